import FuzzDriver

@testable import SessionKit

/// Tries any bytes as a file of a workbook.
@main
struct FuzzJSON {
  static func main() {
    _ = fuzz { start, count in
      FuzzJSON.check(Array(UnsafeBufferPointer(start: start, count: count)))
      return 0
    }
  }

  private static func check(_ bytes: [UInt8]) {
    check(text: bytes)
    check(Session.self, bytes)
    check(Workbook.self, bytes)
    check(Progress.self, bytes)
    checkJoin(Session.self, .session, bytes)
    checkJoin(Workbook.self, .workbook, bytes)
    checkJoin(Progress.self, .progress, bytes)
    check(change: bytes)
    _ = GitMarks.sides(bytes)
    _ = try? Package(bytes, from: "paquete.json").files(from: "paquete.json")
    _ = SettingsFile.read(bytes)
  }

  /// What can be read can be written, and reads the same again; what cannot names its place.
  private static func check(text bytes: [UInt8]) {
    let result = JSONReader.read(bytes)
    for problem in result.problems {
      precondition((0...bytes.count).contains(problem.offset), "a place outside: \(problem)")
      let position = TextPosition(of: problem.offset, in: bytes)
      precondition(position.line > 0 && position.column > 0)
    }
    guard result.problems.isEmpty else { return }
    guard let value = result.value else { preconditionFailure("no value and no problem") }
    let written = JSONWriter.write(value)
    let again = JSONReader.read(written)
    precondition(again.problems.isEmpty, "unreadable once written: \(again.problems)")
    precondition(again.value.map(ordered) == ordered(value), "another value once written")
    precondition(again.value.map(JSONWriter.write) == written, "other bytes once written")
  }

  /// A file without problems is the same after it was written, and reads the same in part.
  private static func check<Content: FileContent>(_ type: Content.Type, _ bytes: [UInt8]) {
    let (value, problems) = Content.read(bytes)
    guard problems.isEmpty else { return }
    let written = value.bytes
    let (again, more) = Content.read(written)
    precondition(more.isEmpty, "unreadable once written: \(more)")
    precondition(again.bytes == written, "other bytes once written")
    precondition(Content.read(again.bytes).value == again, "another value once written")
    // The order may be put right, but no word may be lost on the way.
    precondition(words(in: bytes) == words(in: written), "lost or invented in writing")
    let omissions: [Set<String>] = [["attendance", "roles"], ["agreements", "events"]]
    for keys in omissions {
      let (_, partial) = Content.read(written, passingOver: keys)
      precondition(partial.isEmpty, "readable as a whole, but not in part: \(partial)")
    }
  }

  /// A file joined with itself, once or twice, is what it was.
  private static func checkJoin<Content: FileContent>(
    _ type: Content.Type, _ layout: FileLayout, _ bytes: [UInt8]
  ) {
    guard Content.read(bytes).problems.isEmpty, let json = JSONReader.read(bytes).value else {
      return
    }
    let parts = FileParts(json, layout)
    let once = parts.bytes(as: type)
    guard Content.read(once).problems.isEmpty, let again = JSONReader.read(once).value else {
      preconditionFailure("unreadable once it was taken apart")
    }
    var joined = parts
    joined.join(FileParts(again, layout))
    joined.join(parts)
    precondition(joined.bytes(as: type) == once, "another file once joined with itself")
  }

  /// A change without problems is the same after it was written, and can be applied to anything.
  private static func check(change bytes: [UInt8]) {
    guard let change = Change(bytes) else { return }
    let written = change.bytes
    guard let again = Change(written) else { preconditionFailure("unreadable once written") }
    precondition(again == change && again.bytes == written, "another change once written")
    for file in change.files {
      for content in [nil, [], bytes] as [[UInt8]?] {
        _ = file.isPending(content)
        _ = file.applied(to: content)
        _ = file.reversed.applied(to: content)
      }
    }
  }

  /// All that a file says, in one order: what is empty, or no, says nothing.
  private static func words(in bytes: [UInt8]) -> [[UInt8]] {
    var words: [[UInt8]] = []
    func gather(_ value: JSON) {
      switch value.content {
      case .null: words.append(Array("null".utf8))
      case .bool(let flag): if flag { words.append(Array("true".utf8)) }
      case .integer(let number): words.append(Array(String(number).utf8))
      case .decimal(let text), .string(let text):
        if !text.isEmpty { words.append(Array(text.utf8)) }
      case .array(let items): for item in items { gather(item) }
      case .object(let members):
        for member in members {
          let before = words.count
          gather(member.value)
          if words.count > before { words.append(Array(member.key.utf8)) }
        }
      }
    }
    if let value = JSONReader.read(bytes).value { gather(value) }
    return words.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The same value with the members of objects in one order.
  private static func ordered(_ value: JSON) -> JSON {
    switch value.content {
    case .array(let items): .array(items.map(ordered))
    case .object(let members):
      .object(
        members.map { ($0.key, ordered($0.value)) }
          .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) })
    default: value
    }
  }
}
