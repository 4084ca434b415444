import CommandLineKit
import SessionKit

/// `cte problemática agrupar`, `cte problemática separar`: what a proposal has got wrong is put
/// right by hand, and stays so.
struct ProblemGrouping {
  static let references = Operand(
    "ids", placeholder: "CLAVE", kind: .reference(Problem.kind.name), required: false,
    repeats: true, summary: "El principio de la clave de cada una")
  static let into = Option.value(
    "in", "en", placeholder: "NOMBRE", summary: "La problemática común a la que van",
    example: "--en \"Comprensión lectora\"")

  static let commands = [
    Command<Action>(
      Name("group", "agrupar"), summary: "Dice que varias problemáticas son la misma",
      discussion: "Lo que estaba en otro grupo pasa a este.",
      operands: [references], options: [into],
      examples: [
        Example("cte problemática agrupar bcd fgh --en \"Lectura\"", "las dos son de lectura")
      ], action: { try ProblemGrouping(run: $0).group() }),
    Command<Action>(
      Name("ungroup", "separar"), summary: "Saca problemáticas del grupo en que están",
      discussion: "El grupo queda fijo con las demás, y no se le vuelven a proponer.",
      operands: [references],
      examples: [Example("cte problemática separar bcd", "no es de ese grupo")],
      action: { try ProblemGrouping(run: $0).ungroup() }),
  ]

  let run: Run

  private func group() throws -> ExitCode {
    let (folder, book) = try read()
    let ids = try ids(in: book)
    guard let name = run.arguments.value(Self.into)?.text, !trim(name).isEmpty else {
      throw UsageProblem.missing(
        what: "decir el nombre del grupo", example: "cte problemática agrupar bcd --en \"Lectura\"")
    }
    let known = SharedProblems(book).named(name)
    try folder.change("\(run.command) \(Wording.quoted(name))") { editor in
      try editor.takeOut(ids, besides: known?.pinned)
      try editor.pin(known, named: trim(name)) { group in
        group.problems += ids.filter { !group.problems.contains($0) }
        group.apart.removeAll(where: ids.contains)
      }
    }
    try run.say("\(name.capitalizedFirst): \(Self.count(ids)) en el grupo.")
    return .done
  }

  private func ungroup() throws -> ExitCode {
    let (folder, book) = try read()
    let ids = try ids(in: book)
    let touched = SharedProblems(book).groups.filter { group in
      group.items.contains { ids.contains($0.id) }
    }
    guard !touched.isEmpty else {
      try run.say("No estaban en ningún grupo.")
      return .done
    }
    try folder.change("\(run.command) (\(ids.count))") { editor in
      for group in touched {
        try editor.pin(group, named: group.name) { kept in
          let gone = ids.filter { id in group.items.contains { $0.id == id } }
          kept.problems.removeAll(where: gone.contains)
          kept.apart += gone.filter { !kept.apart.contains($0) }
        }
      }
    }
    try run.say("Fuera del grupo: \(Self.count(ids)).")
    return .done
  }

  private func read() throws -> (WorkbookFolder, Book) {
    let folder = try run.workbook()
    return (
      folder, try folder.read(Selection(kinds: [Problem.kind.name, SharedProblem.kind.name]))
    )
  }

  /// The problems that were named; one of another workbook by its whole id.
  private func ids(in book: Book) throws -> [ID] {
    let words = run.arguments.operands(Self.references).map(\.text)
    guard !words.isEmpty else {
      throw UsageProblem.missing(what: "decir cuáles", example: "cte problemática separar bcd")
    }
    return try words.compactMap { word in
      if let id = ID(word.lowercased()), book.entry(id) == nil { return id }
      return try RecordCommands.find(Problem.self, word, in: book).record.head.id
    }
  }

  private static func count(_ ids: [ID]) -> String {
    ids.count == 1 ? "1 problemática" : "\(ids.count) problemáticas"
  }
}

extension Editor {
  /// Takes problems out of the groups that hold them, but for one.
  fileprivate mutating func takeOut(_ ids: [ID], besides kept: ID?) throws {
    for group in workbook.records[SharedProblem.self] where group.id != kept {
      guard group.problems.contains(where: ids.contains), let id = group.id else { continue }
      _ = try edit(SharedProblem.self, id, in: nil) { group, _ in
        group.problems.removeAll(where: ids.contains)
      }
    }
  }

  /// Changes a group; one that was only proposed holds from now on what it proposed.
  fileprivate mutating func pin(
    _ known: ProblemGroups.Group?, named name: String, _ body: (inout SharedProblem) -> Void
  ) throws {
    if let id = known?.pinned {
      _ = try edit(SharedProblem.self, id, in: nil) { group, _ in body(&group) }
      return
    }
    var group = SharedProblem()
    group.text = name
    group.problems = known?.items.map(\.id) ?? []
    body(&group)
    try add(group)
  }
}
