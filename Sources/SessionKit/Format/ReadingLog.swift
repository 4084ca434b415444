/// What was found wrong while a file was read; the reading goes on with what is right.
public struct ReadingLog: Sendable {
  /// The problems, in the order in which they were found.
  public private(set) var problems: [FormatProblem] = []

  init(_ problems: [FormatProblem] = []) {
    self.problems = problems
  }

  mutating func note(_ kind: FormatProblem.Kind, at json: JSON) {
    problems.append(FormatProblem(kind: kind, offset: json.offset))
  }

  mutating func noteUnknown(_ member: JSON.Member) {
    problems.append(FormatProblem(kind: .unknownKey(member.key), offset: member.offset))
  }
}
