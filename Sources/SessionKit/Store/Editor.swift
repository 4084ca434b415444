/// The workbook in the hands of one command: what it reads is what it may change.
///
/// A file that is not as its format says is never written: its words would be lost.
public struct Editor {
  /// Who writes, and when.
  public let pen: Pen
  private var draft: StoreDraft
  private var ids: IDSource
  private var taken: Set<ID>?
  private var book: Book?
  private var sessions: [String: Session] = [:]
  private var progresses: [String: Progress] = [:]
  private var guides: [String: Guide] = [:]
  private var attached: [Attachment: [UInt8]] = [:]
  private let form: WorkbookForm
  private var currentWorkbook: Workbook
  private let workbookProblem: FileProblem?
  private var isWorkbookChanged = false

  /// Opens the workbook, or begins a new one with a title.
  init(
    draft: StoreDraft, form: WorkbookForm, pen: Pen, ids: IDSource, making title: String?
  ) throws(StoreError) {
    self.draft = draft
    self.form = form
    self.pen = pen
    self.ids = ids
    let path = form.fileName
    let bytes = try draft.read(path)
    switch (bytes, form == .personal && bytes == nil ? "" : title) {
    case (let bytes?, nil):
      let (workbook, problems) = Workbook.read(bytes)
      currentWorkbook = workbook
      workbookProblem = problems.first.map { FileProblem(path: path, $0, in: bytes) }
      // What a newer program means by its files is not for this one to guess.
      if let problem = problems.first(where: \.isNewer) {
        throw .broken(FileProblem(path: path, problem, in: bytes))
      }
    case (nil, let title?):
      currentWorkbook = Workbook(form)
      currentWorkbook.title = title
      currentWorkbook.cover.made = pen.now
      currentWorkbook.cover.by = pen.name
      workbookProblem = nil
      isWorkbookChanged = true
    case (nil, nil): throw .missing(path: draft.reader.store.path(path))
    case (.some, .some): throw .exists(path: draft.reader.store.path(path))
    }
    directory = Directory(currentWorkbook, me: pen.name)
  }

  // MARK: - People and places

  /// Who and what has a name.
  public private(set) var directory: Directory

  /// The people and the places.
  public var workbook: Workbook { currentWorkbook }

  /// Changes the people and the places.
  public mutating func editWorkbook(
    _ body: (inout Workbook) throws -> Void
  ) throws {
    if let problem = workbookProblem { throw StoreError.broken(problem) }
    try body(&currentWorkbook)
    isWorkbookChanged = true
    directory = Directory(currentWorkbook, me: pen.name)
  }

  // MARK: - Sessions

  /// The whole workbook, as it was before the command.
  public mutating func wholeBook() throws(StoreError) -> Book {
    if let book { return book }
    let read = try BookReader.read(draft.reader, form, me: pen.name, .all)
    book = read
    return read
  }

  /// The sessions, as they were before the command.
  public func sessionFiles() throws(StoreError) -> [SessionFile] {
    guard try draft.reader.read(form.fileName) != nil else { return [] }
    return try BookReader.read(draft.reader, form, me: pen.name, .none).sessions
  }

  /// A session, whole, to be changed.
  public mutating func session(_ file: SessionFile) throws(StoreError) -> Session {
    if let session = sessions[file.path] { return session }
    guard let bytes = try draft.read(file.path) else {
      throw .missing(path: draft.reader.store.path(file.path))
    }
    let (session, problems) = Session.read(bytes)
    if let problem = problems.first {
      throw .broken(FileProblem(path: file.path, problem, in: bytes))
    }
    return session
  }

  /// Keeps a session as it was changed.
  public mutating func save(_ session: Session, at path: String) {
    sessions[path] = session
  }

  /// The file of a new session.
  func path(of card: SessionCard) -> String {
    WorkbookFolder.sessionsFolder + "/" + card.fileName
  }

  // MARK: - Progress

  /// What the person who writes has reported, with the file of it.
  mutating func progress(of person: ID) throws(StoreError) -> (Progress, path: String) {
    let folder = WorkbookFolder.progressFolder
    let own = try draft.reader.names(in: folder).first { $0.hasSuffix("-\(person.text).json") }
    let name = Slug.of(directory.name(of: person) ?? "")
    let path = folder + "/" + (own ?? "\(name)-\(person.text).json")
    if let progress = progresses[path] { return (progress, path) }
    guard let bytes = try draft.read(path) else {
      var progress = Progress()
      progress.person = person
      return (progress, path)
    }
    let (progress, problems) = Progress.read(bytes)
    if let problem = problems.first { throw .broken(FileProblem(path: path, problem, in: bytes)) }
    return (progress, path)
  }

  /// Tells whether a person has a file of their own.
  func hasReported(_ person: ID) throws(StoreError) -> Bool {
    try draft.reader.names(in: WorkbookFolder.progressFolder)
      .contains { $0.hasSuffix("-\(person.text).json") }
  }

  mutating func save(_ progress: Progress, at path: String) {
    progresses[path] = progress
  }

  // MARK: - Guides

  /// The guides at hand.
  public var shelf: GuideShelf { GuideShelf(currentWorkbook, draft.reader) }

  /// Keeps a guide as it is now, so that a later edition changes no session that follows it.
  public mutating func adopt(_ guide: Guide) throws(StoreError) -> String {
    let edition = GuideShelf.edition(of: guide.bytes)
    let path = GuideShelf.path(guide.id, edition)
    if try draft.read(path) == nil { guides[path] = guide }
    return edition
  }

