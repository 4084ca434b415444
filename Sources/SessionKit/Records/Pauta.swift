import SpanishText

/// What two or three set themselves to do alike: a procedure, its tasks, its grounds.
public struct Pauta: Record {
  /// What every record has.
  public var head = Head()
  /// The procedure, not the contents.
  public var text = ""
  /// The need that they share.
  public var need = ""
  /// What they will do.
  public var tasks: [String] = []
  /// In what way.
  public var strategies: [String] = []
  /// What speaks for it.
  public var grounds = ""
  /// How they will show it.
  public var evidence = ""
  /// How much each may ask of themselves.
  public var levels: [String] = []
  /// Who follows it.
  public var members: [Reference<Person>] = []
  /// The team whose it is.
  public var team: Reference<Team>?

  /// A pauta without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "pauta", noun: "pauta", plural: "pautas", gender: .feminine, family: .community,
    home: .session, summary: "pautas de trabajo común, en dúos o tríos",
    example: "Preguntar antes, durante y después de leer")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Pauta, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Pauta>] = [
    Field(
      "text", \.text, label: "Pauta", question: "¿Qué procedimiento van a mejorar juntos?",
      spanish: "texto", example: "Preguntar antes, durante y después de leer", expected: true,
      long: true),
    Field(
      "need", \.need, label: "Necesidad", question: "¿A qué necesidad común responde?",
      spanish: "necesidad", example: "que los niños comprendan lo que leen", long: true),
    Field(
      "tasks", \.tasks, label: "Tareas", question: "¿Qué tareas concretas harán?", spanish: "tarea",
      english: "task", example: "planear juntos una clase", expected: true),
    Field(
      "strategies", \.strategies, label: "Estrategias", question: "¿Con qué estrategias?",
      spanish: "estrategia", english: "strategy", example: "preguntas en tres momentos"),
    Field(
      "grounds", \.grounds, label: "Fundamento", question: "¿En qué se sustenta?",
      spanish: "fundamento", example: "conversar sobre el texto ayuda a comprenderlo",
      expected: true, long: true),
    Field(
      "evidence", \.evidence, label: "Evidencia", question: "¿Con qué lo mostrarán?",
      spanish: "evidencia", example: "audios de los niños", long: true),
    Field(
      "levels", \.levels, label: "Niveles de exigencia",
      question: "¿Qué niveles de exigencia tiene?", spanish: "exigencia", english: "demand",
      example: "una clase por semana"),
    Field(
      "members", \.members, label: "Integrantes", question: "¿Quiénes la seguirán?",
      spanish: "integrante", english: "member", placeholder: "PERSONA", example: "Ana López"),
    Field(
      "team", \.team, label: "Equipo", question: "¿De qué equipo es la pauta?", spanish: "equipo",
      placeholder: "EQUIPO", example: "Equipo de 2.º grado"),
  ]

  /// It is theirs who follow it.
  public var owners: [Party] { members.map(Party.person) + Self.owners(nil, team) }
}

extension Pauta {
  /// One of its levels of demand, by its number, its words or a part of them.
  public func level(for text: String) throws(InputProblem) -> String {
    let folded = Folding.fold(trim(text))
    if let number = Int(folded), levels.indices.contains(number - 1) { return levels[number - 1] }
    let alike = levels.filter { Folding.fold($0).contains(folded) }
    guard alike.count == 1, Int(folded) == nil else {
      throw .notAChoice(
        text,
        levels.enumerated().map { place, level in
          ChoiceWords(value: "\(place + 1)", spanish: "\(place + 1) (\(level))", aliases: [])
        }, suggestion: nil)
    }
    return alike[0]
  }
}
