import Foundation
import Testing

/// What an adviser owes: a visit after each session, and word to who was visited.
@Suite struct AdviserTests {
  private static let me = ["CTE_USER": "Bea Ruiz", "CTE_NOW": "2019-06-28T12:00:00-06:00"]
  private static let schools = ["Roble", "Encino", "Fresno"]

  /// A day of the school year, as files and as people write it.
  private struct Day: Comparable {
    let month: Int
    let day: Int
    var year: Int { month > 7 ? 2018 : 2019 }
    var iso: String { String(format: "%04d-%02d-%02d", year, month, day) }
    static func < (one: Day, other: Day) -> Bool { one.iso < other.iso }
  }

  private struct Session {
    let day: Day
    let schools: [String]
  }

  private struct Visit {
    let day: Day
    let teacher: String
    var school: String { String(teacher.split(separator: " ")[1]) }
  }

  /// Three schools with two teachers each, and an adviser's term.
  private func room() throws -> Room {
    let room = try Room()
    try room.done("crear")
    try room.done("persona agregar 'Bea Ruiz' --función asesora")
    for school in Self.schools {
      try room.done("escuela agregar \(school)")
      for name in ["Ana", "Luis"] {
        try room.done("persona agregar '\(name) \(school)' --función docente --escuela \(school)")
      }
    }
    let names = Self.schools.map { " --escuela \($0)" }.joined()
    try room.done(
      "sesión nueva --guía acompanamiento --fecha 2018-09-01 --acompañante Bea\(names)",
      with: Self.me)
    return room
  }

  private func owed(_ room: Room) throws -> Value? {
    try room.done("--json", with: Self.me).json()["visits"]
  }

