import CommandLineKit

/// What the commands of the sample table do.
enum SampleAction: Sendable, Hashable {
  case addAgreement, listAgreements, newSession, summary, compliance, undo, help, root
}

/// A small table with one of each thing that a table can have.
enum Sample {
  static let workbook = Option.value(
    "workbook", "cuaderno", short: "w", placeholder: "CARPETA", kind: .folder,
    summary: "El cuaderno que se usa", example: "--cuaderno mi-escuela")
  static let json = Option.flag("json", "json", short: "j", summary: "Muestra los datos en JSON")
  static let color = Option.value(
    "color", "color", placeholder: "CUÁNDO",
    kind: .choice([
      Choice("auto", "auto"), Choice("always", "siempre"), Choice("never", "nunca"),
    ]),
    summary: "Cuándo usar colores")

  static let responsible = Option.value(
    "responsible", "responsable", short: "r", placeholder: "QUIÉN", kind: .reference("person"),
    repeats: true, summary: "Quién se compromete", example: "--responsable Ana")
  static let due = Option.value(
    "due", "vence", placeholder: "FECHA", kind: .due, summary: "Para cuándo",
    example: "--vence sexta")
  static let action = Option.value(
    "action", "acción", also: ["tarea"], placeholder: "TEXTO", summary: "Qué se hará")
  static let minutes = Option.value(
    "minutes", "minutos", placeholder: "N", kind: .number, summary: "Cuánto dura")
  static let urgent = Option.flag("urgent", "urgente", summary: "Señala el acuerdo como urgente")
  static let status = Option.value(
    "status", "estado", placeholder: "ESTADO",
    kind: .choice([
      Choice("pending", "pendiente"), Choice("inProgress", "en-proceso"),
      Choice("met", "cumplido", also: "hecho"), Choice("notMet", "no-cumplido"),
    ]),
    isList: true, summary: "Solo los que están así", example: "--estado pendiente,cumplido")

  static let text = Operand("text", placeholder: "TEXTO", summary: "Qué se acordó")
  static let notes = Operand(
    "notes", placeholder: "NOTA", required: false, repeats: true, summary: "Lo que haga falta")
  static let kind = Operand(
    "kind", placeholder: "TIPO",
    kind: .choice([Choice("ordinary", "ordinaria"), Choice("intensive", "intensiva")]),
    summary: "De qué tipo es")
  static let hours = Operand(
    "hours", placeholder: "HORAS", kind: .number, required: false, summary: "Cuánto dura")
  static let words = Operand(
    "words", placeholder: "ORDEN", required: false, repeats: true, summary: "De qué orden")

  static let table = table(root: nil)

  static func table(root: SampleAction?) -> CommandTable<SampleAction> {
    CommandTable(
      program: "cte", summary: "El cuaderno del Consejo Técnico Escolar",
      globals: [workbook, json, color],
      groups: [
        CommandGroup("Registros", [agreement, session]),
        CommandGroup("El cuaderno", [summary, undo, help]),
      ],
      root: root)
  }

  private static let agreement = Command<SampleAction>(
    Name("agreement", "acuerdo", also: "acuerdos"), summary: "Acuerdos y su cumplimiento",
    subcommands: [
      Command(
        Name("add", "agregar", also: "anotar"), summary: "Anota un acuerdo",
        discussion: "Un acuerdo dice qué se hará, quién se compromete y para cuándo.",
        operands: [text, notes], options: [responsible, due, action, minutes, urgent],
        examples: [
          Example(
            "cte acuerdo agregar \"Leer a diario\" --responsable Ana --vence sexta",
            "Anota el acuerdo con su responsable y su plazo.")
        ],
        action: .addAgreement),
      Command(
        Name("list", "listar"), summary: "Muestra los acuerdos", options: [status],
        examples: [
          Example("cte acuerdo listar --estado pendiente", "Muestra lo que falta cumplir.")
        ],
        action: .listAgreements),
    ])

  private static let session = Command<SampleAction>(
    Name("session", "sesión"), summary: "Sesiones del consejo",
    subcommands: [
      Command(
        Name("new", "nueva", also: "nuevo"), summary: "Planea una sesión",
        operands: [kind, hours],
        examples: [Example("cte sesión nueva ordinaria", "Planea la siguiente sesión.")],
        action: .newSession)
    ])

  private static let summary = Command<SampleAction>(
    Name("summary", "resumen"), summary: "Resume el año", options: [due],
    examples: [Example("cte resumen", "Muestra el resumen del año.")],
    subcommands: [
      Command(
        Name("compliance", "cumplimiento"), summary: "Resume el cumplimiento",
        examples: [Example("cte resumen cumplimiento", "Muestra qué se cumplió.")],
        action: .compliance)
    ],
    action: .summary)

  private static let undo = Command<SampleAction>(
    Name("undo", "deshacer"), summary: "Deshace lo último",
    examples: [Example("cte deshacer", "Deshace el último cambio.")], action: .undo)

  private static let help = Command<SampleAction>(
    Name("help", "ayuda"), summary: "Explica una orden", operands: [words],
    examples: [Example("cte ayuda acuerdo", "Explica la orden «acuerdo».")],
    subcommands: [
      Command(Name("schema", "esquema"), summary: "Explica los datos", action: .help)
    ],
    action: .help)
}

extension ParseOutcome {
  /// The command to run, if that is the outcome.
  var invocation: Invocation<Action>? {
    if case .run(let invocation) = self { invocation } else { nil }
  }

  /// What is wrong, if that is the outcome.
  var failure: ParseFailure? {
    if case .failure(let failure, _) = self { failure } else { nil }
  }

  /// The English words of the command that help is on, if that is the outcome.
  var helpPath: [String]? {
    if case .help(let path, _) = self { path.map(\.name.english) } else { nil }
  }

  /// The global options that were read along with help or a failure.
  var globals: Arguments? {
    switch self {
    case .run: nil
    case .help(_, let globals), .failure(_, let globals): globals
    }
  }
}

/// The outcome of a line whose words hold no spaces.
func parse(_ line: String) -> ParseOutcome<SampleAction> {
  Parser(table: Sample.table).parse(line.split(separator: " ").map(String.init))
}
