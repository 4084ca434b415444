import Foundation
import Testing

/// A community's year: its meetings, and what its status says is missing.
@Suite struct CommunityYearTests {
  /// Two communities of a network, and the year of one of them.
  private func room() throws -> Room {
    let room = try Room()
    for line in [
      "crear", "escuela agregar Tinki", "persona agregar Eva --función docente --escuela Tinki",
      "comunidad agregar Ausangate --integrante Eva",
      "comunidad agregar Pachatusan --integrante Eva",
      "sesión nueva --guía cap --fecha 1/8/2018 --comunidad Ausangate --escuela Tinki",
    ] {
      try room.done(line)
    }
    return room
  }

  private func hold(
    _ guide: String, _ date: String, _ community: String = "Ausangate", in room: Room
  ) throws {
    try room.done(
      "sesión nueva --guía \(guide) --fecha \(date) --comunidad \(community) --escuela Tinki")
    try room.done("nota agregar Visto --sesión \(date)")
  }

  private func meetings(_ room: Room) throws -> Value? {
    try room.done("sesión estado 2018-08-01 --json").json()["meetings"]
  }

  @Test func `68: two meetings are too few, three are enough, and a fourth is welcome`() throws {
    let room = try room()
    #expect(try room.done("sesión estado 2018-08-01").out.contains("0 de 3; faltan 3"))
    try hold("cap-1", "2018-09-01", in: room)
    try hold("cap-2", "2018-10-01", in: room)
    #expect(try room.done("sesión estado 2018-08-01").out.contains("2 de 3; falta 1"))
    #expect(try meetings(room)?["missing"]?.int == 1)
    try hold("cap-3", "2018-11-01", in: room)
    #expect(try meetings(room)?["missing"]?.int == 0)
    try hold("cap-balance", "2018-11-15", in: room)
    #expect(try meetings(room)?["held"]?.int == 4)
    #expect(try !room.done("sesión estado 2018-08-01").out.contains("falta 1"))
  }

  @Test func `68: each community counts its own, and what is only planned is not held`() throws {
    let room = try room()
    try hold("cap-1", "2018-09-01", "Pachatusan", in: room)
    try hold("cap-1", "2018-09-02", in: room)
    try room.done("sesión nueva --guía cap-2 --fecha 2018-10-01 --comunidad Ausangate")
    #expect(try meetings(room)?["held"]?.int == 1)
    #expect(try room.done("sesión estado 2018-09-02 --json").json()["meetings"] == .null)
  }

  @Test func `A meeting without a report is named`() throws {
    let room = try room()
    try hold("cap-1", "2018-09-01", in: room)
    try hold("cap-2", "2018-10-01", in: room)
    try room.done("informe agregar 'Se habló de lectura' --sesión 2018-09-01")
    let status = try room.done("sesión estado 2018-08-01").out
    #expect(status.contains("Reuniones sin informe") && status.contains("CAP 2"), "\(status)")
    #expect(!status.contains("CAP 1"))
    #expect(try meetings(room)?["unreported"]?.items.count == 1)
    try room.done("informe agregar 'Se habló de fichas' --sesión 2018-10-01")
    #expect(try !room.done("sesión estado 2018-08-01").out.contains("sin informe"))
  }

