/// A paragraph, an item or a key of the form, with what belongs to it.
struct MarkdownEntry: Sendable {
  enum Kind: Sendable, Equatable {
    case paragraph
    case item
    /// A word before a colon that is none of the keys in its place.
    case unknownKey(String)
    case key(FormWord)
  }

  let kind: Kind
  /// What it says, still as it is written.
  var raw: String
  let place: Int
  let indent: Int
  var children: [MarkdownEntry] = []

  /// What it says.
  var text: String { MarkdownText.unescape(raw) }

  /// The entries that stand under a heading where these keys may stand.
  static func read(_ lines: some Sequence<MarkdownLine>, keys: [FormWord]) -> [MarkdownEntry] {
    var builder = Builder(keys: keys)
    for line in lines { builder.add(line) }
    return builder.entries(under: nil)
  }

  /// Puts lines together to entries, and entries into one another.
  private struct Builder {
    let keys: [FormWord]
    private var found: [(entry: MarkdownEntry, parent: Int?)] = []
    /// The items that the next line may belong to, from the outside in.
    private var open: [Int] = []
    /// Items lie no deeper in one another than this.
    private static let deepest = 4

    init(keys: [FormWord]) {
      self.keys = keys
    }

    mutating func add(_ line: MarkdownLine) {
      let isItem = if case .item = line.kind { true } else { false }
      if let last = found.indices.last, !isItem || line.isNumbered,
        MarkdownText.goesOn(found[last].entry.raw)
      {
        found[last].entry.raw.removeLast()
        found[last].entry.raw += "\n" + line.text
        return
      }
      if isItem && !isNumberInText(line) {
        if let (kind, value) = key(line.text, isItem: true), !openItems(before: line).isEmpty {
          append(kind, value, line, to: openItems(before: line).last)
        } else {
          open = openItems(before: line)
          append(.item, line.text, line, to: open.last)
          open.append(found.count - 1)
        }
      } else if let (kind, value) = key(line.text, isItem: false) {
        append(kind, value, line, to: openItems(before: line).last ?? open.first)
      } else if let last = found.indices.last, line.indent > 0 || !line.isAfterBlank {
        found[last].entry.raw += (found[last].entry.raw.isEmpty ? "" : " ") + line.text
      } else {
        open = []
        append(.paragraph, line.text, line, to: nil)
      }
    }

    private mutating func append(
      _ kind: MarkdownEntry.Kind, _ raw: String, _ line: MarkdownLine, to parent: Int?
    ) {
      let entry = MarkdownEntry(kind: kind, raw: raw, place: line.place, indent: line.indent)
      found.append((entry, parent))
    }

    private func openItems(before line: MarkdownLine) -> [Int] {
      Array(open.filter { found[$0].entry.indent < line.indent }.prefix(Self.deepest))
    }

    /// A number that only begins a line within a text.
    private func isNumberInText(_ line: MarkdownLine) -> Bool {
      guard line.isNumbered, !line.isAfterBlank, let item = open.last,
        let last = found.last?.entry
      else { return false }
      return line.indent > found[item].entry.indent && last.kind != .paragraph
    }

    /// A key with its value, if the line is one.
    private func key(
      _ text: String, isItem: Bool
    ) -> (kind: MarkdownEntry.Kind, value: String)? {
      guard !keys.isEmpty, let (head, value) = MarkdownText.halves(text, at: ":"),
        head.count <= 60
      else { return nil }
      let word = trim(head.filter { $0 != "*" && $0 != "_" })
      // In bold, with the colon: **Quién:** individual.
      let isBold = head.hasPrefix("**") && !head.dropFirst(2).contains("**")
      let rest = isBold && value.hasPrefix("**") ? trim(String(value.dropFirst(2))) : value
      if let key = keys.meant(by: word) { return (.key(key), rest) }
      let ofRole = "puede ser "
      if keys.contains(where: { $0.key == "eligible" }),
        FormWord.core(word).hasPrefix(FormWord.core(ofRole))
      {
        let role = word.split(separator: " ").dropFirst(2).joined(separator: " ")
        return (.key(FormWord("eligible:" + role, "Puede ser " + role)), rest)
      }
      let isLikeKey =
        word.first?.isUppercase == true && word.split(separator: " ").count <= 3
        && !word.contains { ".,;¿?¡!«»\"()".contains($0) }
      return isLikeKey ? (.unknownKey(word), rest) : nil
    }

    func entries(under parent: Int?) -> [MarkdownEntry] {
      var children: [Int: [Int]] = [:]
      for (place, found) in found.enumerated() {
        children[found.parent ?? -1, default: []] += [place]
      }
      return entries(parent ?? -1, children)
    }

    private func entries(_ parent: Int, _ children: [Int: [Int]]) -> [MarkdownEntry] {
      (children[parent] ?? []).map { place in
        var entry = found[place].entry
        entry.children = entries(place, children)
        return entry
      }
    }
  }
}
