import Foundation
import Testing

/// `sesión responder`: what is said in one step stays, and goes where it belongs.
@Suite struct AnswerTests {
  private func room(_ guide: String) throws -> Room {
    let room = try Room()
    for line in [
      "crear", "escuela agregar Una", "persona agregar Ana --función directora --escuela Una",
      "persona agregar Beto --función docente --escuela Una", "sesión nueva --guía \(guide)",
    ] {
      try room.done(line, with: ["CTE_USER": "Ana"])
    }
    return room
  }

  @Test func `Each line fills the next field, and what is full is not written over`() throws {
    let room = try room("segunda-practicas")
    try room.done("sesión responder 3.1 'Tres prácticas para narrar'")
    let said = ["por la mañana", "aprender", "las dos escuelas", "sillas"]
    try room.done("sesión responder 3.2 -", input: said.joined(separator: "\n") + "\n")
    let kept = try room.done("encuentro listar --json").json().items
    try #require(kept.count == 1)
    let text = try room.done("encuentro mostrar \(kept[0]["id"]?.string ?? "")").out
    for words in said { #expect(text.contains(words), "\(words)") }
    let again = try room.cte("sesión responder 3.2 'otra cosa'")
    #expect(again.code == 1 && again.message.contains("ya tiene respuesta"), "\(again)")
    #expect(try !room.done("buscar 'otra cosa'").out.contains("otra cosa"))
  }

  @Test func `An answer that takes the place of another says what was there`() throws {
    let room = try room("cuarta-escuelas")
    try room.done("equipo agregar Lectura --integrante Ana --integrante Beto")
    try room.done("sesión responder 11.3 'Con cuentos' --pregunta 1 --equipo Lectura")
    let again = try room.done("sesión responder 11.3 'Con rimas' --pregunta 1 --equipo Lectura")
    #expect(again.err.contains("Antes decía: «Con cuentos»"), "\(again)")
    try room.done("deshacer")
    #expect(try room.done("respuesta listar").out.contains("Con cuentos"))
  }

  @Test func `A question chosen from a list is kept with what is said of it`() throws {
    let room = try room("cap-balance")
    try room.done("sesión responder BAL.3 'Pregunto más' --pregunta 2 --persona Beto")
    let paper = try room.done("producto exportar P12").out
    let listed = try room.done("guía mostrar cap-balance --json").json()
    let lists = listed["lists"]?["Q21"]?.items ?? []
    let question = lists.count > 1 ? lists[1]["text"]?.string ?? "?" : "?"
    #expect(paper.contains(question) && paper.contains("Pregunto más"), "\(paper)")
    let none = try room.cte("sesión responder BAL.4 'x' --pregunta 2")
    #expect(none.code == 64 && none.message.contains("no pide la pregunta 2"), "\(none)")
  }

  @Test func `What is private is not made public by naming somebody`() throws {
    let room = try room("acompanamiento")
    let steps = try room.done("guía mostrar acompanamiento --json").json()
    let step = try #require(Self.step(asking: "observation", in: steps))
    let ana = ["CTE_USER": "Ana"]
    let refused = try room.cte("sesión responder \(step) 'Vi a Beto' --persona Beto", with: ana)
    #expect(refused.code == 64 && refused.message.contains("privado"), "\(refused)")
    try room.done("sesión responder \(step) 'Vi a Beto'", with: ana)
    for name in room.names(in: "cuaderno/sesiones") {
      #expect(try !room.text("cuaderno/sesiones/" + name).contains("Vi a Beto"))
    }
    #expect(try room.done("observación listar", with: ana).out.contains("Vi a Beto"))
  }

  /// The id of a step that asks for a kind of record and for others besides.
  private static func step(asking kind: String, in value: Value) -> String? {
    switch value {
    case .object(let members):
      let records = members["records"]?.items.compactMap(\.string) ?? []
      if records.contains(kind), let id = members["id"]?.string { return id }
      return members.sorted { $0.key < $1.key }.lazy.compactMap { step(asking: kind, in: $1) }.first
    case .array(let items): return items.lazy.compactMap { step(asking: kind, in: $0) }.first
    default: return nil
    }
  }
}
