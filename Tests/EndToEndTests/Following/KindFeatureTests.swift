import Testing

/// What the session guides' kinds of record do, in the order of the requirements.
@Suite struct KindFeatureTests {
  @Test func `27: what is missing and what must not be missing are told`() throws {
    let (room, _) = try Sample.room()
    try room.done("omission add 'Faltó acordar fechas'")
    try room.done("phrase add 'Escuchar a los niños'")
    let book = try room.done("bitacora show").out
    #expect(book.contains("### Faltantes") && book.contains("Faltó acordar fechas"))
    #expect(book.contains("### Frases") && book.contains("Escuchar a los niños"))
  }

  @Test func `29: a problem is tied to a goal, and one without is warned about`() throws {
    let (room, _) = try Sample.room()
    let goal = try room.done("goal add 'Ocho de diez comprenden lo que leen' --school Juárez").id
    let tied = try room.done(
      "problem add 'Leen sin comprender' --goal 'comprenden lo' --difficulty intervención "
        + "--difficulty crianza --difficulty desarrollo --school Juárez --json")
    #expect(try tied.json()["goalId"]?.string == goal)
    #expect(try tied.json()["goal"]?.string == "Ocho de diez comprenden lo que leen")
    #expect(try tied.json()["difficulty"]?.items.count == 3)
    #expect(!tied.message.contains("a qué meta"), "\(tied)")
    let loose = try room.done("problem add 'Otra cosa'")
    #expect(loose.message.contains("meta"), "\(loose)")
    let found = try room.cte("check --json").json().items.first { $0["id"]?.string == loose.id }
    let missing = found?["missing"]?.items.compactMap(\.string) ?? []
    #expect(missing.contains("school") && missing.contains("goal"))
    let words = try room.done("problem add 'Más' --goal 'Cálculo' --school Juárez --json").json()
    #expect(words["goal"]?.string == "Cálculo" && words["goalId"] == .null)
    let strange = try room.cte("check --json").json().items.filter { $0["id"] == words["id"] }
    #expect(strange.contains { $0["message"]?.string?.contains("Cálculo") == true })
    for noun in ["agreement", "commitment"] {
      let made = try room.done("\(noun) add 'Leer' --goal comprenden --json").json()
      #expect(made["goalId"]?.string == goal, "\(noun)")
    }
    let shown = try room.done("goal show \(goal) --json").json()["tied"]
    #expect(shown?.items.map { $0["kind"]?.string } == ["problem", "agreement", "commitment"])
    #expect(try room.done("goal show comprenden").out.contains("Leen sin comprender"))
    #expect(try room.cte("goal remove \(goal)").code == 1, "others speak of it")
  }

  @Test func `30: what helps and what does not are told apart`() throws {
    let room = try Room()
    try room.done("session new --guide libre")
    let good = try room.done("practice add 'Leer' --outcome favorece --because 'les gusta'").id
    let bad = try room.done("practice add 'Dictar' --outcome no").id
    #expect(try room.done("practice list --outcome helps --json").json().strings("id") == [good])
    #expect(try room.done("practice list --outcome no --json").json().strings("id") == [bad])
    let gaps = try room.cte("check --json").json().items.first { $0["id"]?.string == bad }
    #expect(gaps?["missing"]?.items.contains(.string("because")) == true)
  }

  @Test func `31: two reasons are too few, the fourth is refused, three are enough`() throws {
    let room = try Room()
    try room.done("session new --guide segunda-practicas")
    try room.done("session attendance 'Ana López' --function docente")
    let id = try room.done("practice add 'Leer' --outcome helps --step 1.2 --argument una").id
    func isDone() throws -> Bool {
      try room.done("session status --json").json()["steps"]?["done"]?.int == 1
    }
    try room.done("practice reason \(id) 'dos'")
    #expect(try !isDone())
    try room.done("practice reason \(id) 'tres'")
    #expect(try isDone())
    let refused = try room.cte("practice reason \(id) 'cuatro'")
    #expect(refused.code == 1, "\(refused)")
    let kept = try room.done("practice show \(id) --json").json()["reasons"]
    #expect(kept == .array(["una", "dos", "tres"].map(Value.string)))
  }

