import Testing

/// One record, every book: what is common stands in each, and a team's goes to each director.
@Suite struct HandoverTests {
  private func room() throws -> Room {
    let (room, _) = try Sample.room()
    try room.done("request add 'Una especialista en lectura' --type advice --team lectura")
    try room.done("request add 'Ideas de colegas' --type support --team lectura")
    try room.done("agreement add 'Leer entre escuelas' --team lectura --responsible lectura")
    return room
  }

  @Test func `37: a file for each director, with what the team agreed and asks for`() throws {
    let room = try room()
    try room.done("person add 'Eva Sol' --function directora --school Juárez")
    let handed = try room.done("agreement handover --team lectura -o entregas --json").json()
    #expect(handed.strings("director").sorted() == ["Eva Sol", "Ñuño Díaz"])
    #expect(room.names(in: "entregas").count == 2)
    for item in handed.items {
      let text = try room.text(item["file"]?.string ?? "")
      #expect(text.contains("Leer entre escuelas") && text.contains("Armar la antología"))
      #expect(text.contains("Una especialista en lectura"))
      #expect(!text.contains("Ideas de colegas") && !text.contains("Algo dicho de prisa"))
      #expect(text.contains(item["director"]?.string ?? "?"), "it says for whom")
      #expect(text.contains("30 de noviembre de 2018"))
    }
    let kept = try room.done("session show third --json").json()["handovers"]
    #expect(kept?.strings("date") == ["2018-11-30", "2018-11-30"])
    #expect(try room.done("bitacora show --school Juárez").out.contains("a Eva Sol"))
    #expect(!(try room.done("bitacora show --school Juárez").out.contains("a Ñuño Díaz")))
    #expect(try room.cte("agreement handover --team lectura -o entregas").code == 73)
    try room.done("session close --reason papel")
    try room.done("agreement handover --team lectura -o entregas --force --session third")
  }

  @Test func `37: without a director nothing is handed over`() throws {
    let room = try room()
    let before = try room.wholeWorkbook()
    let refused = try room.cte("agreement handover --team lectura -o entregas")
    #expect(refused.code == 1 && refused.message.contains("Benito Juárez"), "\(refused)")
    #expect(!room.exists("entregas"))
    #expect(try room.wholeWorkbook() == before)
    try room.done("team add 'Callado' --member Natalia")
    #expect(try room.cte("agreement handover --team Callado").code == 1)
    #expect(try room.cte("agreement handover").code == 64)
    #expect(try room.cte("agreement handover --team Nadie").code == 66)
  }

  @Test func `37: two schools whose names are alike get two files, and a failure leaves none`()
    throws
  {
    let room = try Room()
    let names = ["Matutino", "Vespertino"].map { "Escuela Primaria Federal Niños Héroes de \($0)" }
    try room.done("session new --guide libre --school '\(names[0])' --school '\(names[1])'")
    for (place, name) in names.enumerated() {
      try room.done("person add 'Directora \(place)' --function directora --school '\(name)'")
    }
    try room.done("team add Mixto --member 'Directora 0' --member 'Directora 1'")
    try room.done("agreement add 'Leer juntos' --team Mixto")
    let handed = try room.done("agreement handover --team Mixto -o e --json").json()
    #expect(Set(handed.strings("file")).count == 2 && room.names(in: "e").count == 2)
    try room.write("no es una carpeta", to: "f")
    let before = try room.wholeWorkbook()
    #expect(try room.cte("agreement handover --team Mixto -o f").code != 0)
    #expect(try room.wholeWorkbook() == before)
    let removed = try room.cte("person remove 'Directora 1'")
    #expect(removed.code == 1, "it was handed to her: \(removed)")
  }

  @Test func `52: the common agreement in both books, the personal commitment in one`() throws {
    let (room, _) = try Sample.room()
    let juarez = try room.done("bitacora show --school Juárez").out
    let juana = try room.done("bitacora show --school 'Sor Juana'").out
    #expect(juarez.contains("Algo dicho de prisa") && juana.contains("Algo dicho de prisa"))
    #expect(!juarez.contains("Narrar un cuento") && juana.contains("Narrar un cuento"))
    #expect(juarez.contains("Leer en voz alta") && !juana.contains("Leer en voz alta"))
  }

  @Test func `38: advice that was asked for stands under its title until it came`() throws {
    let room = try room()
    let id = try room.done("request list --type advice --open --json").json().strings("id")[0]
    let book = try room.done("bitacora show").out
    let title = try #require(book.range(of: "#### Asesoría"))
    #expect(book[title.upperBound...].contains("Una especialista en lectura"))
    try room.done("request resolve \(id) --note 'vino en enero'")
    #expect(try room.done("request list --type advice --open --json").json().items.isEmpty)
    let done = try room.done("request list --type advice --json").json()[0]
    #expect(done?["status"]?.string == "met")
    #expect(try room.done("request show \(id)").out.contains("atendida"))
    #expect(try room.cte("request resolve \(id)").code == 1)
  }
}
