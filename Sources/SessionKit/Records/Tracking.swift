/// How something gets on that is looked at again and again.
public struct Tracking: Record {
  /// What every record has.
  public var head = Head()
  /// What is looked at.
  public var text = ""
  /// How it gets on.
  public var progress = ""
  /// What shows it.
  public var evidence = ""
  /// Whose progress it is.
  public var person: Reference<Person>?

  /// A sheet without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "tracking", collection: "trackingSheets", noun: "ficha-seguimiento",
    one: "ficha de seguimiento", plural: "fichas de seguimiento", gender: .feminine,
    family: .community, home: .session, summary: "el avance de lo que se sigue de cerca",
    example: "Cómo responde a los audios de los niños")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Tracking, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Tracking>] = [
    Field(
      "text", \.text, label: "Seguimiento", question: "¿A qué se le da seguimiento?",
      spanish: "texto", example: "Cómo responde a los audios de los niños", expected: true,
      long: true),
    Field(
      "progress", \.progress, label: "Avance", question: "¿Qué ha avanzado?", spanish: "avance",
      example: "ya responde a todas las familias", long: true),
    Field(
      "evidence", \.evidence, label: "Evidencia", question: "¿Con qué se muestra?",
      spanish: "evidencia", example: "tres audios de noviembre", long: true),
    Field(
      "person", \.person, label: "De quién", question: "¿De quién es el avance?",
      spanish: "persona", placeholder: "PERSONA", example: "Ana López"),
  ]

  /// It is theirs whose progress it is.
  public var owners: [Party] { Self.owners(person, nil) }
}
