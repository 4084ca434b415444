/// Questions that are asked together, or aspects that are gone through together.
public struct QuestionGroup: GuidePart {
  /// Its name within the guide.
  public var id = ""
  /// What it is about.
  public var title = ""
  /// Whether its lines are aspects rather than questions.
  public var aspects = false
  /// Its questions.
  public var items: [GuideItemText] = []
  /// Where it begins in the file.
  public var place = -1

  /// A group without questions.
  public init() {}

  /// Its keys.
  public static let keys: [PartKey<QuestionGroup>] = [
    PartKey("id", \.id, required: true), PartKey("title", \.title),
    PartKey("aspects", \.aspects), PartKey("items", \.items, required: true),
  ]
}
