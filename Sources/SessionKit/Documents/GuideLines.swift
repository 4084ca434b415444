/// The words of a guide for what records keep by name alone: questions, gaps, rows of a sheet.
struct GuideLines: Sendable {
  let guide: Guide

  /// The question that an answer gives the address of: `Q1.2`; free words are the question itself.
  func question(_ address: String) -> String {
    guard let dot = address.lastIndex(of: "."),
      let items = guide.list(String(address[..<dot])),
      let item = items.first(where: { $0.id == address[address.index(after: dot)...] })
    else { return address }
    return guide.say(item.text)
  }

  /// The line of a list that a field of a record names.
  func item(_ id: String, _ field: String, of record: any Record) -> String {
    let step = guide.step(record.head.step)
    let kind = type(of: record).kind.name
    guard let choices = GuideChoices(guide, kind: kind, field: field, step: step),
      let item = choices.items.first(where: { $0.id == id })
    else { return id }
    return guide.say(item.text)
  }
}
