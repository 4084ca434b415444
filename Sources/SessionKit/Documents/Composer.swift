/// What papers are composed from: the book as it stood on a day, and the sessions that they cover.
public struct Composer: Sendable {
  /// The book as it stood on the day.
  let book: Book
  /// The sessions that are covered, by their days.
  let held: [HeldSession]
  /// The session before the one that a paper is about.
  let before: HeldSession?
  /// For whom, and about what.
  public let scope: PaperScope
  /// The day that tells what is met and what is overdue.
  let day: CivilDate
  /// What the user keeps to themselves, for their own papers.
  let own: [any Record]
  let lines: EntryTable

  /// Puts on the table what a paper may need; a paper on one session judges as of its day, one on
  /// what spans many days, or on a book, as of the last thing that happened.
  public init(
    _ book: Book, _ held: [HeldSession], before: HeldSession? = nil, _ scope: PaperScope,
    own: [any Record] = []
  ) {
    self.held = held
    self.before = before
    self.scope = scope
    self.own = own
    day = scope.day ?? Self.lastDay(book, held, scope)
    let own = Set(scope.isOneSession ? held.map(\.file.id) : [])
    self.book = book.asOf(day, keeping: own)
    let guides = held.flatMap { one in
      ([one.file] + one.meetings).map { ($0.id, one.lines) }
    }
    lines = EntryTable(
      book: self.book, day: day, guides: Dictionary(guides) { first, _ in first })
  }

  private static func lastDay(
    _ book: Book, _ held: [HeldSession], _ scope: PaperScope
  ) -> CivilDate {
    if scope.isOneSession, let day = held.first?.lastDay { return day }
    let begun = held.filter { $0.session.state != .planned }
    let ids = Set(begun.compactMap(\.card.id))
    let told = book.entries.filter { $0.session.map { ids.contains($0.id) } ?? true }
    let days =
      begun.compactMap(\.card.date) + begun.flatMap(\.session.events).compactMap(\.date)
      + told.flatMap(\.history).compactMap(\.event.date)
    return days.max() ?? held.compactMap(\.card.date).min() ?? .epoch
  }

  /// The same for something narrower.
  func narrowed(_ change: (inout PaperScope) -> Void) -> Composer {
    var scope = scope
    change(&scope)
    return Composer(self, scope)
  }

  private init(_ other: Composer, _ scope: PaperScope) {
    book = other.book
    held = other.held
    before = other.before
    self.scope = scope
    day = other.day
    own = other.own
    lines = other.lines
  }

  // MARK: - What belongs to it

  var directory: Directory { book.directory }

  /// What things are called in what is covered, if all agree on it.
  var words: Vocabulary {
    guard let first = held.first?.words, held.allSatisfy({ $0.words == first }) else {
      return .common
    }
    return first
  }

  /// Whether an entry is for those for whom the paper is.
  func keeps(_ entry: Entry) -> Bool {
    (scope.school.map { book.stands(entry, inBookOf: $0.id) } ?? true)
      && (scope.person.map { entry.concerns(person: $0, in: directory) } ?? true)
      && (scope.team.map { entry.concerns(team: $0) } ?? true)
  }

  /// The records of the sessions that are covered, and where a book is meant those of none.
  func entries(_ keeps: (Entry) -> Bool = { _ in true }) -> [Entry] {
    let ids: [ID?] = (scope.isOneSession ? [] : [nil]) + held.map(\.card.id)
    return ids.flatMap { book.entries(of: $0) }.filter { self.keeps($0) && keeps($0) }
  }

  /// The records of a kind.
  func entries(of type: any Record.Type) -> [Entry] {
    entries { $0.kind.name == type.kind.name }
  }

  /// The schools that papers are about: the one that was named, else those of the sessions, else
  /// the only one that there is.
  var schools: [Reference<School>] {
    if let school = scope.school { return [school] }
    var schools: [Reference<School>] = []
    for school in held.flatMap(\.card.schools) where !schools.contains(school) {
      schools.append(school)
    }
    let all = book.workbook.records[School.self].compactMap(\.id)
    return schools.isEmpty && all.count == 1 ? all.map { Reference($0) } : schools
  }

