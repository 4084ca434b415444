import Testing

/// Words looked for in everything.
@Suite struct SearchTests {
  private func room() throws -> Room {
    let room = try Room()
    try room.done("session new --guide libre --title 'Lectura entre escuelas' --school A")
    try room.done("agreement add 'Compartir lecturas'")
    try room.done("agreement add 'Lectura en voz alta'")
    let id = try room.done("agreement add 'Visitar otra sala'").id
    try room.done("followup review \(id) --status inProgress --note 'hicimos una lectura ahí'")
    return room
  }

  @Test func `Whole words come before parts, the text before what was said of it`() throws {
    let room = try room()
    let hits = try room.done("search lectura --kind agreement --json").json()
    #expect(
      hits.strings("text") == ["Lectura en voz alta", "Compartir lecturas", "Visitar otra sala"])
    #expect(hits[2]?["context"]?.string == "Nota: hicimos una lectura ahí")
    #expect(hits[0]?["context"] == .null)
    #expect(try room.done("buscar lectura").out.contains("· Nota: hicimos una lectura ahí"))
  }

  @Test func `Sessions are found by what is on their card`() throws {
    let room = try room()
    let hits = try room.done("search 'lectura escuelas' --json").json()
    #expect(hits.items.map { $0["kind"]?.string } == ["session"])
    #expect(try room.done("search lectura --kind sesión --json").json().items.count == 1)
  }

  @Test func `The same question gets the same answer`() throws {
    let (room, _) = try Sample.room()
    let first = try room.done("search a --json").out
    for _ in 0..<3 { #expect(try room.done("search a --json").out == first) }
  }

  @Test func `Errata, files and kinds of evidence are found as well`() throws {
    let (room, ids) = try Sample.room()
    let id = ids["agreement"] ?? ""
    try room.done("session erratum 'Léase jueves' --of \(id) --session second")
    let hits = try room.done("search jueves --json").json()
    #expect(hits.strings("id") == [id])
    #expect(hits[0]?["context"]?.string == "Errata: Léase jueves")
  }

  @Test func `What was said in a session besides records is found with it`() throws {
    let (room, ids) = try Sample.room()
    try room.done("session erratum 'Léase patio' --session second")
    try room.done("session agenda 'La cooperativa' --session third")
    try room.done("session next --agenda 'Revisar el huerto' --session third")
    for (word, session, label) in [
      ("patio", "second", "Errata"), ("cooperativa", "third", "Agenda"),
      ("huerto", "third", "Próxima reunión"),
    ] {
      let hits = try room.done("search \(word) --json").json()
      #expect(hits.strings("id") == [ids[session] ?? ""], "\(word)")
      #expect(hits[0]?["context"]?.string?.hasPrefix(label) == true, "\(word)")
    }
  }

  @Test func `Filters narrow it down by team, school year and status`() throws {
    let (room, ids) = try Sample.room()
    let team = try room.done("search a --team lectura --kind commitment --json").json()
    #expect(team.strings("id") == [ids["teams"] ?? ""])
    #expect(try room.done("search a --cycle 2017-2018 --json").json().items.isEmpty)
    let going = try room.done("search a --status inProgress --json").json()
    #expect(Set(going.strings("id")) == Set(["agreement", "commitment"].compactMap { ids[$0] }))
  }
}
