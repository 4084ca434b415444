import Platform
import SessionKit

/// A zone's workbook as years of use would leave it: what is asked is asked of this.
struct SampleWorkbook {
  static let me = "Ana López Cruz"
  static let newAgreement = "Compartir cada viernes lo que avanzó la sala @Ana López Cruz /sexta"
  private static let day: CivilDate? = CivilDate(2018, 11, 30)

  let sessions: Int
  /// The guide that the sessions follow.
  var guide = GuideLibrary.standard
  /// How many notes each of them has.
  var notes = 4
  /// How many agreements, and as many commitments.
  var agreements = 8
  /// The schools that it is about.
  var schoolNames = SampleWords.schools
  /// How many sessions a year has.
  var perYear = 160
  private var generator: Generator
  private var moment = 1_262_000_000_000
  private var people: [ID] = []
  private var schools: [ID] = []

  init(sessions: Int, seed: UInt64 = 7) {
    self.sessions = sessions
    generator = Generator(state: seed)
  }

  func write(to folder: String) throws {
    var copy = self
    try copy.writeFiles(to: folder)
  }

  /// The session that is left open for more.
  static func openSession(in folder: String) throws -> (id: String, file: String) {
    let names = try FileSystem.names(in: Path.join(folder, "sesiones"))
    let file = names.last ?? ""
    return (String(file.dropLast(5).suffix(ID.length)), file)
  }

  private mutating func writeFiles(to folder: String) throws {
    let place = Path.join(folder, "sesiones")
    try FileSystem.makeFolder(place)
    try FileSystem.makeFolder(Path.join(folder, "avances"))
    try FileSystem.create(
      Path.join(folder, "cuaderno.json"), JSONWriter.write(workbook().json))
    var open: [ID] = []
    for index in 0..<sessions {
      let session = session(index, reviewing: open)
      open = session.records[Commitment.self].compactMap(\.head.id)
      try FileSystem.create(
        Path.join(place, session.card.fileName), JSONWriter.write(session.json))
    }
    try writeProgress(of: open, in: Path.join(folder, "avances"))
  }

  // MARK: - People and places

  private mutating func workbook() -> Workbook {
    var workbook = Workbook()
    workbook.title = "Cuaderno de Bitácora de la zona 14"
    for name in schoolNames {
      var school = School()
      school.head = head()
      school.name = name
      schools += [school.head.id].compactMap { $0 }
      workbook.records[School.self].append(school)
    }
    for index in 0..<30 {
      var person = Person()
      person.head = head()
      person.head.school = Reference(schools[index % schools.count])
      person.name = index == 0 ? Self.me : SampleWords.person(index)
      person.function = "docente"
      person.group = "\(index % 3 + 1).º B"
      people += [person.head.id].compactMap { $0 }
      workbook.records[Person.self].append(person)
    }
    return workbook
  }

  private mutating func writeProgress(of open: [ID], in folder: String) throws {
    for (place, person) in people.prefix(10).enumerated() {
      var progress = Progress()
      progress.person = person
      for id in open.prefix(3) { progress.events.append(event(about: id, .inProgress, Self.day)) }
      let name = "persona-\(place)-\(person.text).json"
      try FileSystem.create(Path.join(folder, name), JSONWriter.write(progress.json))
    }
  }

  // MARK: - Sessions

  private mutating func session(_ index: Int, reviewing open: [ID]) -> Session {
    var session = Session()
    let year = 2018 - (sessions - 1 - index) / perYear
    let ordinal = index % 8 + 1
    let month = (ordinal + 7) % 12 + 1
    let date = CivilDate(month < 8 ? year + 1 : year, month, 25)
    session.card.id = ID(using: &generator)
    session.card.made = next()
    session.card.title = "Consejo Técnico Escolar, \(ordinal).ª sesión ordinaria"
    session.card.type = .ordinary
    session.card.ordinal = ordinal
    session.card.date = date
    session.card.cycle = date.map { SchoolYear(of: $0, country: "MX") }
    session.card.guide = guide
    session.card.place = "Dirección de la escuela"
    session.card.schools = [Reference(schools[index % schools.count])]
    for person in people.prefix(15) { session.attendance[person] = attendance() }
    for id in open.prefix(4) { session.events.append(event(about: id, .met, date)) }
    if let id = session.card.id { session.events.append(event(about: id, .running, date)) }
    for _ in 0..<agreements { session.records.put(agreement()) }
    for _ in 0..<agreements { session.records.put(commitment()) }
    for _ in 0..<5 { session.records.put(problem()) }
    for _ in 0..<notes { session.records.put(note()) }
    return session
  }

  private mutating func agreement() -> Agreement {
    var agreement = Agreement()
    agreement.head = head()
    agreement.text = SampleWords.sentence(&generator)
    agreement.responsible = [.person(somebody())]
    agreement.due = due()
    agreement.level = .plenary
    return agreement
  }

  private mutating func commitment() -> Commitment {
    var commitment = Commitment()
    commitment.head = head()
    commitment.person = somebody()
    commitment.level = .personal
    commitment.need = SampleWords.sentence(&generator)
    commitment.actions = [SampleWords.sentence(&generator), SampleWords.sentence(&generator)]
    commitment.evidence = "Fotografías y producciones de los alumnos"
    commitment.due = due()
    return commitment
  }

  private mutating func problem() -> Problem {
    var problem = Problem()
    problem.head = head()
    problem.text = SampleWords.sentence(&generator)
    problem.tried = SampleWords.sentence(&generator)
    return problem
  }

  private mutating func note() -> Note {
    var note = Note()
    note.head = head()
    note.text = SampleWords.sentence(&generator)
    return note
  }

  private mutating func event(
    about id: ID, _ status: Event.Status, _ date: CivilDate?
  ) -> Event {
    var event = Event()
    event.id = ID(using: &generator)
    event.of = id
    event.status = status
    event.date = date
    event.at = next()
    event.by = Self.me
    event.note = SampleWords.sentence(&generator)
    return event
  }

  private mutating func attendance() -> Attendance {
    var attendance = Attendance()
    attendance.present = true
    attendance.made = next()
    attendance.by = Self.me
    return attendance
  }

  // MARK: - What everything has

  private mutating func head() -> Head {
    var head = Head()
    head.id = ID(using: &generator)
    head.made = next()
    head.by = Self.me
    return head
  }

  private mutating func next() -> Int {
    moment += 1
    return moment
  }

  private mutating func somebody() -> Reference<Person> {
    Reference(people[Int.random(in: 0..<people.count, using: &generator)])
  }

  private mutating func due() -> Due? {
    guard let day = Self.day else { return nil }
    let moment = Due.Moment(date: day, cycle: SchoolYear(of: day, country: "MX"), ordinal: 3)
    return Due(spanish: "sexta", in: moment)
  }

  /// Chance that is the same every time.
  struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }
}
