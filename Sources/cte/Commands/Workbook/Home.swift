import CommandLineKit
import SessionKit
import SpanishText

/// `cte` alone: my own debts, how things stand, and what can be done next.
enum Home {
  static func run(_ run: Run) throws -> ExitCode {
    guard let folder = run.workbookHere else {
      try welcome(run)
      return .done
    }
    let book = try folder.read(Debts.selection)
    let visits = try VisitsOwed(run, folder)
    let debts = Debts(book: book, day: run.pen.today)
    let mine = book.directory.me.map(debts.of) ?? []
    if run.isJSON {
      try run.print(view(book, mine, debts, visits, run))
      return try run.report(book.problems)
    }
    if !mine.isEmpty {
      try run.print(run.style.bold("Sus pendientes"))
      let listing = EntryListing(book: book, day: run.pen.today).tracked(mine, showingKind: true)
      try run.print(listing.render(width: run.width, style: run.style))
    }
    if let visits, !visits.isClear {
      try run.print(run.style.bold("Lo que debe como acompañante"))
      try run.print(visits.lines(width: run.width, style: run.style))
    }
    try run.print(run.style.bold(VisibleText.clean(book.workbook.title)))
    try run.print(state(book, debts).render(width: run.width, style: run.style))
    try run.print(run.style.bold("Qué sigue"))
    for (number, step) in steps(book, debts, run).enumerated() {
      try run.print(Screen.wrap("\(number + 1). \(step)", run.width))
    }
    return try run.report(book.problems)
  }

  private static func welcome(_ run: Run) throws {
    if run.isJSON { return try run.print(.object([("workbook", .null)])) }
    try run.print(run.style.bold("cte: el cuaderno de trabajo del Consejo Técnico Escolar"))
    try run.print(
      Screen.wrap(
        "Aquí no hay un cuaderno todavía. Para empezar:\n1. cte sesión nueva\n"
          + "2. cte ayuda", run.width))
  }

  private static func state(_ book: Book, _ debts: Debts) -> Facts {
    var facts = Facts()
    let running = book.sessions.filter { $0.state == .running }
    facts.add("En curso", running.map(\.card.shortName))
    let planned = book.sessions.first { $0.state == .planned }
    facts.add("Próxima", planned?.card.shortName)
    facts.add("Sesiones", String(book.sessions.count))
    facts.add("Por cumplir", debts.all.isEmpty ? "" : String(debts.all.count))
    let late = debts.all.filter { book.isOverdue($0, asOf: debts.day) }.count
    facts.add("Vencido", late > 0 ? String(late) : "")
    return facts
  }

  private static func steps(_ book: Book, _ debts: Debts, _ run: Run) -> [String] {
    var steps: [String] = []
    if book.hasConflicts { steps.append("Elegir entre dos versiones: cte completar") }
    if book.sessions.allSatisfy({ $0.state == .closed }) {
      let which = book.sessions.isEmpty ? "primera" : "siguiente"
      steps.append("Crear la \(which) sesión: cte sesión nueva")
    }
    if book.workbook.records[Person.self].isEmpty {
      steps.append("Agregar a las personas: cte persona importar lista.txt")
    } else if run.pen.name.isEmpty {
      steps.append("Decir quién es usted: cte soy \"Su nombre\"")
    }
    let open = book.sessions.filter { $0.state != .closed }
    if !open.isEmpty {
      // What spans a year has no list of its own.
      if open.contains(where: { !$0.isLong }) {
        steps.append("Pasar lista: cte sesión asistencia todos")
      }
      steps.append("Recorrer la guía: cte sesión abrir")
      steps.append("Anotar un acuerdo: cte acuerdo agregar \"… @Responsable /sexta\"")
    }
    if !debts.all.isEmpty { steps.append("Ver lo pendiente: cte seguimiento listar") }
    if book.entries.contains(where: { !$0.record.missing.isEmpty }) {
      steps.append("Completar lo que quedó a medias: cte completar")
    }
    if book.sessions.contains(where: { $0.state == .closed }) {
      steps.append("Imprimir la bitácora: cte exportar bitacora -o bitacora.docx")
    }
    return steps
  }

  private static func view(
    _ book: Book, _ mine: [Entry], _ debts: Debts, _ visits: VisitsOwed?, _ run: Run
  ) -> JSON {
    .object([
      ("workbook", .string(book.workbook.title)),
      ("mine", .array(mine.map { book.view($0, asOf: run.pen.today) })),
      ("sessions", .integer(book.sessions.count)), ("open", .integer(debts.all.count)),
      ("overdue", .integer(debts.all.filter { book.isOverdue($0, asOf: run.pen.today) }.count)),
      ("visits", visits?.view ?? .null),
    ])
  }
}
