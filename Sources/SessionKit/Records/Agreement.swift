/// Something that those who met decided together.
public struct Agreement: Tracked, Followed {
  /// Who agreed on it.
  public enum Level: String, ChoiceValue {
    case plenary, team, group, school, zone

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .plenary: "plenaria"
      case .team: "equipo"
      case .group: "grupo"
      case .school: "escuela"
      case .zone: "zona"
      }
    }

    /// Other words that mean the same.
    public var aliases: [String] {
      switch self {
      case .group: ["sala"]
      case .school: ["cai"]
      default: []
      }
    }
  }

  /// What every record has.
  public var head = Head()
  /// What was agreed.
  public var text = ""
  /// Who answers for it.
  public var responsible: [Party] = []
  /// When it is to be answered for.
  public var due: Due?
  /// Who agreed on it.
  public var level: Level?
  /// The team that agreed on it.
  public var team: Reference<Team>?
  /// The goal of the improvement programme that it serves.
  public var goal: GoalTie?
  /// How it will be followed.
  public var follow = FollowPlan()

  /// An agreement about nothing yet.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "agreement", noun: "acuerdo", plural: "acuerdos", gender: .masculine, home: .session,
    summary: "lo que se decide entre todos",
    example: "Compartir cada viernes los avances por sala", answered: "cumplido")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Agreement, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Agreement>] =
    [
      Field(
        "text", \.text, label: "Acuerdo", question: "¿Qué se acordó?", spanish: "texto",
        example: "Compartir los avances cada viernes", expected: true, long: true),
      Field(
        "responsible", \.responsible, label: "Responsable",
        question: "¿Quién se hace responsable?", spanish: "responsable", placeholder: "QUIÉN",
        example: "María Pérez", expected: true),
      Field(
        "due", \.due, label: "Vence", question: "¿Para cuándo?", spanish: "vence",
        placeholder: "CUÁNDO", example: "sexta", expected: true),
      Field(
        "level", \.level, label: "Nivel", question: "¿Quiénes lo acordaron?", spanish: "nivel",
        placeholder: "NIVEL", example: "plenaria"),
      Field(
        "team", \.team, label: "Equipo", question: "¿Qué equipo lo acordó?", spanish: "equipo",
        placeholder: "EQUIPO", example: "Equipo de 2.º grado"),
      Field(
        "goal", \.goal, label: "Meta", question: "¿A qué meta {del plan} aporta?",
        spanish: "meta", placeholder: "META", example: "Lectura"),
    ] + followFields

  /// Who answers for it.
  public var parties: [Party] { responsible }

  /// It is theirs who answer for it, else of the team that agreed on it.
  public var owners: [Party] {
    responsible.isEmpty ? team.map { [.team($0)] } ?? [] : responsible
  }

  /// What a team agreed on is the team's to answer for.
  public var missing: [Gap] {
    missingFields.map { Gap($0) }.filter { $0.key != "responsible" || team == nil }
  }

  /// Names one more who answers for it.
  public mutating func assign(_ party: Party) -> Bool {
    if !responsible.contains(party) { responsible.append(party) }
    return true
  }

  /// What a team agreed on is at the level of the team, unless another was said.
  public var settled: Agreement {
    var settled = self
    if level == nil && team != nil { settled.level = .team }
    return settled
  }

  /// A level that had followed from who answers for it follows from who does now.
  public func settled(after before: Agreement) -> Agreement {
    var bare = before
    bare.level = nil
    guard level == before.level, level == bare.settled.level else { return self }
    bare = self
    bare.level = nil
    return bare.settled
  }
}
