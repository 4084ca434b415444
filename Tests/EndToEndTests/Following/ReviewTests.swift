import Foundation
import Testing

/// What becomes of what was agreed: reviews, progress, evidence, and what is refused.
@Suite struct ReviewTests {
  private static let ana = ["CTE_USER": "Ana López"]

  @Test func `Several are reviewed at once, or all that is somebody's`() throws {
    let (room, ids) = try Sample.room()
    try room.done("session close --reason papel")
    try room.done("session new --guide libre --school Juárez --school 'Sor Juana'")
    let both = try room.done(
      "followup review \(ids["commitment"] ?? "") \(ids["bare"] ?? "") --status inProgress --json"
    ).json()
    #expect(both.strings("status") == ["inProgress", "inProgress"])
    let team = try room.done("followup review --team lectura --status met").lines
    #expect(team.count == 2, "the agreement and the commitment of the team: \(team)")
    let open = try room.done("followup list --team lectura --json").json()
    #expect(open.items.isEmpty)
    let none = try room.cte("followup review --team lectura --status met")
    #expect(none.code == 66, "\(none)")
    for line in ["followup review", "followup review --status met"] {
      #expect(try room.cte(line).code == 64, "\(line)")
    }
  }

  @Test func `What is put off has a new day and a reason`() throws {
    let (room, ids) = try Sample.room()
    let id = ids["late"] ?? ""
    #expect(try room.done("agreement list --overdue --json").json().strings("id") == [id])
    let bare = try room.done("followup review \(id) --status inProgress --until quinta")
    #expect(bare.message.contains("por qué"), "\(bare)")
    func asksWhy() throws -> Bool {
      try room.cte("check --json").json().items.contains {
        $0["id"]?.string == id && $0["missing"] == .array([.string("note")])
      }
    }
    #expect(try asksWhy())
    try room.done("followup review \(id) --status notMet --note 'no llegó' --until sexta")
    #expect(try !asksWhy())
    let after = try room.done("agreement show \(id) --json").json()
    #expect(after["status"]?.string == "notMet" && after["overdue"]?.bool == false)
    #expect(after["due"]?["date"]?.string == "2019-03-29")
    #expect(after["history"]?[1]?["until"]?["said"]?.string == "sexta")
    #expect(try room.done("followup list --json").json().strings("id").contains(id))
  }

  @Test func `44: the catalogue has six and more, and takes any other`() throws {
    let (room, ids) = try Sample.room()
    let types = try room.done("evidence types --json").json()
    #expect(types.items.count >= 6)
    for title in ["álbum", "cuadernos", "registros", "evaluaciones", "indicadores"] {
      #expect(types.strings("title").contains(title), "\(title)")
    }
    let id = ids["commitment"] ?? ""
    let ana = ["CTE_USER": "Ana López"]
    try room.done("progress \(id) 'van dos' --evidence 'hoja 3' --evidence-type ALBUM", with: ana)
    try room.done("progress \(id) 'van tres' --evidence x --evidence-type 'maqueta'", with: ana)
    let shown = try room.done("commitment show \(id)").out
    #expect(shown.contains("álbum: hoja 3") && shown.contains("maqueta: x"), "\(shown)")
    let list = try room.done("evidence list --person Ana --json").json()
    #expect(list.items.compactMap { $0["type"]?.string } == ["album", "maqueta"])
    #expect(list.items.compactMap { $0["title"]?.string } == ["álbum", "maqueta"])
  }

  @Test func `A file is copied under a safe name, and found again`() throws {
    let (room, ids) = try Sample.room()
    let id = ids["commitment"] ?? ""
    try room.write("una fotografía", to: "Álbum de María (1).JPG")
    try room.done("progress \(id) 'uno' --file 'Álbum de María (1).JPG'", with: Self.ana)
    let name = try #require(room.names(in: "cuaderno/adjuntos").first)
    #expect(name.hasPrefix("album-de-maria-1-") && name.hasSuffix(".jpg"), "\(name)")
    #expect(try room.text("cuaderno/adjuntos/\(name)") == "una fotografía")
    let history = try room.done("commitment show \(id) --json").json()["history"]
    #expect(history?[1]?["files"] == .array([.string(name)]), "\(history ?? .null)")
    #expect(try room.done("search 'album-de-maria' --json").json().strings("id") == [id])
    #expect(try room.cte("doctor").code == 0)
    try room.write("otra", to: "cuaderno/adjuntos/\(name)")
    let changed = try room.cte("doctor")
    #expect(changed.code == 65 && changed.out.contains("cambió"), "\(changed)")
    try FileManager.default.removeItem(atPath: room.path("cuaderno/adjuntos/\(name)"))
    #expect(try room.cte("doctor").out.contains("no está"))
  }

