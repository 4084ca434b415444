import Testing

@testable import SessionKit

@Suite("Tables for Word")
struct DocxTableTests {
  private let room = DocxSheet(.page).textWidth

  private func widths(_ rows: [[String]], isFilledByHand: Bool = false) -> [Int] {
    ColumnWidths.fit(
      rows.map { $0.map { TextExtent($0) } }, in: room, size: 20, isFilledByHand: isFilledByHand)
  }

  private func width(_ text: String) -> Int { TextExtent.room(TextExtent(text).total, size: 20) }

  private func table(_ table: Block.Table) throws -> WordFile {
    try WordFile(Document("", [.table(table)]))
  }

  @Test("The row of headings is repeated, and short rows stay whole")
  func rows() throws {
    let long = String(repeating: "muy largo ", count: 400)
    let file = try table(Block.Table(headings: ["a", "b"], rows: [["c", "d"], ["e", long]]))
    let rows = file.all(from: "<w:tr>", to: "</w:tr>")
    #expect(rows.map { $0.contains("<w:tblHeader/>") } == [true, false, false])
    #expect(rows.map { $0.contains("<w:cantSplit/>") } == [true, true, false])
    #expect(!file.text.contains("w:trHeight"))
  }

  @Test("Rows that are filled in by hand are a centimetre high, the headings not")
  func byHand() throws {
    let file = try table(Block.Table(headings: ["a"], rows: [[""], [""]], isFilledByHand: true))
    #expect(file.count("<w:trHeight w:val=\"567\" w:hRule=\"atLeast\"/>") == 2)
  }

  @Test("Columns fill the room, whatever is in them", arguments: 0..<60)
  func sum(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let columns = Int.random(in: 1...63, using: &generator)
    let rows = (0..<5).map { _ in
      (0..<columns).map { _ in
        let length = Int.random(in: 0...80, using: &generator)
        let text = generator.text(upTo: length)
        return Bool.random(using: &generator) ? text : String(repeating: text, count: 20)
      }
    }
    let widths = widths(rows, isFilledByHand: Bool.random(using: &generator))
    #expect(widths.count == columns)
    #expect(widths.reduce(0, +) == room)
    #expect(widths.allSatisfy { $0 > 0 })
  }

  @Test("Dates and names keep their room beside long text and long words")
  func shortColumns() {
    let name = "María Guadalupe Hernández"
    for long in [
      String(repeating: "respuesta larga ", count: 900), String(repeating: "x", count: 10_000),
    ] {
      let widths = widths([
        ["Quién", "Respuesta", "Vence"], [name, long, "03/02/2026"], [name, "sí", "04/02/2026"],
      ])
      #expect(widths[2] >= width("03/02/2026") + 2 * ColumnWidths.margin)
      #expect(widths[0] >= width("María Guadalupe"))
      #expect(widths[1] > room / 2)
    }
  }

  @Test("Columns to write in by hand are wide, those of numbers narrow")
  func handColumns() {
    let widths = widths(
      [["N.º", "Nombre", "Firma"], ["1", "Ana Pérez", ""], ["2", "Luz Díaz", ""]],
      isFilledByHand: true)
    #expect(widths[2] > room / 3)
    #expect(widths[0] < room / 6)
  }

  @Test("Rows have as many cells as there are columns, of which Word reads no more than 63")
  func columns() throws {
    let file = try table(
      Block.Table(
        headings: ["a", "b"], rows: [["c"], ["d", "e", "f"], [], (0..<70).map(String.init)]))
    #expect(file.count("<w:gridCol ") == 63)
    #expect(file.count("<w:tc>") == 63 * 5)
    #expect(file.text.contains("62 · 63 · 64 · 65 · 66 · 67 · 68 · 69"))
  }

  @Test("Two tables stay two, and a paragraph follows the last")
  func neighbours() throws {
    let table = Block.table(Block.Table(headings: ["a"], rows: []))
    let file = try WordFile(Document("", [table, table]))
    #expect(!file.text.contains("</w:tbl><w:tbl>"))
    #expect(!file.text.contains("</w:tbl><w:sectPr>"))
    #expect(file.count("<w:tbl>") == 2)
  }

  @Test("Those who sign stand two in a row, and no row is torn")
  func signatures() throws {
    let signers = (1...5).map { Block.Signer(name: "Persona \($0)", role: "Docente") }
    let file = try WordFile(Document("", [.signatures(signers)]))
    let rows = file.all(from: "<w:tr>", to: "</w:tr>")
    #expect(rows.count == 3)
    #expect(rows.allSatisfy { $0.contains("<w:cantSplit/>") })
    #expect(file.count("<w:pBdr>") == 5)
    #expect(rows[1].contains("Persona 3") && rows[1].contains("Persona 4"))
  }
}
