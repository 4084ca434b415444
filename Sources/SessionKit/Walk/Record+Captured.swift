extension Record {
  /// A record made of one line, as it is caught in passing: `Leer a diario @Ana /sexta`; and the
  /// marks that stayed in its text.
  public static func captured(
    _ line: String, in scope: InputScope, setting values: [String: String] = [:]
  ) -> (record: Self, left: [QuickLine.Mark]) {
    var record = Self()
    let quick = QuickLine(line, in: scope)
    var text = quick.text
    for party in quick.parties where !record.assign(party, in: scope) {
      text += " @\(party.words(in: scope.directory))"
    }
    if let due = quick.due, !record.assign(due) { text += " /\(due.said)" }
    record.text = text
    record.fill(from: values)
    return (record, quick.unknown)
  }
}
