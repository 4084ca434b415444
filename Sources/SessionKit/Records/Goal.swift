/// A goal of the school's improvement programme, to which the rest can be held.
public struct Goal: Record {
  /// What every record has; the school in it is the one whose goal it is.
  public var head = Head()
  /// What is to be reached, and by how much.
  public var text = ""
  /// What for.
  public var objective = ""
  /// What will be done to reach it.
  public var actions: [String] = []
  /// With what.
  public var resources: [String] = []
  /// The day from which it is worked on.
  public var start: CivilDate?
  /// The day by which it is to be reached.
  public var end: CivilDate?

  /// A goal without words.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "goal", noun: "meta", plural: "metas", gender: .feminine, home: .workbook,
    summary: "las metas del programa de mejora de la escuela",
    example: "8 de cada 10 niños nombran lo que sienten", answered: "lograda")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Goal, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Goal>] = [
    Field(
      "text", \.text, label: "Meta", question: "¿Qué se quiere lograr, y cuánto?",
      spanish: "texto", example: "8 de cada 10 niños nombran lo que sienten", expected: true,
      long: true),
    Field(
      "objective", \.objective, label: "Objetivo", question: "¿Para qué?", spanish: "objetivo",
      example: "convivir mejor", expected: true, long: true),
    Field(
      "actions", \.actions, label: "Acciones", question: "¿Qué se hará?", spanish: "acción",
      english: "action", example: "leer un cuento de emociones por semana", expected: true),
    Field(
      "resources", \.resources, label: "Recursos", question: "¿Con qué se cuenta?",
      spanish: "recurso", english: "resource", example: "la biblioteca de aula"),
    Field(
      "start", \.start, label: "Inicio", question: "¿Desde cuándo?", spanish: "inicio",
      placeholder: "FECHA", example: "01/10/2018"),
    Field(
      "end", \.end, label: "Término", question: "¿Hasta cuándo?", spanish: "término",
      placeholder: "FECHA", example: "28/06/2019", expected: true),
  ]

  /// It is to be reached by its last day.
  public var target: Due? { end.map { Due(said: $0.short, date: $0) } }
}
