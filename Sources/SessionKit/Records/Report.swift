/// What happened in a meeting, told to all who belong to it.
public struct Report: Record {
  /// What every record has.
  public var head = Head()
  /// What happened, in short.
  public var text = ""
  /// What was talked about.
  public var topics: [String] = []
  /// What they came to.
  public var conclusions: [String] = []
  /// What was proposed.
  public var proposals: [String] = []
  /// What everybody takes along.
  public var tasks: [String] = []
  /// What will be done.
  public var measures: [String] = []
  /// The day on which it went out to all.
  public var sent: CivilDate?

  /// A report without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "report", noun: "informe", plural: "informes", gender: .masculine, family: .community,
    home: .session, summary: "el informe de la reunión para quienes participan",
    example: "Se analizaron dos prácticas de lectura")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Report, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Report>] = [
    Field(
      "text", \.text, label: "Informe", question: "¿Qué pasó en la reunión?", spanish: "texto",
      example: "Se analizaron dos prácticas de lectura", expected: true, long: true),
    Field(
      "topics", \.topics, label: "Temas", question: "¿Qué temas se trataron?", spanish: "tema",
      english: "topic", example: "comprensión lectora", expected: true),
    Field(
      "conclusions", \.conclusions, label: "Conclusiones",
      question: "¿A qué conclusiones se llegó?", spanish: "conclusión", english: "conclusion",
      example: "conviene preguntar antes de leer", expected: true),
    Field(
      "proposals", \.proposals, label: "Propuestas", question: "¿Qué se propuso?",
      spanish: "propuesta", english: "proposal", example: "grabar cuentos con las familias"),
    Field(
      "tasks", \.tasks, label: "Tareas", question: "¿Qué tareas quedaron?", spanish: "tarea",
      english: "task", example: "llevar una evidencia de avance", expected: true),
    Field(
      "measures", \.measures, label: "Medidas", question: "¿Qué medidas se tomarán?",
      spanish: "medida", english: "measure", example: "reunirse cada dos semanas"),
    Field(
      "sent", \.sent, label: "Enviado", question: "¿Qué día se envió?", spanish: "enviado",
      placeholder: "FECHA", example: "03/12/2018"),
  ]
}
