/// Who works together in a step, and how many.
public struct TeamRule: GuidePart {
  /// What holds the team together.
  public var kind: Team.Bond?
  /// The fewest members.
  public var min: Int?
  /// The most members.
  public var max: Int?
  /// Where it begins in the file.
  public var place = -1

  /// No rule.
  public init() {}

  /// Its keys.
  public static let keys: [PartKey<TeamRule>] = [
    PartKey("kind", \.kind), PartKey("min", \.min), PartKey("max", \.max),
  ]
}
