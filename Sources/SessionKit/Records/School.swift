/// A school, or whatever the guide in use calls it.
public struct School: Record {
  /// What every record has.
  public var head = Head()
  /// Its name.
  public var name = ""
  /// The key of the work centre, as the authorities write it.
  public var cct = ""
  /// Morning or afternoon.
  public var shift = ""
  /// The school zone to which it belongs.
  public var zone = ""
  /// The sector to which its zone belongs.
  public var sector = ""
  /// The authority in whose name its papers begin.
  public var authority = ""
  /// Preschool, primary, secondary.
  public var level = ""

  /// What surrounds it, and what it has.
  public var context = SchoolContext()

  /// A school without a name.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "school", noun: "escuela", plural: "escuelas", gender: .feminine, aliases: ["cai", "plantel"],
    family: .people, home: .workbook, summary: "las escuelas que participan",
    example: "Benito Juárez")

  /// It is named by its name.
  public static var mainField: any WritableKeyPath<School, String> & Sendable { \.name }

  /// Its fields.
  public static let fields: [Field<School>] =
    [
      Field(
        "name", \.name, label: "Nombre", question: "¿Cómo se llama {la escuela}?",
        spanish: "nombre",
        placeholder: "NOMBRE", example: "Benito Juárez", expected: true),
      Field(
        "cct", \.cct, label: "CCT", question: "¿Cuál es su clave de centro de trabajo?",
        spanish: "cct", placeholder: "CLAVE", example: "27EES0094A"),
      Field(
        "shift", \.shift, label: "Turno", question: "¿De qué turno es?", spanish: "turno",
        placeholder: "TURNO", example: "matutino"),
      Field(
        "zone", \.zone, label: "{Zona}", question: "¿A qué {zona} pertenece?", spanish: "zona",
        placeholder: "ZONA", example: "012"),
      Field(
        "sector", \.sector, label: "Sector", question: "¿A qué sector pertenece?",
        spanish: "sector", placeholder: "SECTOR", example: "03"),
      Field(
        "authority", \.authority, label: "Autoridad educativa",
        question: "¿De qué autoridad educativa depende?", spanish: "autoridad",
        placeholder: "AUTORIDAD", example: "Secretaría de Educación de Veracruz"),
      Field(
        "level", \.level, label: "Nivel educativo", question: "¿De qué nivel es?",
        spanish: "nivel-educativo", english: "school-level", placeholder: "NIVEL",
        example: "preescolar"),
    ] + contextFields
}
