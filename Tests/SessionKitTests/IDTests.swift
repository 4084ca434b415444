import Testing

@testable import SessionKit

@Suite("Ids")
struct IDTests {
  @Test("An id has ten consonants and digits, a letter first", arguments: 0..<200)
  func shape(round: Int) {
    var source = IDSource.seeded("forma \(round)")
    let id = source.next { _ in false }
    #expect(ID(id.text) == id)
    #expect(id.text.utf8.count == 10)
    #expect(id.text.first?.isLetter == true)
    #expect(!id.text.contains { "aeiouAEIOU".contains($0) })
  }

  @Test("The same seed gives the same ids, and passes over those that are taken")
  func rehearsal() {
    var first = IDSource.seeded("ensayo")
    var second = IDSource.seeded("ensayo")
    let ids = (0..<5).map { _ in first.next { _ in false } }
    let others = (0..<3).map { _ in second.next { $0 == ids[0] || $0 == ids[2] } }
    #expect(others == [ids[1], ids[3], ids[4]])
    #expect(Set(ids).count == 5)
  }

  @Test(
    "What is no id is not taken for one",
    arguments: ["", "bcd", "bcdfghjkma", "2bcdfghjkm", "bcdfghjkmnp", "BCDFGHJKMN", "bcdfghjkm "])
  func refused(text: String) {
    #expect(ID(text) == nil)
  }
}
