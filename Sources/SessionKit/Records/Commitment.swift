/// What somebody takes upon themselves: a need of the pupils, actions, and how they will show it.
public struct Commitment: Tracked, Followed {
  /// For whom it is made.
  public enum Level: String, ChoiceValue {
    case personal, team, group, school, participation

    /// The word that people read and type.
    public var spanish: String {
      switch self {
      case .personal: "personal"
      case .team: "equipo"
      case .group: "grupo"
      case .school: "escuela"
      case .participation: "participación"
      }
    }

    /// Other words that mean the same.
    public var aliases: [String] {
      switch self {
      case .personal: ["persona"]
      case .group: ["sala"]
      case .school: ["cai"]
      case .participation: ["modalidad"]
      case .team: []
      }
    }
  }

  /// What every record has; the school in it answers when nobody else does.
  public var head = Head()
  /// The commitment in one sentence, if it was said in one.
  public var text = ""
  /// The person who makes it.
  public var person: Reference<Person>?
  /// The team that makes it.
  public var team: Reference<Team>?
  /// For whom it is made.
  public var level: Level?
  /// What the pupils need to improve.
  public var need = ""
  /// What will be done in the coming weeks.
  public var actions: [String] = []
  /// With what it will be shown.
  public var evidence = ""
  /// When it is to be answered for.
  public var due: Due?
  /// The goal of the improvement programme that it serves.
  public var goal: GoalTie?
  /// How it will be followed.
  public var follow = FollowPlan()

  /// A commitment to nothing yet.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "commitment", noun: "compromiso", plural: "compromisos", gender: .masculine, home: .session,
    summary: "lo que cada quien se propone hacer y cómo lo mostrará",
    example: "Leer en voz alta todos los días", answered: "cumplido")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Commitment, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Commitment>] =
    [
      Field(
        "text", \.text, label: "Compromiso", question: "¿A qué se compromete?", spanish: "texto",
        example: "Leer en voz alta todos los días", long: true),
      Field(
        "person", \.person, label: "Persona", question: "¿Quién se compromete?",
        spanish: "persona", placeholder: "PERSONA", example: "Ana López"),
      Field(
        "team", \.team, label: "Equipo", question: "¿Qué equipo se compromete?",
        spanish: "equipo", placeholder: "EQUIPO", example: "Equipo de 2.º grado"),
      Field(
        "level", \.level, label: "Nivel", question: "¿De qué nivel es el compromiso?",
        spanish: "nivel", placeholder: "NIVEL", example: "personal"),
      Field(
        "need", \.need, label: "Necesidad", question: "¿Qué necesitan mejorar sus {alumnos}?",
        spanish: "necesidad", example: "comprender lo que leen", expected: true, long: true),
      Field(
        "actions", \.actions, label: "Acciones", question: "¿Qué hará en las próximas semanas?",
        spanish: "acción", english: "action", example: "leer en voz alta cada día",
        expected: true),
      Field(
        "evidence", \.evidence, label: "Evidencia", question: "¿Con qué lo mostrará?",
        spanish: "evidencia", example: "álbum de producciones", expected: true),
      Field(
        "due", \.due, label: "Vence", question: "¿Para cuándo?", spanish: "vence",
        placeholder: "CUÁNDO", example: "sexta", expected: true),
      Field(
        "goal", \.goal, label: "Meta", question: "¿A qué meta {del plan} aporta?",
        spanish: "meta", placeholder: "META", example: "Lectura"),
    ] + followFields

  /// Who answers for it: the person, else the team, else the school.
  public var parties: [Party] {
    if let person { return [.person(person)] }
    if let team { return [.team(team)] }
    return head.school.map { [.school($0)] } ?? []
  }

  /// Names who answers for it, if nobody does.
  public mutating func assign(_ party: Party) -> Bool {
    guard parties.isEmpty else { return false }
    switch party {
    case .person(let person): self.person = person
    case .team(let team): self.team = team
    case .school(let school): head.school = school
    case .office: return false
    }
    return true
  }

  /// Who makes it tells its level, unless another was said.
  public var settled: Commitment {
    var settled = self
    guard level == nil else { return self }
    switch parties.first {
    case .person: settled.level = .personal
    case .team: settled.level = .team
    case .school: settled.level = .school
    default: break
    }
    return settled
  }

  /// A level that had followed from who answers for it follows from who does now.
  public func settled(after before: Commitment) -> Commitment {
    var bare = before
    bare.level = nil
    guard level == before.level, level == bare.settled.level else { return self }
    bare = self
    bare.level = nil
    return bare.settled
  }

  /// Besides its fields, somebody who answers for it.
  public var missing: [Gap] {
    let who = parties.isEmpty ? [Gap(key: "person", label: "quién se compromete")] : []
    return who + missingFields.map { Gap($0) }
  }
}
