/// A paper as the export in JSON tells it.
struct Tree: Decodable {
  /// A heading, and how deep it is.
  struct Heading: Decodable, Equatable {
    let level: Int
    let text: String
  }

  struct Table: Decodable { let headings: [String], rows: [[String]] }

  struct Block: Decodable {
    struct Fact: Decodable { let label: String, value: String }
    struct Signer: Decodable { let name: String, role: String }

    let kind: String
    let level: Int?
    let text: String?
    let items: [String]?
    let facts: [Fact]?
    let table: Table?
    let signers: [Signer]?

    /// All that it says.
    var texts: [String] {
      let cells = table.map { $0.headings + $0.rows.flatMap { $0 } } ?? []
      return [text].compactMap { $0 } + (items ?? []) + cells
        + (facts ?? []).flatMap { [$0.label, $0.value] }
        + (signers ?? []).flatMap { [$0.name, $0.role] }
    }
  }

  let title: String
  let blocks: [Block]

  var headings: [Heading] {
    blocks.filter { $0.kind == "heading" }
      .map { Heading(level: $0.level ?? 0, text: Words.plain($0.text ?? "")) }
  }

  /// The tables, each with its headings as the first row; signatures are one where lines are not
  /// drawn.
  func tables(signatures: Bool) -> [[[String]]] {
    blocks.compactMap { block in
      if let table = block.table { return [table.headings] + table.rows }
      guard signatures, let signers = block.signers else { return nil }
      return [["Nombre", "Función", "Firma"]] + signers.map { [$0.name, $0.role, ""] }
    }.map { $0.map { $0.map(Words.plain) } }
  }

  /// The words of all that it says.
  var words: Set<String> { Words.of(blocks.flatMap(\.texts).joined(separator: "\n")) }
}
