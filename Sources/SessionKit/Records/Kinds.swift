/// The table of all kinds of record: a new kind is one file, and one line here.
public enum Kinds {
  /// Every kind, in the order in which help lists them.
  public static let all: [any Record.Type] = [
    School.self,
    Person.self,
    Team.self,
    Goal.self,
    Problem.self,
    Agreement.self,
    Commitment.self,
    Norm.self,
    Note.self,
    Logbook.self,
  ]

  /// The kinds that a home keeps.
  static func kept(in home: Kind.Home) -> [any Record.Type] {
    all.filter { $0.kind.home == home }
  }

  /// The kind with an English noun.
  public static func named(_ name: String) -> (any Record.Type)? {
    all.first { $0.kind.name == name }
  }
}