  @Test func `32: what each one found is brought together by type, and keeps whose it is`() throws {
    let (room, _) = try Sample.room()
    let add = "comparison add --type"
    try room.done("\(add) similitud 'Se lee poco' --person Ana")
    try room.done("\(add) similitud 'SE LEE POCO' --person Natalia")
    let other = try room.done("\(add) diferencia 'Una tiene biblioteca' --person Ana").id
    let more = try room.done("\(add) diferencia 'Una tiene libros' --person Olga").id
    let made = try room.done("comparison consolidate \(other) \(more) --json").json()
    #expect(made["authors"] == .array([.string("Ana López"), .string("Olga Peña")]))
    let rest = try room.done("comparison consolidate --json").json()
    #expect(rest["type"]?.string == "similarity" && rest["stage"]?.string == "consolidated")
    #expect(rest["authors"] == .array([.string("Ana López"), .string("Natalia Cruz")]))
    let again = try room.cte("comparison consolidate")
    #expect(again.code == 1, "each is brought together once: \(again)")
    #expect(
      try room.done("comparison list --stage individual,consolidated --json").json().items.count
        == 2)
    #expect(try room.cte("comparison consolidate \(other) \(rest["id"]?.string ?? "")").code == 1)
    let book = try room.done("bitacora show").out
    #expect(book.contains("#### Similitud") && book.contains("#### Diferencia"))
  }

  @Test func `33: proposals are marked, and listed by their marks`() throws {
    let (room, _) = try Sample.room()
    let id = try room.done("proposal add 'Rincón' --resource cuentos --person Ana").id
    try room.done("proposal add 'Otra'")
    try room.done("proposal edit \(id) --viable --room-experience --observe-in sexta")
    for filter in ["--viable", "--room-experience", "--observe-in sexta", "--open"] {
      #expect(try room.done("proposal list \(filter) --json").json().strings("id") == [id])
    }
    #expect(try room.cte("proposal edit \(id) --room-experience=").code == 64)
  }

  @Test func `34: help that is asked for prepares the encounter`() throws {
    let (room, _) = try Sample.room()
    try room.done("request add 'Cómo enseñar a resumir' --type apoyo --to 'la otra escuela'")
    let id = try room.done("encounter add 'Tres prácticas'").id
    #expect(try room.done("encounter show \(id)").out.contains("Cómo enseñar a resumir"))
    #expect(try room.done("bitacora show").out.contains("Cómo enseñar a resumir"))
  }

  @Test func `35: a question has one of the axes, and a school`() throws {
    let room = try Room()
    try room.done("session new --guide cuarta-escuelas --school A --school B")
    let made = try room.done("question add '¿Cómo lo hacen?' --axis 3 --school B --json").json()
    #expect(made["school"]?.string == "B" && made["axis"]?.string?.isEmpty == false)
    #expect(try room.cte("question add '¿Y?' --axis 5").code == 64)
  }

  @Test func `46: an agreement without a way to be followed is listed`() throws {
    let (room, ids) = try Sample.room()
    let by = try room.done("summary missing --json").json()["by"]
    let group = by?.items.first { $0["area"]?.string == "followPlan" }
    let found = group?["findings"]?.strings("id") ?? []
    #expect(found.contains(ids["bare"] ?? "") && !found.contains(ids["agreement"] ?? ""))
    let shown = try room.done("agreement show \(ids["agreement"] ?? "") --json").json()["follow"]
    for (key, value) in [
      ("who", "la directora"), ("when", "cada mes"), ("how", "visita"), ("instrument", "cotejo"),
      ("indicator", "ocho de diez"),
    ] {
      #expect(shown?[key]?.string == value, "\(key)")
    }
  }

  @Test func `49: one volunteer of each school is too few, and the book tells them apart`() throws {
    let (room, _) = try Sample.room()
    for (who, text) in [("Ana", "Me gustó"), ("Natalia", "Aprendí")] {
      try room.done("evaluation add '\(text)' --type impression --person \(who)")
    }
    let book = try room.done("bitacora show").out
    #expect(book.contains("#### Impresión · Benito Juárez"))
    #expect(book.contains("#### Impresión · Sor Juana"))
    let schools = "--school Juárez --school 'Sor Juana'"
    try room.done("session close --reason papel")
    try room.done("session new --guide cuarta-escuelas \(schools)")
    try room.done("session attendance all")
    func lacks() throws -> Bool {
      try room.cte("check --json").json().items.contains { $0["missing"]?[0]?.string == "20.1" }
    }
    for who in ["Ana", "Natalia"] {
      try room.done("evaluation add Bien --type impression --step 20.1 --person \(who)")
    }
    #expect(try lacks())
    for who in ["Ángel", "Zoila"] {
      try room.done("evaluation add Bien --type impression --step 20.1 --person \(who)")
    }
    #expect(try !lacks())
  }

  @Test func `50: channels and what is shared are listed by team`() throws {
    let (room, _) = try Sample.room()
    let channel = try room.done("channel add WhatsApp --team lectura").id
    let shared = try room.done("resource add 'Lista de cotejo' --type instrument --team lectura").id
    try room.done("channel add 'Correo'")
    #expect(try room.done("channel list --team lectura --json").json().strings("id") == [channel])
    #expect(try room.done("resource list --team lectura --json").json().strings("id") == [shared])
  }

  @Test func `60: five facts of a school and what else, none less than nothing`() throws {
    let (room, _) = try Sample.room()
    let set =
      "school context Juárez --surroundings rural --pupils 132 --groups 6 --staff ocho "
      + "--premises 'seis aulas' --other 'turno único' --json"
    let context = try room.done(set).json()
    #expect(context["pupils"]?.int == 132 && context["other"]?.string == "turno único")
    let before = try room.wholeWorkbook()
    #expect(try room.cte("school context Juárez --pupils=-3").code == 64)
    #expect(try room.wholeWorkbook() == before)
    #expect(try room.done("school context Juárez").out.contains("seis aulas"))
    #expect(try room.cte("school context").code == 64, "there are two")
  }

  @Test func `61: the next encounter has what is shared and four answers`() throws {
    let (room, _) = try Sample.room()
    try room.done("request add 'Cómo resumir' --type support")
    try room.done("request add 'Una asesora' --type advice")
    let made = try room.done(
      "encounter add 'Tres prácticas' --expected-help ideas --modality juntos --purposes leer "
        + "--attendees todos --arrangements salones --json"
    ).json()
    #expect(made["text"]?.string == "Tres prácticas" && made["help"]?.string == "ideas")
    for key in ["modality", "purposes", "attendees", "arrangements"] {
      #expect(made[key]?.string?.isEmpty == false, "\(key)")
    }
    #expect(made["requests"] == .array([.string("Cómo resumir")]))
  }
}