  @Test func `69: each one chooses a level, may change it, and it stands in the paper`() throws {
    let room = try room()
    try room.done("persona agregar Luis --función docente --escuela Tinki")
    try hold("cap-1", "2018-09-01", in: room)
    let id = try room.done(
      "pauta agregar 'Preguntar antes de leer' --exigencia 'una clase' --exigencia 'toda la semana' "
        + "--integrante Eva --integrante Luis --sesión 2018-09-01"
    ).id
    try room.done("pauta elegir \(id) --exigencia 1 --persona Luis --sesión 2018-09-01")
    try room.done("pauta elegir \(id) --exigencia semana --persona Eva --sesión 2018-09-01")
    try room.done("pauta elegir \(id) --exigencia 2 --persona Luis --sesión 2018-09-01")
    let shown = try room.done("pauta mostrar \(id)").out
    #expect(
      shown.contains("Luis: toda la semana") && shown.contains("Eva: toda la semana"), "\(shown)")
    try room.done("pauta elegir \(id) --exigencia 'una clase' --persona Eva --sesión 2018-09-01")
    let paper = try room.done("producto exportar P7 --sesión 2018-09-01 --al 30/11/2018").out
    #expect(paper.contains("Eva: una clase; Luis: toda la semana"), "\(paper)")
    for level in ["3", "a", "nunca"] {
      let wrong = try room.cte("pauta elegir \(id) --exigencia \(level) --persona Eva")
      #expect(wrong.code == 64 && wrong.message.contains("una clase"), "\(wrong)")
    }
  }

  @Test func `A year's papers tell what became of what its meetings recorded`() throws {
    let room = try room()
    try hold("cap-1", "2018-09-01", in: room)
    try hold("cap-2", "2018-10-01", in: room)
    let agreement = try room.done(
      "acuerdo agregar 'Leer a diario' --responsable Eva --sesión 2018-09-01"
    ).id
    let pauta = try room.done(
      "pauta agregar 'Preguntar' --exigencia 'una clase' --integrante Eva --sesión 2018-09-01"
    ).id
    try room.done("pauta elegir \(pauta) --exigencia 1 --persona Eva --sesión 2018-09-01")
    try room.done("seguimiento revisar \(agreement) --estado cumplido --sesión 2018-10-01")
    let paper = try room.done("producto exportar P7 --sesión 2018-08-01").out
    #expect(paper.contains("Eva: una clase"), "\(paper)")
    #expect(try room.done("producto exportar P4 --sesión 2018-08-01").out.contains("cumplido"))
  }

  @Test func `What one meeting left out and another did, the year has done`() throws {
    let room = try room()
    try hold("cap-2", "2018-09-01", in: room)
    try hold("cap-3", "2018-10-01", in: room)
    try room.done("sesión omitir CAP2.3 --motivo 'no hubo luz' --sesión 2018-09-01")
    func skipped() throws -> Int? {
      try room.done("sesión estado 2018-08-01 --json").json()["steps"]?["skipped"]?.int
    }
    #expect(try skipped() == 1)
    try room.done("sesión responder CAP2.3 'Ahora sí' --pregunta 1 --sesión 2018-10-01")
    try room.done("sesión responder CAP2.3 --papel --sesión 2018-10-01")
    #expect(try skipped() == 0)
  }

  @Test func `Years without a name for their community are told apart by their schools`() throws {
    let room = try room()
    for line in [
      "escuela agregar Pomata", "sesión nueva --guía cap --fecha 2018-08-02 --escuela Tinki",
      "sesión nueva --guía cap --fecha 2018-08-03 --escuela Pomata",
      "sesión nueva --guía cap-1 --fecha 2018-09-05 --escuela Pomata",
      "informe agregar 'Lo de Pomata' --sesión 2018-09-05",
    ] {
      try room.done(line)
    }
    let (tinki, pomata) = try (
      room.done("sesión estado 2018-08-02 --json").json()["meetings"],
      room.done("sesión estado 2018-08-03 --json").json()["meetings"]
    )
    #expect(tinki?["held"]?.int == 0 && pomata?["held"]?.int == 1)
    #expect(try !room.cte("producto exportar P4 --sesión 2018-08-02").out.contains("Pomata"))
  }

  @Test func `A score of any size is added up`() throws {
    let room = try room()
    for _ in 1...2 {
      try room.done(
        "autoevaluación agregar x --puntaje 9223372036854775807 --ítem 1 --sesión 2018-08-01")
    }
    #expect(try room.cte("resumen autoevaluación").code == 0)
    #expect(try room.cte("producto exportar P12 --sesión 2018-08-01").code == 0)
  }

  @Test func `A guide that is broken is told, and what needs no guide is listed all the same`()
    throws
  {
    let room = try room()
    try room.done("práctica agregar Cantar --resultado favorece --sesión 2018-08-01")
    let name = try #require(
      room.names(in: "cuaderno/guias").first { $0.hasPrefix("cap-") })
    try room.write("{", to: "cuaderno/guias/\(name)")
    let list = try room.cte("práctica listar")
    #expect(list.code == 65 && list.out.contains("Cantar") && list.err.contains(name), "\(list)")
    #expect(try room.cte("resumen prácticas").out.contains("Cantar"))
  }

  @Test func `Two communities of one workbook keep their people and their agreements apart`() throws
  {
    let room = try Room()
    for line in [
      "crear", "escuela agregar Tinki", "persona agregar Eva --función docente --escuela Tinki",
      "persona agregar Luis --función docente --escuela Tinki",
      "persona agregar Nora --función docente --escuela Tinki",
      "comunidad agregar Ausangate --integrante Eva --integrante Luis",
      "comunidad agregar Pachatusan --integrante Nora",
      "sesión nueva --guía cap --fecha 1/8/2018 --comunidad Ausangate --escuela Tinki",
    ] {
      try room.done(line)
    }
    // A year has no list of its own.
    #expect(try !room.done("").out.contains("Pasar lista"))
    try hold("cap-1", "2018-09-01", in: room)
    try hold("cap-1", "2018-10-01", "Pachatusan", in: room)
    try room.done("sesión asistencia todos --sesión 2018-09-01")
    let sheet = try room.done("exportar asistencia --sesión 2018-09-01").out
    #expect(sheet.contains("Eva") && sheet.contains("Luis") && !sheet.contains("Nora"), "\(sheet)")
    #expect(try room.done("exportar acta --sesión 2018-09-01").out.contains("2 de 2"))
    try room.done("acuerdo agregar 'Leer a diario' --responsable Eva --sesión 2018-09-01")
    let other = try room.done("sesión mostrar 2018-10-01").out
    #expect(!other.contains("Leer a diario"), "\(other)")
    try hold("cap-2", "2018-11-01", in: room)
    #expect(try room.done("sesión mostrar 2018-11-01").out.contains("Leer a diario"))
  }
}
