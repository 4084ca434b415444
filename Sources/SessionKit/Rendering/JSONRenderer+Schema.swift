extension JSONRenderer {
  /// What a document looks like to programs.
  static var schema: JSON {
    let table = object([("headings", texts), ("rows", list(texts))])
    let event = object([
      ("id", text), ("title", text), ("date", text), ("time", orNothing("string")),
      ("minutes", orNothing("integer")), ("place", orNothing("string")),
      ("notes", orNothing("string")),
    ])
    return FileSchema.file(
      .document,
      [
        ("title", text), ("owner", text), ("language", text),
        ("layout", choice(["page", "slides", "wall"])),
        ("blocks", list(.object([("oneOf", .array(blocks(table)))]))),
        ("sheet", .object([("anyOf", .array([table, .object([("type", .string("null"))])]))])),
        ("events", list(event)),
      ], required: ["title", "blocks"])
  }

  private static func blocks(_ table: JSON) -> [JSON] {
    let level: JSON = .object([("minimum", .integer(1)), ("type", .string("integer"))])
    let fact = object([("label", text), ("value", text)])
    let signer = object([("name", text), ("role", text)])
    return [
      block("heading", [("level", level), ("text", text)]), block("paragraph", [("text", text)]),
      block("facts", [("facts", list(fact))]), block("list", [("items", texts)]),
      block("steps", [("items", texts)]), block("table", [("table", table)]),
      block("signatures", [("signers", list(signer))]), block("contents", [("level", level)]),
      block("pageBreak", []),
    ]
  }

  private static func block(_ kind: String, _ members: [(String, JSON)]) -> JSON {
    object([("kind", .object([("const", .string(kind))]))] + members)
  }

  private static let text: JSON = .object([("type", .string("string"))])

  private static let texts = list(text)

  private static func list(_ items: JSON) -> JSON {
    .object([("items", items), ("type", .string("array"))])
  }

  private static func choice(_ values: [String]) -> JSON {
    .object([("enum", .array(values.map(JSON.string)))])
  }

  private static func orNothing(_ type: String) -> JSON {
    .object([("type", .array([.string(type), .string("null")]))])
  }

  private static func object(_ properties: [(String, JSON)]) -> JSON {
    .object([
      ("additionalProperties", .bool(false)), ("properties", .object(properties)),
      ("required", .array(properties.map { .string($0.0) })), ("type", .string("object")),
    ])
  }
}
