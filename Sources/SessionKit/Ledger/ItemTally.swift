/// What people said of each line of a list of the guide: how they see their own work, item by item,
/// together and over time.
public struct ItemTally: Sendable {
  /// What was said of one line.
  public struct Line: Sendable {
    /// The kind of what was said.
    public let kind: Kind
    /// The id of the line.
    public let item: String
    /// Its words in the guide.
    public let text: String
    /// What was said, the oldest first.
    public fileprivate(set) var values: [Value] = []

    /// The average of the scores; nil where nobody gave one.
    public var mean: Double? {
      let scores = values.compactMap(\.score)
      return scores.isEmpty ? nil : scores.reduce(0) { $0 + Double($1) } / Double(scores.count)
    }
  }

  /// What one person said on one day.
  public struct Value: Sendable {
    /// The record.
    public let entry: Entry
    /// The day.
    public let date: CivilDate?
    /// Who.
    public let person: ID?
    /// The same as a number.
    public let score: Int?
  }

  /// The lines, in the order of the lists; also those of which nobody has said anything.
  public private(set) var lines: [Line] = []
  private let book: Book

  /// The kinds that value lines of a list.
  public static let selection = Selection(kinds: [Assessment.kind.name, Evaluation.kind.name])

  /// Counts what entries say, in the words of the guides.
  public init(_ entries: [Entry], in table: EntryTable) {
    book = table.book
    for entry in entries {
      guard let (item, value) = Self.value(entry) else { continue }
      begin(entry, entry.session.flatMap { table.guides[$0.id] })
      let text = table.value("item", of: entry)
      let place =
        lines.firstIndex { $0.kind == entry.kind && $0.item == item && $0.text == text }
        ?? lines.count
      if place == lines.count { lines.append(Line(kind: entry.kind, item: item, text: text)) }
      lines[place].values.append(value)
    }
    for place in lines.indices {
      lines[place].values.sort { ($0.date ?? .epoch) < ($1.date ?? .epoch) }
    }
  }

  /// Puts all the lines of a list in their places, those that are not there yet.
  private mutating func begin(_ entry: Entry, _ guide: GuideLines?) {
    guard let guide, let choices = guide.choices("item", of: entry.record) else { return }
    let kind = entry.kind
    for item in choices.items {
      let text = guide.say(item.text)
      guard !lines.contains(where: { $0.kind == kind && $0.item == item.id && $0.text == text })
      else { continue }
      lines.append(Line(kind: kind, item: item.id, text: text))
    }
  }

  private static func value(_ entry: Entry) -> (item: String, value: Value)? {
    switch entry.record {
    case let said as Assessment:
      said.item.map {
        (
          $0.id,
          Value(
            entry: entry, date: said.date ?? entry.date, person: (said.person ?? said.writer)?.id,
            score: said.score)
        )
      }
    case let said as Evaluation:
      said.item.map {
        (
          $0.id,
          Value(
            entry: entry, date: said.date ?? entry.date, person: (said.person ?? said.writer)?.id,
            score: nil)
        )
      }
    default: nil
    }
  }

  /// The days on which something was said, the oldest first.
  public var dates: [CivilDate] {
    Set(lines.flatMap { $0.values.compactMap(\.date) }).sorted()
  }

  /// Its form for programs.
  public var view: JSON {
    .array(
      lines.map { line in
        .object([
          ("kind", .string(line.kind.name)), ("item", .string(line.item)),
          ("text", .string(line.text)), ("answers", .integer(line.values.count)),
          ("mean", line.mean.map { JSON(.decimal(Self.rounded($0))) } ?? .null),
          (
            "values",
            .array(
              line.values.map { value in
                .object([
                  ("id", .string(value.entry.record.head.id?.text)),
                  ("date", .string(value.date?.iso)),
                  ("person", .string(value.person.flatMap { book.directory.name(of: $0) })),
                  ("score", .integer(value.score)),
                  ("text", .string(Search.summary(value.entry.record))),
                ])
              })
          ),
        ])
      })
  }

  /// A number with one decimal place.
  public static func rounded(_ number: Double) -> String {
    let tenths = (number * 10).rounded()
    guard tenths.magnitude < 1e15 else { return "\(number)" }
    let whole = Int(tenths.magnitude)
    return (tenths < 0 ? "-" : "") + "\(whole / 10).\(whole % 10)"
  }
}
