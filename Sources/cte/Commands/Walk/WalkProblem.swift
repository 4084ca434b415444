/// What can be wrong with a line that begins with a colon, or with a step that was named, as data.
enum WalkProblem: Error, Sendable {
  case noStep(String)
  case noFurther
  case notYet
  case noCommand(String, suggestion: String?)
  case noText(String)
  case notAsked(step: String, what: String)
  case allSaid(step: String)
  case isPrivate(step: String)
}
