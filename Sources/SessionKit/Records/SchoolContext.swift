/// What surrounds a school, and what it has: told before its problems are.
public struct SchoolContext: Sendable, Hashable {
  /// The place and the families around it.
  public var surroundings = ""
  /// How many pupils it has.
  public var pupils: Int?
  /// How many groups it has.
  public var groups: Int?
  /// Who works in it.
  public var staff = ""
  /// Its rooms and buildings.
  public var premises = ""
  /// Whatever else is worth knowing.
  public var other = ""
}

extension School {
  /// The fields of its context.
  public static var contextFields: [Field<School>] {
    [
      Field(
        "context.surroundings", \.context.surroundings, label: "Entorno",
        question: "¿Cómo es el entorno?", spanish: "entorno", english: "surroundings",
        example: "comunidad agrícola, con familias migrantes", long: true),
      Field(
        "context.pupils", \.context.pupils, label: "{Alumnos}",
        question: "¿Cuántos {alumnos} tiene?", spanish: "alumnos", english: "pupils",
        placeholder: "NÚMERO", example: "132"),
      Field(
        "context.groups", \.context.groups, label: "Grupos",
        question: "¿Cuántos grupos tiene?", spanish: "grupos", english: "groups",
        placeholder: "NÚMERO", example: "6"),
      Field(
        "context.staff", \.context.staff, label: "Personal", question: "¿Quiénes trabajan ahí?",
        spanish: "personal", english: "staff", example: "8 docentes y una directora"),
      Field(
        "context.premises", \.context.premises, label: "Instalaciones",
        question: "¿Con qué instalaciones cuenta?", spanish: "instalaciones", english: "premises",
        example: "seis aulas y un patio"),
      Field(
        "context.other", \.context.other, label: "Otros datos",
        question: "¿Qué más conviene saber?", spanish: "otros", english: "other",
        example: "turno único"),
    ]
  }
}
