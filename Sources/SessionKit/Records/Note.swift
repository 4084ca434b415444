/// Something that somebody wants to keep: an idea, a doubt, a reflection.
public struct Note: Record {
  /// What every record has.
  public var head = Head()
  /// What was noted.
  public var text = ""
  /// Whose thought it is.
  public var person: Reference<Person>?

  /// An empty note.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "note", noun: "nota", plural: "notas", gender: .feminine, home: .session,
    summary: "notas y reflexiones, en cualquier momento",
    example: "Vale la pena visitar la sala de maternal")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Note, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Note>] = [
    Field(
      "text", \.text, label: "Nota", question: "¿Qué quiere anotar?", spanish: "texto",
      example: "Vale la pena visitar la sala de maternal", expected: true, long: true),
    Field(
      "person", \.person, label: "De quién", question: "¿De quién es la nota?",
      spanish: "persona", placeholder: "PERSONA", example: "Ana López"),
  ]

  /// It is theirs who thought it.
  public var owners: [Party] { person.map { [.person($0)] } ?? [] }
}
