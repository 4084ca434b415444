import SpanishText

/// The problems of a book, in the groups that people made and those that their words propose.
public struct SharedProblems: Sendable {
  /// The groups, those of most schools first.
  public let groups: [ProblemGroups.Group]
  /// Those that resemble no other.
  public let alone: [ProblemGroups.Item]
  private let book: Book

  /// Puts the problems of some entries in groups.
  public init(_ book: Book, where keeps: (Entry) -> Bool = { _ in true }) {
    self.book = book
    let items = book.entries.compactMap { entry -> ProblemGroups.Item? in
      guard let problem = entry.record as? Problem, let id = problem.id, keeps(entry) else {
        return nil
      }
      return ProblemGroups.Item(
        id: id, text: problem.text, schools: entry.schools(in: book.directory))
    }
    let pinned = book.workbook.records[SharedProblem.self].compactMap { group in
      group.id.map {
        ProblemGroups.Pinned(
          id: $0, name: group.text, problems: group.problems, apart: group.apart)
      }
    }
    let grouped = ProblemGroups(items, pinned: pinned)
    groups =
      grouped.shared + grouped.groups.filter { $0.schools.count < 2 && !$0.items.isEmpty }
    alone = grouped.alone
  }

  /// Those in which several schools have part.
  public var shared: [ProblemGroups.Group] { groups.filter { $0.schools.count > 1 } }

  /// The groups with a name, accents and case optional.
  public func named(_ name: String) -> ProblemGroups.Group? {
    let folded = Folding.fold(trim(name))
    return groups.first { Folding.fold($0.name) == folded }
  }

  /// The names of the schools that have part in a group.
  public func schools(of group: ProblemGroups.Group) -> [String] {
    group.schools.compactMap { book.directory.name(of: $0) }.sortedInSpanish { $0 }
  }

  /// A problem with the names of its schools: `No comprenden lo que leen (Benito Juárez)`.
  public func line(_ item: ProblemGroups.Item) -> String {
    let schools = item.schools.compactMap { book.directory.name(of: $0) }
    return item.text + (schools.isEmpty ? "" : " (\(schools.joined(separator: ", ")))")
  }

  /// Its form for programs.
  public var view: JSON {
    func view(_ item: ProblemGroups.Item) -> JSON {
      .object([
        ("id", .string(item.id.text)), ("text", .string(item.text)),
        (
          "schools",
          .array(item.schools.compactMap { book.directory.name(of: $0) }.map(JSON.string))
        ),
      ])
    }
    return .object([
      (
        "groups",
        .array(
          groups.map { group in
            .object([
              ("id", .string(group.pinned?.text)), ("name", .string(group.name)),
              ("words", .array(group.words.map(JSON.string))),
              ("schools", .array(schools(of: group).map(JSON.string))),
              ("problems", .array(group.items.map(view))),
            ])
          })
      ), ("alone", .array(alone.map(view))),
    ])
  }
}
