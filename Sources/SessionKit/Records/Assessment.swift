/// How somebody sees their own work.
public struct Assessment: Record {
  /// What every record has.
  public var head = Head()
  /// How it is seen.
  public var text = ""
  /// The item of the guide's list.
  public var item: GuideItem?
  /// The same as a number.
  public var score: Int?
  /// Who sees it so.
  public var person: Reference<Person>?
  /// The day on which it was found so, where that is not the day of a meeting.
  public var date: CivilDate?

  /// An assessment without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "assessment", noun: "autoevaluación", plural: "autoevaluaciones", gender: .feminine,
    family: .community, home: .session, summary: "cómo valora cada quien su propio trabajo",
    example: "Ahora doy más tiempo para pensar")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Assessment, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Assessment>] = [
    Field(
      "text", \.text, label: "Autoevaluación", question: "¿Cómo valora su propio trabajo?",
      spanish: "texto", example: "Ahora doy más tiempo para pensar", expected: true, long: true),
    Field(
      "item", \.item, label: "Ítem", question: "¿A qué aspecto responde?", spanish: "ítem",
      placeholder: "ÍTEM", example: "1", expected: true),
    Field(
      "score", \.score, label: "Puntaje", question: "¿Qué puntaje se da?", spanish: "puntaje",
      placeholder: "NÚMERO", example: "4"),
    Field(
      "person", \.person, label: "De quién", question: "¿De quién es la autoevaluación?",
      spanish: "persona", placeholder: "PERSONA", example: "Ana López"),
    Field(
      "date", \.date, label: "Fecha", question: "¿Qué día fue?", spanish: "fecha",
      placeholder: "FECHA", example: "30/11/2018"),
  ]

  /// It is theirs who see it so: whoever wrote it, where nobody is named.
  public var owners: [Party] { Self.owners(person ?? writer, nil) }
}
