/// A part that somebody has in a session, and what comes with it.
public struct GuideRole: GuidePart {
  /// Something that whoever has the role does.
  public struct Duty: GuidePart {
    /// What is done.
    public var text = ""
    /// When.
    public var when: Phase?
    /// Where it begins in the file.
    public var place = -1

    /// Nothing to do.
    public init() {}

    /// A plain text is the duty itself.
    public static func plain(_ text: String) -> Duty? {
      var duty = Duty()
      duty.text = text
      return duty
    }

    /// Its keys.
    public static let keys: [PartKey<Duty>] = [
      PartKey("text", \.text, required: true), PartKey("when", \.when),
    ]
  }

  /// Its name within the guide.
  public var id = ""
  /// What people call it.
  public var title = ""
  /// What it is for.
  public var text = ""
  /// Whether each school has its own.
  public var per: Limit.Extent?
  /// The functions whose holders may have it; empty for anybody.
  public var eligible: [String] = []
  /// How many have it at least.
  public var min: Int?
  /// How many have it at most.
  public var max: Int?
  /// The role whose holder stands by.
  public var support = ""
  /// The kind of record whose book whoever has it keeps.
  public var keeps = ""
  /// What comes with it.
  public var duties: [Duty] = []
  /// Where it begins in the file.
  public var place = -1

  /// No role.
  public init() {}

  /// Its keys.
  public static let keys: [PartKey<GuideRole>] = [
    PartKey("id", \.id, required: true), PartKey("title", \.title, required: true),
    PartKey("text", \.text), PartKey("per", \.per), PartKey("eligible", \.eligible),
    PartKey("min", \.min), PartKey("max", \.max), PartKey("support", \.support),
    PartKey("keeps", \.keeps),
    PartKey("duties", \.duties),
  ]
}
