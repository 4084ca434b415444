import SessionKit
import SpanishText

/// What was agreed before and is still open.
extension WalkPage {
  func lookingBack(_ count: Int, isFirst: Bool, stillOpen: Int) throws {
    try run.print("")
    guard count > 0 else {
      return try line(
        stillOpen > 0
          ? "Lo de sesiones anteriores ya se revisó hoy; sigue abierto: \(stillOpen)."
          : "No hay nada pendiente de sesiones anteriores.")
    }
    let words =
      count == 1
      ? "queda abierto algo que se acordó en otra sesión. ¿Qué pasó?"
      : "quedan abiertas \(count) cosas que se acordaron en otras sesiones. ¿Qué pasó con cada una?"
    try line(isFirst ? "Antes de empezar: " + words : words.capitalizedFirst)
    try helpLookingBack()
  }

  func helpLookingBack() throws {
    try dim("Responda: cumplido; en proceso: van dos salas; no cumplido: por qué /séptima.")
    try dim("Basta una letra: c, p, n. Para todo lo de la persona: todo c.")
    try dim("Enter: más tarde. :siguiente: otra persona. :basta: deja las demás.")
  }

  func stillOpen(_ count: Int) throws {
    try dim(
      count == 1
        ? "Sigue abierta una cosa que se acordó antes. Para verla: :pendientes"
        : "Siguen abiertas \(count) cosas que se acordaron antes. Para verlas: :pendientes")
  }

  /// One thing that is open: what, with whom, for when, and how it stands.
  func open(_ entry: Entry, _ book: Book) throws {
    let lines = Wrapping.wrap(
      VisibleText.clean("\(entry.kind.noun.capitalizedFirst): \(Search.summary(entry.record))"),
      width: run.width)
    try run.print(lines.map(style.bold).joined(separator: "\n"))
    let others = entry.record.owners.dropFirst().map { $0.words(in: book.directory) }
    try item("Con", others.joined(separator: ", "))
    let listing = EntryListing(book: book, day: run.pen.today)
    let note = entry.history.last.map { trim($0.event.note) } ?? ""
    let status = listing.status(entry).text + (note.isEmpty ? "" : ": " + note)
    let due = listing.due(entry)
    try item(due.isEmpty ? "Estado" : "Vence", due.isEmpty ? status : "\(due) (\(status))")
  }
}
