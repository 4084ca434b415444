/// A part of a guide, with its activities.
public struct GuideSection: GuidePart {
  /// Its name within the guide.
  public var id = ""
  /// The number that the source gives it.
  public var number = ""
  /// Its title.
  public var title = ""
  /// What it says besides its activities.
  public var notes: [GuideItemText] = []
  /// What is done in it.
  public var activities: [GuideActivity] = []
  /// Where it begins in the file.
  public var place = -1

  /// A section without a title.
  public init() {}

  /// Its keys.
  public static let keys: [PartKey<GuideSection>] = [
    PartKey("id", \.id, required: true), PartKey("number", \.number),
    PartKey("title", \.title, required: true), PartKey("notes", \.notes),
    PartKey("activities", \.activities),
  ]
}

/// An activity of a guide, with its steps.
public struct GuideActivity: GuidePart {
  /// Its name within the guide.
  public var id = ""
  /// The number that the source gives it.
  public var number = ""
  /// Its title.
  public var title = ""
  /// How long it takes, roughly.
  public var minutes: Int?
  /// What is done, step by step.
  public var steps: [GuideStep] = []
  /// Where it begins in the file.
  public var place = -1

  /// An activity without steps.
  public init() {}

  /// Its keys.
  public static let keys: [PartKey<GuideActivity>] = [
    PartKey("id", \.id, required: true), PartKey("number", \.number),
    PartKey("title", \.title, required: true), PartKey("minutes", \.minutes),
    PartKey("steps", \.steps),
  ]
}
