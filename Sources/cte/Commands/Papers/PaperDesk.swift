import CommandLineKit
import Platform
import SessionKit
import SpanishText

/// Where papers are asked for: finds what they are about, and lays it on the table.
struct PaperDesk: Sendable {
  let run: Run
  let folder: WorkbookFolder
  let book: Book

  init(_ run: Run) throws {
    self.run = run
    folder = try run.workbook()
    book = try folder.read()
  }

  // MARK: - Which paper

  /// The paper with a name: one that every session has, or a product of the session's guide.
  func paper(_ name: String) throws -> Paper {
    if let paper = Papers.named(name) { return paper }
    do { return try product(name) } catch PaperProblem.noProduct(_, let products) {
      throw UsageProblem.unknownPaper(
        name, suggestion: Similarity.closest(to: name, among: Papers.all.map(\.name)),
        products: products)
    }
  }

  /// A product of the session's guide, by its id or number.
  func product(_ name: String) throws -> Paper {
    let held = try heldSession(.session)
    guard let held, let found = held.products.named(name) else {
      throw PaperProblem.noProduct(name, available: held?.products.map(\.id) ?? [])
    }
    return Papers.product(found, of: held)
  }

  // MARK: - About what

  /// What a paper is about: what the options say, else what it is about by itself.
  ///
  /// What the user keeps to themselves lies beside it only for a paper that they asked for, and
  /// that is not somebody else's.
  func composer(_ subject: Paper.Subject, withOwn: Bool) throws -> Composer {
    let scope = try scope(subject)
    let isMine = withOwn && (scope.person.map { $0 == book.directory.me } ?? true)
    return try folder.composer(book, scope, own: isMine ? run.ownRecords() : [])
  }

  /// The session that papers on one session are about, with its guide.
  func heldSession(_ subject: Paper.Subject) throws -> HeldSession? {
    let scope = PaperScope([try session(subject)], isOneSession: true)
    return try folder.composer(book, scope).heldSession
  }

  private func session(_ subject: Paper.Subject) throws -> SessionFile {
    let finder = SessionFinder(book.sessions, today: run.pen.today)
    if let named = run.arguments.value(CommonOptions.session)?.text {
      return try finder.find(named, for: .reading)
    }
    let current = try finder.find(nil, for: .reading)
    guard subject == .comingSession, current.state == .closed else { return current }
    return (try? finder.find("siguiente", for: .reading)) ?? current
  }

  private func scope(_ subject: Paper.Subject) throws -> PaperScope {
    let words = run.scope(book.directory)
    let options = run.arguments
    let school = try options.value(CommonOptions.school).map {
      try book.directory.find(School.self, $0.text)
    }
    let isOne = subject != .book || options.has(CommonOptions.session)
    var sessions = isOne ? [try session(subject)] : book.sessions
    if !isOne {
      let cycle = try options.value(PaperOptions.cycle).map {
        try SchoolYear.parse($0.text, in: words)
      }
      sessions = sessions.filter { file in
        let schools = file.card.schools
        return (cycle.map { file.card.cycle == $0 } ?? true)
          && (school.map { schools.isEmpty || schools.contains($0) } ?? true)
      }
    }
    var scope = PaperScope(sessions, isOneSession: isOne)
    scope.school = school
    scope.person = try options.value(CommonOptions.person).map {
      try book.directory.find(Person.self, $0.text).id
    }
    scope.team = try options.value(CommonOptions.team).map {
      try book.directory.find(Team.self, $0.text).id
    }
    scope.chart = options.value(PaperOptions.chart).flatMap { WallChart.Sort(rawValue: $0.text) }
    scope.day = try options.value(CommonOptions.asOf).map {
      try CivilDate.parse($0.text, in: words)
    }
    return scope
  }

  // MARK: - How it is handed out

  /// A paper as it goes out: with names, or with initials.
  func document(_ paper: Paper, _ composer: Composer) throws -> Document {
    let document = try paper.document(composer)
    return initials?.apply(to: document) ?? document
  }

  /// The bytes of a paper; a calendar without a day is none.
  func render(_ document: Document, _ format: DocumentFormat) throws(PaperProblem) -> [UInt8] {
    if format == .ics, document.events.isEmpty { throw .noDays(paper: document.title) }
    return format.render(document)
  }

  /// What writes people as initials, when that is wanted.
  var initials: Initials? {
    run.arguments.flag(PaperOptions.initials) ? Initials(book.directory) : nil
  }

  /// The name of a file for a paper: `acta-2018-11-30-tercera.docx`.
  func fileName(
    _ paper: Paper, _ composer: Composer, share: String, _ format: DocumentFormat
  ) -> String {
    let about = composer.scope.isOneSession ? composer.scope.sessions.first.map(Self.name) : nil
    let person = composer.scope.person.map { $0.words(in: book.directory) }
    let school = composer.scope.school.map { $0.words(in: book.directory) }
    let whose = share.isEmpty ? person ?? school ?? "" : share
    let parts = [
      Slug.of(paper.name), about ?? "", Slug.of(initials?.apply(to: whose) ?? whose),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "-") + "." + format.rawValue
  }

  /// What tells a session apart in the name of a file, without its id.
  static func name(of file: SessionFile) -> String {
    let stem = Path.name(of: file.path).split(separator: ".").first.map(String.init) ?? ""
    return stem.hasSuffix("-" + file.id.text) ? String(stem.dropLast(ID.length + 1)) : stem
  }

  /// Says that initials hide only those whom the workbook knows.
  func warnOfInitials() throws {
    guard initials != nil else { return }
    try run.warn(
      "con iniciales van las personas del cuaderno; otros nombres, como los de niñas y niños, no "
        + "los puedo reconocer. Lea el papel antes de compartirlo.")
  }
}
