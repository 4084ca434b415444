/// A way out that somebody offers, up to its trial in a room and to what was seen there.
public struct Proposal: Record {
  /// What every record has.
  public var head = Head()
  /// What is proposed.
  public var text = ""
  /// The problem to which it answers.
  public var problem = ""
  /// With what it can be done.
  public var resources: [String] = []
  /// Whether it can be done.
  public var viable = false
  /// Whether it is tried in a room.
  public var roomExperience = false
  /// The session in which it is shown, so that others observe it.
  public var observeIn: Due?
  /// What was seen of it at once; what is seen in a later session is that session's.
  public var observed = ""
  /// Whose it is.
  public var person: Reference<Person>?
  /// The team whose it is.
  public var team: Reference<Team>?

  /// A proposal without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "proposal", noun: "propuesta", plural: "propuestas", gender: .feminine, home: .session,
    summary: "propuestas, y cuáles se prueban y se muestran en la sala",
    example: "Abrir un rincón de lectura con las familias", answered: "observada")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Proposal, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Proposal>] = [
    Field(
      "text", \.text, label: "Propuesta", question: "¿Qué propone?", spanish: "texto",
      example: "Abrir un rincón de lectura con las familias", expected: true, long: true),
    Field(
      "problem", \.problem, label: "Problemática", question: "¿A qué problemática responde?",
      spanish: "problemática", example: "les cuesta comprender lo que leen", long: true),
    Field(
      "resources", \.resources, label: "Recursos", question: "¿Con qué recursos y materiales?",
      spanish: "recurso", english: "resource", example: "cuentos ilustrados"),
    Field(
      "viable", \.viable, label: "Viable", question: "¿Se puede llevar a cabo?", spanish: "viable",
      example: "sí"),
    Field(
      "roomExperience", \.roomExperience, label: "Experiencia de sala",
      question: "¿Se hará como experiencia de sala?", spanish: "experiencia-de-sala",
      example: "sí"),
    Field(
      "observeIn", \.observeIn, label: "Se observa en",
      question: "¿En qué sesión se mostrará para observarla?", spanish: "observar-en",
      placeholder: "CUÁNDO", example: "sexta"),
    Field(
      "observed", \.observed, label: "Lo observado", question: "¿Qué se observó?",
      spanish: "observado", example: "los niños eligieron solos su cuento", long: true),
    Field(
      "person", \.person, label: "De quién", question: "¿De quién es la propuesta?",
      spanish: "persona", placeholder: "PERSONA", example: "Ana López"),
    Field(
      "team", \.team, label: "Equipo", question: "¿De qué equipo es la propuesta?",
      spanish: "equipo", placeholder: "EQUIPO", example: "Equipo de 2.º grado"),
  ]

  /// It is theirs who made it.
  public var owners: [Party] { Self.owners(person, team) }

  /// It is answered for in the session in which others observe it.
  public var target: Due? { observeIn }

  /// What nobody is going to show is only kept.
  public var asksAnswer: Bool { observeIn != nil }

  /// What was seen at once need not be seen again.
  public var firstStatus: Event.Status { observed.isEmpty ? .pending : .met }

  /// Only what is tried in a room can be shown there, and only what is shown can be observed.
  public var conflict: Conflict? {
    if observeIn != nil && !roomExperience { return .observeWithoutRoomExperience }
    return !observed.isEmpty && observeIn == nil ? .observedWithoutMark : nil
  }
}
