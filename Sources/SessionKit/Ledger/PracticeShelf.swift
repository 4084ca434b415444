import SpanishText

/// The practices of all the sessions, told apart by level, area, indicator or origin.
public struct PracticeShelf: Sendable {
  /// By what they are told apart.
  public enum Grouping: String, CaseIterable, Sendable {
    case level, area, indicator, origin

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .level: "nivel"
      case .area: "área"
      case .indicator: "indicador"
      case .origin: "origen"
      }
    }
  }

  /// The practices that have something in common.
  public struct Group: Sendable {
    /// What it is.
    public let name: String
    /// The practices, in the order of their sessions.
    public fileprivate(set) var entries: [Entry]
  }

  /// The groups, by the alphabet; what nobody has put in any comes last.
  public let groups: [Group]
  private let book: Book

  /// Puts practices in groups; the level of one that tells none is that of its school.
  public init(_ entries: [Entry], in table: EntryTable, by grouping: Grouping) {
    book = table.book
    var groups: [Group] = []
    var places: [String: Int] = [:]
    for entry in entries {
      guard let practice = entry.record as? Practice else { continue }
      for name in Self.names(of: practice, entry, grouping, table) {
        let key = Folding.fold(name)
        if let place = places[key] {
          groups[place].entries.append(entry)
        } else {
          places[key] = groups.count
          groups.append(Group(name: name, entries: [entry]))
        }
      }
    }
    let unnamed = groups.filter { $0.name.isEmpty }.map {
      Group(name: "Sin \(grouping.spanish)", entries: $0.entries)
    }
    self.groups = groups.filter { !$0.name.isEmpty }.sortedInSpanish { $0.name } + unnamed
  }

  private static func names(
    of practice: Practice, _ entry: Entry, _ grouping: Grouping, _ table: EntryTable
  ) -> [String] {
    let book = table.book
    switch grouping {
    case .level: return [book.level(of: entry)]
    case .area: return [practice.area]
    case .indicator: return [table.value("indicator", of: entry)]
    case .origin:
      let schools = entry.schools(in: book.directory).compactMap { book.directory.name(of: $0) }
      return schools.isEmpty ? [""] : schools
    }
  }

  /// Its form for programs.
  public func view(asOf day: CivilDate) -> JSON {
    .object([
      ("total", .integer(Set(groups.flatMap(\.entries).compactMap(\.record.head.id)).count)),
      (
        "by",
        .array(
          groups.map { group in
            .object([
              ("name", .string(group.name)), ("total", .integer(group.entries.count)),
              ("practices", .array(group.entries.map { book.view($0, asOf: day) })),
            ])
          })
      ),
    ])
  }
}

extension Book {
  /// For which level of schooling a practice is good: its own word, else that of its schools.
  public func level(of entry: Entry) -> String {
    if let own = (entry.record as? Practice)?.level, !own.isEmpty { return own }
    let schools = Set(entry.schools(in: directory))
    let levels = workbook.records[School.self].filter { $0.id.map(schools.contains) ?? false }
      .map(\.level).filter { !$0.isEmpty }
    return Set(levels).count == 1 ? levels[0] : ""
  }
}
