/// What does not fit the guide or the session when its surroundings are settled, as data.
public enum FrameProblem: Error, Sendable, Equatable {
  /// What was looked for.
  public enum Kind: Sendable { case role, material, activity }

  /// One of the things that could have been meant.
  public struct Name: Sendable, Equatable {
    /// What the guide calls it in its steps.
    public let id: String
    /// Its title.
    public let title: String

    /// Names a thing.
    public init(id: String, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// The guide has nothing of that name.
  case unknown(Kind, text: String, available: [Name], suggestion: String?)
  /// The guide has several.
  case several(Kind, text: String, candidates: [Name])
  /// The school takes no part in the session.
  case foreignSchool(String, session: String)
  /// No clock runs, or none of what was named.
  case noClock
  /// Several clocks run, and it was not said which.
  case severalClocks([Name])
  /// What is known of the next meeting is not enough to make a session of it.
  case unsettled(session: String, missing: [String])
  /// A team of a kind has fewer or more members than the guide has it.
  case teamSize(Int, kind: Team.Bond, min: Int, max: Int, step: String)
}
