/// What became of everything that was said in the year, counted from the events alone.
struct SchoolYearModel {
  /// Something that was found or told about an item.
  struct Happening {
    let day: String
    let status: YearStatus?
    /// The session that found it; nil for what a person reported.
    let session: Int?
    let person: Int?
    let until: YearDue?
  }

  /// What can be said of an item on a day.
  struct Standing {
    let item: YearItem
    let status: YearStatus
    let due: YearCalendar.Found
    let isOpen: Bool
    let isOverdue: Bool
    let isLate: Bool
    let isUnconfirmed: Bool
    /// Who has told what became of it, while those who meet have not.
    let teller: Int?
    let schools: Set<Int>
  }

  /// What is known of a session.
  enum State { case planned, running, closed }

  private(set) var items: [YearItem] = []
  private(set) var happenings: [Int: [Happening]] = [:]
  private(set) var states: [Int: State] = [:]

  /// Hears of the events up to a day.
  init(_ events: [YearEvent], until day: String) {
    for event in events where event.day <= day { hear(event) }
  }

  private mutating func hear(_ event: YearEvent) {
    switch event.deed {
    case .plan(let sessions): for session in sessions { states[session] = .planned }
    case .convene(let session): states[session] = .planned
    case .record(let item):
      items.append(item)
      states[item.session] = .running
    case .review(let item, let session, let status, let until):
      states[session] = .running
      happenings[item, default: []].append(
        Happening(day: event.day, status: status, session: session, person: nil, until: until))
    case .progress(let item, let person, let status):
      let isOwn = items[item].concerned.contains(person)
      happenings[item, default: []].append(
        Happening(
          day: event.day, status: isOwn ? status ?? .inProgress : nil, session: nil,
          person: person, until: nil))
    case .close(let session): states[session] = .closed
    case .reopen(let session): states[session] = .running
    case .erratum: break
    }
  }

  /// The same as it stood at the end of a day, whatever was heard since.
  func asOf(_ day: String) -> SchoolYearModel {
    var model = self
    model.items = items.filter { YearSession.all[$0.session].date <= day }
    model.happenings = happenings.mapValues { all in all.filter { $0.day <= day } }
    return model
  }

  // MARK: - Judging

  /// Everything that was said, as it stands on a day.
  func standings(on day: String) -> [Standing] { items.map { standing($0, on: day) } }

  private func standing(_ item: YearItem, on day: String) -> Standing {
    let history = happenings[item.place] ?? []
    let last = history.last { $0.status != nil }
    let status = last?.status ?? .pending
    let schools = schools(of: item)
    let due = due(of: item, history, schools)
    let isPutOff = status == .notMet && last?.until != nil
    let isOpen = status == .pending || status == .inProgress || isPutOff
    return Standing(
      item: item, status: status, due: due, isOpen: isOpen,
      isOverdue: isOpen && due.day.map { $0 < day } ?? false,
      isLate: status == .met && isAfter(since(history), due.day),
      isUnconfirmed: status == .met && last?.session == nil,
      teller: status == .met || status == .notMet && !isPutOff ? last?.person : nil,
      schools: schools)
  }

  /// The day since which an item has its last status: that it is said again makes no difference.
  private func since(_ history: [Happening]) -> String? {
    var day: String?
    var status: YearStatus?
    for happening in history where happening.status != nil {
      if happening.status != status { day = happening.day }
      status = happening.status
    }
    return day
  }

  private func isAfter(_ day: String?, _ due: String?) -> Bool {
    guard let day, let due else { return false }
    return day > due
  }

  private func due(
    of item: YearItem, _ history: [Happening], _ schools: Set<Int>
  ) -> YearCalendar.Found {
    let calendar = YearCalendar(sessions: states.keys.sorted())
    if let last = history.last(where: { $0.until != nil }), let until = last.until,
      let session = last.session
    {
      return calendar.find(until, saidIn: session, schools: schools)
    }
    guard let due = item.due else { return YearCalendar.Found() }
    return calendar.find(due, saidIn: item.session, schools: schools)
  }

  /// The schools in whose books it stands.
  private func schools(of item: YearItem) -> Set<Int> {
    if let school = item.school { return [school] }
    let met = Set(YearSession.all[item.session].schools)
    var own: Set<Int> = []
    for party in item.parties {
      switch party {
      case .person(let person): own.insert(YearCast.school(of: person))
      case .team(let team): own.formUnion(YearCast.schools(of: team))
      case .school(let school): own.insert(school)
      case .office: break
      }
    }
    let shared = own.intersection(met)
    return shared.isEmpty ? met : shared
  }
}
