import Foundation
import SessionKit
import Testing

/// Sessions held from the first step to a clean close, through a pipe and by commands.
@Suite struct WholeWalkTests {
  /// A session to be walked through.
  struct Walked: Sendable, CustomTestStringConvertible {
    let name: String
    let guide: String
    var meeting = ""
    let schools: Int
    /// The bond of the team that exists before it.
    var bond: String?
    /// Whether it is so long that only one of several people speaks.
    var isBrief = false

    var testDescription: String { name }

    func score() throws -> Score {
      let guide = try #require(GuideLibrary.guide(guide))
      return Score(guide: guide, meeting: meeting, company: company, isBrief: isBrief)
    }

    var company: Company {
      let people = Company(schools: schools).people
      let teams = bond.map { [("Equipo antes", $0, Array(people.prefix(2)))] } ?? []
      return Company(schools: schools, teams: teams)
    }
  }

  static let all = [
    Walked(name: "tercera-cai", guide: "tercera-cai", schools: 2, bond: "room"),
    Walked(name: "cuarta-escuelas", guide: "cuarta-escuelas", schools: 2),
    Walked(name: "segunda-practicas", guide: "segunda-practicas", schools: 2, bond: "subject"),
    Walked(name: "cap-1", guide: "cap", meeting: "cap-1", schools: 1, bond: "affinity"),
    Walked(name: "cap-2", guide: "cap", meeting: "cap-2", schools: 1, bond: "affinity"),
    Walked(name: "cap-3", guide: "cap", meeting: "cap-3", schools: 1, bond: "affinity"),
    Walked(name: "cap-balance", guide: "cap", meeting: "cap-balance", schools: 1, bond: "affinity"),
    Walked(name: "cap", guide: "cap", schools: 1, isBrief: true),
    Walked(name: "acompanamiento", guide: "acompanamiento", schools: 1),
  ]

  @Test(arguments: all)
  func `A walk through a pipe leaves everything that was said, and closes cleanly`(
    item: Walked
  ) throws {
    let score = try item.score()
    let company = item.company
    let room = try company.room(guide: item.name)
    let input = score.lines.map { $0.text + "\n" }.joined()
    let outcome = try room.done("sesión abrir actual", input: input, with: company.variables)
    #expect(!outcome.err.contains("En pausa"), "\(outcome.err)")
    let content = try Content(of: room)
    expectSame(content.lines, score.content)
    let closed = try room.cte("sesión cerrar actual", with: company.variables)
    #expect(closed.code == 0, "\(closed)")
  }

  @Test(arguments: all)
  func `Commands say the same as the pipe`(item: Walked) throws {
    let score = try item.score()
    let company = item.company
    let room = try company.room(guide: item.name)
    for command in score.commands {
      try room.done(try line(of: command, room, company), with: company.variables)
    }
    expectSame(try Content(of: room).lines, score.content)
    let closed = try room.cte("sesión cerrar actual", with: company.variables)
    #expect(closed.code == 0, "\(closed)")
  }

  /// The words of a command; a record is found by its text.
  private func line(of command: Score.Command, _ room: Room, _ company: Company) throws -> String {
    switch command {
    case .line(let line): return line
    case .edit(let kind, let text, let options):
      let list = try room.done("\(kind) list --json", with: company.variables).json()
      let found = list.items.last { $0["text"]?.string == text || $0["name"]?.string == text }
      let id = try #require(found?["id"]?.string, "\(kind) «\(text)» is not in \(list)")
      return "\(kind) edit \(id)\(options)"
    }
  }
}

/// Expects the same lines, and tells only which are too many or too few.
func expectSame(
  _ found: [String], _ expected: [String], location: SourceLocation = #_sourceLocation
) {
  let changes = found.sorted().difference(from: expected.sorted())
  let missing = changes.removals.compactMap { change -> String? in
    if case .remove(_, let line, _) = change { "- \(line)" } else { nil }
  }
  let added = changes.insertions.compactMap { change -> String? in
    if case .insert(_, let line, _) = change { "+ \(line)" } else { nil }
  }
  #expect(
    missing.isEmpty && added.isEmpty,
    "missing:\n\(missing.prefix(30).joined(separator: "\n"))\nnot said:\n\(added.prefix(30).joined(separator: "\n"))",
    sourceLocation: location)
}
