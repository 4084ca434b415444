/// A school year, played by chance that repeats itself: what is said in each session, and what is
/// found and told about it later.
struct SchoolYearScript {
  private(set) var events: [YearEvent] = []
  private var chance: SeededGenerator
  private var items: [YearItem] = []
  /// What nobody asks about any more.
  private var settled: Set<Int> = []
  /// What somebody says is done, until a session has found it.
  private var told: Set<Int> = []

  /// The year that a seed tells.
  init(seed: UInt64) {
    chance = SeededGenerator(seed: seed)
    add("2025-08-20", .plan(YearSession.planned))
    hold(0)
    report("2025-10-06")
    report("2025-10-20")
    hold(1)
    report("2025-11-10")
    hold(2)
    reopenThird()
    add("2025-12-05", .convene(YearSession.extraordinary))
    report("2025-12-05")
    hold(YearSession.extraordinary)
    report("2026-01-19")
    hold(3)
    add("2026-02-10", .erratum(0))
    report("2026-02-11")
    hold(4, isClosed: false)
    closeFifth()
    report("2026-03-16")
    hold(5)
    add("2026-03-30", .convene(YearSession.neverHeld))
    report("2026-04-20")
    add("2026-05-04", .convene(6))
    report("2026-05-11")
    hold(6)
    add("2026-06-01", .convene(7))
    report("2026-06-10")
    hold(7, isClosed: false)
    report("2026-07-02")
    add("2026-09-07", .convene(YearSession.nextYears))
    report("2026-09-14")
    hold(YearSession.nextYears)
    report("2026-10-05")
  }

  private mutating func add(_ day: String, _ deed: YearEvent.Deed) {
    events.append(YearEvent(day: day, deed: deed))
  }

  // MARK: - Sessions

  private mutating func hold(_ session: Int, isClosed: Bool = true) {
    let day = YearSession.all[session].date
    review(in: session, on: day)
    let count = session == YearSession.extraordinary ? 10 : 21
    for _ in 0..<count { record(in: session, on: day) }
    if isClosed { add(day, .close(session)) }
  }

  /// Before anything of it was reviewed.
  private mutating func reopenThird() {
    add("2025-12-01", .reopen(2))
    for _ in 0..<2 { record(in: 2, on: "2025-12-01") }
    add("2025-12-01", .close(2))
  }

  /// It was left running for some days.
  private mutating func closeFifth() {
    for _ in 0..<3 { record(in: 4, on: "2026-03-03") }
    add("2026-03-03", .close(4))
  }

  private mutating func review(in session: Int, on day: String) {
    for item in items where !settled.contains(item.place) {
      guard roll(100) < (told.contains(item.place) ? 70 : 45) else { continue }
      let (status, isPutOff) = finding()
      var until: YearDue?
      if isPutOff { until = due(in: session) ?? .date(YearDay.add(21, to: day)) }
      let isOver = status == .cancelled || status == .met && roll(10) < 9
      if isOver { settled.insert(item.place) }
      told.remove(item.place)
      add(day, .review(item: item.place, session: session, status: status, until: until))
    }
  }

  private mutating func finding() -> (status: YearStatus, isPutOff: Bool) {
    switch roll(100) {
    case ..<40: (.met, false)
    case ..<55: (.inProgress, false)
    case ..<60: (.inProgress, true)
    case ..<72: (.notMet, false)
    case ..<88: (.notMet, true)
    case ..<93: (.pending, false)
    default: (.cancelled, false)
    }
  }

  // MARK: - Between sessions

  /// Four who answer for something tell how it goes, and one who does not.
  private mutating func report(_ day: String) {
    for _ in 0..<4 {
      guard let item = reportable(), let person = pick(item.concerned.sorted()) else { continue }
      let status: YearStatus? =
        [nil, .inProgress, .met, .met, .met, .notMet, .pending][roll(7)]
      if status == .met { told.insert(item.place) }
      add(day, .progress(item: item.place, person: person, status: status))
    }
    guard let item = reportable() else { return }
    let others = YearCast.people.indices.filter { !item.concerned.contains($0) }
    guard let person = pick(others) else { return }
    add(day, .progress(item: item.place, person: person, status: .met))
  }

  private mutating func reportable() -> YearItem? {
    pick(items.filter { !$0.concerned.isEmpty && !settled.contains($0.place) })
  }

  // MARK: - What is said

  private mutating func record(in session: Int, on day: String) {
    let kind: YearItem.Kind = roll(2) == 0 ? .agreement : .commitment
    let parties = kind == .agreement ? responsible() : promising()
    let isOfSchool = kind == .agreement && roll(6) == 0
    var school = isOfSchool ? roll(YearCast.schools.count) : nil
    if kind == .commitment, case .school(let own) = parties.first { school = own }
    let item = YearItem(
      place: items.count, kind: kind, session: session, parties: parties, due: due(in: session),
      school: school)
    items.append(item)
    add(day, .record(item))
  }

  /// Nobody, or one or several.
  private mutating func responsible() -> [YearParty] {
    var parties: [YearParty] = []
    for _ in 0..<[0, 1, 1, 1, 2, 2, 3][roll(7)] {
      let party = anybody()
      if !parties.contains(party) { parties.append(party) }
    }
    return parties
  }

  /// A person most of the time.
  private mutating func promising() -> [YearParty] {
    switch roll(20) {
    case 0: []
    case ..<4: [.team(roll(YearCast.teams.count))]
    case ..<6: [.school(roll(YearCast.schools.count))]
    default: [.person(roll(YearCast.people.count))]
    }
  }

  private mutating func anybody() -> YearParty {
    switch roll(10) {
    case ..<2: .team(roll(YearCast.teams.count))
    case 2: .school(roll(YearCast.schools.count))
    case 3: .office(roll(YearCast.offices.count))
    default: .person(roll(YearCast.people.count))
    }
  }

  /// Most of it lies ahead; what lies behind is that of the next year.
  private mutating func due(in session: Int) -> YearDue? {
    let said = YearSession.all[session]
    switch roll(100) {
    case ..<33:
      // What is said of a session between two others has a test of its own.
      let next = said.ordinal.map { $0 + 1 } ?? 4
      let isAhead = next <= 8 && (said.ordinal == nil || roll(5) > 0)
      return .ordinal(isAhead ? next + roll(9 - next) : 1 + roll(8))
    case ..<58: return .month(1 + roll(12))
    case ..<87: return .date(YearDay.add(5 + roll(100), to: said.date))
    default: return nil
    }
  }

  // MARK: - Chance

  private mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &chance) }

  private mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.randomElement(using: &chance)
  }
}
