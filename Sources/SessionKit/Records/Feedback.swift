/// What is given back to somebody who was observed.
public struct Feedback: Record {
  /// What every record has.
  public var head = Head()
  /// What is said.
  public var text = ""
  /// What is done well.
  public var strengths: [String] = []
  /// What can get better.
  public var areas: [String] = []
  /// What is suggested.
  public var suggestions: [String] = []
  /// Who gets it.
  public var person: Reference<Person>?
  /// The team that gets it.
  public var team: Reference<Team>?
  /// The day on which it was given.
  public var date: CivilDate?

  /// Feedback without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "feedback", collection: "feedback", noun: "devolución", plural: "devoluciones",
    gender: .feminine, family: .accompaniment, home: .session,
    summary: "lo que se le devuelve a quien fue observado",
    example: "Sus preguntas abren la conversación")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Feedback, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Feedback>] = [
    Field(
      "text", \.text, label: "Devolución", question: "¿Qué le quiere decir?", spanish: "texto",
      example: "Sus preguntas abren la conversación", expected: true, long: true),
    Field(
      "strengths", \.strengths, label: "Fortalezas", question: "¿Qué hace bien?",
      spanish: "fortaleza", english: "strength", example: "escucha a todos"),
    Field(
      "areas", \.areas, label: "Áreas por mejorar", question: "¿Qué puede mejorar?",
      spanish: "área", english: "area", example: "el cierre de la clase"),
    Field(
      "suggestions", \.suggestions, label: "Sugerencias", question: "¿Qué le sugiere?",
      spanish: "sugerencia", english: "suggestion", example: "cerrar con una pregunta"),
    Field(
      "person", \.person, label: "Para quién", question: "¿Para quién es la devolución?",
      spanish: "persona", placeholder: "PERSONA", example: "Ana López"),
    Field(
      "team", \.team, label: "Equipo", question: "¿Para qué equipo es la devolución?",
      spanish: "equipo", placeholder: "EQUIPO", example: "Equipo de 2.º grado"),
    Field(
      "date", \.date, label: "Fecha", question: "¿Qué día se hizo?", spanish: "fecha",
      placeholder: "FECHA", example: "03/12/2018"),
  ]

  /// It is theirs who get it.
  public var owners: [Party] { Self.owners(person, team) }

  /// Besides its fields, those for whom it is.
  public var missing: [Gap] {
    let isTold = head.school != nil || !owners.isEmpty
    return (isTold ? [] : [Gap(key: "person", label: "para quién es")])
      + missingFields.map { Gap($0) }
  }
}
