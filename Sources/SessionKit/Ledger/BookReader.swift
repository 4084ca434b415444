import Platform

/// Reads the files of a workbook one after the other, keeping only what is asked for.
struct BookReader {
  private let reader: StoreReader
  private var selection = Selection.none
  private var problems: [FileProblem] = []
  private var sessions: [SessionFile] = []
  private var entries: [Entry] = []
  private var happenings: [ID: [Entry.Happening]] = [:]
  private var errata: [ID: [Erratum]] = [:]
  private var paths: [ID: String] = [:]
  private var cards: [String: GuideCard?] = [:]
  private var conflicted: [Book.Conflicted] = []

  static func read(
    _ reader: StoreReader, _ form: WorkbookForm, me: String, _ selection: Selection
  ) throws(StoreError) -> Book {
    var book = BookReader(reader: reader)
    let workbook = try book.readWorkbook(form)
    return try book.readRest(workbook, Directory(workbook, me: me), selection)
  }

  /// Reads what a question needs that can only be put when the people are known.
  static func read(
    _ reader: StoreReader, _ form: WorkbookForm, me: String, names: Directory?,
    selecting: (Directory) throws -> Selection
  ) throws -> Book {
    var book = BookReader(reader: reader)
    let workbook = try book.readWorkbook(form)
    let directory = names ?? Directory(workbook, me: me)
    return try book.readRest(workbook, directory, selecting(directory))
  }

  private init(reader: StoreReader) {
    self.reader = reader
  }

  private mutating func readRest(
    _ workbook: Workbook, _ directory: Directory, _ selection: Selection
  ) throws(StoreError) -> Book {
    self.selection = selection
    for record in workbook.records.all
    where selection.includes(type(of: record).kind) && selection.keeps(record, nil) {
      entries.append(Entry(record: record, session: nil))
    }
    try readSessions()
    try readProgress()
    return book(workbook, directory)
  }

  private mutating func readWorkbook(_ form: WorkbookForm) throws(StoreError) -> Workbook {
    guard let workbook = try read(Workbook.self, form.fileName) else {
      if let problem = problems.first { throw .broken(problem) }
      if form == .personal { return Workbook(form) }
      throw .missing(path: reader.store.path(form.fileName))
    }
    for path in try reader.names(in: "") where path.hasSuffix(".json") && path != form.fileName {
      guard !path.hasPrefix("."), let bytes = (try? reader.read(path)) ?? nil,
        Workbook.isOne(bytes)
      else { continue }
      problems.append(FileProblem(path: path, kind: .duplicate(of: form.fileName)))
    }
    if !workbook.conflicts.isEmpty { conflicted.append((form.fileName, nil, form.layout)) }
    return workbook
  }

  private mutating func readSessions() throws(StoreError) {
    for path in try contents(of: WorkbookFolder.sessionsFolder) {
      guard let session = try readSession(path), let id = session.card.id else { continue }
      guard isFirst(id, path) else { continue }
      let file = SessionFile(
        path: path, card: session.card, state: session.state, id: id,
        guide: card(of: session.card), said: selection.isWhole ? session.said : [])
      sessions.append(file)
      if !session.conflicts.isEmpty { conflicted.append((path, file, .session)) }
      note(session.events, in: file)
      for erratum in session.errata {
        if let of = erratum.of { errata[of, default: []].append(erratum) }
      }
      for record in session.records.all where selection.keeps(record, file) {
        entries.append(Entry(record: record, session: file))
      }
    }
  }

  private mutating func card(of card: SessionCard) -> GuideCard? {
    let name = card.guide + "-" + card.edition
    if let known = cards[name] { return known }
    let found = GuideShelf.card(of: card, reader)
    cards[name] = .some(found)
    return found
  }

  private mutating func readSession(_ path: String) throws(StoreError) -> Session? {
    let selection = selection
    return try read(path) { bytes in
      Session.read(bytes, passingOver: selection.passesOver(bytes) ?? [])
    }
  }

  private mutating func readProgress() throws(StoreError) {
    for path in try contents(of: WorkbookFolder.progressFolder) {
      guard let progress = try read(Progress.self, path), let id = progress.person,
        isFirst(id, path)
      else { continue }
      note(progress.events, in: nil)
      if !progress.conflicts.isEmpty { conflicted.append((path, nil, .progress)) }
      for record in progress.shared.all where selection.includes(type(of: record).kind) {
        let session = sessions.first { $0.id == record.head.session }
        if selection.keeps(record, session) {
          entries.append(Entry(record: record, session: session))
        }
      }
    }
  }

