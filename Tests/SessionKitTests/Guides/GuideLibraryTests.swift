import Testing

@testable import SessionKit

@Suite("The five guides")
struct GuideLibraryTests {
  private static let ids = GuideExpectations.all.keys.sorted()

  @Test("Each holds what its source demands, item by item", arguments: ids)
  func contents(id: String) throws {
    let guide = try #require(GuideLibrary.guide(id))
    let lines = GuideDigest.text(guide).split(separator: "\n").map(String.init)
    let wanted = (GuideExpectations.all[id] ?? "").split(separator: "\n").map(String.init)
    #expect(lines.difference(from: wanted).map { "\($0)" } == [])
  }

  @Test("They have 17, 43, 12, 125 and 38 steps")
  func steps() {
    let counts = ["tercera-cai", "cuarta-escuelas", "segunda-practicas", "cap", "acompanamiento"]
      .map { GuideLibrary.guide($0)?.steps.count }
    #expect(counts == [17, 43, 12, 125, 38])
  }

  @Test("Their files are read without a problem, and written back the same", arguments: ids)
  func reading(id: String) throws {
    let guide = try #require(GuideLibrary.guide(id))
    let (again, problems) = Guide.read(guide.bytes)
    #expect(problems.isEmpty && again == guide)
    #expect(again.card == GuideLibrary.cards.first { $0.id == id })
  }

  @Test("The library reads its own texts without a problem", arguments: ids)
  func texts(id: String) throws {
    #expect(GuideLibrary.problems(of: id) == [])
  }

  @Test("No text of a guide is left with a word in braces", arguments: ids)
  func vocabulary(id: String) throws {
    let guide = try #require(GuideLibrary.guide(id))
    for variant in [""] + guide.card.variants.map(\.id) {
      let text = String(decoding: JSONWriter.write(guide.variant(variant).view), as: UTF8.self)
      #expect(!text.contains("{e") && !text.contains("{l") && !text.contains("{g"))
    }
  }

  @Test("In telesecundaria the subject is a grade")
  func variants() throws {
    let guide = try #require(GuideLibrary.guide("segunda-practicas"))
    let plain = String(decoding: JSONWriter.write(guide.view["sections"] ?? .null), as: UTF8.self)
    let other = String(
      decoding: JSONWriter.write(guide.variant("telesecundaria").view["sections"] ?? .null),
      as: UTF8.self)
    #expect(plain.contains("asignatura") && !other.contains("asignatura"))
    #expect(other.contains("grado"))
  }
}
