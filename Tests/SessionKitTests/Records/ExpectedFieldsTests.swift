import Testing

@testable import SessionKit

/// What a record that only has its words is said to lack: enough to be of use, little enough to be
/// given by somebody in a hurry.
@Suite("What is expected of a record")
struct ExpectedFieldsTests {
  static let lacking: [String: [String]] = [
    "practice": ["outcome", "because"], "proposal": [], "comparison": ["type"], "question": [],
    "request": ["school", "type"], "norm": [], "note": [], "phrase": [], "omission": [],
    "conclusion": [], "evaluation": ["type"], "channel": [], "encounter": ["help"],
    "resource": [], "topic": [], "answer": ["question"],
    "community": ["members", "purposes", "conditions"], "need": ["gap", "difficulty"],
    "pauta": ["tasks", "grounds"], "task": ["person"], "logbook": [], "sheet": ["row"],
    "assessment": ["item"], "peer-review": ["criteria"], "tracking": [], "portfolio": ["grounds"],
    "report": ["topics", "conclusions", "tasks"], "plan": ["area", "goal"],
    "observation": ["person", "date"], "feedback": ["person"], "advice": ["person", "type"],
    "story": ["setting"], "network": ["members"], "shared-problem": [],
  ]

  private func missing<Kept: Record>(_ type: Kept.Type) -> [String] {
    var record = Kept()
    record.text = "palabras"
    return record.missing.map(\.key)
  }

  @Test("Each kind asks for what the sources call necessary, and for three things at most")
  func table() throws {
    for type in Kinds.all {
      guard let expected = Self.lacking[type.kind.name] else { continue }
      #expect(missing(type) == expected, "\(type.kind.name)")
      #expect(expected.count <= 3)
    }
    let told = Set(Self.lacking.keys)
    let others = Kinds.all.map { $0.kind.name }.filter { !told.contains($0) }
    #expect(
      others == ["school", "person", "team", "problem", "agreement", "commitment", "goal"])
  }

  @Test("Whoever asks for help, or gets advice, may be a school, a person or a team")
  func somebody() {
    func check<Kept: Record>(_ record: Kept, _ set: (inout Kept) -> Void) {
      var told = record
      set(&told)
      #expect(told.missing.count == record.missing.count - 1)
    }
    let person = Reference<Person>(sampleID(1))
    let team = Reference<Team>(sampleID(2))
    let school = Reference<School>(sampleID(3))
    check(Request()) { $0.person = person }
    check(Request()) { $0.team = team }
    check(Request()) { $0.head.school = school }
    check(Feedback()) { $0.person = person }
    check(Feedback()) { $0.team = team }
    check(Advice()) { $0.team = team }
    check(Advice()) { $0.head.school = school }
  }

  @Test("A record is theirs whom it names")
  func owners() throws {
    let sample = try Sample()
    func check<Kept: Record>(_ type: Kept.Type) throws {
      let record = try sample.filledRecord(type)
      let keys = Set(Kept.fields.map(\.key))
      let people = record.owners.filter { if case .person = $0 { true } else { false } }
      let teams = record.owners.filter { if case .team = $0 { true } else { false } }
      guard !Kept.isTracked, Kept.kind.family != .people else { return }
      #expect(people.isEmpty == keys.isDisjoint(with: ["person", "members"]), "\(Kept.self)")
      #expect(teams.isEmpty == !keys.contains("team"), "\(Kept.self)")
    }
    for type in Kinds.all { try check(type) }
  }
}
