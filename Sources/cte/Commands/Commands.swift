import CommandLineKit
import SessionKit

/// The table of commands: parsing, help and whatever else describes them come from it.
enum Commands {
  static let table = CommandTable<Action>(
    program: Program.name,
    summary: "El cuaderno de trabajo del Consejo Técnico Escolar",
    discussion: "Anota sesiones, acuerdos y compromisos, y pregunta por ellos hasta que tienen "
      + "respuesta. Cada quien dice quién es; lo privado lo protegen los permisos "
      + "de su carpeta.",
    globals: Globals.all,
    groups: [
      CommandGroup("Empezar", [Create.command, Me.command, GuideCommands.noun]),
      CommandGroup("La sesión", [SessionCommands.noun, ItineraryCommands.noun]),
      CommandGroup("Quiénes", isLarge: true, records(of: .people)),
      CommandGroup("Lo que se anota", isLarge: true, records(of: .meeting) + [Complete.command]),
      CommandGroup("Comunidades de aprendizaje", isLarge: true, records(of: .community)),
      CommandGroup("Acompañamiento", isLarge: true, records(of: .accompaniment)),
      CommandGroup(
        "Dar seguimiento",
        [
          Mine.command, ProgressReport.command, FollowupCommands.noun, EvidenceCommands.noun,
        ]),
      CommandGroup(
        "Consultar y entregar",
        [
          ExportCommand.command, ProductCommands.noun, BitacoraCommands.noun,
          SearchCommand.command, SummaryCommands.noun, CheckCommand.command,
        ]
      ),
      CommandGroup("Reunir", [PackageCommands.noun, Merge.command, MergeFile.command]),
      CommandGroup("Deshacer", [Undo.command, Redo.command, History.command]),
      CommandGroup(
        "El programa",
        [Doctor.command, Configure.command, Help.command, VersionCommand.command]),
    ],
    root: Home.run)

  private static func records(of family: Kind.Family) -> [Command<Action>] {
    Kinds.all.filter { $0.kind.family == family }.map { RecordCommands.noun($0) }
  }

  /// A command's words in Spanish, from those in English.
  static func spanish(_ path: [String]) -> String {
    guard case .success(let commands) = table.path(forWords: path) else { return "" }
    return commands.map(\.name.spanish).joined(separator: " ")
  }
}

extension Name {
  static let add = Name("add", "agregar", also: "anotar")
  static let list = Name("list", "listar")
  static let show = Name("show", "mostrar", also: "ver")
  static let edit = Name("edit", "editar", also: "corregir")
  static let remove = Name("remove", "quitar", also: "borrar")
}
