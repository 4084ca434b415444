import Foundation

/// A page of help, read as its users read it: which commands there are, with which options.
struct HelpPage: Sendable {
  /// An option in both languages.
  struct Option: Sendable { let spanish: String, english: String }

  /// The words of the command, in Spanish.
  let path: [String]
  let text: String

  var lines: [String] { text.split(separator: "\n").map(String.init) }

  /// The words that may follow.
  var words: [String] {
    sections.filter { !["Opciones", "Opciones generales", "Ejemplos", "Datos"].contains($0.title) }
      .flatMap(\.lines)
      .compactMap { line in
        line.hasPrefix("  ") && !line.hasPrefix("   ")
          ? line.split(separator: " ").first.map(String.init) : nil
      }
  }

  /// Its own options, and at the top those that hold everywhere.
  var options: [Option] {
    var found: [Option] = []
    let wanted = path.isEmpty ? "Opciones generales" : "Opciones"
    for line in sections.filter({ $0.title == wanted }).flatMap(\.lines) {
      let words = line.split(separator: " ").map(String.init)
      if line.hasPrefix("  -"), let name = words.first(where: { $0.hasPrefix("--") }) {
        found.append(Option(spanish: name, english: name))
      }
      if let name = words.first(where: { $0.hasPrefix("(--") }), let last = found.popLast() {
        let english = name.trimmingCharacters(in: ["(", ")"])
        found.append(Option(spanish: last.spanish, english: english))
      }
    }
    return found
  }

  /// The same command in English; where only an accent would differ, the page says nothing.
  var english: [String] {
    let mark = "También en inglés: cte "
    guard let line = lines.first(where: { $0.hasPrefix(mark) }) else {
      return path.map { $0.folding(options: .diacriticInsensitive, locale: nil) }
    }
    return line.dropFirst(mark.count).split(separator: " ").map(String.init)
  }

  private var sections: [(title: String, lines: [String])] {
    var sections: [(title: String, lines: [String])] = []
    for line in lines {
      if line.hasPrefix(" ") {
        if !sections.isEmpty { sections[sections.count - 1].lines.append(line) }
      } else {
        sections.append((line, []))
      }
    }
    return sections.filter { !$0.title.hasPrefix("Uso:") && !$0.title.hasSuffix(".") }
  }

  // MARK: - All of them

  /// Every page that can be reached from the first one.
  static let all: Result<[HelpPage], any Error> = Result { try walk([], in: Room()) }

  private static func walk(_ path: [String], in room: Room) throws -> [HelpPage] {
    let outcome = try room.cte(["ayuda"] + path, with: ["COLUMNS": "100"])
    guard outcome.code == 0 else { return [] }
    let page = HelpPage(path: path, text: outcome.out)
    guard path.count < 4 else { return [page] }
    return try [page] + page.words.flatMap { try walk(path + [$0], in: room) }
  }

  /// The pages of commands that can be run.
  static func commands() throws -> [HelpPage] {
    try all.get().filter { !$0.path.isEmpty && $0.words.isEmpty }
  }
}