  /// The only school that a paper is about.
  var onlySchool: School? {
    let schools = schools
    return schools.count == 1 ? schools.first.flatMap(record) : nil
  }

  /// A school as the workbook knows it.
  func record(_ school: Reference<School>) -> School? {
    book.workbook.records[School.self].first { $0.id == school.id }
  }

  /// A person as the workbook knows them.
  func person(_ id: ID) -> Person? { book.workbook.records[Person.self].first { $0.id == id } }

  /// A team as the workbook knows it.
  func team(_ id: ID) -> Team? { book.workbook.records[Team.self].first { $0.id == id } }

  // MARK: - What papers have in common

  /// A document with its owner and its language.
  func document(_ title: String, _ blocks: [Block]) -> Document {
    var document = Document(title, [.heading(1, title)] + blocks)
    document.owner = owner
    document.language = held.contains { $0.guide.card.country == "PE" } ? "es-PE" : "es-MX"
    return document
  }

  /// The school and its key; of many schools, how many they are.
  private var owner: String {
    let all = schools.compactMap(record)
    guard all.count < 4 else { return words.say("\(all.count) {escuelas}") }
    return all.map { school in
      [school.name, school.cct].filter { !$0.isEmpty }.joined(separator: " · ")
    }.joined(separator: " · ")
  }

  /// What heads the papers of one school: authority, name, key and whatever else is known.
  var letterhead: [Block.Fact] {
    guard let school = onlySchool else {
      let names = schools.compactMap(record).map { school in
        let told = [
          school.cct.isEmpty ? "" : "CCT \(school.cct)", school.shift,
          school.zone.isEmpty ? "" : words.say("{zona}") + " \(school.zone)",
          school.sector.isEmpty ? "" : "sector \(school.sector)",
        ].filter { !$0.isEmpty }.joined(separator: ", ")
        return school.name + (told.isEmpty ? "" : " (\(told))")
      }
      var authorities: [String] = []
      for school in schools.compactMap(record) where !authorities.contains(school.authority) {
        authorities.append(school.authority)
      }
      return [
        .filled("Autoridad educativa", authorities.filter { !$0.isEmpty }.joined(separator: "; ")),
        .filled(words.say("{Escuelas}"), names.joined(separator: "; ")),
      ].compactMap { $0 }
    }
    let order = ["authority", "name", "cct", "shift", "zone", "sector", "level"]
    return order.compactMap { key in
      guard let field = School.fields.first(where: { $0.key == key }) else { return nil }
      let label = key == "name" ? words.say("{Escuela}") : field.label(in: words)
      return .filled(label, field.texts(of: school, in: directory).joined(separator: ", "))
    }
  }

  /// What heads the papers of one session: the schools, the session, its day, and what else a
  /// paper says at once.
  func head(
    _ held: HeldSession, period: Bool = false, _ more: [Block.Fact?] = []
  ) -> [Block.Fact] {
    let own: [Block.Fact?] = [
      .filled("Sesión", held.name),
      .filled("Fecha", period ? held.period : held.card.date?.long ?? ""),
    ]
    return letterhead + (own + more).compactMap { $0 }
  }

  /// Those who direct the schools, to sign.
  var directors: [Block.Signer] {
    let chosen = held.flatMap { $0.session.roles["director"]?.keys.map { $0 } ?? [] }
    return schools.flatMap { school in
      let own = book.workbook.records[Person.self].filter { $0.head.school == school }
      let named = own.filter { person in person.id.map(chosen.contains) ?? false }
      let people = named.isEmpty ? own.filter { Function.fits($0.function, "director") } : named
      return people.prefix(1).map {
        Block.Signer(name: $0.name, role: $0.function.isEmpty ? "Dirección" : $0.function)
      }
    }
  }
}

extension Block.Fact {
  /// The school year, as it is called where it is.
  static func cycle(_ cycles: [SchoolYear]) -> Block.Fact? {
    cycles.first.flatMap { .filled($0.title, cycles.map(\.name).joined(separator: ", ")) }
  }

  /// A fact of which something is known.
  static func filled(_ label: String, _ value: String) -> Block.Fact? {
    value.isEmpty ? nil : Block.Fact(label: label, value: value)
  }
}
