/// Makes pages of help from the table.
public struct HelpBuilder<Action: Sendable>: Sendable {
  private let table: CommandTable<Action>

  /// A builder of the table's pages.
  public init(table: CommandTable<Action>) {
    self.table = table
  }

  /// The page of a command, given by its path from the top; an empty path is the program itself.
  public func page(for path: [Command<Action>]) -> HelpPage {
    guard let command = path.last else { return rootPage }
    let sections: [HelpSection?] = [
      HelpSection(nil, .text(command.summary + ".")),
      HelpSection("Uso", .lines(Usage(program: table.program, path: path).lines)),
      command.discussion.map { HelpSection(nil, .text($0)) },
      rows("Órdenes", command.subcommands.map(HelpRow.init(command:))),
      rows("Datos", command.operands.map(HelpRow.init(operand:))),
      rows("Opciones", command.options.map(HelpRow.init(option:))),
      examples(command.examples.isEmpty ? firstExamples(command.subcommands) : command.examples),
      generalOptions,
      english(path),
    ]
    return HelpPage(sections: sections.compactMap { $0 })
  }

  private var rootPage: HelpPage {
    let groups = table.groups.map { group in
      rows(group.title, group.commands.map(HelpRow.init(command:)))
    }
    let first = table.commands.first
    let help = "\(table.program) ayuda"
    let more = first.map { "\(help) \($0.name.spanish)" } ?? help
    let sections: [HelpSection?] =
      [
        HelpSection(nil, .text("\(table.program): \(table.summary).")),
        HelpSection("Uso", .lines(["\(table.program) ORDEN [opciones]"])),
        table.discussion.map { HelpSection(nil, .text($0)) },
      ] + groups + [
        rows("Opciones generales", table.globals.map(HelpRow.init(option:))),
        examples(Array(table.groups.compactMap { firstExamples($0.commands).first }.prefix(3))),
        HelpSection("Para saber más de una orden", .lines([more])),
        first.map(english),
      ]
    return HelpPage(sections: sections.compactMap { $0 })
  }

  private func rows(_ heading: String, _ rows: [HelpRow]) -> HelpSection? {
    rows.isEmpty ? nil : HelpSection(heading, .rows(rows))
  }

  private func examples(_ examples: [Example]) -> HelpSection? {
    examples.isEmpty ? nil : HelpSection("Ejemplos", .examples(examples))
  }

  /// One example of each command, its own or of the first one below it that has any.
  private func firstExamples(_ commands: [Command<Action>]) -> [Example] {
    commands.compactMap { $0.examples.first ?? firstExamples($0.subcommands).first }
  }

  private var generalOptions: HelpSection {
    let names = table.globals.map(\.spanishForm).joined(separator: ", ")
    return HelpSection("Opciones generales", .lines(["\(names). Vea: \(table.program) ayuda"]))
  }

  private func english(_ path: [Command<Action>]) -> HelpSection? {
    guard path.contains(where: \.name.isTranslated) else { return nil }
    let words = [table.program] + path.map(\.name.english)
    return HelpSection("También en inglés", .lines([words.joined(separator: " ")]))
  }

  /// On the program's page, that every English word works as well.
  private func english(_ first: Command<Action>) -> HelpSection {
    let line = "\(table.program) \(first.name.english)"
    return HelpSection(
      "También en inglés", .lines(["todas las palabras, como \(line)"]))
  }
}
