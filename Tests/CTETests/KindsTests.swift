import Foundation
import Testing

@testable import cte

@Suite("The kinds that all work alike")
struct KindsTests {
  private static let ana = ["CTE_USER": "Ana López"]

  /// A workbook with a school, two people, a team and a session.
  private func desk() throws -> Desk {
    let desk = try Desk()
    desk.cte("sesión nueva --escuela \"Benito Juárez\"")
    desk.cte("persona agregar \"Ana López\" --escuela Benito")
    desk.cte("persona agregar \"Luis Mora\" --escuela Benito")
    desk.cte("equipo agregar Lectores --integrante Luis")
    return desk
  }

  @Test("What is to be observed must be tried in a room", arguments: ["", " --viable"])
  func observed(more: String) throws {
    let desk = try desk()
    let refused = desk.cte("propuesta agregar Rincón --observar-en sexta\(more)")
    #expect(refused.code == .usage && refused.output.isEmpty)
    let told = refused.messages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(told.contains("--observar-en necesita --experiencia-de-sala"))
    #expect(desk.cte("proposal list --json").output == "[]\n")
    let made = desk.cte("proposal add Rincón --observe-in sexta --room-experience\(more) --json")
    #expect(made.code == .done && made.output.contains("\"roomExperience\": true"))
  }

  @Test("A mark is taken back by an empty value, and lists show what is marked")
  func marks() throws {
    let desk = try desk()
    let id = desk.cte("propuesta agregar Uno --viable").output.prefix(10)
    desk.cte("propuesta agregar Dos --experiencia-de-sala")
    func viable() -> String { desk.cte("propuesta listar --viable").output }
    #expect(viable().contains("Uno") && !viable().contains("Dos"))
    #expect(desk.cte("propuesta editar \(id) --viable=no").code == .usage)
    #expect(desk.cte("propuesta editar \(id) --viable=").code == .done)
    #expect(viable().isEmpty)
    #expect(desk.cte("propuesta listar --viable --experiencia-de-sala --json").output == "[]\n")
  }

  @Test("Lists are filtered by whose it is, and by the item of the guide")
  func filters() throws {
    let desk = try desk()
    desk.cte("necesidad agregar Preguntar --brecha d --persona Ana")
    desk.cte("necesidad agregar Evaluar --brecha a --equipo Lectores")
    func texts(_ filter: String) -> [Bool] {
      let output = desk.cte("necesidad listar \(filter)").output
      return ["Preguntar", "Evaluar"].map(output.contains)
    }
    #expect(texts("") == [true, true])
    #expect(texts("--brecha d") == [true, false])
    #expect(texts("--brecha a,d") == [true, true])
    #expect(texts("--persona Ana") == [true, false])
    #expect(texts("--equipo Lectores") == [false, true])
  }

  @Test("An observation names somebody of the workbook, and stays with the adviser")
  func observation() throws {
    let desk = try desk()
    let made = desk.cte(
      "observación agregar \"Dio tiempo para pensar\" --persona Luis --fecha hoy --json",
      environment: Self.ana)
    #expect(made.code == .done && made.output.contains("\"person\": \"Luis Mora\""))
    let list = desk.cte("observación listar --persona Luis", environment: Self.ana).output
    #expect(list.contains("Luis Mora") && list.contains("30/11/2018"))
    #expect(desk.cte("observación listar --persona Ana", environment: Self.ana).output.isEmpty)
    #expect(desk.cte("observation list").code == .usage)
    for name in try FileManager.default.subpathsOfDirectory(atPath: desk.folder)
    where name.hasSuffix(".json") {
      #expect(try !desk.text(name).contains("Dio tiempo"), "\(name)")
    }
    #expect(!desk.cte("buscar tiempo", environment: Self.ana).output.contains("Dio tiempo"))
    #expect(!desk.cte("verificar", environment: Self.ana).output.contains("Dio tiempo"))
  }

  @Test("It can be written down where there is no workbook, and says how to go on with it")
  func observationAlone() throws {
    let desk = try Desk()
    let made = desk.cte("observación agregar Calma", environment: Self.ana)
    #expect(made.code == .done)
    #expect(made.messages.contains("cte observación editar \(made.output.prefix(5))"))
    let unknown = desk.cte("observación agregar Calma --persona Luis", environment: Self.ana)
    #expect(unknown.code == .notFound)
  }

  @Test("When a task is due is told with it, and it is asked about until it is done")
  func task() throws {
    let desk = try desk()
    let id = desk.cte("tarea agregar Leer --persona Luis --vence sexta").output.prefix(10)
    #expect(desk.cte("tarea mostrar \(id)").output.contains("sexta"))
    #expect(desk.cte("tarea listar").output.contains("hacia el 29/03/2019"))
    #expect(desk.cte("seguimiento listar").output.contains("Leer"))
    #expect(desk.cte("tarea resolver \(id) --nota \"en casa\"").code == .done)
    #expect(desk.cte("tarea listar").output.contains("hecha"))
    #expect(!desk.cte("seguimiento listar --abiertos").output.contains("Leer"))
  }

  @Test("A community is of the workbook, and needs no session")
  func community() throws {
    let desk = try Desk()
    desk.cte("crear")
    let alone = desk.cte("comunidad agregar \"Los Andes\" --red Ayaviri --medio WhatsApp")
    #expect(alone.code == .done && alone.messages.contains("integrantes"))
    desk.cte("deshacer")
    desk.cte("persona agregar \"Ana López\"")
    let made = desk.cte("comunidad agregar \"Los Andes\" --red Ayaviri --integrante Ana")
    #expect(made.code == .done && made.messages.contains("1 comunidad agregada."))
    #expect(try desk.text("cuaderno/cuaderno.json").contains("\"communities\": ["))
    #expect(desk.cte("comunidad mostrar andes").code == .notFound)
    #expect(desk.cte("comunidad mostrar los").output.contains("Ayaviri"))
  }
}
