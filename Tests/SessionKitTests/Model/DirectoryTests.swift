import Testing

@testable import SessionKit

@Suite("Finding people and places")
struct DirectoryTests {
  private func directory(me: String = "") -> Directory {
    var workbook = Workbook()
    for (number, name) in [
      "María Pérez López", "Mario Núñez", "Ana López Cruz", "Ana Lopez", "José Ñáñez", "José",
    ].enumerated() {
      workbook.records.put(person(number + 1, name))
    }
    workbook.records.put(school(11, "Benito Juárez"))
    workbook.records.put(school(12, "Jardín «Rosario Castellanos» 2"))
    workbook.records.put(team(21, "Equipo de 2.º grado"))
    return Directory(workbook, me: me)
  }

  private func find(_ text: String, me: String = "") throws(InputProblem) -> ID {
    try directory(me: me).find(Person.self, text).id
  }

  @Test(
    "A whole name is found whatever its accents and case, also when others begin so",
    arguments: [
      ("María Pérez López", 1), ("maria perez lopez", 1), ("MARÍA PÉREZ LÓPEZ", 1),
      ("Ana López", 4), ("ana lopez", 4), ("José", 6), ("jose", 6), ("jose nanez", 5),
    ])
  func exact(text: String, number: Int) throws {
    #expect(try find(text) == sampleID(number))
  }

  @Test(
    "The beginnings of some of its words are enough, in their order",
    arguments: [
      ("María", 1), ("pérez", 1), ("mar per", 1), ("maría lópez", 1), ("núñ", 2), ("nun", 2),
      ("ñáñez", 5),
      ("cruz", 3), ("ana cruz", 3), ("ana l cruz", 3), ("nañez", 5),
    ])
  func part(text: String, number: Int) throws {
    #expect(try find(text) == sampleID(number))
  }

  @Test(
    "What fits several is answered with all of them",
    arguments: [("mar", [1, 2]), ("an", [3, 4]), ("lópez", [1, 3, 4]), ("ana lop", [3, 4])])
  func ambiguous(text: String, numbers: [Int]) throws {
    let error = #expect(throws: InputProblem.self) { try find(text) }
    guard case .ambiguous("person", text, let candidates) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(Set(candidates.map(\.id)) == Set(numbers.map(sampleID)))
  }

  @Test("Two of exactly the same name are candidates, told apart by what they do")
  func namesakes() throws {
    var workbook = Workbook()
    for (number, function) in ["docente", "director"].enumerated() {
      var person = person(number + 1, "Ana López")
      person.function = function
      workbook.records.put(person)
    }
    let directory = Directory(workbook, me: "Ana López")
    #expect(directory.me == nil)
    let error = #expect(throws: InputProblem.self) { try directory.find(Person.self, "ana lópez") }
    guard case .ambiguous(_, _, let candidates) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(Set(candidates.map(\.detail)) == ["docente", "director"])
    #expect(Directory(workbook, me: sampleID(2).text).me == sampleID(2))
  }

  @Test("An id, or three and more of its first letters, is found")
  func ids() throws {
    for number in 1...6 {
      let id = sampleID(number)
      #expect(try find(id.text) == id)
      let same = (1...6).filter { sampleID($0).text.hasPrefix(id.text.prefix(3)) }
      if same.count == 1 { #expect(try find(String(id.text.prefix(3))) == id) }
      #expect(throws: InputProblem.self) { try find(String(id.text.prefix(2))) }
    }
    #expect(throws: InputProblem.self) { try find(sampleID(11).text) }
  }

  @Test(
    "What nobody is called is answered with a name that is like it, or none",
    arguments: [
      ("Mraio", "Mario"), ("Joes", "José"), ("Cruzz", "Cruz"), ("Xochiquétzal", nil), ("", nil),
      ("López María", nil), ("«»", nil),
    ] as [(String, String?)])
  func unknown(text: String, suggestion: String?) {
    #expect(throws: InputProblem.unknown(kind: "person", text: text, suggestion: suggestion)) {
      try find(text)
    }
  }

  @Test(
    "Yo is whoever uses the workbook, and nobody where that is not known",
    arguments: ["yo", "YO", "Yo", "me"])
  func me(text: String) throws {
    #expect(try find(text, me: "mario nuñez") == sampleID(2))
    #expect(throws: InputProblem.self) { try find(text) }
    let everybody = directory(me: "Mario Núñez")
    #expect(throws: InputProblem.self) { try everybody.find(School.self, text) }
    #expect(try everybody.findParty(text) == .person(Reference(sampleID(2))))
  }

  @Test(
    "A kind is found among its own",
    arguments: [("benito", 11), ("rosario", 12), ("jardin 2", 12), ("castellanos", 12)])
  func schools(text: String, number: Int) throws {
    #expect(try directory().find(School.self, text).id == sampleID(number))
    #expect(throws: InputProblem.self) { try find(text) }
  }

  @Test("Somebody who answers is found among people, teams and schools")
  func parties() throws {
    let directory = directory()
    #expect(try directory.findParty("mario") == .person(Reference(sampleID(2))))
    #expect(try directory.findParty("benito juarez") == .school(Reference(sampleID(11))))
    #expect(try directory.findParty("2 grado") == .team(Reference(sampleID(21))))
    let scope = InputScope(moment: try Sample.moment(), directory: directory)
    for (text, office) in [
      ("Dirección", Party.Office.direction), ("direccion", .direction), ("direction", .direction),
      ("colectivo", .collective), ("Colectivo docente", .collective),
    ] {
      #expect(try Party.parse(text, in: scope) == .office(office))
    }
  }
}
