import Testing

@testable import SessionKit

@Suite("What became of something, in one line")
struct EventLineTests {
  private let scope = InputScope(
    moment: Due.Moment(
      date: CivilDate(2018, 11, 30) ?? .unknown, cycle: SchoolYear("2018-2019") ?? .ofTests),
    directory: Directory(Workbook()))

  /// A line about a kind, and what it says.
  struct Line: Sendable {
    let text: String
    var kind = Agreement.kind
    let status: Event.Status
    var note = ""
    var until: String?
  }

  static let lines: [Line] = [
    Line(text: "c", status: .met), Line(text: "C", status: .met), Line(text: "sí", status: .met),
    Line(text: "p: van dos", status: .inProgress, note: "van dos"),
    Line(text: "en proceso, van dos", status: .inProgress, note: "van dos"),
    Line(text: "n: faltó material", status: .notMet, note: "faltó material"),
    Line(
      text: "No cumplido: faltó material /séptima", status: .notMet, note: "faltó material",
      until: "séptima"),
    Line(text: "p: sigue /30/11/2018", status: .inProgress, note: "sigue", until: "30/11/2018"),
    Line(text: "p: salas 1/2", status: .inProgress, note: "salas 1/2"),
    Line(text: "x", status: .cancelled), Line(text: "C.", status: .met),
    Line(text: "p ya va a la mitad", status: .inProgress, note: "ya va a la mitad"),
    Line(text: "n no hubo luz, ni agua", status: .notMet, note: "no hubo luz, ni agua"),
    Line(text: "atendida: vino", kind: Request.kind, status: .met, note: "vino"),
    Line(text: "atendido", kind: Request.kind, status: .met),
    Line(text: "no atendida: nadie vino", kind: Request.kind, status: .notMet, note: "nadie vino"),
    Line(text: "RESUELTO", kind: Topic.kind, status: .met),
  ]

  @Test("Letters and words are understood, with why and until when", arguments: lines)
  func understood(line: Line) throws {
    let event = try Event(line: line.text, about: line.kind, in: scope)
    #expect(event.status == line.status && event.note == line.note)
    #expect(event.until?.said == line.until)
  }

  @Test("What was not done needs a reason")
  func reason() {
    #expect(throws: Lack.note) { try Event(line: "no", about: Agreement.kind, in: scope) }
    #expect(throws: InputProblem.self) {
      try Event(line: "cerrada", about: Agreement.kind, in: scope)
    }
  }
}

extension SchoolYear {
  fileprivate static var ofTests: SchoolYear { SchoolYear(of: .epoch, country: "MX") }
}