  @Test func `What shows one thing can be taken back without what shows another`() throws {
    let (room, ids) = try Sample.room()
    let id = ids["commitment"] ?? ""
    for name in ["uno.txt", "dos.txt"] { try room.write("lo mismo", to: name) }
    try room.done("progress \(id) 'uno' --file uno.txt --file dos.txt", with: Self.ana)
    try room.done("progress \(id) 'dos' --file uno.txt", with: Self.ana)
    #expect(room.names(in: "cuaderno/adjuntos").count == 3)
    for expected in [2, 0] {
      try room.done("undo")
      #expect(room.names(in: "cuaderno/adjuntos").count == expected)
      #expect(try room.cte("doctor").code == 0)
    }
    for _ in 0..<2 { try room.done("redo") }
    #expect(room.names(in: "cuaderno/adjuntos").count == 3)
    #expect(try room.cte("doctor").code == 0)
    try room.done("undo")
    for name in room.names(in: "cuaderno/.cte/undo") where name.hasSuffix(".txt") {
      try FileManager.default.removeItem(atPath: room.path("cuaderno/.cte/undo/\(name)"))
    }
    #expect(try room.cte("redo").code == 1, "what is not there does not come back")
  }

  /// Files that are not taken: what they are called and how large they are.
  static let refused: [(name: String, size: Int, code: Int32)] = [
    ("grande.jpg", 10 * 1024 * 1024 + 1, 64), ("programa.exe", 3, 64), ("sin-nombre", 3, 64),
    ("vacio.pdf", 0, 64), ("no-esta.jpg", -1, 66),
  ]

  @Test(arguments: refused)
  func `A file that is too large, empty or no evidence is refused, and nothing is written`(
    item: (name: String, size: Int, code: Int32)
  ) throws {
    let (room, ids) = try Sample.room()
    if item.size >= 0 { try room.write(Array(repeating: 65, count: item.size), to: item.name) }
    let before = try room.wholeWorkbook()
    for line in ["progress \(ids["commitment"] ?? "") x", "followup review \(ids["bare"] ?? "")"] {
      let outcome = try room.cte(
        "\(line) --status met --file \(item.name)", with: ["CTE_USER": "Ana López"])
      #expect(outcome.code == item.code, "\(outcome)")
      #expect(outcome.message.contains(item.name), "\(outcome)")
    }
    #expect(try room.wholeWorkbook() == before)
  }

  @Test(arguments: ["../fuera.jpg", "/etc/passwd", "a/b-1.jpg", ".oculto-1.jpg", "x.jpg"])
  func `A name that would lead out of the workbook is no name of a file of it`(
    name: String
  ) throws {
    let (room, ids) = try Sample.room()
    try room.done("followup review \(ids["bare"] ?? "") --status met --evidence 'AQUÍ'")
    let file = "cuaderno/sesiones/" + (room.names(in: "cuaderno/sesiones").last ?? "")
    try room.edit(file) {
      $0.replacingOccurrences(
        of: "\"evidence\": \"AQUÍ\"", with: "\"evidence\": \"AQUÍ\", \"files\": [\"\(name)\"]")
    }
    #expect(try room.text(file).contains(name))
    let outcome = try room.cte("agreement list")
    #expect(outcome.code == 65, "\(outcome)")
    #expect(try room.cte("norm add 'X' --session third").code == 65)
  }

