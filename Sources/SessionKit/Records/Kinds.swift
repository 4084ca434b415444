/// The table of all kinds of record: a new kind is one file, and one line here.
public enum Kinds {
  /// Every kind, in the order in which help lists them.
  public static let all: [any Record.Type] = [
    School.self,
    Person.self,
    Team.self,
    Problem.self,
    Practice.self,
    Proposal.self,
    Comparison.self,
    Question.self,
    Agreement.self,
    Commitment.self,
    Request.self,
    Norm.self,
    Note.self,
    Phrase.self,
    Omission.self,
    Conclusion.self,
    Evaluation.self,
    Channel.self,
    Encounter.self,
    Resource.self,
    Topic.self,
    Answer.self,
    Goal.self,
    SharedProblem.self,
    Community.self,
    Need.self,
    Pauta.self,
    Assignment.self,
    Logbook.self,
    Sheet.self,
    Assessment.self,
    PeerReview.self,
    Tracking.self,
    Portfolio.self,
    Report.self,
    Plan.self,
    Observation.self,
    Feedback.self,
    Advice.self,
    Story.self,
    Network.self,
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
