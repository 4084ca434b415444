/// The goal of the improvement programme that something serves: one of the workbook, or its words.
public enum GoalTie: Sendable, Hashable {
  /// A goal that the workbook keeps.
  case goal(Reference<Goal>)
  /// What people call it, while the workbook does not have it.
  case words(String)

  /// The goal of the workbook, if it is one.
  public var goal: ID? {
    if case .goal(let goal) = self { goal.id } else { nil }
  }
}

extension GoalTie: FieldValue {
  /// Text: there need be no goal of that name.
  public static var shape: Shape { .text }
  /// An id, or words.
  public static var schema: JSON { String.schema }

  /// Takes an id, or words; no words look like an id.
  public init?(json: JSON) {
    guard let text = json.string else { return nil }
    self = ID(text).map { .goal(Reference($0)) } ?? .words(text)
  }

  /// The id, or the words.
  public var json: JSON {
    switch self {
    case .goal(let goal): goal.json
    case .words(let words): .string(words)
    }
  }

  /// Finds the goal that is meant; what names none stays as it was said.
  public static func parse(_ text: String, in scope: InputScope) throws(InputProblem) -> GoalTie {
    do { return .goal(try scope.directory.find(Goal.self, trim(text))) } catch {
      guard case .unknown = error else { throw error }
      return .words(trim(text))
    }
  }

  /// The words of the goal.
  public func words(in directory: Directory) -> String {
    switch self {
    case .goal(let goal): goal.words(in: directory)
    case .words(let words): words
    }
  }

  /// The words, and the id beside them where there is one.
  public func view(key: String, in scope: ViewScope) -> [(String, JSON)] {
    [(key, .string(words(in: scope.directory))), (key + "Id", .string(goal?.text))]
  }

  /// The two keys without values.
  public static func emptyView(key: String) -> [(String, JSON)] {
    [(key, .null), (key + "Id", .null)]
  }
}
