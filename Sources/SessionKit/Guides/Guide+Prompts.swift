/// A question of a guide that helps to write a record of a kind.
public struct GuidePrompt: Sendable, Hashable {
  /// Its address: the group of questions and its place in it.
  public let id: String
  /// When it is asked.
  public let moment: Phase?
  /// The question.
  public let text: String
}

extension Guide {
  /// The questions that help to write records of a kind: those of the lines of its lists that name
  /// the kind.
  public func prompts(for kind: Kind) -> [GuidePrompt] {
    body.lists.sorted { $0.key < $1.key }.flatMap { $0.value.items }
      .filter { $0.kind == kind.name }.flatMap { line in
        (list(line.questions) ?? []).map { question in
          GuidePrompt(
            id: "\(line.questions).\(question.id)", moment: line.moment, text: say(question.text))
        }
      }
  }

  /// The questions by which one sees whether a report is whole, and that nobody has answered; none
  /// where there is no report yet.
  public func unanswered(in session: Session) -> [GuidePrompt] {
    guard !session.records[Report.self].isEmpty else { return [] }
    let answered = Set(session.records[Answer.self].map(\.question))
    return prompts(for: Report.kind).filter { !answered.contains($0.id) }
  }
}
