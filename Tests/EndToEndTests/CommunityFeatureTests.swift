import Foundation
import Testing

/// What a learning community does besides meeting, feature by feature.
@Suite struct CommunityFeatureTests {
  private static let eva = ["CTE_USER": "Eva Ruiz"]

  /// A community's year, with two teachers.
  private func room() throws -> Room {
    let room = try Room()
    for line in [
      "crear", "escuela agregar Tinki", "persona agregar 'Eva Ruiz' --escuela Tinki",
      "persona agregar 'Luis Mora' --escuela Tinki",
      "sesión nueva --guía cap --fecha 1/8/2018 --comunidad Ausangate --escuela Tinki",
    ] {
      try room.done(line)
    }
    return room
  }

  @Test func `54: ten prompts for each moment, and tasks of seven kinds`() throws {
    let room = try room()
    for moment in ["durante", "después"] {
      let prompts = try room.done("diary prompts --moment \(moment) --json").json().items
      #expect(prompts.count == 10)
      #expect(Set(prompts.compactMap { $0["text"]?.string }).count == 10)
    }
    #expect(try room.done("bitácora-personal consignas --json").json().items.count == 20)
    #expect(try room.done("informe consignas --json").json().items.count == 5)
    for type in [
      "datos", "experto", "lectura", "internet", "biblioteca", "especialista", "propuesta", "otra",
    ] {
      try room.done("tarea agregar 'Algo de \(type)' --tipo \(type) --persona Eva")
    }
    #expect(try room.done("tarea listar --tipo lectura --json").json().items.count == 1)
    #expect(try room.cte("tarea agregar Algo --tipo paseo").code == 64)
  }

  @Test func `A task is its person's until it is done`() throws {
    let room = try room()
    let id = try room.done("tarea agregar 'Leer un capítulo @Eva Ruiz /15/11/2018'").id
    #expect(try room.done("míos", with: Self.eva).out.contains("Tarea: Leer un capítulo"))
    #expect(try room.done("tarea listar --vencidos --json").json().items.count == 1)
    try room.done("avance \(id) 'Ya voy a la mitad' --estado en-proceso", with: Self.eva)
    try room.done("tarea resolver \(id) --nota 'Trajo tres preguntas'")
    #expect(try room.done("tarea mostrar \(id)").out.contains("hecha"))
    #expect(try !room.cte("míos", with: Self.eva).out.contains("Leer un capítulo"))
    #expect(try room.cte("tarea resolver \(id)").code == 1)
  }

  @Test func `59: practices are found by the guide's indicator, in its words or by its id`() throws
  {
    let room = try room()
    try room.done(
      "práctica agregar 'Preguntar más' --resultado favorece --indicador IN1 --nivel primaria")
    try room.done(
      "práctica agregar 'Llamar a casa' --resultado favorece --indicador IN2 --nivel inicial")
    func found(_ filter: String) throws -> [String] {
      try room.done("práctica listar --json \(filter)").json().strings("text")
    }
    for filter in ["IN1", "in1", "'pensamiento crítico'", "razonamiento"] {
      #expect(try found("--indicador \(filter)") == ["Preguntar más"], "\(filter)")
    }
    #expect(try found("--nivel inicial") == ["Llamar a casa"])
    #expect(try found("--nivel inicial --indicador IN1") == [])
    let groups = try room.done("resumen prácticas --por indicador").out
    #expect(groups.contains("Pensamiento crítico y razonamiento: 1") && !groups.contains("IN1"))
  }

  @Test func `65: a community has members, and says what it still has to make sure of`() throws {
    let room = try room()
    let none = try room.done("comunidad agregar Sola --red Ocongate")
    #expect(none.message.contains("integrantes; propósitos; condiciones"), "\(none)")
    #expect(try room.cte("verificar").out.contains("la comunidad «Sola»: integrantes"))
    try room.done("comunidad quitar Sola")
    let bare = try room.done("comunidad agregar Ausangate --red Ocongate --integrante Eva")
    #expect(bare.message.contains("propósitos; condiciones"), "\(bare)")
    let whole = try room.done(
      "comunidad agregar Pachatusan --red Ocongate --integrante Luis --propósito aprender "
        + "--condición 1 --condición 2 --condición 3 --condición 4")
    #expect(!whole.message.contains("Falta"), "\(whole)")
    #expect(try room.done("comunidad listar --texto Ocongate --json").json().items.count == 2)
    #expect(try room.done("comunidad listar --condición 3 --json").json().items.count == 1)
  }

