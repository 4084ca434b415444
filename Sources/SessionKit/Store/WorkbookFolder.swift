import Platform

/// A workbook on the disk: where its files are, how it is read, how it is changed.
public struct WorkbookFolder: Sendable {
  /// The folder, with its history.
  public let store: Store
  /// Who writes, and when.
  public let pen: Pen
  /// Whether it is everybody's, or one person's own.
  public let form: WorkbookForm
  /// Who and what has a name, when that is told elsewhere.
  public let names: Directory?
  /// Where new ids come from.
  let ids: IDSource

  static let sessionsFolder = "sesiones"
  static let progressFolder = "avances"

  /// Describes a workbook; nothing is read or written yet.
  public init(
    store: Store, pen: Pen, ids: IDSource, form: WorkbookForm = .shared, names: Directory? = nil
  ) {
    self.store = store
    self.pen = pen
    self.form = form
    self.names = names
    self.ids = ids
  }

  /// Tells whether a folder holds a workbook, or what undoing its making left of one.
  public static func isWorkbook(_ folder: String) -> Bool {
    [WorkbookForm.shared.fileName, Store.history].contains { name in
      ((try? FileSystem.status(of: Path.join(folder, name))) ?? nil) != nil
    }
  }

  /// Tells whether there is a folder at a place.
  public static func isFolder(_ place: String) -> Bool {
    ((try? FileSystem.status(of: place)) ?? nil)?.kind == .folder
  }

  /// Tells whether a folder holds a workbook that can be read.
  public static func exists(at folder: String) -> Bool {
    ((try? FileSystem.status(of: Path.join(folder, WorkbookForm.shared.fileName))) ?? nil) != nil
  }

  /// Reads as much of the workbook as is asked for.
  public func read(_ selection: Selection = .all) throws -> Book {
    try read { _ in selection }
  }

  /// Reads what a question needs that can only be put when the people are known.
  public func read(selecting: (Directory) throws -> Selection) throws -> Book {
    try store.read {
      try BookReader.read($0, form, me: pen.name, names: names, selecting: selecting)
    }
  }

  /// The guides at hand in the workbook.
  public func guides() throws -> GuideShelf {
    try store.read { reader in
      guard let bytes = try reader.read(form.fileName) else { return .library }
      return GuideShelf(Workbook.read(bytes).value, reader)
    }
  }

  /// The guide that a session follows, in the edition with which it began.
  public func guide(of card: SessionCard) throws -> Guide? {
    try store.read { try GuideShelf.guide(of: card, $0) }
  }

  /// The words for what a book holds, as it stands on a day; each guide is read once, and one that
  /// cannot be read is told.
  public func table(_ book: Book, asOf day: CivilDate) throws -> EntryTable {
    var known: [[String]: GuideLines?] = [:]
    var lines: [ID: GuideLines] = [:]
    var problems: [FileProblem] = []
    for file in book.sessions where !file.card.guide.isEmpty {
      let key = [file.card.guide, file.card.edition, file.card.variant]
      if known[key] == nil {
        do { known[key] = .some(try guide(of: file.card).map(GuideLines.init)) } catch {
          guard case StoreError.broken(let problem) = error else { throw error }
          problems.append(problem)
          known[key] = .some(nil)
        }
      }
      lines[file.id] = known[key] ?? nil
    }
    return EntryTable(book: book, day: day, guides: lines, problems: problems)
  }

  /// Reads one session whole, with what is wrong in its file.
  public func session(
    _ file: SessionFile
  ) throws -> (session: Session, problems: [FileProblem]) {
    try store.read { reader in
      guard let bytes = try reader.read(file.path) else {
        throw StoreError.missing(path: store.path(file.path))
      }
      let (session, problems) = Session.read(bytes)
      return (session, FileProblem.list(path: file.path, problems, in: bytes))
    }
  }

  /// Changes the workbook by one command.
  public func change<Result>(
    _ command: String, _ body: (inout Editor) throws -> Result
  ) throws -> Result {
    // What is one's own begins with the first thing kept in it.
    if form == .personal { try makeFolder() }
    return try change(command, making: nil, body)
  }

  /// Makes the workbook with a title on its cover, and its first contents, by one command.
  public func create<Result>(
    _ command: String, title: String, _ body: (inout Editor) throws -> Result
  ) throws -> Result {
    try making { try change(command, making: title, body) }
  }

  /// Does something in a folder that is made for it, and goes again if it fails.
  func making<Result>(_ body: () throws -> Result) throws -> Result {
    let made = try makeFolder()
    do { return try body() } catch {
      if !made.isEmpty { store.discard(made) }
      throw error
    }
  }

  @discardableResult
  private func makeFolder() throws(StoreError) -> [String] {
    do { return try FileSystem.makeFolder(store.folder, ownerOnly: store.ownerOnly) } catch {
      switch error.reason {
      case .notFound, .notFolder, .exists: throw .cannotCreate(path: store.folder)
      default: throw StoreError(error)
      }
    }
  }

  private func change<Result>(
    _ command: String, making title: String?, _ body: (inout Editor) throws -> Result
  ) throws -> Result {
    try store.change(command, by: pen) { draft in
      var editor = try Editor(draft: draft, form: form, pen: pen, ids: ids, making: title)
      let result = try body(&editor)
      draft = try editor.finished()
      return result
    }
  }
}