  @Test(arguments: [3, 17, 29])
  func `What is owed after a term is what an independent count finds`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let room = try room()
    var sessions: [Session] = []
    for month in [9, 10, 11, 12, 1, 2, 3, 4] {
      let shared = Self.schools.shuffled(using: &random).prefix(
        Int.random(in: 1...3, using: &random))
      sessions.append(Session(day: Day(month: month, day: 25), schools: shared.sorted()))
    }
    for session in sessions {
      let names = session.schools.map { " --escuela \($0)" }.joined()
      try room.done(
        "sesión nueva --guía libre --fecha \(session.day.iso)\(names)", with: Self.me)
      try room.done("nota agregar Visto --sesión \(session.day.iso)", with: Self.me)
    }
    var visits: [Visit] = []
    var words: [Visit] = []
    for _ in 0..<30 {
      let month = [9, 10, 11, 12, 1, 2, 3, 4, 5].randomElement(using: &random) ?? 9
      let name = ["Ana", "Luis"].randomElement(using: &random) ?? ""
      let school = Self.schools.randomElement(using: &random) ?? ""
      let day = Day(month: month, day: Int.random(in: 1...28, using: &random))
      visits.append(Visit(day: day, teacher: "\(name) \(school)"))
      try room.done(
        "observación agregar 'Vi su clase' --persona '\(name) \(school)' --fecha \(day.iso)",
        with: Self.me)
    }
    for visit in visits.shuffled(using: &random).prefix(12) {
      let word = Visit(day: Day(month: visit.day.month, day: 28), teacher: visit.teacher)
      words.append(word)
      try room.done(
        "devolución agregar 'Gracias' --persona '\(visit.teacher)' --fecha \(word.day.iso) "
          + "--sesión 2018-09-01", with: Self.me)
    }
    var late: [String] = []
    for month in 1...6 {
      let (end, isDone) = (Day(month: month, day: 30 - month), month.isMultiple(of: 3))
      let id = try room.done(
        "plan agregar 'Acción de \(month)' --persona 'Ana Roble' --meta Lectura --área lectura "
          + "--término \(end.iso) --sesión 2018-09-01", with: Self.me
      ).id
      if isDone { try room.done("plan resolver \(id) --sesión 2018-09-01", with: Self.me) }
      if !isDone, end.iso < "2019-06-28" { late.append(end.iso) }
    }
    let unobserved = sessions.filter { session in
      let next = sessions.filter {
        $0.day > session.day && !Set($0.schools).isDisjoint(with: session.schools)
      }.map(\.day).min()
      return !visits.contains { visit in
        visit.day >= session.day && next.map { visit.day < $0 } ?? true
          && session.schools.contains(visit.school)
      }
    }
    let unreturned = visits.filter { visit in
      !words.contains { $0.teacher == visit.teacher && $0.day >= visit.day }
    }
    let found = try owed(room)
    #expect(found?["unobserved"]?.strings("date") == unobserved.map(\.day.iso).sorted())
    #expect(found?["unreturned"]?.strings("date") == unreturned.map(\.day.iso).sorted())
    #expect(found?["overdue"]?.strings("date") == late && late.count == 4)
    #expect(!visits.isEmpty && !unreturned.isEmpty)
    try expectPapers(of: words.count, in: room)
  }

  /// The programme, what was given back and the story, with everything that the term holds.
  private func expectPapers(of words: Int, in room: Room) throws {
    for setting in ["cte", "escuela", "aula"] {
      try room.done(
        "relato agregar 'Lo de \(setting)' --ámbito \(setting) --hallazgos 'mucho' "
          + "--sesión 2018-09-01", with: Self.me)
    }
    let programme = try room.done("producto exportar P1 --sesión 2018-09-01", with: Self.me).out
    for month in 1...6 { #expect(programme.contains("Acción de \(month)"), "\(programme)") }
    let given = try room.done("producto exportar P4 --sesión 2018-09-01", with: Self.me).out
    #expect(given.components(separatedBy: "Gracias").count == words + 1, "\(given)")
    let story = try room.done("exportar relato --sesión 2018-09-01", with: Self.me).out
    for setting in ["cte", "escuela", "aula"] { #expect(story.contains("Lo de \(setting)")) }
    let own = try room.done("producto exportar P3 --sesión 2018-09-01", with: Self.me).out
    #expect(own.contains("Vi su clase"))
    let ana = Self.me.merging(["CTE_USER": "Ana Roble"]) { $1 }
    #expect(try !room.cte("producto exportar P3 --sesión 2018-09-01", with: ana).out.contains("Vi"))
  }

  @Test func `The first screen says it to the adviser, and to nobody else`() throws {
    let room = try room()
    try room.done("sesión nueva --guía libre --fecha 2019-03-29 --escuela Roble", with: Self.me)
    try room.done("nota agregar Visto --sesión 2019-03-29", with: Self.me)
    #expect(try room.done("", with: Self.me).out.contains("Sin observación después"))
    let id = try room.done(
      "observación agregar 'Vi su clase' --persona 'Ana Roble' --fecha 2019-04-02", with: Self.me
    ).id
    let page = try room.done("", with: Self.me).out
    #expect(
      page.contains("Lo que debe como acompañante") && page.contains("Sin devolución: Ana Roble"))
    #expect(page.contains(id.prefix(5)) && !page.contains("Vi su clase"))
    let ana = ["CTE_USER": "Ana Roble", "CTE_NOW": "2019-06-28T12:00:00-06:00"]
    #expect(try !room.done("", with: ana).out.contains("acompañante"))
    #expect(try room.done("--json", with: ana).json()["visits"] == .null)
    try room.done(
      "devolución agregar 'Gracias' --persona 'Ana Roble' --fecha 2019-04-03 --sesión 2018-09-01",
      with: Self.me)
    #expect(try !room.done("", with: Self.me).out.contains("acompañante"))
  }

  @Test
  func `73: the programme is listed by adviser and school, and an action without a goal is told`()
    throws
  {
    let room = try room()
    let bare = try room.done(
      "plan agregar 'Observar dos clases' --persona 'Ana Roble' --área lectura", with: Self.me)
    #expect(bare.message.contains("a qué meta"))
    let tied = try room.done(
      "plan agregar 'Preparar el recreo' --persona 'Luis Encino' --área convivencia "
        + "--meta 'Ningún niño solo' --término 2019-06-01", with: Self.me)
    #expect(!tied.message.contains("a qué meta"))
    func listed(_ filter: String) throws -> [String] {
      try room.done("plan listar --json \(filter)", with: Self.me).json().strings("text")
    }
    #expect(try listed("--acompañante Bea").count == 2)
    #expect(try listed("--acompañante 'Ana Roble'") == [])
    #expect(try listed("--escuela Roble") == ["Observar dos clases"])
    #expect(try listed("--acompañante Bea --escuela Encino") == ["Preparar el recreo"])
    #expect(try listed("--vencidos") == ["Preparar el recreo"])
    try room.done("plan resolver \(tied.id)", with: Self.me)
    #expect(try listed("--vencidos") == [])
    #expect(try listed("--estado cumplido") == ["Preparar el recreo"])
    let paper = try room.done("producto exportar P1", with: Self.me).out
    #expect(paper.contains("realizado") && paper.contains("- **Acompañante:** Bea Ruiz"))
  }

  @Test func `74: advice is of four kinds, and found by its topic`() throws {
    let room = try room()
    for (type, topic) in [
      ("dictamen", "inclusion"), ("orientación", "evaluacion"), ("sugerencia", "planificacion"),
      ("recomendación", "inclusion"),
    ] {
      try room.done(
        "asesoría agregar 'Una \(type)' --tipo \(type) --tema \(topic) --persona 'Ana Roble'",
        with: Self.me)
    }
    let wrong = try room.cte("asesoría agregar 'Otra' --tipo consejo", with: Self.me)
    #expect(wrong.code == 64 && wrong.message.contains("recomendación"), "\(wrong)")
    let found = try room.done("asesoría listar --tema inclusion --json", with: Self.me).json()
    #expect(found.strings("text") == ["Una dictamen", "Una recomendación"])
  }

  @Test func `75: a visit tied to a session counts for it, whatever its day`() throws {
    let room = try room()
    for date in ["2019-03-29", "2019-04-26"] {
      try room.done("sesión nueva --guía libre --fecha \(date) --escuela Roble", with: Self.me)
      try room.done("nota agregar Visto --sesión \(date)", with: Self.me)
    }
    #expect(try owed(room)?["unobserved"]?.strings("date") == ["2019-03-29", "2019-04-26"])
    try room.done(
      "observación agregar 'Vi su clase' --persona 'Ana Roble' --fecha 2019-05-02 "
        + "--sesión 2019-03-29", with: Self.me)
    #expect(try owed(room)?["unobserved"]?.strings("date") == ["2019-04-26"])
    try room.done("deshacer", with: Self.me)
    try room.done(
      "observación agregar 'Vi su clase' --persona 'Ana Roble' --fecha 2019-05-02", with: Self.me)
    #expect(try owed(room)?["unobserved"]?.strings("date") == ["2019-03-29"])
  }

  @Test func `77: a goal that was adjusted tells what it said, when and why`() throws {
    let room = try room()
    let id = try room.done(
      "meta agregar '6 de cada 10 leen' --objetivo leer --acción 'leer a diario' "
        + "--término 2019-03-29 --escuela Roble", with: Self.me
    ).id
    for (words, reason) in [("7 de cada 10 leen", "van mejor"), ("8 de cada 10 leen", "otra vez")] {
      try room.done(
        "meta ajustar \(id) --texto '\(words)' --motivo '\(reason)' --sesión 2018-09-01",
        with: Self.me)
    }
    try room.done("meta ajustar \(id) --texto '8 de cada 10 leen'", with: Self.me)
    let goal = try room.done("meta mostrar \(id) --json", with: Self.me).json()
    #expect(goal["text"]?.string == "8 de cada 10 leen")
    let history = goal["history"]?.items ?? []
    #expect(history.map { $0["note"]?.string } == ["van mejor", "otra vez"])
    #expect(
      history.map { $0["before"]?.string } == [
        "Meta: 6 de cada 10 leen", "Meta: 7 de cada 10 leen",
      ])
    #expect(history.allSatisfy { $0["session"]?.string != nil })
    #expect(try room.done("producto exportar P7", with: Self.me).out.contains("antes decía"))
  }

  @Test func `78: thirteen values, and what they were before`() throws {
    let room = try room()
    let traits = (1...7).map { "PF1-\($0)" } + (1...6).map { "PF2-\($0)" }
    for (date, words) in [("2018-10-01", "A veces"), ("2019-05-30", "Casi siempre")] {
      for trait in traits {
        try room.done(
          "valoración agregar '\(words)' --aspecto \(trait) --tipo balance --persona Bea",
          with: Self.me.merging(["CTE_NOW": "\(date)T12:00:00-06:00"]) { $1 })
      }
    }
    let lines = try room.done("resumen autoevaluación --míos --json", with: Self.me).json().items
    #expect(lines.map { $0["item"]?.string } == traits)
    for line in lines {
      let values = line["values"]
      #expect(values?.strings("text") == ["A veces", "Casi siempre"])
      #expect(values?.strings("date") == ["2018-10-01", "2019-05-30"])
    }
    let guide = try room.done("guía mostrar acompanamiento --json").json()
    #expect(guide["lists"]?["profile"]?.items.count == 13)
  }

  @Test func `79: the story of three settings is shared in a session, and says so`() throws {
    let room = try room()
    for setting in ["cte", "escuela", "aula"] {
      try room.done("relato agregar 'Lo de \(setting)' --ámbito \(setting)", with: Self.me)
    }
    try room.done("sesión nueva --guía libre --fecha 2019-05-31 --escuela Roble", with: Self.me)
    let stories = try room.done("relato listar --json", with: Self.me).json()
    #expect(stories.strings("status") == ["pending", "pending", "pending"])
    let id = stories.items[0]["id"]?.string ?? ""
    try room.done("relato compartir \(id) --sesión 2019-05-31", with: Self.me)
    let minutes = try room.done("exportar acta --sesión 2019-05-31", with: Self.me).out
    #expect(minutes.contains("## Relatos compartidos\n\n- Lo de cte (Bea Ruiz)"), "\(minutes)")
    let paper = try room.done("exportar relato", with: Self.me).out
    #expect(paper.components(separatedBy: "\n## ").count == 4)
    #expect(paper.contains("**Se compartió:**") && paper.contains("31/05/2019"), "\(paper)")
  }

  @Test func `80: a network is of two schools at least, and peers plan for a grade`() throws {
    let room = try room()
    try room.done(
      "red-aprendizaje agregar 'Red de lectura' --integrante 'Ana Roble' --integrante 'Luis Encino'",
      with: Self.me)
    try room.done(
      "red-aprendizaje agregar 'Red sola' --integrante 'Ana Roble' --integrante 'Luis Roble'",
      with: Self.me)
    let check = try room.cte("verificar", with: Self.me).out
    #expect(check.contains("«Red sola»") && !check.contains("«Red de lectura»"), "\(check)")
    #expect(
      try room.done("red-aprendizaje listar --acompañante Bea --json", with: Self.me).json()
        .items.count == 2)
    try room.done(
      "plan agregar 'Una secuencia' --integrante 'Ana Roble' --integrante 'Luis Encino' "
        + "--grado 2.º --paso PA.2", with: Self.me)
    func grade(_ text: String) throws -> [String] {
      try room.done("plan listar --grado '\(text)' --json", with: Self.me).json().strings("text")
    }
    #expect(try grade("2.º") == ["Una secuencia"])
    #expect(try grade("3.º") == [])
  }

  @Test func `What is resolved of the programme stays in the adviser's term`() throws {
    let room = try room()
    let id = try room.done("plan agregar 'Observar' --persona 'Ana Roble'", with: Self.me).id
    try room.done("sesión nueva --guía libre --fecha 2019-06-28 --escuela Roble", with: Self.me)
    try room.done("nota agregar Visto --sesión 2019-06-28", with: Self.me)
    try room.done("plan resolver \(id)", with: Self.me)
    let minutes = try room.done("exportar acta --sesión 2019-06-28", with: Self.me).out
    #expect(!minutes.contains("Observar"), "\(minutes)")
    let plan = try room.done("plan mostrar \(id) --json", with: Self.me).json()
    let term = try room.done("sesión mostrar 2018-09-01 --json", with: Self.me).json()
    #expect(plan["history"]?.items.first?["session"]?.string == term["id"]?.string)
  }

  @Test func `77: why a goal was adjusted is kept, also where there was nothing before`() throws {
    let room = try room()
    let id = try room.done("meta agregar Lectura --término 2019-06-01", with: Self.me).id
    try room.done(
      "meta ajustar \(id) --objetivo leer --motivo 'porque faltaba' --sesión 2018-09-01",
      with: Self.me)
    let history = try room.done("meta mostrar \(id) --json", with: Self.me).json()["history"]
    #expect(history?.strings("note") == ["porque faltaba"])
    try room.done("meta ajustar \(id) --término 2019-07-15 --sesión 2018-09-01", with: Self.me)
    #expect(try room.done("buscar 01/06/2019", with: Self.me).out.contains("01/06/2019"))
  }
}
