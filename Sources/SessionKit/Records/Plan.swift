/// What an adviser means to do, and for which goal of the school.
public struct Plan: Record {
  /// What every record has.
  public var head = Head()
  /// What is to be done.
  public var text = ""
  /// What can get better.
  public var area = ""
  /// The need of those who are accompanied.
  public var need = ""
  /// The goal of the improvement programme that it serves.
  public var goal: GoalTie?
  /// Who is accompanied.
  public var person: Reference<Person>?
  /// Those who do it with each other, where it is planned between colleagues.
  public var members: [Reference<Person>] = []
  /// For which grade it is planned.
  public var grade = ""
  /// The day on which it begins.
  public var start: CivilDate?
  /// The day by which it is done.
  public var end: CivilDate?

  /// A plan without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "plan", noun: "plan", plural: "planes", gender: .masculine, family: .accompaniment,
    home: .session, summary: "las acciones del programa de quien acompaña",
    example: "Observar dos clases de lectura", answered: "realizado")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Plan, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Plan>] = [
    Field(
      "text", \.text, label: "Acción", question: "¿Qué se hará?", spanish: "texto",
      example: "Observar dos clases de lectura", expected: true, long: true),
    Field(
      "area", \.area, label: "Área de oportunidad", question: "¿Qué área de oportunidad atiende?",
      spanish: "área", placeholder: "ÁREA", example: "la evaluación formativa", expected: true),
    Field(
      "need", \.need, label: "Necesidad", question: "¿A qué necesidad responde?",
      spanish: "necesidad", example: "tener más formas de evaluar", long: true),
    Field(
      "goal", \.goal, label: "Meta", question: "¿A qué meta {del plan} aporta?",
      spanish: "meta", placeholder: "META", example: "Lectura", expected: true),
    Field(
      "person", \.person, label: "A quién", question: "¿A quién se acompaña?", spanish: "persona",
      placeholder: "PERSONA", example: "Ana López"),
    Field(
      "members", \.members, label: "Entre quiénes", question: "¿Entre quiénes se planea?",
      spanish: "integrante", english: "member", placeholder: "PERSONA", example: "Ana López"),
    Field(
      "grade", \.grade, label: "Grado", question: "¿Para qué grado?", spanish: "grado",
      placeholder: "GRADO", example: "2.º"),
    Field(
      "start", \.start, label: "Inicio", question: "¿Desde cuándo?", spanish: "inicio",
      placeholder: "FECHA", example: "01/10/2018"),
    Field(
      "end", \.end, label: "Término", question: "¿Hasta cuándo?", spanish: "término",
      placeholder: "FECHA", example: "28/06/2019"),
  ]

  /// It is to be done by its last day.
  public var target: Due? { end.map { Due(said: $0.short, date: $0) } }

  /// It is theirs who are accompanied, or plan together.
  public var owners: [Party] {
    Self.owners(person, nil) + members.filter { $0 != person }.map(Party.person)
  }
}
