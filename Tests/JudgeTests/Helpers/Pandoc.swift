/// What pandoc understood a paper to say.
struct Pandoc: Decodable {
  /// JSON of any shape.
  indirect enum Node: Decodable {
    case object([String: Node])
    case array([Node])
    case string(String)
    case number(Double)
    case other

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let value = try? container.decode([String: Node].self) {
        self = .object(value)
      } else if let value = try? container.decode([Node].self) {
        self = .array(value)
      } else if let value = try? container.decode(String.self) {
        self = .string(value)
      } else if let value = try? container.decode(Double.self) {
        self = .number(value)
      } else {
        self = .other
      }
    }

    subscript(_ key: String) -> Node? { if case .object(let all) = self { all[key] } else { nil } }

    var items: [Node] { if case .array(let items) = self { items } else { [] } }
    var string: String? { if case .string(let text) = self { text } else { nil } }
    var int: Int? { if case .number(let number) = self { Int(number) } else { nil } }
    /// The kind of a piece of a document.
    var kind: String? { self["t"]?.string }
    /// What a piece holds.
    var content: [Node] { self["c"]?.items ?? [] }
  }

  let blocks: [Node]

  var headings: [Tree.Heading] {
    all("Header").map {
      Tree.Heading(level: $0.content[0].int ?? 0, text: Words.plain(Self.text($0.content[2])))
    }
  }

  /// The tables, each with its headings as the first row.
  var tables: [[[String]]] {
    all("Table").map { table in
      // Its attributes, caption and columns, then the head, the bodies and the foot.
      let bodies = table.content[4].items.flatMap { $0.items[3].items }
      return (table.content[3].items[1].items + bodies).map { row in
        row.items[1].items.map { Words.plain(Self.text($0.items[4])) }
      }
    }
  }

  /// All its words.
  var text: String { blocks.map(Self.text).joined(separator: "\n") }

  /// The pieces of a kind, wherever they stand.
  func all(_ kind: String) -> [Node] { blocks.flatMap { Self.all(kind, in: $0) } }

  private static func all(_ kind: String, in node: Node) -> [Node] {
    if node.kind == kind { return [node] }
    return switch node {
    case .object(let members):
      members.keys.sorted().flatMap { all(kind, in: members[$0] ?? .other) }
    case .array(let items): items.flatMap { all(kind, in: $0) }
    default: []
    }
  }

  private static func text(_ node: Node) -> String {
    switch node.kind {
    case "Str": return node["c"]?.string ?? ""
    case "Space", "SoftBreak", "LineBreak": return " "
    case "Header": return node.content.dropFirst(2).map(text).joined() + "\n"
    case "Code", "CodeBlock": return node.content.last?.string ?? ""
    case "Para", "Plain": return (node["c"].map(text) ?? "") + "\n"
    default: break
    }
    if let content = node["c"] { return text(content) }
    return node.items.map(text).joined()
  }
}
