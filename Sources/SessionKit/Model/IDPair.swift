/// Two ids of which something is known together.
public struct IDPair: Sendable, Hashable, Comparable {
  /// The lower one.
  public let first: ID
  /// The higher one.
  public let second: ID

  /// A pair, in whatever order it is told.
  public init(_ one: ID, _ other: ID) {
    first = min(one, other)
    second = max(one, other)
  }

  /// Pairs sort by their lower ids.
  public static func < (left: IDPair, right: IDPair) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}

extension IDPair: FieldValue {
  /// A list of two.
  public static var shape: Shape { .list }

  /// A list of two ids.
  public static var schema: JSON {
    .object([
      ("items", ID.schema), ("maxItems", .integer(2)), ("minItems", .integer(2)),
      ("type", .string("array")),
    ])
  }

  /// Takes a list of two ids.
  public init?(json: JSON) {
    guard let ids = [ID](field: json), ids.count == 2 else { return nil }
    self.init(ids[0], ids[1])
  }

  /// The list.
  public var json: JSON { .array([first.json, second.json]) }

  /// Nobody types it.
  public static func parse(_ text: String, in scope: InputScope) throws(InputProblem) -> IDPair {
    throw .unknown(kind: "pair", text: text, suggestion: nil)
  }

  /// The two ids.
  public func words(in directory: Directory) -> String { "\(first), \(second)" }
}
