import CommandLineKit
import SessionKit

/// `cte deshacer`: takes back the last command that changed the workbook.
enum Undo {
  static let command = Command<Action>(
    Name("undo", "deshacer"), summary: "Deshace lo último que usted cambió",
    examples: [Example("cte deshacer", "una orden a la vez; «cte rehacer» la repite")],
    action: { run in
      let store = try run.latest { try $0.nextToUndo() }
      let change = try store.undo(by: run.pen)
      try History.tell("Deshecho\(run.place(of: store)): \(change.command)", change, run)
      return .done
    })
}

/// `cte rehacer`: does again what was taken back.
enum Redo {
  static let command = Command<Action>(
    Name("redo", "rehacer"), summary: "Rehace lo último que deshizo",
    examples: [Example("cte rehacer", "repite la orden que acaba de deshacer")],
    action: { run in
      let store = try run.latest { try $0.nextToRedo() }
      let change = try store.redo(by: run.pen)
      try History.tell("Rehecho\(run.place(of: store)): \(change.command)", change, run)
      return .done
    })
}

/// `cte historial`: what was changed, by whom.
enum History {
  static let command = Command<Action>(
    Name("history", "historial"), summary: "Muestra lo que se ha cambiado, lo último primero",
    examples: [Example("cte historial", "hasta \(Store.longestHistory) órdenes")],
    action: { run in
      let changes = try run.stores().flatMap { try $0.changes() }
        .sorted { ($0.at, $0.number) > ($1.at, $1.number) }
      if run.isJSON {
        try run.print(.array(changes.map(view)))
        return .done
      }
      let listing = Listing(
        headings: ["N.º", "Orden", "Quién", "Cuándo"],
        rows: changes.map { change in
          [
            Listing.Cell(String(change.number), .dim), Listing.Cell(words(change)),
            Listing.Cell(change.author.user),
            Listing.Cell("\(change.date.short) \(change.time.text)"),
          ]
        }, flexible: 1)
      if changes.isEmpty { try run.say("Todavía no se ha cambiado nada.") }
      if !changes.isEmpty { try run.print(listing.render(width: run.width, style: run.style)) }
      return .done
    })

  static func tell(_ words: String, _ change: Change, _ run: Run) throws {
    if run.isJSON { try run.print(view(change)) }
    try run.say(words)
  }

  private static func words(_ change: Change) -> String {
    switch change.effect {
    case .new: change.command
    case .undo: "deshacer: \(change.command)"
    case .redo: "rehacer: \(change.command)"
    }
  }

  private static func view(_ change: Change) -> JSON {
    .object([
      ("number", .integer(change.number)), ("command", .string(words(change))),
      ("at", .integer(change.at)), ("date", .string(change.date.iso)),
      ("time", .string(change.time.text)), ("user", .string(change.author.user)),
      ("host", .string(change.author.host)), ("files", .array(change.paths.map(JSON.string))),
    ])
  }
}

extension Run {
  /// Where something happened, if it was not in the workbook.
  fileprivate func place(of store: Store) -> String {
    store.ownerOnly ? " en su carpeta privada" : ""
  }

  /// Of the workbook and one's own folder, the one in which the last such change was written.
  fileprivate func latest(
    _ next: (Store) throws -> (change: Change, written: Int)?
  ) throws -> Store {
    let stores = try stores()
    let written = try stores.map { try next($0)?.written ?? -1 }
    let newest = written.indices.max { written[$0] < written[$1] }
    return stores[newest ?? 0]
  }
}
