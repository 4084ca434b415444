import CommandLineKit
import SessionKit
import SpanishText

/// `cte guía agregar`: a guide that somebody wrote becomes one of the workbook's.
struct GuideAdd {
  static let command = Command<Action>(
    .add, summary: "Pone en el cuaderno una guía escrita en un archivo",
    discussion: "Lee el formato de «cte guía nueva», o JSON, y dice todo lo que falte. Las "
      + "sesiones que ya siguen la guía conservan la edición con la que empezaron.",
    operands: [GuideCommands.file], options: [CommonOptions.force],
    examples: [
      Example("cte guía agregar mi-guia.md", "la revisa y la guarda"),
      Example("cte guía agregar - < mi-guia.md", "lo mismo, por la entrada"),
    ], action: { try GuideAdd(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let document = try GuideFile.read(
      run.arguments.operand(GuideCommands.file)?.text ?? "-", run)
    for line in GuideFile.lines(document.problems) { try run.tellFinding(line) }
    guard document.isUsable else {
      try run.fail("la guía no se agregó. Corrija esas líneas y vuelva a agregarla.")
      return document.isReadable ? .refused : .brokenData
    }
    let guide = document.guide
    let names = GuideLibrary.cards.flatMap { [$0.id] + $0.meetings.map(\.id) }
    if names.contains(guide.id) && !run.arguments.flag(CommonOptions.force) {
      throw UsageProblem.guideOfTheProgram(guide.id)
    }
    let before = try folder.change("\(run.command): \(guide.id)") { editor -> String? in
      let before = editor.workbook.guides[guide.id]?.edition
      let edition = try editor.offer(guide)
      return before == nil ? nil : before == edition ? "same" : "other"
    }
    if run.isJSON {
      try run.print(guide.view)
    } else {
      try run.print(guide.id)
    }
    try run.say(sentence(guide, before))
    try run.say("Para empezar una sesión con ella: cte sesión nueva --guía \(guide.id)")
    return .done
  }

  private func sentence(_ guide: Guide, _ before: String?) -> String {
    let title = "«\(VisibleText.clean(guide.card.title))»"
    switch before {
    case nil: return "Guía agregada: \(title)."
    case "same": return "La guía \(title) ya estaba así."
    default:
      return "Guía cambiada: \(title). Las sesiones que ya la siguen conservan la edición anterior."
    }
  }
}

extension Run {
  /// Tells the user one finding of several.
  func tellFinding(_ line: String) throws {
    let text = Wrapping.wrap(VisibleText.clean(line), width: width, indent: 2)
    try context.write(text.joined(separator: "\n") + "\n", .messages)
  }
}
