import Platform

/// A workbook on the disk: where its files are, how it is read, how it is changed.
public struct WorkbookFolder: Sendable {
  /// The folder, with its history.
  public let store: Store
  /// Who writes, and when.
  public let pen: Pen
  /// Where new ids come from.
  let ids: IDSource

  /// The file with the people and the places.
  public static let workbookFile = "cuaderno.json"
  static let sessionsFolder = "sesiones"
  static let progressFolder = "avances"

  /// Describes a workbook; nothing is read or written yet.
  public init(store: Store, pen: Pen, ids: IDSource) {
    self.store = store
    self.pen = pen
    self.ids = ids
  }

  /// Tells whether a folder holds a workbook, or what undoing its making left of one.
  public static func isWorkbook(_ folder: String) -> Bool {
    [workbookFile, Store.history].contains { name in
      ((try? FileSystem.status(of: Path.join(folder, name))) ?? nil) != nil
    }
  }

  /// Tells whether a folder holds a workbook that can be read.
  public static func exists(at folder: String) -> Bool {
    ((try? FileSystem.status(of: Path.join(folder, workbookFile))) ?? nil) != nil
  }

  /// Reads as much of the workbook as is asked for.
  public func read(_ selection: Selection = .all) throws(StoreError) -> Book {
    try store.read { reader throws(StoreError) in
      try BookReader.read(reader, me: pen.name, selection)
    }
  }

  /// Reads one session whole, with what is wrong in its file.
  public func session(
    _ file: SessionFile
  ) throws(StoreError) -> (session: Session, problems: [FileProblem]) {
    try store.read { reader throws(StoreError) in
      guard let bytes = try reader.read(file.path) else {
        throw .missing(path: store.path(file.path))
      }
      let (session, problems) = Session.read(bytes)
      return (session, problems.map { FileProblem(path: file.path, $0, in: bytes) })
    }
  }

  /// Makes the workbook, with a title on its cover.
  public func create(title: String, command: String) throws {
    try makeFolder()
    try store.change(command, at: pen.now) { draft in
      guard try draft.read(Self.workbookFile) == nil else {
        throw StoreError.exists(path: store.path(Self.workbookFile))
      }
      var workbook = Workbook()
      workbook.title = title
      try draft.write(Self.workbookFile, workbook.bytes)
    }
  }

  /// Makes the folder itself, before anything can be written in it.
  public func makeFolder() throws(StoreError) {
    _ = try storing { () throws(SystemError) in
      try FileSystem.makeFolder(store.folder, ownerOnly: store.ownerOnly)
    }
  }

  /// Changes the workbook by one command.
  public func change<Result>(
    _ command: String, _ body: (inout Editor) throws -> Result
  ) throws -> Result {
    try store.change(command, at: pen.now) { draft in
      var editor = try Editor(draft: draft, pen: pen, ids: ids)
      let result = try body(&editor)
      draft = try editor.finished()
      return result
    }
  }
}
