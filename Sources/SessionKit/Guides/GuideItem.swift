/// An item of one of the guide's lists, chosen by its id: a gap, an axis, a row of the sheet.
///
/// The words stand in the guide; a record keeps the id alone, so that an edition that words the
/// item anew still means the same one.
public struct GuideItem: Sendable, Hashable {
  /// The id of the item within its list.
  public let id: String

  /// Chooses an item; there is none without an id.
  public init?(_ id: String) {
    let id = trim(id)
    guard !id.isEmpty else { return nil }
    self.id = id
  }
}

extension GuideItem: FieldValue {
  /// An item of a list of the guide.
  public static var shape: Shape { .guideItem }

  /// The id of an item.
  public static var schema: JSON {
    .object([("minLength", .integer(1)), ("type", .string("string"))])
  }

  /// Takes the id of an item.
  public init?(json: JSON) {
    guard let id = json.string else { return nil }
    self.init(id)
  }

  /// The id.
  public var json: JSON { .string(id) }

  /// Takes the words as the id.
  public static func parse(
    _ text: String, in scope: InputScope
  ) throws(InputProblem) -> GuideItem {
    guard let item = GuideItem(text) else {
      throw .unknown(kind: "guideItem", text: text, suggestion: nil)
    }
    return item
  }

  /// The id.
  public func words(in directory: Directory) -> String { id }
}
