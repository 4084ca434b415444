import Foundation
import Testing

/// What the requirements ask of commitments and of search.
@Suite struct CommitmentFeatureTests {
  @Test func `41: need, actions and evidence make one sentence`() throws {
    let (room, _) = try Sample.room()
    let made = try room.done(
      "commitment add --person Zoila --need 'resolver problemas' --action 'jugar a la tiendita' "
        + "--action 'llevar cuentas' --evidence 'cuadernos' --due 6")
    let shown = try room.done("commitment show \(made.id)").out
    let flat = shown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in ["resolver problemas", "jugar a la tiendita", "llevar cuentas", "cuadernos"] {
      #expect(flat.contains(part), "\(part)")
    }
    let value = try room.done("commitment show \(made.id) --json").json()
    #expect(value["need"]?.string == "resolver problemas")
    #expect(
      value["actions"]?.items.compactMap(\.string) == ["jugar a la tiendita", "llevar cuentas"])
    #expect(value["evidence"]?.string == "cuadernos")
    #expect(value["complete"]?.bool == true)
    #expect(!made.message.contains("Falta"), "\(made)")
  }

  /// What is left out, and the word by which the warning names it.
  static let gaps: [(left: String, named: String, key: String)] = [
    ("--need n", "necesidad", "need"), ("--action a", "acciones", "actions"),
    ("--evidence e", "evidencia", "evidence"), ("--due sexta", "cuándo", "due"),
    ("--person Zoila", "quién", "person"),
  ]

  @Test(arguments: gaps)
  func `41: what is missing is warned of, and kept for later`(
    item: (left: String, named: String, key: String)
  ) throws {
    let (room, _) = try Sample.room()
    let parts = Self.gaps.map(\.left).filter { $0 != item.left }.joined(separator: " ")
    let made = try room.done("commitment add 'x' \(parts)")
    #expect(made.message.lowercased().contains(item.named), "\(made)")
    let check = try room.cte("check --json").json()
    let finding = check.items.first { $0["id"]?.string == made.id }
    #expect(finding?["missing"] == .array([.string(item.key)]), "\(String(describing: finding))")
    #expect(try room.done("commitment show \(made.id) --json").json()["complete"]?.bool == false)
  }

  @Test func `41: the sixth session and March are one target`() throws {
    let (room, _) = try Sample.room()
    let sixth = try room.done("commitment add 'a' --due sexta --json").json()
    let march = try room.done("commitment add 'b' --due marzo --json").json()
    #expect(sixth["due"]?["date"] == march["due"]?["date"])
    let list = try room.done("commitment list --due marzo --json").json().strings("text")
    #expect(list.contains("a") && list.contains("b"))
    #expect(try room.done("commitment list --due 6 --json").json().strings("text") == list)
    let session = try room.done("session new --date 2019-03-29 --ordinal 6").id
    let both = try room.done("commitment list --due 6 --json").json()
    #expect(both.strings("text") == list)
    #expect(both.items.allSatisfy { $0["due"]?["session"]?.string == session })
  }

  /// The words of the requirements for the levels, and ours.
  static let levels = [
    ("cai", "school"), ("sala", "group"), ("modalidad", "participation"), ("persona", "personal"),
    ("equipo", "team"),
  ]

  @Test func `42: each level is listed apart`() throws {
    let room = try Room()
    try room.done("session new")
    for (word, level) in Self.levels {
      let made = try room.done("commitment add 'De \(word)' --level \(word) --json").json()
      #expect(made["level"]?.string == level)
    }
    for (word, level) in Self.levels {
      for name in [word, level] {
        let list = try room.done("commitment list --level \(name) --json").json()
        #expect(list.strings("text") == ["De \(word)"], "\(name)")
      }
    }
    let two = try room.done("commitment list --level cai,sala --json").json()
    #expect(two.items.count == 2)
  }

  @Test func `42: who makes it tells the level`() throws {
    let (room, _) = try Sample.room()
    for (who, level) in [
      ("--person Ana", "personal"), ("--team lectura", "team"), ("--school Juana", "school"),
    ] {
      let made = try room.done("commitment add 'x' \(who) --json").json()
      #expect(made["level"]?.string == level)
    }
  }

  @Test func `43: each teacher sees their own, and who has none sees none`() throws {
    let room = try Room()
    try room.done("session new --school 'Benito Juárez'")
    for name in ["Ana López", "Luis Mora", "Eva Paz"] {
      try room.done("person add '\(name)' --school Benito")
    }
    try room.done("commitment add 'Leer' --person Ana --due sexta")
    try room.done("commitment add 'Contar' --person Ana --due 2018-11-20")
    try room.done("commitment add 'Pintar' --person Luis")
    let hers = try room.done("commitment list --person Ana --json").json()
    #expect(hers.strings("text").sorted() == ["Contar", "Leer"])
    #expect(Set(hers.strings("person")) == ["Ana López"])
    #expect(try room.done("commitment list --person Eva --json").out == "[]\n")
    let me = ["CTE_USER": "Ana López"]
    #expect(try room.done("commitment list --mine --json", with: me).json() == hers)
    let late = try room.done("commitment list --mine --overdue --json", with: me).json()
    #expect(late.strings("text") == ["Contar"])
    #expect(
      try room.done("commitment list --mine --status overdue --json", with: me).json() == late)
    let mine = try room.done("mine --json", with: me).json()
    #expect(mine.strings("text") == ["Contar", "Leer"], "what is late comes first")
    #expect(try room.done("", with: me).out.contains("Contar"))
  }

  @Test func `43: what I say of myself is remembered outside the workbook`() throws {
    let (room, _) = try Sample.room()
    let before = try room.snapshot()
    try room.done("me ana")
    #expect(try room.done("me").out == "Ana López\n")
    #expect(try room.snapshot() == before)
    #expect(
      try room.done("commitment list --mine --json").json().strings("text")
        == ["Leer en voz alta"])
    let other = try room.done("me", with: ["CTE_USER": "Ángel Ruiz"])
    #expect(other.out == "Ángel Ruiz\n", "the environment wins")
  }

  @Test func `43: what has been reported is confirmed by those who meet`() throws {
    let (room, ids) = try Sample.room()
    let id = ids["natalias"] ?? ""
    try room.done("progress \(id) 'Hecho' --status met", with: ["CTE_USER": "Natalia Cruz"])
    #expect(room.names(in: "cuaderno/avances").count == 2)
    let told = try room.done("commitment show \(id) --json").json()
    #expect(told["history"]?[0]?["by"]?.string == "Natalia Cruz")
    try room.done("followup review \(id) --status met --evidence 'video'")
    let found = try room.done("commitment show \(id) --json").json()
    #expect(found["status"]?.string == "met" && found["history"]?.items.count == 2)
    #expect(try !room.done("followup list --json").json().strings("id").contains(id))
  }

  @Test func `81: accents and case make no difference to a search`() throws {
    let (room, _) = try Sample.room()
    try room.done("problem add 'Una problemática de comprensión'")
    let hits = try room.done("search problemática --json")
    #expect(try hits.json().items.count == 1)
    for word in ["problematica", "PROBLEMÁTICA", "Problematica", "'comprension problemática'"] {
      #expect(try room.done("search \(word) --json").out == hits.out, "\(word)")
    }
    #expect(try room.done("search ñuno --json").out == room.done("search ÑUÑO --json").out)
  }

  /// Filters, and the texts that they leave of the search for «a».
  static let filters: [(filter: String, texts: Int)] = [
    ("--kind agreement", 3), ("--kind acuerdo,compromiso", 7), ("--session second", 8),
    ("--kind norm", 1), ("--kind commitment --person Natalia", 1),
    ("--session third --kind commitment --school Juárez", 2),
    ("--date 2001-01-01", 0),
  ]

  @Test(arguments: filters)
  func `81: filters combine`(item: (filter: String, texts: Int)) throws {
    let (room, _) = try Sample.room()
    let hits = try room.done("search a \(item.filter) --json").json()
    #expect(hits.items.count == item.texts, "\(hits.strings("text"))")
  }

  @Test func `81: nothing found is no failure`() throws {
    let (room, _) = try Sample.room()
    let outcome = try room.done("search 'no hay tal cosa'")
    #expect(outcome.out.isEmpty)
    #expect(try room.done("search 'no hay tal cosa' --json").out == "[]\n")
  }
}
