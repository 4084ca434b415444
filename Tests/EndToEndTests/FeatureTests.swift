import Foundation
import Testing

/// What the requirements ask of sessions, notes and the book, in their order.
@Suite struct FeatureTests {
  @Test func `7: a session is made from a guide, with all that was said of it`() throws {
    let room = try Room()
    let made = try room.done(
      "session new --guide cuarta-escuelas --cycle 2016-2017 --date 2017-01-27 --time 08:30 "
        + "--place 'Jardín Sor Juana' --medium presencial --type ordinary --minutes 240 --json"
    ).json()
    let shown = try room.done("session show \(made["id"]?.string ?? "") --json").json()
    for (key, value) in [
      ("guide", "cuarta-escuelas"), ("cycle", "2016-2017"), ("date", "2017-01-27"),
      ("time", "08:30"), ("place", "Jardín Sor Juana"), ("medium", "presencial"),
      ("type", "ordinary"), ("state", "planned"),
    ] {
      #expect(shown[key]?.string == value && made[key]?.string == value, "\(key)")
    }
    #expect(shown["ordinal"]?.int == 4 && shown["minutes"]?.int == 240)
    let status = try room.done("session status --json").json()
    #expect(status["guide"]?.string == "cuarta-escuelas")
    #expect(status["steps"]?["total"]?.int == 43)
    #expect(status["next"]?["id"]?.string == "1.1")
  }

  @Test(arguments: ["2018-02-30", "30/02/2018", "jamás"])
  func `7: a date that does not exist is an error, and nothing is made`(date: String) throws {
    let room = try Room()
    let outcome = try room.cte("session new --guide cuarta-escuelas --date '\(date)'")
    #expect(outcome.code == 64 && outcome.message.contains(date), "\(outcome)")
    #expect(room.names(in: "").isEmpty)
  }

  /// A guide, and what a session that follows it is without being told.
  static let guides: [(guide: String, ordinal: Int?, minutes: Int)] = [
    ("segunda-practicas", 2, 300), ("tercera-cai", 3, 300), ("cuarta-escuelas", 4, 300),
    ("cap-1", nil, 180), ("cap --meeting cap-balance", nil, 120),
    ("cap --reunión cap-3", nil, 180),
  ]