  @Test func `67: the third moment says that there is no agenda yet`() throws {
    let room = try room()
    let early = try room.done("sesión responder 5.2.3.1 'Hay que preguntar más'")
    #expect(early.message.contains("5.2.1.1"), "\(early)")
    for step in ["5.2.1.1", "5.2.2.1"] { try room.done("sesión responder \(step) 'Ya'") }
    let late = try room.done("sesión responder 5.2.3.1 'Y escuchar'")
    #expect(!late.message.contains("5.2.1.1"), "\(late)")
  }

  @Test func `70: after the eighth step the cycle begins again, as often as one likes`() throws {
    let room = try room()
    func round() throws -> Value? {
      try room.done("sesión estado --json").json()["rounds"]?.items.first
    }
    #expect(try round()?["round"]?.int == 1)
    #expect(try round()?["steps"]?.items.count == 8)
    for number in 1...2 {
      for step in 1...8 {
        let said = try room.done("sesión responder 6.B.\(step) 'Vuelta \(number), paso \(step)'")
        #expect(said.message.contains("la vuelta \(number + 1) empieza") == (step == 8), "\(said)")
      }
      #expect(try round()?["round"]?.int == number + 1)
      let states = try round()?["steps"]?.items.map { $0["state"] }
      #expect(states?.allSatisfy { $0 == .null } == true)
    }
    try room.done("sesión responder 6.B.1 'Otra vez'")
    let states = try round()?["steps"]?.items.map { $0["state"]?.string }
    #expect(states?.first == "done" && states?.dropFirst().allSatisfy { $0 == nil } == true)
    // What was gone through once is no longer owed.
    let refused = try room.cte("sesión cerrar")
    #expect(refused.code == 1 && !refused.message.contains("6.B"), "\(refused)")
    #expect(try room.done("exportar acta").out.contains("completo 2 veces."))
    try room.done("deshacer")
    #expect(try round()?["steps"]?.items.allSatisfy { $0["state"] == .null } == true)
  }

  @Test func `70: a step that was left out counts as gone through`() throws {
    let room = try room()
    for step in 1...8 where step != 5 { try room.done("sesión responder 6.B.\(step) Algo") }
    let status = try room.done("sesión estado").out
    #expect(status.contains("vuelta 1: 7 de 8 pasos"), "\(status)")
    try room.done("sesión omitir 6.B.5 --motivo 'ya se sabía'")
    #expect(try room.done("sesión estado").out.contains("vuelta 2: 0 de 8 pasos"))
  }

  @Test func `71: needs lie from easy to hard, and gaps are those of the guide`() throws {
    let room = try room()
    for (text, difficulty) in [("Difícil", 3), ("Fácil", 1), ("Media", 2)] {
      try room.done("necesidad agregar \(text) --brecha d --dificultad \(difficulty)")
    }
    try room.done("necesidad agregar 'Sin pensar'")
    let texts = try room.done("need list --json").json().strings("text")
    #expect(texts == ["Fácil", "Media", "Difícil", "Sin pensar"])
    let lines = try room.done("necesidad listar").lines.dropFirst().filter { $0.contains("il") }
    #expect(lines.first?.contains("Fácil") == true)
    let wrong = try room.cte("need add Otra --gap g --difficulty 1")
    #expect(wrong.code == 64 && wrong.message.contains("f (Otros aspectos"), "\(wrong)")
    let paper = try room.done("producto exportar P8").out
    let places = ["Fácil", "Media", "Difícil"].compactMap { paper.range(of: $0)?.lowerBound }
    #expect(places.count == 3 && places == places.sorted(), "\(paper)")
  }

