/// One of the meetings of a guide that has several.
public struct Meeting: GuidePart {
  /// Its name within the guide.
  public var id = ""
  /// Its title.
  public var title = ""
  /// How long it lasts.
  public var minutes: Int?
  /// What it turns on.
  public var axis = ""
  /// What it is for.
  public var purposes: [String] = []
  /// The activities and steps that come before it.
  public var before: [String] = []
  /// Those of the meeting itself.
  public var during: [String] = []
  /// Those that follow it.
  public var after: [String] = []
  /// The materials that it uses.
  public var materials: [String] = []
  /// The products that it leaves.
  public var products: [String] = []
  /// The functions whose holders may have a role in it, by role.
  public var eligible: [String: [String]] = [:]
  /// Where it begins in the file.
  public var place = -1

  /// A meeting without a name.
  public init() {}

  /// Its keys.
  public static let keys: [PartKey<Meeting>] = [
    PartKey("id", \.id, required: true), PartKey("title", \.title, required: true),
    PartKey("minutes", \.minutes), PartKey("axis", \.axis), PartKey("purposes", \.purposes),
    PartKey("before", \.before), PartKey("during", \.during), PartKey("after", \.after),
    PartKey("materials", \.materials), PartKey("products", \.products),
    PartKey("eligible", \.eligible),
  ]
}
