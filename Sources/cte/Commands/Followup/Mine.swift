import CommandLineKit
import SessionKit
import SpanishText

/// `cte míos`: what I owe, what is late first.
struct Mine {
  static let command = Command<Action>(
    Name("mine", "míos", also: "mias", "mios"), summary: "Muestra sus pendientes",
    discussion: "Sus acuerdos, compromisos y tareas, y los de sus equipos; primero lo vencido.",
    examples: [Example("cte míos", "sus pendientes")],
    action: { try Mine(run: $0).carryOut() })

  let run: Run

  private func carryOut() throws -> ExitCode {
    let book = try run.workbook().read { directory in
      Debts.selection(of: try run.me(in: directory), in: directory)
    }
    let me = try run.me(in: book.directory)
    let entries = Debts(book: book, day: run.pen.today).of(me)
    if run.isJSON {
      try run.print(.array(entries.map { book.view($0, asOf: run.pen.today) }))
    } else if entries.isEmpty {
      try run.say("No tiene pendientes. ¡Buen trabajo!")
    } else {
      let listing = EntryListing(book: book, day: run.pen.today)
        .tracked(entries, showingKind: true)
      try run.print(listing.render(width: run.width, style: run.style))
      try run.say("Para contar cómo va: cte avance CLAVE \"lo que hizo\"")
    }
    return try run.report(book.problems)
  }
}