  @Test(arguments: guides)
  func `7: the guide tells number and length`(
    item: (guide: String, ordinal: Int?, minutes: Int)
  )
    throws
  {
    let session = try Room().done("session new --json --guide \(item.guide)").json()
    #expect(session["ordinal"]?.int == item.ordinal)
    #expect(session["minutes"]?.int == item.minutes)
    #expect(
      session["guide"]?.string
        == item.guide.split(separator: " ")[0]
        .replacingOccurrences(of: "cap-1", with: "cap"))
    #expect(session["title"]?.string?.isEmpty == false)
  }

  @Test(arguments: [1, 2, 3])
  func `8: one, two or three schools, each with its own book`(count: Int) throws {
    let room = try Room()
    let schools = ["Benito Juárez", "Sor Juana", "Ignacio Ramírez"].prefix(count)
    let options = schools.map { "--school '\($0)'" }.joined(separator: " ")
    let made = try room.done("session new \(options)")
    for school in schools { #expect(made.message.contains(school), "it says so: \(made)") }
    let shown = try room.done("session show --json").json()
    #expect(shown["schools"]?.items.compactMap(\.string) == Array(schools))
    #expect(try room.done("school list --json").json().items.count == count)
    try room.done("agreement add 'Lo que vale para todas'")
    for (place, school) in schools.enumerated() {
      try room.done("person add 'Docente \(place)' --school '\(school)'")
      try room.done("commitment add 'Sólo de \(school)' --person 'Docente \(place)'")
    }
    for school in schools {
      let book = try room.done("bitacora show --school '\(school)'").out
      #expect(book.contains("Lo que vale para todas"), "\(school)")
      for other in schools {
        #expect(book.contains("Sólo de \(other)") == (other == school), "\(other) in \(school)")
      }
    }
  }

  @Test func `28: notes stand where they were taken, by whom they were taken`() throws {
    let (room, ids) = try Sample.room()
    let id = try room.done("note add --step 2.3 'Se vio otra sala' --person Ana").id
    let list = try room.done("note list --person ana --json").json()
    #expect(list.strings("id") == [id])
    #expect(list[0]?["step"]?.string == "2.3")
    #expect(list[0]?["person"]?.string == "Ana López")
    #expect(list[0]?["personId"]?.string == ids["ana"])
    #expect(list[0]?["session"]?.string == ids["third"])
    #expect(try room.done("bitacora show --school juarez").out.contains("Se vio otra sala"))
    for text in ["''", "' '", ""] {
      #expect(try room.cte("note add --step 2.3 \(text)").code == 64)
    }
  }

  @Test func `36: an agreement of a team is listed with its session`() throws {
    let (room, ids) = try Sample.room()
    let id = try room.done(
      "agreement add 'Cambiar de sala' --level equipo --team lectura --responsible Ana "
        + "--due 2019-03-29 --step 4.1"
    ).id
    let session = ids["third"] ?? ""
    let list = try room.done("agreement list --session \(session) --json").json()
    let made = try #require(list.items.first { $0["id"]?.string == id })
    #expect(made["level"]?.string == "team" && made["step"]?.string == "4.1")
    #expect(made["session"]?.string == session)
    #expect(made["responsible"] == .array([.string("Ana López")]))
    #expect(made["due"]?["date"]?.string == "2019-03-29")
    let others = try room.done("agreement list --session second --json").json()
    #expect(!others.strings("id").contains(id))
    #expect(try room.done("agreement list --level equipo --json").json().strings("id") == [id])
  }

  @Test func `36: who writes agreements without being the relator is told so`() throws {
    let (room, _) = try Sample.room()
    let me = ["CTE_USER": "Ana López"]
    let warned = try room.done("agreement add 'Uno'", with: me)
    #expect(warned.message.contains("relator"), "\(warned)")
    try room.done("session roles relator Ana")
    let trusted = try room.done("agreement add 'Otro'", with: me)
    #expect(!trusted.message.contains("relator"), "\(trusted)")
  }

  @Test func `53: the book goes to Markdown, the same bytes each time`() throws {
    let (room, ids) = try Sample.room()
    try room.done("bitacora export --school Juárez --format md -o a.md")
    let variables = ["CTE_NOW": "2019-06-30T12:00:00-06:00", "COLUMNS": "40", "CTE_SEED": "9"]
    try room.done("bitacora export --school Juárez -o b.md --color always", with: variables)
    let book = try room.text("a.md")
    #expect(try room.text("b.md") == book)
    #expect(try room.done("bitacora show --school Juárez").out == book)
    let titles = book.split(separator: "\n").filter { $0.hasPrefix("#") }
    #expect(titles.contains { $0.contains("26/10/2018") || $0.contains("26 de octubre") })
    #expect(titles.contains { $0.contains("30/11/2018") || $0.contains("30 de noviembre") })
    for text in [
      "Compartir los avances cada viernes", "comprender lo que leen", "leer a diario", "álbum",
      "Donde dice marzo debe decir mayo", "Escuchar sin interrumpir", "Ana López",
      "Algo dicho de prisa",
    ] {
      #expect(book.contains(text), "\(text)")
    }
    #expect(!book.contains("Narrar un cuento"), "it is of another school")
    #expect(!book.contains("Traer el instrumento"), "it is of another school")
    for id in ids.values { #expect(!book.contains(id), "ids are nothing for paper") }
    let one = try room.done("bitacora export --session second --school Juárez").out
    #expect(one.contains("Leer en voz alta") || one.contains("leer a diario"))
    #expect(!one.contains("Algo dicho de prisa"))
  }

  @Test func `53: what looks like Markdown in a text does not become any`() throws {
    let room = try Room()
    try room.done("session new --school A")
    for text in ["# No es un título", "* ni lista", "<b>ni HTML</b>", "1. ni número", "a|b", "_c_"]
    {
      try room.done("agreement add '\(text)'")
    }
    let book = try room.done("bitacora show").out
    #expect(!book.split(separator: "\n").contains { $0.hasPrefix("# No es") })
    #expect(!book.contains("<b>"))
    #expect(book.contains("No es un título") && book.contains("ni HTML"))
  }
}