  @Test func `72: a colleague judges by criteria, and a portfolio tells why`() throws {
    let room = try room()
    // What is caught in haste is kept, and named until it is whole.
    let bare = try room.done("peer-review add 'Sus consignas son claras' --person Eva")
    let why = try room.done("portfolio add 'El álbum de voces'")
    #expect(bare.message.contains("Falta: criterios") && why.message.contains("Falta: fundamento"))
    let check = try room.cte("verificar --json").json()
    let lacking = check.items.flatMap { $0["missing"]?.items.compactMap(\.string) ?? [] }
    #expect(lacking.contains("criteria") && lacking.contains("grounds"), "\(check)")
    try room.done("peer-review edit \(bare.id) --criterion claridad")
    try room.done("portfolio edit \(why.id) --grounds 'oírse enseña'")
    let after = try room.cte("verificar --json").json()
    let left = after.items.flatMap { $0["missing"]?.items.compactMap(\.string) ?? [] }
    #expect(!left.contains("criteria") && !left.contains("grounds"), "\(after)")
  }

  @Test func `10, 76: what a session did not come to goes to the next, and to who accompanies`()
    throws
  {
    let room = try room()
    for line in [
      "persona agregar 'Bea Sol' --función asesora",
      "sesión nueva --guía acompanamiento --fecha 3/9/2018 --acompañante Bea --escuela Tinki",
      "sesión nueva --guía libre --fecha 28/9/2018 --escuela Tinki",
      "sesión agenda 'El patio' --minutos 20 --sesión 2018-09-28",
      "nota agregar 'Se habló de leer' --sesión 2018-09-28",
      "sesión cerrar 2018-09-28 --motivo 'no alcanzó el tiempo'",
      "sesión nueva --guía libre --fecha 26/10/2018 --escuela Tinki",
    ] {
      try room.done(line)
    }
    let topics = try room.done("asunto listar --abiertos --json").json()
    #expect(topics.strings("text") == ["El patio"] && topics.strings("date") == ["2018-09-28"])
    let next = try room.done("sesión mostrar 2018-10-26").out
    #expect(next.contains("El patio"), "\(next)")
    let id = topics.items[0]["id"]?.string ?? ""
    try room.done("asunto resolver \(id) --nota 'se turnan' --sesión 2018-10-26")
    #expect(try room.done("asunto listar --abiertos --json").json().items.isEmpty)
  }

  @Test func `58: a report is whole once its five questions are answered`() throws {
    let room = try room()
    try room.done(
      "sesión nueva --guía cap-1 --fecha 5/9/2018 --comunidad Ausangate --escuela Tinki")
    func open() throws -> [String] {
      try room.done("sesión estado 2018-09-05 --json").json()["reportQuestions"]?.items
        .compactMap(\.string) ?? []
    }
    #expect(try open() == [])
    try room.done("informe agregar 'Se habló de lectura' --tema leer --sesión 2018-09-05")
    #expect(try open() == (1...5).map { "F11.\($0)" })
    let sent = try room.done("informe enviar --fecha 7/9/2018 --sesión 2018-09-05")
    #expect(sent.message.contains("incompleto") && sent.message.contains("5 de sus preguntas"))
    #expect(try room.cte("verificar").out.contains("F11.1, F11.2, F11.3, F11.4, F11.5"))
    for number in 1...5 {
      try room.done("respuesta agregar 'Sí' --pregunta F11.\(number) --sesión 2018-09-05")
    }
    #expect(try open() == [])
    #expect(try !room.cte("verificar").out.contains("F11"))
    let again = try room.done("informe enviar --fecha 7/9/2018 --sesión 2018-09-05")
    #expect(!again.message.contains("incompleto"))
  }

  @Test func `67: what the fourth moment answers stands in the report`() throws {
    let room = try room()
    try room.done("sesión responder 5.2.4.3 'Grabar un cuento' --pregunta 1")
    try room.done("informe agregar 'Se habló de lectura'")
    let report = try room.done("exportar informe").out
    #expect(report.contains("## Reflexiones") && report.contains("- Grabar un cuento"), "\(report)")
    let paper = try room.done("producto exportar P4").out
    #expect(paper.contains("Grabar un cuento"), "\(paper)")
  }

