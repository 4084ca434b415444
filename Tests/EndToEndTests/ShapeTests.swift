import Testing

/// What programs read: every promised key is there, of the promised type, also when empty.
@Suite struct ShapeTests {
  /// The promised keys with their types; `?` allows null, `[…]` is an array of that.
  static let session =
    "id:text title:text type:text? ordinal:number? cycle:text? date:text? time:text? place:text? "
    + "schools:[text] guide:text? meeting:text? state:text minutes:number?"
  static let tracked =
    "id:text kind:text session:text step:text? school:text? level:text? text:text? due:object? "
    + "status:text overdue:flag complete:flag history:[object] follow:object"
  static let commitment =
    tracked + " person:text? personId:text? need:text? actions:[text] evidence:text?"
  static let agreement = tracked + " responsible:[text]"
  static let hit = "id:text kind:text session:text? person:text? date:text? text:text"
  static let finding = "id:text kind:text session:text? missing:[text] message:text"
  static let guide =
    "id:text title:text kind:text country:text level:text cycle:text purposes:[text]"
  static let status =
    "id:text state:text guide:text? steps:object next:object? materialsMissing:[object] "
    + "productsIncomplete:[object]"

  /// A command, the shape of each of its items, and how many there are in the sample.
  static let lists: [(line: String, shape: String, count: Int)] = [
    ("commitment list --json", commitment, 4), ("commitment list --mine --json", commitment, 1),
    ("commitment list --overdue --json", commitment, 0),
    ("agreement list --json", agreement, 3), ("agreement list --mine --json", agreement, 1),
    ("session list --json", session, 2), ("search leer --json", hit, 1),
    ("search 'no hay tal cosa' --json", hit, 0), ("guide list --json", guide, 5),
    ("followup list --json", tracked, 7),
    ("mine --json", tracked, 3), ("agreement list --status met --json", agreement, 0),
  ]

  @Test(arguments: lists)
  func `Lists are arrays of what was promised`(
    item: (line: String, shape: String, count: Int)
  ) throws {
    let (room, _) = try Sample.room()
    let outcome = try room.done(item.line, with: ["CTE_USER": "Ana López"])
    let value = try outcome.json()
    guard case .array(let items) = value else {
      Issue.record("no array: \(outcome)")
      return
    }
    #expect(items.count == item.count, "\(items.map { $0["text"]?.string ?? "" })")
    for found in items { expect(found, fits: item.shape) }
  }

  /// Single things: the command, its shape.
  static let things: [(line: String, shape: String)] = [
    ("session new --json", session), ("session show second --json", session),
    ("session show third --json", session), ("session status second --json", status),
    ("session status --json", status), ("session close third --reason papel --json", session),
    ("agreement add x --json", agreement), ("commitment add x --json", commitment),
    ("agreement show {agreement} --json", agreement), ("agreement show {bare} --json", agreement),
    ("commitment show {commitment} --json", commitment),
    ("agreement edit {late} --due marzo --json", agreement),
    ("commitment edit {teams} --need n --json", commitment),
    ("followup review {late} --status met --json", agreement),
    ("progress {commitment} ya --json", commitment),
    ("agreement remove {bare} --json", agreement),
  ]

  @Test(arguments: things)
  func `Single things are objects of what was promised`(item: (line: String, shape: String)) throws
  {
    let (room, ids) = try Sample.room()
    let outcome = try room.done(Sample.filled(item.line, ids), with: ["CTE_USER": "Ana López"])
    expect(try outcome.json(), fits: item.shape)
  }

  @Test func `What is checked is told with what it lacks`() throws {
    let (room, ids) = try Sample.room()
    let outcome = try room.cte("check --json")
    #expect(outcome.code == 1)
    let findings = try outcome.json().items
    for finding in findings { expect(finding, fits: Self.finding) }
    let bare = findings.first { $0["id"]?.string == ids["bare"] }
    #expect(bare?["kind"]?.string == "agreement")
    #expect(Set(bare?["missing"]?.items.compactMap(\.string) ?? []) == ["responsible", "due"])
    #expect(findings.contains { $0["id"]?.string == ids["third"] }, "attendance is missing")
    let empty = try Room()
    try empty.done("init")
    #expect(try empty.done("check --json").out == "[]\n")
  }

  @Test func `A whole commitment says everything that was said`() throws {
    let (room, ids) = try Sample.room()
    let line = Sample.filled("commitment show {commitment} --json", ids)
    let value = try room.done(line).json()
    #expect(value["kind"]?.string == "commitment")
    #expect(value["session"]?.string == ids["second"])
    #expect(value["person"]?.string == "Ana López")
    #expect(value["personId"]?.string == ids["ana"])
    #expect(value["level"]?.string == "personal")
    #expect(value["actions"]?.items.compactMap(\.string) == ["leer a diario", "llevar un álbum"])
    #expect(value["status"]?.string == "inProgress")
    #expect(value["complete"]?.bool == true)
    #expect(value["overdue"]?.bool == false)
    expect(value["due"] ?? .null, fits: "said:text session:text? date:text?")
    #expect(value["due"]?["said"]?.string == "sexta")
    let event = value["history"]?[0] ?? .null
    expect(
      event,
      fits: "id:text date:text status:text? note:text? evidence:text? session:text? by:text?")
    #expect(event["by"]?.string == "Ana López")
    #expect(event["note"]?.string == "Ya leímos tres cuentos")
    #expect(event["session"] == .null)
  }

  @Test func `How an agreement is followed and reviewed is told`() throws {
    let (room, ids) = try Sample.room()
    let line = Sample.filled("agreement show {agreement} --json", ids)
    let value = try room.done(line).json()
    expect(
      value["follow"] ?? .null,
      fits: "who:text? when:text? how:text? instrument:text? indicator:text?")
    #expect(value["follow"]?["who"]?.string == "la directora")
    #expect(value["responsible"] == .array([.string("Ana López"), .string("Equipo de lectura")]))
    #expect(value["step"]?.string == "3.4")
    #expect(value["history"]?[0]?["session"]?.string == ids["third"])
    #expect(value.keys.isDisjoint(with: ["need", "actions", "evidence"]))
    let bare = try room.done(Sample.filled("agreement show {bare} --json", ids)).json()
    #expect(bare["due"] == .null && bare["level"] == .null && bare["history"] == .array([]))
    #expect(bare["follow"]?.keys == ["who", "when", "how", "instrument", "indicator"])
    #expect(bare["complete"]?.bool == false)
  }

  @Test func `Steps are counted, and the first that is pending comes next`() throws {
    let (room, ids) = try Sample.room()
    let value = try room.done("session status third --json").json()
    #expect(value["id"]?.string == ids["third"])
    #expect(value["state"]?.string == "running")
    expect(
      value["steps"] ?? .null, fits: "total:number done:number skipped:number pending:number")
    #expect(value["steps"]?["total"]?.int == 17)
    expect(value["next"] ?? .null, fits: "id:text text:text")
  }

  @Test func `Several that are added together are an array, one is an object`() throws {
    let (room, _) = try Sample.room()
    let several = try room.done("agreement add - --json", input: "uno\n\ndos\n").json()
    #expect(several.strings("text") == ["uno", "dos"])
    for item in several.items { expect(item, fits: Self.agreement) }
    let one = try room.done("person import - --json", input: "Eva Paz\n").json()
    #expect(one.strings("name") == ["Eva Paz"])
    let ids = try room.done("agreement add -", input: "tres\ncuatro\n")
    #expect(ids.lines.count == 2 && ids.lines.allSatisfy { $0.count == 10 })
  }
}
