extension Record {
  /// A record made of one line, as it is caught in passing: `Leer a diario @Ana /sexta`; and the
  /// marks that stayed in its text.
  public static func captured(
    _ line: String, in scope: InputScope, setting values: [String: String] = [:]
  ) -> (record: Self, left: [QuickLine.Mark]) {
    var record = Self()
    let (text, left) = record.takeMarks(line, in: scope)
    record.text = text
    record.fill(from: values)
    return (record, left)
  }

  /// Whether its records can say who or when.
  static var takesMarks: Bool { isTracked || fields.contains { $0.key == "person" } }

  /// Takes who and when from the marks at the end of a line; gives the text without them, and the
  /// marks for which there was no room, or that name nothing known: they stay in the text.
  public mutating func takeMarks(
    _ line: String, in scope: InputScope
  ) -> (text: String, left: [QuickLine.Mark]) {
    guard Self.takesMarks else { return (trim(line), []) }
    let quick = QuickLine(line, in: scope)
    var text = quick.text
    var left = quick.unknown
    for party in quick.parties where !assign(party, in: scope) {
      let name = party.words(in: scope.directory)
      text += " @\(name)"
      left.append(
        QuickLine.Mark(kind: .party, words: name, isTaken: !owners.isEmpty, isUnfit: owners.isEmpty)
      )
    }
    if let due = quick.due, !assign(due) {
      text += " /\(due.said)"
      left.append(QuickLine.Mark(kind: .due, words: due.said, isTaken: true))
    }
    return (trim(text), left)
  }
}
