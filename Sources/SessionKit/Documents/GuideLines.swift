/// The words of a guide for what records keep by name alone: questions, gaps, rows of a sheet.
public struct GuideLines: Sendable {
  private let guide: Guide
  private let steps: [String: GuideStep]
  /// The list from which the first step chooses that makes records of a kind.
  private let lists: [String: String]

  /// Looks its lines up once, for all who ask.
  public init(_ guide: Guide) {
    self.guide = guide
    let all = guide.steps
    steps = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    lists = Dictionary(
      all.filter { !$0.choices.isEmpty }.flatMap { step in
        step.records.map { ($0, step.choices) }
      }
    ) { first, _ in first }
  }

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
    let item = choices(field, of: record)?.items.first { $0.id == id }
    return item.map { guide.say($0.text) } ?? id
  }

  /// The lines that a field of a record can name, and their words.
  func choices(_ field: String, of record: any Record) -> GuideChoices? {
    let own = steps[record.head.step]?.choices ?? ""
    let named = own.isEmpty ? lists[type(of: record).kind.name] : own
    return GuideChoices(guide, field: field, named: named)
  }

  /// A text of the guide, in its words.
  func say(_ text: String) -> String { guide.say(text) }
}
