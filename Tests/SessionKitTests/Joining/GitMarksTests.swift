import Testing

@testable import SessionKit

@Suite("What git leaves in a file")
struct GitMarksTests {
  private func sides(_ text: String) -> [JSON?]? {
    GitMarks.sides(Array(text.utf8))?.map { JSONReader.read($0).value }
  }

  @Test("Both texts are taken out of the one, with the lines that they share")
  func two() throws {
    let text = """
      {
        "a": 1,
      <<<<<<< HEAD
        "b": 2
      =======
        "b": 3,
        "c": "==="
      >>>>>>> otra
      }

      """
    let found = try #require(sides(text))
    #expect(found[0] == .object([("a", .integer(1)), ("b", .integer(2))]))
    #expect(
      found[1] == .object([("a", .integer(1)), ("b", .integer(3)), ("c", .string("==="))]))
  }

  @Test("What both had before is passed over, and commas are put where they belong")
  func three() throws {
    let text = """
      {
        "a": [
      <<<<<<< HEAD
          "uno",
      ||||||| base
          "cero"
      =======
          "dos"
      >>>>>>> otra
        ],
      <<<<<<< HEAD
      =======
        "z": 1
      >>>>>>> otra
      }
      """
    let found = try #require(sides(text))
    #expect(found[0] == .object([("a", .array([.string("uno")]))]))
    #expect(found[1] == .object([("a", .array([.string("dos")])), ("z", .integer(1))]))
  }

  @Test("A file without marks has no sides")
  func none() {
    #expect(sides("{\n  \"text\": \"<<<<<<< no es una marca\"\n}\n") == nil)
    #expect(sides("") == nil)
  }
}