  @Test func `What was reported can be confirmed by its own verbs, too`() throws {
    let (room, _) = try Sample.room()
    let id = try room.done("request add 'Una asesora' --type advice --person Ana").id
    try room.done("progress \(id) 'ya vino' --status met", with: Self.ana)
    try room.done("request resolve \(id)")
    #expect(try room.cte("request resolve \(id)").code == 1)
  }

  @Test func `What is not one's own is reported in one's own name, and changes nothing`() throws {
    let (room, ids) = try Sample.room()
    let said = try room.done(
      "progress \(ids["natalias"] ?? "") 'la vi leer' --status met",
      with: ["CTE_USER": "Ana López"])
    #expect(said.message.contains("no está a su nombre"), "\(said)")
    let shown = try room.done("commitment show \(ids["natalias"] ?? "") --json").json()
    #expect(shown["status"]?.string == "pending")
    #expect(shown["history"]?[0]?["by"]?.string == "Ana López")
  }

  @Test func `What is owed tells to whom, and since when`() throws {
    let (room, ids) = try Sample.room()
    try room.done("agreement add 'Visitarse' --team lectura --responsible Olga")
    let owed = try room.done("followup list --json").json()
    let bare = owed.items.first { $0["id"]?.string == ids["bare"] }
    #expect(bare?["since"]?.string == "2018-11-30")
    #expect(bare?["owedTo"] == .array([.string("Benito Juárez"), .string("Sor Juana")]))
    let team = owed.items.first { $0["text"]?.string == "Visitarse" }
    #expect(team?["owedTo"] == .array([.string("Equipo de lectura")]))
    #expect(try room.done("seguimiento listar").out.contains("Equipo de lectura"))
  }

  @Test func `What one of several says does not end it for the others`() throws {
    let room = try Room()
    try room.done("session new --guide libre --school A")
    for name in ["Ana", "Luis"] { try room.done("person add \(name) --school A") }
    let id = try room.done("agreement add 'Leer' --responsible Ana --responsible Luis").id
    try room.done("session close --reason fin")
    try room.done("progress \(id) 'me enfermé' --status notMet", with: ["CTE_USER": "Ana"])
    let luis = ["CTE_USER": "Luis"]
    #expect(try room.done("mine --json", with: luis).json().strings("id") == [id])
    #expect(try room.done("míos", with: luis).out.contains("dice que no se cumplió"))
    try room.done("session new --guide libre --school A")
    #expect(try room.done("session show --json").json()["toReview"]?.strings("id") == [id])
    try room.done("followup review \(id) --status notMet --note 'así fue'")
    #expect(try room.done("followup list --json").json().items.isEmpty)
  }

  @Test func `An erratum stands where what it corrects was recorded`() throws {
    let (room, ids) = try Sample.room()
    try room.done("session close third --reason papel")
    try room.done("session erratum 'Debe decir lunes' --of \(ids["agreement"] ?? "")")
    let second = try room.done("session show second --json").json()["errata"]
    #expect(second?.strings("text").contains("Debe decir lunes") == true)
  }

  @Test func `An erratum stands with what it corrects`() throws {
    let (room, ids) = try Sample.room()
    let id = ids["agreement"] ?? ""
    try room.done("session erratum 'Debe decir cada lunes' --of \(id) --session second")
    let shown = try room.done("agreement show \(id) --json").json()
    #expect(shown["errata"]?.strings("text") == ["Debe decir cada lunes"])
    #expect(shown["text"]?.string == "Compartir los avances cada viernes")
    #expect(try room.done("agreement show \(id)").out.contains("Debe decir cada lunes"))
    #expect(try room.done("bitacora show").out.contains("véase la fe de erratas"))
  }

  @Test func `A person with two matches is asked about, and nothing changes`() throws {
    let (room, _) = try Sample.room()
    try room.done("person add 'Ana Ruiz' --school 'Sor Juana'")
    let before = try room.wholeWorkbook()
    let outcome = try room.cte("followup review --person Ana --status met")
    #expect(outcome.code == 64, "\(outcome)")
    #expect(outcome.message.contains("Ana Ruiz") && outcome.message.contains("Ana López"))
    #expect(try room.wholeWorkbook() == before)
  }
}