  @Test func `69: a pauta is held once, and stands in the logbook of each who made it`() throws {
    let room = try room()
    try room.done("persona agregar 'Nora Paz' --escuela Tinki")
    let bare = try room.done("pauta agregar 'Preguntar más' --integrante Eva --integrante Luis")
    #expect(bare.message.contains("tareas; fundamento"), "\(bare)")
    try room.done("tarea agregar 'Leer un texto @Luis Mora'")
    for (name, kinds) in [
      ("Eva Ruiz", ["logbook", "pauta"]), ("Luis Mora", ["logbook", "pauta", "task"]),
      ("Nora Paz", ["logbook"]),
    ] {
      let me = ["CTE_USER": name]
      try room.done("bitácora-personal agregar 'De \(name)'", with: me)
      let book = try room.done("logbook list --json", with: me).json()
      #expect(book.strings("kind") == kinds && book.strings("text").first == "De \(name)")
      let page = try room.done("bitácora-personal listar", with: me).out
      #expect(page.contains("Preguntar más") == (name != "Nora Paz"), "\(page)")
    }
    let files = try Snapshot(of: room.path("cuaderno"), leavingOut: ["cuaderno/.cte"])
    let holders = files.files.filter { name in
      !name.contains(".cte/")
        && String(decoding: files.bytes(name) ?? [], as: UTF8.self).contains("Preguntar más")
    }
    #expect(holders.count == 1, "\(holders)")
  }

  @Test
  func `70: a round keeps why a step was left out, and one in which nothing was done is none`()
    throws
  {
    let room = try room()
    for step in 1...8 {
      try room.done("sesión omitir 6.B.\(step) --motivo 'motivo \(step)'")
    }
    let left = try room.done("sesión estado --json").json()
    #expect(left["steps"]?["skipped"]?.int == 8 && left["steps"]?["done"]?.int == 0)
    #expect(left["rounds"]?.items.first?["round"]?.int == 1)
    for step in 1...7 { try room.done("sesión responder 6.B.\(step) Algo") }
    let status = try room.done("sesión estado --json").json()
    #expect(status["rounds"]?.items.first?["round"]?.int == 2, "\(status)")
    #expect(status["steps"]?["skipped"]?.int == 1 && status["steps"]?["done"]?.int == 7)
    #expect(try room.done("exportar acta").out.contains("Una parte no se hizo: motivo 8."))
  }

  @Test func `54: what is written for oneself is of the session that is held, and in its logbook`()
    throws
  {
    let room = try room()
    try room.done("nota agregar 'Se habló'")
    let said = try room.done("bitácora-personal agregar 'Me costó callar'", with: Self.eva)
    #expect(said.message.contains("--sesión"))
    let year = try room.done("sesión mostrar --json").json()["id"]?.string
    let entry = try room.done("logbook show \(said.id) --json", with: Self.eva).json()
    #expect(year != nil && entry["session"]?.string == year)
    let book = try room.done("producto exportar P6", with: Self.eva).out
    #expect(book.contains("Me costó callar"), "\(book)")
    try room.done("logbook edit \(said.id) --session=", with: Self.eva)
    #expect(
      try room.done("logbook show \(said.id) --json", with: Self.eva).json()["session"] == .null)
  }

  @Test func `72: how somebody sees their own work is of whoever writes it`() throws {
    let room = try room()
    try room.done("autoevaluación agregar 'Mejor' --ítem 1", with: Self.eva)
    try room.done("autoevaluación agregar 'Igual' --ítem 1 --persona Luis", with: Self.eva)
    let mine = try room.done("resumen autoevaluación --míos --json", with: Self.eva).json().items
    #expect(mine.first?["values"]?.strings("text") == ["Mejor"])
    #expect(mine.first?["values"]?.strings("person") == ["Eva Ruiz"])
  }

  @Test
  func `A question that the guide has not is answered by nobody, and no report goes out tomorrow`()
    throws
  {
    let room = try room()
    let wrong = try room.cte("respuesta agregar Sí --pregunta F11.6")
    #expect(wrong.code == 66 && wrong.message.contains("hasta 5"), "\(wrong)")
    try room.done("respuesta agregar Sí --pregunta '¿Qué sigue?'")
    try room.done("informe agregar 'Se habló'")
    let early = try room.cte("informe enviar --fecha 1/12/2018")
    #expect(early.code == 1 && early.message.contains("no ha llegado"), "\(early)")
  }
}
