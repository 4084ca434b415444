extension Guide: FileContent {
  /// Takes what a file holds.
  public init(json: JSON, log: inout ReadingLog) {
    self.init()
    guard FileFormat.guide.check(json, &log) else { return }
    var card = GuideCard()
    var body = GuideBody()
    card.place = json.offset
    body.place = json.offset
    for member in json.members ?? [] where !FileFormat.owns(member.key) {
      if !card.take(member, &log) && !body.take(member, &log) { log.noteUnknown(member) }
    }
    self = Guide(card: card, body: body.filledIn)
  }

  /// Its form in its file.
  public var json: JSON {
    .object(
      FileFormat.guide.members + card.members(whole: false) + body.members(whole: false))
  }

  /// Its file, as it is kept in a workbook.
  public var file: [UInt8] { bytes }

  /// Its form for programs: every key is there, and every text in the guide's words.
  public var view: JSON {
    var members = card.members(whole: true) + body.members(whole: true)
    if let place = members.firstIndex(where: { $0.0 == "lists" }) {
      members[place].1 = .object(
        body.lists.keys.map { name in (name, (list(name) ?? []).wholeJSON) })
    }
    return said(.object(FileFormat.guide.members + members))
  }

  private func said(_ json: JSON) -> JSON {
    switch json.content {
    case .string(let text): .string(words.say(text))
    case .array(let items): .array(items.map(said))
    case .object(let members): .object(members.map { ($0.key, said($0.value)) })
    default: json
    }
  }

  /// How a JSON Schema describes its file.
  static var partSchemas: [(String, JSON)] {
    [GuideCard.partSchema, GuideBody.partSchema].flatMap { schema in
      (schema["properties"]?.members ?? []).map { ($0.key, $0.value) }
    }
  }
}

extension GuideBody {
  /// The same, with the names that plain texts leave out.
  var filledIn: GuideBody {
    var body = self
    body.questionGroups = questionGroups.map { group in
      var group = group
      group.items = group.items.numbered
      return group
    }
    body.materials = materials.enumerated().map { place, material in
      var material = material
      if material.id.isEmpty { material.id = "M\(place + 1)" }
      return material
    }
    return body
  }
}

extension Guide {
  /// The card alone, of a file that may be long.
  static func card(in bytes: [UInt8]) -> GuideCard? {
    let result = JSONReader.read(bytes, passingOver: GuideBody.names)
    var log = ReadingLog()
    guard let json = result.value, FileFormat.guide.check(json, &log) else { return nil }
    var card = GuideCard()
    for member in json.members ?? [] { _ = card.take(member, &log) }
    return card.id.isEmpty ? nil : card
  }
}
