import Foundation
import SessionKit
import Testing

/// A walk that is killed after every single answer.
@Suite struct KilledWalkTests {
  @Test func `Killed after each answer, nothing is lost and the walk resumes at the next prompt`()
    throws
  {
    let guide = try #require(GuideLibrary.guide("segunda-practicas"))
    var company = Company(schools: 1)
    company.teams = [("Equipo antes", "subject", ["Ana López", "Beto Cruz"])]
    let score = Score(guide: guide, company: company)
    let room = try company.room(guide: "segunda-practicas")
    let file = "cuaderno/sesiones/" + (room.names(in: "cuaderno/sesiones").last ?? "")
    for (place, line) in score.lines.enumerated() {
      let before = try room.bytes(file)
      let walk = try Feeder(room, "sesión abrir actual", with: company.variables)
      walk.type(line.text)
      // A file is replaced at once: what can be read is whole.
      let isKept = try walk.wait { try room.bytes(file) != before }
      walk.kill()
      try #require(isKept, "«\(line.text)» in \(line.step): \(walk.messages)")
      let at = try Content(of: room).at
      guard score.lines.indices.contains(place + 1) else {
        #expect(at.isEmpty || at == [""], "the walk is over, and stands at \(at)")
        continue
      }
      let next = score.lines[place + 1]
      expect(at, leadsTo: next)
    }
    expectSame(try Content(of: room).lines, score.content)
    #expect(try room.done("doctor --json").out.contains("\"problems\": []"))
    try room.done("sesión cerrar actual", with: company.variables)
  }

  /// An address may leave out what follows from the beginning of a step, or of a turn.
  private func expect(
    _ at: [String], leadsTo line: Score.Line, location: SourceLocation = #_sourceLocation
  ) {
    // Which of the records of a step is being filled is written after its kind.
    let kind = at.count > 2 ? String(at[2].split(separator: ".").first ?? "") : ""
    let wanted = String(line.kind.split(separator: ".").first ?? "")
    let found = [at.first ?? "", at.count > 1 ? at[1] : "", kind, at.count > 3 ? at[3] : ""]
    for (found, wanted) in zip(found, [line.step, line.who, wanted, line.field])
    where !found.isEmpty {
      #expect(
        found == wanted, "\(at) is not \(line.step)/\(line.who)/\(line.kind)/\(line.field)",
        sourceLocation: location)
    }
    #expect(at.first == line.step, sourceLocation: location)
  }
}
