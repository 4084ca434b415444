import Testing

@testable import SessionKit

/// Everything that a guide can get wrong, one case each.
@Suite struct GuideCheckTests {
  /// A change that makes the sound guide wrong, and what is then found.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let finding: GuideFinding.Kind
    let change: @Sendable (inout Guide) -> Void
    var testDescription: String { name }

    init(
      _ name: String, _ finding: GuideFinding.Kind,
      _ change: @escaping @Sendable (inout Guide) -> Void
    ) {
      self.name = name
      self.finding = finding
      self.change = change
    }
  }

  @Test func `The sound guide is sound`() {
    #expect(GuideCheck.problems(of: GuideSamples.small).isEmpty)
  }

  @Test(arguments: GuideLibrary.cards.map(\.id))
  func `The guides of the program are sound`(id: String) throws {
    let guide = try #require(GuideLibrary.guide(id))
    let found = GuideDocument.read(guide.file).problems
    #expect(found.isEmpty, "\(found.map(\.kind))")
  }

  @Test(arguments: cases)
  func `What is wrong is found`(wrong: Case) {
    var guide = GuideSamples.small
    wrong.change(&guide)
    let found = GuideCheck.problems(of: guide).map(\.kind)
    #expect(found.contains(wrong.finding), "\(found)")
  }

  private static func step(
    _ change: @escaping @Sendable (inout GuideStep) -> Void
  )
    -> @Sendable (inout Guide) -> Void
  {
    { change(&$0.body.sections[0].activities[0].steps[1]) }
  }

  private static func reference(_ key: String, _ id: String) -> GuideFinding.Kind {
    .unknownReference(key: key, id, of: .step, "1.2", suggestion: nil)
  }

  static let cases: [Case] = card + parts + things + steps + order

  private static let card = [
    Case("no id", .noID(.guide, title: "Leemos con gusto")) { $0.card.id = "" },
    Case("capitals", .badID(.guide, "Mi guía")) { $0.card.id = "Mi guía" },
    Case("hyphen at the end", .badID(.guide, "mi-")) { $0.card.id = "mi-" },
    Case("no title", .noTitle(.guide, "mi-guia")) { $0.card.title = " " },
    Case("no kind", .noKind) { $0.card.kind = nil },
    Case("negative minutes", .negative(.guide, "mi-guia", -5)) { $0.card.minutes = -5 },
    Case("negative ordinal", .negative(.guide, "mi-guia", -1)) { $0.card.ordinal = -1 },
    Case("unknown term", .unknownTerm("scool", suggestion: "school")) {
      $0.card.vocabulary["scool"] = Term("x")
    },
    Case("empty term", .noText(.value, "team")) { $0.card.vocabulary["team"] = Term() },
    Case("variant without a name", .noID(.variant, title: "")) { $0.card.variants = [Variant()] },
    Case("too long", .minutesOver(sum: 110, minutes: 100)) { $0.card.minutes = 100 },
  ]

  private static let parts = [
    Case("no sections", .nothing(.section, in: .guide, "mi-guia")) { $0.body.sections = [] },
    Case("no activities", .nothing(.activity, in: .section, "1")) {
      $0.body.sections[0].activities = []
    },
    Case("no steps", .nothing(.step, in: .activity, "1")) {
      $0.body.sections[0].activities[0].steps = []
    },
    Case("same section", .duplicate(.section, "1")) { $0.body.sections[1].id = "1" },
    Case("same activity", .duplicate(.activity, "1")) {
      $0.body.sections[1].activities[0].id = "1"
    },
    Case("same step", .duplicate(.step, "1.1")) {
      $0.body.sections[1].activities[0].steps[0].id = "1.1"
    },
    Case("section without id", .noID(.section, title: "Para empezar")) {
      $0.body.sections[0].id = ""
    },
    Case("section without title", .noTitle(.section, "1")) { $0.body.sections[0].title = "" },
    Case("activity without title", .noTitle(.activity, "1")) {
      $0.body.sections[0].activities[0].title = ""
    },
    Case("negative activity", .negative(.activity, "1", -40)) {
      $0.body.sections[0].activities[0].minutes = -40
    },
    Case("empty note", .noText(.note, "a")) {
      $0.body.sections[0].notes = [GuideItemText(id: "a", text: "")]
    },
    Case("strange id", .badID(.section, "á b")) { $0.body.sections[0].id = "á b" },
    Case("activity without its number", .unnumbered(activity: "1")) {
      $0.body.sections[0].activities[0].number = ""
    },
  ]

  private static let things = [
    Case("same material", .duplicate(.material, "M1")) { $0.body.materials[1].id = "M1" },
    Case("same product", .duplicate(.product, "P1")) { $0.body.products[1].id = "P1" },
    Case("same group", .duplicate(.group, "Q1")) {
      $0.body.questionGroups.append($0.body.questionGroups[0])
    },
    Case("same reading", .duplicate(.reading, "TX1")) { $0.body.readings += $0.body.readings },
    Case("same role", .duplicate(.role, "director")) { $0.body.roles[1].id = "director" },
    Case("same question", .duplicate(.question, "1")) {
      $0.body.questionGroups[0].items[1].id = "1"
    },
    Case("no questions", .nothing(.question, in: .group, "Q1")) {
      $0.body.questionGroups[0].items = []
    },
    Case(
      "need of an unknown kind",
      .unknownRecord("acuredo", of: .product, "P1", suggestion: "acuerdo")
    ) { $0.body.products[0].needs[0].kind = "acuredo" },
    Case(
      "need of an unknown field",
      .unknownField(
        kind: "agreement", field: "responsable2", of: .product, "P1", suggestion: "responsable")
    ) { $0.body.products[0].needs[1].field = "responsable2" },
    Case("unused product", .unusedProduct("P2")) {
      $0.body.sections[1].activities[0].steps[1].products = []
    },
    Case(
      "reading in no activity",
      .unknownReference(key: "activity", "99", of: .reading, "TX1", suggestion: nil)
    ) { $0.body.readings[0].activity = "99" },
    Case("role min over max", .minOverMax(.role, "relator", min: 4, max: 1)) {
      $0.body.roles[1].min = 4
    },
    Case(
      "role with an unknown support",
      .unknownReference(key: "support", "directora", of: .role, "relator", suggestion: "director")
    ) { $0.body.roles[1].support = "directora" },
    Case(
      "list that is like nothing",
      .unknownReference(key: "same", "Q9", of: .list, "topics", suggestion: "Q1")
    ) {
      $0.body.lists["topics"] =
        GuideMarkdownReader.read(Array("## Lista x\nIgual que: Q9".utf8)).guide.body.lists["x"]
    },
    Case(
      "row that asks nothing",
      .unknownReference(key: "questions", "F1", of: .item, "1", suggestion: "Q1")
    ) {
      var row = GuideItemText(id: "1", text: "x")
      row.questions = "F1"
      $0.body.lists["sheet"] = GuideList([row])
    },
    Case(
      "meeting of nothing",
      .unknownReference(key: "during", "CAP9", of: .meeting, "uno", suggestion: nil)
    ) { $0.card.meetings = [meeting(during: ["CAP9"])] },
  ]

  private static func meeting(during: [String]) -> Meeting {
    var meeting = Meeting()
    (meeting.id, meeting.title, meeting.during) = ("uno", "Uno", during)
    return meeting
  }

  private static let steps = [
    Case("no number", .noNumber(text: "x"), step { ($0.id, $0.text) = ("", "x") }),
    Case("no text", .noText(.step, "1.2"), step { $0.text = "" }),
    Case("nobody", .noActors(step: "1.2"), step { $0.actors = [] }),
    Case(
      "unknown record",
      .unknownRecord("compromizo", of: .step, "1.2", suggestion: "compromiso"),
      step { $0.records = ["compromizo"] }),
    Case(
      "unknown actor", .unknownActor("plenarya", step: "1.2", suggestion: "plenaria"),
      step { $0.actors = ["plenarya"] }),
    Case("questions", reference("questions", "Q7777"), step { $0.questions = ["Q7777"] }),
    Case("products", reference("products", "P7777"), step { $0.products = ["P7777"] }),
    Case("reading", reference("reading", "TX777"), step { $0.reading = "TX777" }),
    Case("choices", reference("choices", "nada"), step { $0.choices = "nada" }),
    Case("continues", reference("continues", "nada"), step { $0.continues = "nada" }),
    Case("after", reference("after", "nada"), step { $0.after = ["nada"] }),
    Case("roles", reference("roles", "nada"), step { $0.roles = ["nada"] }),
    Case("reminders", reference("reminders", "nada"), step { $0.reminders = ["nada"] }),
    Case("no measure", .noMeasure(of: "1.2"), step { $0.limits[0].measure = nil }),
    Case(
      "limit min over max", .minOverMax(.limit, "1.2", min: 9, max: 3),
      step { $0.limits[0].min = 9 }
    ),
    Case("team min over max", .minOverMax(.step, "1.2", min: 4, max: 2)) {
      ($0.body.sections[0].activities[0].steps[1].team.min) = 4
      ($0.body.sections[0].activities[0].steps[1].team.max) = 2
    },
    Case(
      "fields of no kind", .unknownRecord("nadita", of: .step, "1.2", suggestion: nil),
      step { $0.fields = ["nadita": ["text"]] }),
    Case(
      "unknown field",
      .unknownField(kind: "practice", field: "becuase", of: .step, "1.2", suggestion: "causa"),
      step { $0.fields = ["practice": ["becuase"]] }),
    Case(
      "unknown value",
      .unknownValue(
        kind: "practice", field: "outcome", value: "perhaps", step: "1.2",
        allowed: ["favorece", "no-favorece"]),
      step { $0.sets = ["practice": ["outcome": "perhaps"]] }),
  ]

  private static let order = [
    Case("back to a later one", .badRound(step: "1.2", back: "1.3"), step { $0.back = "1.3" }),
    Case("after itself", .waitsForItself(step: "1.2"), step { $0.after = ["1.2"] }),
    Case(
      "after one that waits for it", .waitsInCircle(["1.2", "1.3", "1.2"]),
      step { $0.after = ["1.3"] }),
    Case("after a later one", .waitsForLater(step: "1.2", for: "2.1"), step { $0.after = ["2.1"] }),
    Case("outside of the meeting", .waitsOutside(step: "1.3", for: "1.2", meeting: "uno")) {
      $0.card.meetings = [meeting(during: ["1.3"])]
    },
  ]
}
