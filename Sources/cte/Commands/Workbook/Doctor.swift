import CommandLineKit
import SessionKit
import SpanishText

/// `cte doctor`: reads every file and tells what is wrong.
struct Doctor {
  static let command = Command<Action>(
    Name("doctor", "doctor"), summary: "Lee todos los archivos y dice qué está mal",
    discussion: "Termina lo que un apagón dejó a medias, y reúne las dos versiones que git deja en "
      + "un archivo. Lo que usted escribió no lo toca.",
    examples: [Example("cte doctor", "revisa el cuaderno entero")],
    action: { try Doctor(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let folder = try run.workbook()
    let mended = try folder.mend(run.command)
    var examination = try folder.examine()
    if let own = run.own, WorkbookFolder.isFolder(own.store.folder) {
      examination += try own.examine()
    }
    if run.isJSON {
      try run.print(view(examination, mended.marked + mended.renamed))
    } else {
      for problem in examination.problems {
        try run.print(Screen.wrap("• " + Wording.sentence(problem), run.width))
      }
    }
    for path in mended.marked {
      try run.say(
        "«\(VisibleText.clean(path))» tenía las marcas que deja git cuando dos personas escriben. "
          + "Se reunió lo de las dos.")
    }
    if !mended.marked.isEmpty { try run.say("Siga con: git add -A, y: git commit") }
    if !mended.renamed.isEmpty {
      try run.say("Se puso al día quién es quién en \(mended.renamed.count) de los archivos.")
    }
    if examination.isRepaired { try run.say("Se terminó lo que había quedado a medias.") }
    let isSound = examination.problems.allSatisfy { $0.kind == .stray }
    try run.say(
      "Archivos leídos: \(examination.files). "
        + (examination.problems.isEmpty
          ? "Todo está bien." : "Por revisar: \(examination.problems.count)."))
    return isSound ? .done : .brokenData
  }

  private func view(_ examination: Examination, _ mended: [String]) -> JSON {
    .object([
      ("mended", .array(mended.map(JSON.string))),
      ("files", .integer(examination.files)), ("repaired", .bool(examination.isRepaired)),
      (
        "problems",
        .array(
          examination.problems.map { problem in
            .object([
              ("path", .string(problem.path)), ("line", .integer(problem.position?.line)),
              ("column", .integer(problem.position?.column)),
              ("message", .string(Wording.sentence(problem))),
            ])
          })
      ),
    ])
  }
}
