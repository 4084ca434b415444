/// Somebody who takes part: a teacher, a director, a guest.
public struct Person: Record {
  /// What every record has.
  public var head = Head()
  /// Name and surnames.
  public var name = ""
  /// What this person does at the school.
  public var function = ""
  /// The group, room or subject that this person has.
  public var group = ""

  /// A person without a name.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "person", collection: "people", noun: "persona", plural: "personas", gender: .feminine,
    aliases: ["docente", "people", "personas"], family: .people, home: .workbook,
    summary: "quienes participan: docentes, directores, invitados", example: "Ana López Cruz")

  /// It is named by its name.
  public static var mainField: any WritableKeyPath<Person, String> & Sendable { \.name }

  /// Its fields.
  public static let fields: [Field<Person>] = [
    Field(
      "name", \.name, label: "Nombre", question: "¿Cómo se llama?", spanish: "nombre",
      placeholder: "NOMBRE", example: "Ana López Cruz", expected: true),
    Field(
      "function", \.function, label: "Función", question: "¿Qué función tiene?",
      spanish: "función", placeholder: "FUNCIÓN", example: "docente"),
    Field(
      "group", \.group, label: "{Grupo}", question: "¿Qué {grupo} atiende?",
      spanish: "grupo", placeholder: "GRUPO", example: "2.º B"),
  ]
}
