/// One thing to do: who does it, what is written down, and how strongly it is asked for.
public struct GuideStep: GuidePart {
  /// Its name within the guide.
  public var id = ""
  /// What to do.
  public var text = ""
  /// Who does it: roles of the guide, or words such as `individual` and `plenary`.
  public var actors: [String] = []
  /// What is written down.
  public var records: [String] = []
  /// How strongly it is asked for.
  public var requirement: Requirement?
  /// The bounds that hold in it.
  public var limits: [Limit] = []
  /// The groups of questions that it asks.
  public var questions: [String] = []
  /// The products that are made of what it yields.
  public var products: [String] = []
  /// The text that is read in it.
  public var reading = ""
  /// The steps that come before it.
  public var after: [String] = []
  /// The teams that work in it.
  public var team = TeamRule()
  /// The list, or group of questions, from which its records choose.
  public var choices = ""
  /// The fields that it asks for, by kind of record.
  public var fields: [String: [String]] = [:]
  /// The values that follow from the step itself, by kind of record and field.
  public var sets: [String: [String: String]] = [:]
  /// The step whose records it completes.
  public var continues = ""
  /// The step to which the work returns after this one, where it goes round.
  public var back = ""
  /// The roles that are given out in it.
  public var roles: [String] = []
  /// When what it yields is due, if the source says so.
  public var due = ""
  /// The lists of the guide that are called to mind in it.
  public var reminders: [String] = []
  /// What else may be looked at.
  public var see: [String] = []
  /// A word to those who lead.
  public var note = ""
  /// Where it begins in the file.
  public var place = -1

  /// A step with nothing to do.
  public init() {}

  /// Its keys.
  public static let keys: [PartKey<GuideStep>] = [
    PartKey("id", \.id, required: true), PartKey("text", \.text, required: true),
    PartKey("actors", \.actors), PartKey("records", \.records),
    PartKey("requirement", \.requirement), PartKey("limits", \.limits),
    PartKey("questions", \.questions), PartKey("products", \.products),
    PartKey("reading", \.reading), PartKey("after", \.after), PartKey("team", \.team),
    PartKey("choices", \.choices), PartKey("fields", \.fields), PartKey("sets", \.sets),
    PartKey("continues", \.continues), PartKey("back", \.back), PartKey("roles", \.roles),
    PartKey("due", \.due),
    PartKey("reminders", \.reminders), PartKey("see", \.see), PartKey("note", \.note),
  ]
}
