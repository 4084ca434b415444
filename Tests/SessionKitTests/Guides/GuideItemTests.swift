import Testing

@testable import SessionKit

@Suite("An item of a list of the guide")
struct GuideItemTests {
  @Test("It is kept by its id, without the space around it")
  func id() throws {
    let sample = try Sample()
    var need = Need()
    let gap = try #require(Need.fields.first { $0.key == "gap" })
    try gap.set([" d "], in: &need, scope: sample.scope)
    #expect(need.gap == GuideItem("d"))
    #expect(need.gap?.id == "d")
    #expect(need.json == .object([("gap", .string("d"))]))
    #expect(gap.texts(of: need, in: sample.scope.directory) == ["d"])
    #expect(gap.shape == .guideItem && !gap.isList)
    try gap.set([""], in: &need, scope: sample.scope)
    #expect(need.gap == nil)
  }

  @Test("There is none without an id, in files either")
  func none() {
    #expect(GuideItem(" ") == nil)
    #expect(GuideItem(json: .string("")) == nil)
    #expect(GuideItem(json: .integer(1)) == nil)
    #expect(GuideItem(json: .string("FR1"))?.id == "FR1")
  }

  @Test("Axes, gaps, rows and items are such")
  func fields() {
    func keys<Kept: Record>(_ type: Kept.Type) -> [String] {
      Kept.fields.filter { $0.shape == .guideItem }.map { "\(Kept.kind.name).\($0.key)" }
    }
    #expect(
      Kinds.all.flatMap { keys($0) } == [
        "question.axis", "evaluation.item", "community.conditions", "need.gap", "sheet.row",
        "assessment.item",
      ]
    )
  }
}
