import Platform

/// Why a workbook could not be read or written, as data.
public enum StoreError: Error, Sendable, Hashable {
  /// There is no such file or folder.
  case missing(path: String)
  /// The folder is there, and no workbook is in it.
  case noWorkbook(path: String)
  /// A file is not what its format says; it is left as it is.
  case broken(FileProblem)
  /// Somebody else is writing.
  case locked(path: String)
  /// The user, or the disk, may not be written to.
  case notPermitted(path: String)
  /// Something stands in the way of a new folder.
  case cannotCreate(path: String)
  /// It exists, and must not be overwritten.
  case exists(path: String)
  /// The disk is full.
  case full(path: String)
  /// Several folders that are read as one cannot be written to.
  case several
  /// The system refused for another reason.
  case system(SystemError)
  /// Somebody changed the file after the command that is to be undone.
  case changedSince(path: String)
  /// There is nothing of one's own to take back.
  case nothingToUndo
  /// Nothing has been taken back that could be done again.
  case nothingToRedo

  /// Whether it may be over in a moment: somebody else writes, the disk is full.
  public var mayPass: Bool {
    switch self {
    case .locked, .full, .notPermitted, .system: true
    default: false
    }
  }

  init(_ error: SystemError) {
    self =
      switch error.reason {
      case .notFound, .notFolder: .missing(path: error.path)
      case .denied, .readOnly: .notPermitted(path: error.path)
      case .full: .full(path: error.path)
      default: .system(error)
      }
  }
}

/// What is wrong with a file, and where.
public struct FileProblem: Error, Sendable, Hashable {
  /// What can be wrong.
  public enum Kind: Sendable, Hashable {
    /// Its content is not as its format says.
    case format(FormatProblem.Kind)
    /// Another file, loaded already, has the same id.
    case duplicate(of: String)
    /// It is a link, and might lead out of the workbook.
    case link
    /// It is a folder, or something else that cannot be read.
    case notAFile
    /// The system does not let it be read.
    case unreadable(SystemError)
    /// It does not belong here.
    case stray
    /// It is spoken of, and not there.
    case absent
    /// Git has put two versions into it.
    case gitMarks
    /// It is no package at all.
    case notAPackage
    /// It is a package that is no longer what was sent.
    case damaged
    /// It is larger than such a file may be.
    case tooLarge
    /// Its name says that it is somebody else's than it says itself.
    case otherID
    /// It has a name that does not belong where it would lead.
    case foreign
    /// Its bytes are not the ones that it was named for.
    case altered
  }

  /// The file, from the folder of the workbook.
  public let path: String
  /// What is wrong.
  public let kind: Kind
  /// Where, if it is a place in the text.
  public let position: TextPosition?

  /// Tells what is wrong with a file.
  public init(path: String, kind: Kind, position: TextPosition? = nil) {
    self.path = path
    self.kind = kind
    self.position = position
  }

  /// So many problems of one file tell enough of it.
  private static let most = 20

  /// The first problems of a file, with their places in it.
  static func list(
    path: String, _ problems: [FormatProblem], in bytes: [UInt8]
  ) -> [FileProblem] {
    problems.prefix(most).map { FileProblem(path: path, $0, in: bytes) }
  }

  init(path: String, _ problem: FormatProblem, in bytes: [UInt8]) {
    self.init(
      path: path,
      kind: GitMarks.sides(bytes) == nil ? .format(problem.kind) : .gitMarks,
      position: TextPosition(of: problem.offset, in: bytes))
  }
}

/// Turns what the system says into what a workbook says.
func storing<Result>(_ body: () throws(SystemError) -> Result) throws(StoreError) -> Result {
  do { return try body() } catch { throw StoreError(error) }
}
