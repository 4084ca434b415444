/// What is thought out before schools meet: what is shared, what help is hoped for.
public struct Encounter: Record {
  /// What every record has.
  public var head = Head()
  /// What is shared.
  public var text = ""
  /// What help is hoped for.
  public var help = ""
  /// What such an encounter is.
  public var modality = ""
  /// What leads it.
  public var purposes = ""
  /// Who comes.
  public var attendees = ""
  /// What has to be got ready.
  public var arrangements = ""

  /// An encounter that nobody has thought out.
  public init() {}

  /// Its words.
  public static let kind = Kind(
    "encounter", noun: "encuentro", plural: "encuentros", gender: .masculine, home: .session,
    summary: "cómo se prepara el próximo encuentro entre escuelas",
    example: "Tres prácticas de lectura con sus materiales")

  /// It is named by its text.
  public static var mainField: any WritableKeyPath<Encounter, String> & Sendable { \.text }

  /// Its fields.
  public static let fields: [Field<Encounter>] = [
    Field(
      "text", \.text, label: "Lo que se comparte", question: "¿Qué van a compartir?",
      spanish: "texto", example: "Tres prácticas de lectura con sus materiales", expected: true,
      long: true),
    Field(
      "help", \.help, label: "Ayuda esperada",
      question: "¿Qué ayuda esperan de otros colectivos?", spanish: "ayuda-esperada",
      english: "expected-help", example: "ideas para grupos multigrado", expected: true,
      long: true),
    Field(
      "modality", \.modality, label: "Modalidad", question: "¿En qué consiste trabajar así?",
      spanish: "modalidad", example: "pensar juntos, dos escuelas, un mismo problema", long: true),
    Field(
      "purposes", \.purposes, label: "Propósitos", question: "¿Qué propósitos lo guían?",
      spanish: "propósitos", example: "intercambiar lo que funciona", long: true),
    Field(
      "attendees", \.attendees, label: "Asistentes", question: "¿Quiénes asistirán?",
      spanish: "asistentes", example: "los docentes de las dos escuelas", long: true),
    Field(
      "arrangements", \.arrangements, label: "Preparativos", question: "¿Qué hay que preparar?",
      spanish: "preparativos", example: "salones señalizados y un proyector", long: true),
  ]
}
