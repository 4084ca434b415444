import Foundation
import Testing

/// What the sources demand of a session that is walked through, by the number of the demand.
@Suite struct WalkFeatureTests {
  private let company = Company(schools: 2)

  private func walk(_ room: Room, _ lines: [String]) throws -> Outcome {
    try room.done(
      "sesión abrir actual", input: lines.map { $0 + "\n" }.joined(), with: company.variables)
  }

  @Test func `11: what is missing is told at the end, and a reason lets it close`() throws {
    let room = try company.room(guide: "cuarta-escuelas")
    _ = try walk(room, ["", "", "Lo leído"])
    let refused = try room.cte("sesión cerrar")
    #expect(refused.code == 1, "\(refused)")
    for word in ["3.1", "7.4", "P1", "P2"] {
      #expect(refused.message.contains(word), "\(refused)")
    }
    #expect(!refused.message.contains("2.2,"), "what was done is not missing: \(refused)")
    try room.done("sesión cerrar --motivo 'se fue la luz'")
    #expect(try room.cte("nota agregar 'x' --sesión cuarta").code == 1)
    #expect(try room.cte("sesión responder 3.1 --sesión cuarta").code == 1)
    #expect(try room.cte("sesión reabrir cuarta").code == 64)
    try room.done("sesión reabrir cuarta --motivo 'faltó anotar'")
    try room.done("nota agregar 'x' --sesión cuarta")
  }

  @Test func `22: a walk stops after some steps and goes on with the next`() throws {
    let room = try company.room(guide: "cuarta-escuelas")
    let first = try walk(room, ["", "", "Lo leído", ""])
    #expect(first.out.contains("1.1 "), "\(first)")
    // The note may be followed by others: an empty line ends the turn, and with it the step.
    var status = try room.done("sesión estado --json").json()
    #expect(status["steps"]?["done"]?.int == 3, "\(status)")
    #expect(status["steps"]?["total"]?.int == 43)
    #expect(status["next"]?["id"]?.string == "3.1")
    let second = try walk(room, [""])
    #expect(!second.out.contains("2.2 "), "\(second)")
    #expect(second.out.contains("3.1 "), "\(second)")
    status = try room.done("sesión estado --json").json()
    #expect(status["steps"]?["done"]?.int == 4)
    #expect(status["next"]?["id"]?.string == "3.2")
  }

  @Test func `23: a step says who acts, and what is said there is found where it belongs`() throws {
    let room = try company.room(guide: "cuarta-escuelas")
    let outcome = try walk(room, [":ir 8.1", "Las dos leen poco", "similitud", "grupo"])
    #expect(outcome.out.contains("Quién: cada quien"), "\(outcome)")
    #expect(outcome.out.contains("Ana López (1 de 4)"), "\(outcome)")
    let found = try room.done("comparación listar --json").json()
    #expect(found.strings("text") == ["Las dos leen poco"])
    #expect(found[0]?["step"]?.string == "8.1")
    #expect(found[0]?["type"]?.string == "similarity")
    #expect(found[0]?["stage"]?.string == "individual")
    #expect(found[0]?["person"]?.string == "Ana López")
  }

  @Test func `24: each question keeps the answer of each team`() throws {
    let room = try company.room(guide: "cuarta-escuelas")
    try room.done("equipo agregar 'Segundo' --tipo grado --integrante Ana --integrante Dora")
    try room.done("equipo agregar 'Tercero' --tipo grado --integrante Beto --integrante Carla")
    let answers = ["Segundo", "Tercero"].flatMap { team in
      (1...6).map { "\(team) contesta \($0)" }
    }
    _ = try walk(room, [":ir 11.3"] + answers)
    let found = try room.done("respuesta listar --json").json()
    #expect(found.items.count == 12)
    for team in ["Segundo", "Tercero"] {
      for number in 1...6 {
        let answer = found.items.first { $0["text"]?.string == "\(team) contesta \(number)" }
        #expect(answer?["team"]?.string == team)
        #expect(answer?["question"]?.string?.hasSuffix(".\(number)") ?? false, "\(number)")
      }
    }
    // Once more, and it is the same answer that says something else.
    try room.done("sesión responder 11.3 'Mejor dicho' --pregunta 2 --equipo Segundo")
    let again = try room.done("respuesta listar --json").json()
    #expect(again.items.count == 12)
    #expect(again.strings("text").contains("Mejor dicho"))
    #expect(!again.strings("text").contains("Segundo contesta 2"))
  }

  @Test func `25: the icebreaker is left out freely in the first meeting, not in the second`()
    throws
  {
    let alone = Company(schools: 1)
    let first = try alone.room(guide: "cap-1")
    _ = try walk(first, [":ir CAP1.2", ":omitir"])
    #expect(try Content(of: first).lines.contains("step CAP1.2 skipped"))
    for meeting in ["cap-2", "cap-3"] {
      let room = try alone.room(guide: meeting)
      let outcome = try walk(room, [":ir CAP2.2", ":omitir"])
      #expect(outcome.message.contains("por qué"), "\(outcome)")
      #expect(!(try Content(of: room).lines.contains("step CAP2.2 skipped")))
    }
    let balance = try alone.room(guide: "cap-balance")
    _ = try walk(balance, [":ir BAL.2", ":omitir"])
    #expect(try Content(of: balance).lines.contains("step BAL.2 skipped"))
  }

  /// The bullets between a heading and the next line that is none.
  private func bullets(after heading: String, in text: String) -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.hasPrefix(heading) }) else { return 0 }
    return lines.dropFirst(start + 1).prefix { $0.hasPrefix("  ") }.count { $0.hasPrefix("  • ") }
  }

  @Test func `26: what helps and what to avoid is shown in its moment`() throws {
    let fourth = try company.room(guide: "cuarta-escuelas")
    let ninth = try walk(fourth, [":ir 9.1", ":ir 9.2", ":ir 9.3"])
    #expect(bullets(after: "Esto contribuye a", in: ninth.out) == 5, "\(ninth.out)")
    let third = try company.room(guide: "tercera-cai")
    let steps = ["1.1", "1.2", "2.1", "2.2", "2.3", "2.4"].map { ":ir \($0)" }
    let shown = try walk(third, steps)
    #expect(bullets(after: "Esto contribuye a", in: shown.out) == 5, "\(shown.out)")
    #expect(bullets(after: "Eviten", in: shown.out) == 6, "\(shown.out)")
  }
}
