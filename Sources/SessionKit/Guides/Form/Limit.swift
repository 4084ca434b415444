/// A bound that a source sets: minutes, people, how many of something.
public struct Limit: GuidePart {
  /// What is measured.
  public enum Measure: String, ChoiceValue {
    case minutes, count, people, days

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .minutes: "minutos"
      case .count: "cantidad"
      case .people: "personas"
      case .days: "días"
      }
    }
  }

  /// Within what it holds.
  public enum Extent: String, ChoiceValue {
    case session, activity, school, team, person, year

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .session: "sesión"
      case .activity: "actividad"
      case .school: "escuela"
      case .team: "equipo"
      case .person: "persona"
      case .year: "año"
      }
    }
  }

  /// What is measured.
  public var measure: Measure?
  /// Of what: a field of a record, a presentation.
  public var of = ""
  /// Within what it holds.
  public var per: Extent?
  /// The least.
  public var min: Int?
  /// The most.
  public var max: Int?
  /// The bound in a sentence.
  public var text = ""
  /// Where it begins in the file.
  public var place = -1

  /// No bound.
  public init() {}

  /// Its keys.
  public static let keys: [PartKey<Limit>] = [
    PartKey("measure", \.measure, required: true), PartKey("of", \.of), PartKey("per", \.per),
    PartKey("min", \.min), PartKey("max", \.max), PartKey("text", \.text),
  ]
}
