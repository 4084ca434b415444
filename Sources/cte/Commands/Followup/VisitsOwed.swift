import SessionKit
import SpanishText

/// What an adviser owes, beside their own agreements and commitments.
struct VisitsOwed {
  private let owed: Accompaniment
  private let directory: Directory

  /// What the user owes as an adviser; nil for who accompanies nobody, or is not known.
  init?(_ run: Run, _ folder: WorkbookFolder) throws {
    let book = try folder.read(Accompaniment.selection)
    guard let me = book.directory.me, book.sessions.contains(where: { $0.card.adviser?.id == me })
    else { return nil }
    guard
      let owed = Accompaniment(
        of: me, in: book, own: try run.ownRecords(), day: run.pen.today)
    else {
      return nil
    }
    self.owed = owed
    directory = book.directory
  }

  /// Whether nothing is owed.
  var isClear: Bool { owed.isClear }

  /// What is owed, a line for each.
  func lines(width: Int, style: Style) -> String {
    let sessions = owed.unobserved.map { file in
      let schools = file.card.schools.map { $0.words(in: directory) }.joined(separator: ", ")
      return "Sin observación después de la \(file.card.shortName)"
        + (schools.isEmpty ? "" : ", \(schools)")
    }
    let visits = owed.unreturned.map { seen in
      let who = seen.person?.words(in: directory) ?? ""
      return "Sin devolución: \(who)" + (seen.date.map { ", observación del \($0.short)" } ?? "")
        + " (\(seen.id?.text.prefix(5) ?? ""))"
    }
    let plans = owed.overdue.map { entry in
      "Acción vencida" + (entry.due.map { " (\($0.words))" } ?? "")
        + ": \(Search.summary(entry.record)) (\(entry.record.head.id?.text.prefix(5) ?? ""))"
    }
    let ways = [
      sessions.isEmpty ? "" : "Para anotar una visita: cte observación agregar \"…\" --persona …",
      visits.isEmpty ? "" : "Para devolver: cte devolución agregar \"…\" --persona …",
      plans.isEmpty ? "" : "Si ya se hizo: cte plan resolver CLAVE",
    ].filter { !$0.isEmpty }
    let lines =
      (sessions + visits + plans).flatMap {
        Wrapping.wrap("· " + VisibleText.clean($0), width: width, indent: 2)
      } + ways.flatMap { Wrapping.wrap($0, width: width, indent: 2) }.map(style.dim)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same for programs.
  var view: JSON {
    .object([
      (
        "unobserved",
        .array(
          owed.unobserved.map { file in
            .object([
              ("session", .string(file.id.text)), ("date", .string(file.card.date?.iso)),
            ])
          })
      ),
      (
        "unreturned",
        .array(
          owed.unreturned.map { seen in
            .object([
              ("id", .string(seen.id?.text)), ("date", .string(seen.date?.iso)),
              ("person", .string(seen.person.flatMap { directory.name(of: $0.id) })),
            ])
          })
      ),
      (
        "overdue",
        .array(
          owed.overdue.map { entry in
            .object([
              ("id", .string(entry.record.head.id?.text)),
              ("date", .string(owed.date(of: entry)?.iso)),
              ("text", .string(Search.summary(entry.record))),
            ])
          })
      ),
    ])
  }
}
