import Testing

/// Who takes part, and who was there.
@Suite struct PeopleTests {
  private func attendance(_ room: Room) throws -> [String: Bool] {
    let list = try room.done("sesión asistencia --json").json()
    return Dictionary(
      list.items.map { ($0["person"]?.string ?? "", $0["present"]?.bool ?? false) }
    ) { first, _ in first }
  }

  @Test func `All of the session's schools came, but for those who did not`() throws {
    let room = try Room()
    try room.done("sesión nueva --escuela Juárez")
    try room.done("escuela agregar Ajena")
    for (name, school) in [("Ana", "Juárez"), ("Luis", "Juárez"), ("Eva", "Ajena"), ("Paz", "")] {
      try room.done("persona agregar \(name)" + (school.isEmpty ? "" : " --escuela \(school)"))
    }
    try room.done("sesión asistencia todos --falta Luis --hora 08:05")
    #expect(try attendance(room) == ["Ana": true, "Luis": false, "Paz": true])
    try room.done("sesión asistencia Luis --hora 08:40")
    #expect(try attendance(room)["Luis"] == true)
    let list = try room.done("sesión asistencia --json").json().items
    #expect(list.first { $0["person"]?.string == "Luis" }?["time"]?.string == "08:40")
    #expect(list.first { $0["person"]?.string == "Ana" }?["time"]?.string == "08:05")
    try room.done("sesión asistencia all")
    #expect(try attendance(room).count == 3, "nobody twice")
  }

  @Test func `A guest is added to the workbook, with function and school`() throws {
    let room = try Room()
    try room.done("sesión nueva --escuela Juárez")
    #expect(try room.cte("sesión asistencia 'Rosa Díaz'").code == 66, "who is that?")
    try room.done("sesión asistencia 'Rosa Díaz' --función supervisora --escuela 'Zona 12'")
    #expect(try attendance(room) == ["Rosa Díaz": true])
    let people = try room.done("persona listar --json").json()
    #expect(people[0]?["function"]?.string == "supervisora")
    #expect(people[0]?["school"]?.string == "Zona 12")
    let guests = try room.done("sesión asistencia --escuela 'zona 12' --json").json()
    #expect(guests.strings("person") == ["Rosa Díaz"], "their school takes no part")
    try room.done("sesión asistencia 'Rosa Díaz' --función supervisora --escuela 'Zona 12'")
    #expect(try room.done("persona listar --json").json().items.count == 1)
  }

  @Test func `Names come from a list too, and one unknown among them stops all`() throws {
    let (room, _) = try Sample.room()
    try room.done("sesión asistencia -", input: "Ana\n\n  Ángel Ruiz  \n")
    #expect(try attendance(room) == ["Ana López": true, "Ángel Ruiz": true])
    let before = try room.snapshot()
    #expect(try room.cte("sesión asistencia -", input: "Olga\nNadie\n").code == 66)
    #expect(try room.snapshot() == before)
  }

  /// A pasted list, and the names, functions and schools that are in it.
  static let lists: [(text: String, people: [String])] = [
    ("Ana López\nLuis Mora\n", ["Ana López", "Luis Mora"]),
    (
      "Ana\tdocente\tJuárez\nLuis\tdirector\tSor Juana\n",
      ["Ana docente Juárez", "Luis director Sor Juana"]
    ),
    ("Ana;docente;Juárez\r\nLuis;director;\r\n", ["Ana docente Juárez", "Luis director"]),
    ("Ana, docente, Juárez\nLuis\n", ["Ana docente Juárez", "Luis"]),
    ("Ana | docente | Juárez\n", ["Ana docente Juárez"]),
    ("Nombre;Función;Escuela\nAna;docente;Juárez\n", ["Ana docente Juárez"]),
    ("NOMBRE COMPLETO\tFUNCIÓN\nAna\tdocente\n", ["Ana docente"]),
    ("1. Ana\n2) Luis\n3.- Eva\n", ["Ana", "Luis", "Eva"]),
    ("- Ana\n• Luis\n* Eva\n– Paz\n", ["Ana", "Luis", "Eva", "Paz"]),
    ("\u{FEFF}Ana;docente\n\n\n   \nLuis;\n", ["Ana docente", "Luis"]),
    ("Ana\nAna\nANA\nána\n", ["Ana"]),
    ("Mora, Luis\tdocente\n", ["Mora, Luis docente"]),
    ("Ana\u{2028}Luis\n", ["Ana", "Luis"]),
  ]

  @Test(arguments: lists)
  func `A pasted list becomes people`(item: (text: String, people: [String])) throws {
    let room = try Room()
    try room.done("crear")
    try room.write(item.text, to: "lista.txt")
    let outcome = try room.done("persona importar lista.txt")
    #expect(outcome.lines.count == item.people.count, "\(outcome)")
    let found = try room.done("persona listar --json").json().items.map { person in
      ["name", "function", "school"].compactMap { person[$0]?.string }.joined(separator: " ")
    }
    #expect(found.sorted() == item.people.sorted())
    try room.done("deshacer")
    try room.done("persona importar -", input: item.text)
    #expect(try room.done("persona listar --json").json().items.count == item.people.count)
  }

  @Test func `Who is there already is named, not doubled`() throws {
    let (room, _) = try Sample.room()
    let before = try room.done("persona listar --json").json().items.count
    let outcome = try room.done("persona importar -", input: "ana lopez\nEva Paz\nÁNGEL RUIZ\n")
    #expect(outcome.lines.count == 1)
    #expect(outcome.message.lowercased().contains("ana l"), "\(outcome)")
    #expect(try room.done("persona listar --json").json().items.count == before + 1)
  }

  @Test func `Two of the same name at two schools are two`() throws {
    let (room, _) = try Sample.room()
    try room.done("persona importar -", input: "Ana López;docente;Sor Juana\n")
    let list = try room.done("persona listar --json").json()
    #expect(list.strings("name").filter { $0 == "Ana López" }.count == 2)
    let outcome = try room.cte("compromiso agregar 'x' --persona 'Ana López'")
    #expect(outcome.code == 64)
    #expect(outcome.message.contains("Sor Juana"), "told apart by school: \(outcome)")
  }

  @Test func `A list that is none is refused whole`() throws {
    let room = try Room()
    try room.done("crear")
    let before = try room.snapshot()
    #expect(try room.cte("persona importar -", input: "\n  \n").code == 64)
    #expect(try room.cte("persona importar -", input: "Nombre;Función\n").code == 64)
    try room.write([0x41, 0x6e, 0xe1, 0x0a], to: "latin1.txt")
    let outcome = try room.cte("persona importar latin1.txt")
    #expect(outcome.code == 65 && outcome.message.contains("latin1.txt"), "\(outcome)")
    #expect(try room.snapshot() == before)
  }

  /// A way to name somebody of the sample, and the name.
  static let names = [
    ("ana", "Ana López"), ("LOPEZ", "Ana López"), ("'ana lopez'", "Ana López"),
    ("angel", "Ángel Ruiz"), ("ñuño", "Ñuño Díaz"), ("díaz", "Ñuño Díaz"), ("zoi", "Zoila Ríos"),
    ("{olga}", "Olga Peña"), ("'  Olga   Peña '", "Olga Peña"), ("pena", "Olga Peña"),
  ]

  @Test(arguments: names)
  func `People are named without accents, or by a part`(item: (String, String)) throws {
    let (room, ids) = try Sample.room()
    let outcome = try room.cte("persona mostrar --json " + Sample.filled(item.0, ids))
    #expect(outcome.code == 0, "\(outcome)")
    #expect(try outcome.json()["name"]?.string == item.1)
  }
}
