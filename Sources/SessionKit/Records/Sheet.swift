/// What is noted in one row of the sheet that leads through a meeting.
public struct Sheet: Record {
  /// What every record has.
  public var head = Head()
  /// What is noted.
  public var text = ""
  /// The row of the guide's sheet.
  public var row: GuideItem?

  /// A note that is not written yet.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "sheet", noun: "ficha", one: "nota de ficha", plural: "notas de ficha", gender: .feminine,
    family: .community, home: .session, summary: "lo que se anota en la ficha que guía la reunión",
    example: "La agenda se acordó entre todos")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Sheet, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Sheet>] = [
    Field(
      "text", \.text, label: "Anotación", question: "¿Qué anota en la ficha?", spanish: "texto",
      example: "La agenda se acordó entre todos", expected: true, long: true),
    Field(
      "row", \.row, label: "Fila", question: "¿En qué fila de la ficha va?", spanish: "fila",
      placeholder: "FILA", example: "FR1", expected: true),
  ]
}
