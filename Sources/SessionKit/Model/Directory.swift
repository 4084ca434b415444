import SpanishText

/// Who and what in the workbook has a name, to be found by it.
public struct Directory: Sendable {
  /// A named thing.
  public struct Entry: Sendable, Hashable {
    /// The kind of thing it is.
    public let kind: String
    /// Its id.
    public let id: ID
    /// Its name.
    public let name: String
    /// What tells it apart from another of the same name: a function, a school.
    public let detail: String
  }

  /// The named things, in the order of the workbook.
  public let entries: [Entry]
  /// The school of each person or team that has one.
  let schools: [ID: [ID]]
  private let teams: [ID: [ID]]
  private let places: [ID: Int]

  /// Lists what a workbook names; `me` finds the person of that name or id.
  public init(_ workbook: Workbook, me: String = "") {
    var entries: [Entry] = []
    var schools: [ID: [ID]] = [:]
    for school in workbook.records[School.self] {
      guard let id = school.id else { continue }
      entries.append(Entry(kind: "school", id: id, name: school.name, detail: school.zone))
      schools[id] = [id]
    }
    let names = Dictionary(entries.map { ($0.id, $0.name) }) { first, _ in first }
    for person in workbook.records[Person.self] {
      guard let id = person.id else { continue }
      let school = person.head.school.flatMap { names[$0.id] }
      let detail = [person.function, school ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
      entries.append(Entry(kind: "person", id: id, name: person.name, detail: detail))
      if let school = person.head.school { schools[id] = [school.id] }
    }
    var teams: [ID: [ID]] = [:]
    for team in workbook.records[Team.self] {
      guard let id = team.id else { continue }
      for member in team.members { teams[member.id, default: []].append(id) }
      entries.append(
        Entry(kind: "team", id: id, name: team.name, detail: team.type?.spanish ?? ""))
      let own = team.head.school.map { [$0.id] }
      var all: [ID] = []
      for school in own ?? team.members.flatMap({ schools[$0.id] ?? [] })
      where !all.contains(school) {
        all.append(school)
      }
      schools[id] = all
    }
    for goal in workbook.records[Goal.self] {
      guard let id = goal.id else { continue }
      let school = goal.head.school.flatMap { names[$0.id] }
      entries.append(Entry(kind: "goal", id: id, name: goal.text, detail: school ?? ""))
    }
    self.entries = entries
    self.schools = schools
    self.teams = teams
    places = Dictionary(entries.enumerated().map { ($1.id, $0) }) { first, _ in first }
    self.me = Self.person(me, among: entries)
  }

  /// The kinds whose records are found by their names.
  static let kinds: Set = ["school", "person", "team", "goal"]

  /// Tells whether records of a kind are found by their names.
  public static func knows(_ kind: String) -> Bool { kinds.contains(kind) }

  /// The person who is using the workbook, if the workbook knows them.
  public let me: ID?

  private static func person(_ name: String, among entries: [Entry]) -> ID? {
    guard !name.isEmpty else { return nil }
    let folded = Folding.fold(name)
    let found = entries.filter {
      $0.kind == "person" && ($0.id.text == name || Folding.fold($0.name) == folded)
    }
    return found.count == 1 ? found[0].id : nil
  }

  /// Those who have a name, to the letter.
  public func people(named name: String) -> [Entry] {
    let folded = Folding.fold(name)
    return entries.filter { $0.kind == "person" && Folding.fold($0.name) == folded }
  }

  /// The teams that a person belongs to.
  public func teams(of person: ID) -> [ID] { teams[person] ?? [] }

  /// The name of a thing.
  public func name(of id: ID) -> String? {
    places[id].map { entries[$0].name }
  }

  /// The entry of a thing.
  public func entry(of id: ID) -> Entry? {
    places[id].map { entries[$0] }
  }

  /// Whoever wrote something: a person of the workbook, or a name.
  public func author(_ by: String) -> String {
    ID(by).flatMap { name(of: $0) } ?? by
  }

  /// Finds a record of a kind by its name, a part of it, or the beginning of its id.
  public func find<Target: Record>(
    _ type: Target.Type, _ text: String
  ) throws(InputProblem) -> Reference<Target> {
    Reference(try find(text, kinds: [Target.kind.name]).id)
  }

  /// Finds who is meant, among people, teams and schools.
  func findParty(_ text: String) throws(InputProblem) -> Party {
    let entry = try find(text, kinds: ["person", "team", "school"])
    return switch entry.kind {
    case "team": .team(Reference(entry.id))
    case "school": .school(Reference(entry.id))
    default: .person(Reference(entry.id))
    }
  }

  func find(_ text: String, kinds: [String]) throws(InputProblem) -> Entry {
    let kind = kinds.count == 1 ? kinds[0] : "party"
    let folded = Folding.fold(text)
    let named = entries.filter { kinds.contains($0.kind) }
    if let me, kinds.contains("person"), folded == "yo" || folded == "me",
      let entry = entry(of: me)
    {
      return entry
    }
    if let exact = named.first(where: { $0.id.text == text }) { return exact }
    let same = named.filter { Folding.fold($0.name) == folded }
    if same.count == 1 { return same[0] }
    var candidates = same
    if candidates.isEmpty && !folded.isEmpty {
      candidates = named.filter { ShortName.fits(folded, $0.name) }
      let whole = candidates.filter {
        ShortName.fits(folded, $0.name, inWholeWords: true)
      }
      if whole.count == 1 { candidates = whole }
      if folded.utf8.count >= ID.shortest && ID.couldBegin(folded) {
        candidates += named.filter { $0.id.text.hasPrefix(folded) && !candidates.contains($0) }
      }
    }
    if candidates.count == 1 { return candidates[0] }
    if candidates.isEmpty {
      let names = named.flatMap { [$0.name] + $0.name.split(separator: " ").map(String.init) }
      throw .unknown(
        kind: kind, text: text, suggestion: Similarity.closest(to: text, among: names))
    }
    throw .ambiguous(kind: kind, text: text, candidates: candidates)
  }
}
