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
      return scores.isEmpty ? nil : Double(scores.reduce(0, +)) / Double(scores.count)
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
      let guide = entry.session.flatMap { table.guides[$0.id] }
      begin(entry.kind, entry.record.head.step, guide)
      let place = lines.firstIndex { $0.kind == entry.kind && $0.item == item } ?? lines.count
      if place == lines.count {
        lines.append(Line(kind: entry.kind, item: item, text: table.value("item", of: entry)))
      }
      lines[place].values.append(value)
    }
    for place in lines.indices {
      lines[place].values.sort { ($0.date ?? .epoch) < ($1.date ?? .epoch) }
    }
  }

  /// Puts all the lines of a list in their places, once.
  private mutating func begin(_ kind: Kind, _ step: String, _ guide: Guide?) {
    guard let guide, !lines.contains(where: { $0.kind == kind }),
      let choices = GuideChoices(
        guide, kind: kind.name, field: "item", step: guide.step(step))
    else { return }
    lines += choices.items.map { Line(kind: kind, item: $0.id, text: guide.say($0.text)) }
  }

  private static func value(_ entry: Entry) -> (item: String, value: Value)? {
    switch entry.record {
    case let said as Assessment:
      said.item.map {
        (
          $0.id,
          Value(
            entry: entry, date: said.date ?? entry.date, person: said.person?.id,
            score: said.score)
        )
      }
    case let said as Evaluation:
      said.item.map {
        (
          $0.id,
          Value(entry: entry, date: said.date ?? entry.date, person: said.person?.id, score: nil)
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
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
