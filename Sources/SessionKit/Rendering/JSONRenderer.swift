/// Writes a document for programs: the tree as it is.
public struct JSONRenderer: Sendable {
  /// A renderer; it needs to know nothing.
  public init() {}

  /// The text of a document.
  public func render(_ document: Document) -> String {
    String(decoding: JSONWriter.write(json(document)), as: UTF8.self)
  }

  private func json(_ document: Document) -> JSON {
    .object(
      FileFormat.document.members + [
        ("title", .string(document.title)), ("owner", .string(document.owner)),
        ("language", .string(document.language)),
        ("layout", .string(document.layout.rawValue)),
        ("blocks", .array(document.blocks.map(json))),
        ("sheet", document.sheet.map(json) ?? .null),
        ("events", .array(document.events.map(json))),
      ])
  }

  private func json(_ block: Block) -> JSON {
    switch block {
    case .heading(let level, let text):
      piece("heading", [("level", .integer(level)), ("text", .string(text))])
    case .paragraph(let text): piece("paragraph", [("text", .string(text))])
    case .facts(let facts):
      piece(
        "facts",
        [
          (
            "facts",
            .array(
              facts.map {
                .object([("label", .string($0.label)), ("value", .string($0.value))])
              })
          )
        ])
    case .list(let items): piece("list", [("items", texts(items))])
    case .steps(let items): piece("steps", [("items", texts(items))])
    case .table(let table): piece("table", [("table", json(table))])
    case .signatures(let signers):
      piece(
        "signatures",
        [
          (
            "signers",
            .array(
              signers.map { .object([("name", .string($0.name)), ("role", .string($0.role))]) })
          )
        ])
    case .contents(let deepest): piece("contents", [("level", .integer(deepest))])
    case .pageBreak: piece("pageBreak", [])
    }
  }

  private func piece(_ kind: String, _ members: [(String, JSON)]) -> JSON {
    .object([("kind", .string(kind))] + members)
  }

  private func texts(_ items: [String]) -> JSON { .array(items.map(JSON.string)) }

  private func json(_ table: Block.Table) -> JSON {
    .object([("headings", texts(table.headings)), ("rows", .array(table.rows.map(texts)))])
  }

  private func json(_ event: CalendarEvent) -> JSON {
    .object([
      ("id", .string(event.id)), ("title", .string(event.title)),
      ("date", .string(event.date.iso)), ("time", .string(event.time?.text)),
      ("minutes", event.minutes.map(JSON.integer) ?? .null), ("place", .filled(event.place)),
      ("notes", .filled(event.notes)),
    ])
  }
}
