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

  /// Takes the problems of what stood under a key; those of its value itself get the key's name.
  mutating func take(_ inner: ReadingLog, key: String) {
    problems += inner.problems.map { problem in
      guard case .wrongType("", let expected) = problem.kind else { return problem }
      return FormatProblem(kind: .wrongType(key: key, expected: expected), offset: problem.offset)
    }
  }
}