  /// Keeps a guide, in the edition that new sessions take from now on.
  public mutating func offer(_ guide: Guide) throws -> String {
    let edition = try adopt(guide)
    var kept = workbook.guides[guide.id] ?? GuideEdition()
    guard kept.edition != edition else { return edition }
    kept.edition = edition
    kept.made = kept.made ?? pen.now
    kept.by = signature
    let offered = kept
    try editWorkbook { $0.guides[guide.id] = offered }
    return edition
  }

  /// The guide that a session follows, as it was when the session was made.
  public func guide(of card: SessionCard) throws -> Guide? {
    let path = GuideShelf.path(card.guide, card.edition)
    return try guides[path]?.variant(card.variant) ?? GuideShelf.guide(of: card, draft.reader)
  }

  /// Whether a session spans many days, and does not tell the day of what is said in it.
  func spansDays(_ card: SessionCard) -> Bool {
    GuideShelf.card(of: card, draft.reader)?.spansDays(card) ?? false
  }

  // MARK: - Versions

  /// Settles which version of a thing in a file stands.
  mutating func choose(_ version: JSON?, at address: [String], in path: String) throws(StoreError) {
    let signature = signature
    if path == form.fileName {
      let chosen = try chosen(version, address, currentWorkbook, .workbook, signature)
      currentWorkbook = chosen
      isWorkbookChanged = true
    } else if path.hasPrefix(WorkbookFolder.progressFolder) {
      guard let bytes = try draft.read(path) else { return }
      progresses[path] = try chosen(
        version, address, Progress.read(bytes).value, .progress, signature)
    } else {
      guard let bytes = try draft.read(path) else { return }
      sessions[path] = try chosen(version, address, Session.read(bytes).value, .session, signature)
    }
  }

  private mutating func chosen<Content: FileContent>(
    _ version: JSON?, _ address: [String], _ content: Content, _ layout: FileLayout,
    _ signature: String
  ) throws(StoreError) -> Content {
    var parts = FileParts(content.json, layout)
    parts.choose(version.map { Version($0) }, at: address, by: signature, now: pen.now)
    return Content.read(parts.bytes(as: Content.self)).value
  }

  // MARK: - Attachments

  /// Copies a file into the workbook, under a name that tells what it holds and that no other has:
  /// what shows one thing can be taken back without what shows another.
  public mutating func attach(_ original: String, _ bytes: [UInt8]) throws -> Attachment {
    var number = 1
    var attachment = try Attachment(of: original, bytes)
    while try attached[attachment] != nil || draft.reader.status(of: attachment.path) != nil {
      number += 1
      attachment = try Attachment(of: original, bytes, number: number)
    }
    attached[attachment] = bytes
    return attachment
  }

  // MARK: - Names and moments

  /// An id that nothing in the workbook has.
  public mutating func newID() throws(StoreError) -> ID {
    guard ids.needsTaken else { return ids.next { _ in false } }
    if taken == nil { taken = try idsInFiles() }
    let id = ids.next { taken?.contains($0) ?? false }
    taken?.insert(id)
    return id
  }

  /// Everything in the files that looks like an id.
  private func idsInFiles() throws(StoreError) -> Set<ID> {
    var found: Set<ID> = []
    let folders = ["", WorkbookFolder.sessionsFolder, WorkbookFolder.progressFolder]
    for folder in folders {
      for name in try draft.reader.names(in: folder) where name.hasSuffix(".json") {
        let path = folder.isEmpty ? name : folder + "/" + name
        guard let bytes = (try? draft.read(path)) ?? nil else { continue }
        for word in bytes.split(separator: UInt8(ascii: "\"")) where word.count == ID.length {
          if let id = ID(String(decoding: word, as: UTF8.self)) { found.insert(id) }
        }
      }
    }
    return found
  }

  /// The first millisecond from now, or from something later, that nothing in a file has yet.
  func stamp(after used: some Sequence<Int>, from earliest: Int = 0) -> Int {
    let used = Set(used)
    var moment = max(pen.now, earliest)
    while used.contains(moment) { moment += 1 }
    return moment
  }

  /// How the one who writes signs.
  var signature: String { pen.signature(in: directory) }

  // MARK: - The end

  /// The files as they are to be.
  func finished() throws(StoreError) -> StoreDraft {
    var draft = draft
    if isWorkbookChanged { try write(currentWorkbook, form.layout, to: form.fileName, &draft) }
    for (path, session) in sessions { try write(session, .session, to: path, &draft) }
    for (path, guide) in guides { try draft.write(path, guide.bytes) }
    for (attachment, bytes) in attached { try draft.bring(attachment.path, bytes) }
    for (path, progress) in progresses { try write(progress, .progress, to: path, &draft) }
    return draft
  }

  /// Writes a file, and into it what a copy of it has to know of every change.
  private func write<Content: FileContent>(
    _ content: Content, _ layout: FileLayout, to path: String, _ draft: inout StoreDraft
  ) throws(StoreError) {
    let before = try draft.read(path)
    try draft.write(
      path, FileParts.signed(content, layout, after: before, by: signature, at: pen.now))
  }
}

extension Session {
  /// The moments that something in the file has already.
  var stamps: [Int] {
    let entries: [[Int?]] = [
      records.all.map(\.head.made), events.map(\.at), errata.map(\.made),
      attendance.values.map(\.made), roles.values.flatMap { $0.values.map(\.made) },
      materials.values.flatMap { $0.values.map(\.made) }, agenda.values.map(\.made),
      times.values.flatMap { $0.values.map(\.made) }, rooms.values.map(\.made),
      steps.values.map(\.made), handovers.values.flatMap { $0.values.map(\.made) },
      [next?.made, card.made],
    ]
    return entries.joined().compactMap { $0 }
  }
}