  /// A cloud drive's conflict copy has the id of the file it was copied from.
  private mutating func isFirst(_ id: ID, _ path: String) -> Bool {
    if let other = paths[id] {
      problems.append(FileProblem(path: path, kind: .duplicate(of: other)))
      return false
    }
    paths[id] = path
    return true
  }

  private mutating func note(_ events: [Event], in session: SessionFile?) {
    for event in events {
      guard let of = event.of, of != session?.id else { continue }
      happenings[of, default: []].append(Entry.Happening(event: event, session: session))
    }
  }

  private func book(_ workbook: Workbook, _ directory: Directory) -> Book {
    let ordered = sessions.sorted(by: SessionFile.order)
    let places = Dictionary(ordered.enumerated().map { ($1.id, $0) }) { first, _ in first }
    var entries = entries
    for index in entries.indices {
      guard let id = entries[index].record.id else { continue }
      if let history = happenings[id] {
        entries[index].history = history.sorted { Event.order($0.event, $1.event) }
      }
      if let errata = errata[id] { entries[index].errata = errata }
    }
    let ranks = entries.enumerated().map { offset, entry in
      (entry.session.flatMap { places[$0.id] } ?? -1, offset)
    }
    let sorted = ranks.sorted(by: <).map { entries[$0.1] }
    return Book(
      workbook: workbook, directory: directory, sessions: ordered,
      entries: sorted, calendar: DueCalendar(sessions: ordered.filter { !$0.isLong }.map(\.card)),
      problems: problems, conflicted: conflicted, orphans: orphans)
  }

  /// What was said of what is not there.
  private var orphans: [(event: Event, session: SessionFile?)] {
    guard selection.isWhole else { return [] }
    let known = Set(entries.compactMap(\.record.id) + sessions.map(\.id))
    return happenings.filter { !known.contains($0.key) }.values.joined()
      .sorted { Event.order($0.event, $1.event) }.map { ($0.event, $0.session) }
  }

  // MARK: - Files

  /// The files of a folder; those named by an id come first, so that copies are told from them.
  private mutating func contents(of folder: String) throws(StoreError) -> [String] {
    if let status = try reader.status(of: folder), status.kind != .folder {
      problems.append(
        FileProblem(path: folder, kind: status.kind == .link ? .link : .notAFile))
      return []
    }
    let names = try reader.names(in: folder).filter {
      $0.hasSuffix(".json") && !$0.hasPrefix(".")
    }
    let named = names.filter(Self.endsInID)
    return (named + names.filter { !Self.endsInID($0) }).map { folder + "/" + $0 }
  }

  private static func endsInID(_ name: String) -> Bool {
    ID(String(name.dropLast(5).suffix(ID.length))) != nil
  }

  private mutating func read<Content: FileContent>(
    _ type: Content.Type, _ path: String
  ) throws(StoreError) -> Content? {
    try read(path) { Content.read($0) }
  }

  private mutating func read<Content>(
    _ path: String, _ content: ([UInt8]) -> (Content, [FormatProblem])
  ) throws(StoreError) -> Content? {
    let bytes: [UInt8]?
    do { bytes = try reader.read(path) } catch {
      guard let problem = FileProblem(path: path, error) else { throw error }
      problems.append(problem)
      return nil
    }
    guard let bytes else { return nil }
    let (value, found) = content(bytes)
    problems += FileProblem.list(path: path, found, in: bytes)
    return value
  }
}

extension FileProblem {
  /// One file that cannot be read is no reason not to read the others.
  init?(path: String, _ error: StoreError) {
    switch error {
    case .notPermitted(let place):
      self.init(path: path, kind: .unreadable(SystemError(.denied, path: place)))
    case .system(let error) where error.reason == .loop: self.init(path: path, kind: .link)
    case .system(let error) where error.reason == .isFolder || error.reason == .notAFile:
      self.init(path: path, kind: .notAFile)
    case .system(let error): self.init(path: path, kind: .unreadable(error))
    default: return nil
    }
  }
}
