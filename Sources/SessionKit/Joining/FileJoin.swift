/// Two versions of one file of a workbook, joined without the rest of it.
public enum FileJoin {
  /// The bytes of a file, and what it is called.
  public typealias File = (bytes: [UInt8], path: String)

  /// Joins the copies of a file that lie in several places; of what is none of a workbook's files
  /// that two people write, the first is taken.
  static func join(_ files: [File]) throws(StoreError) -> [UInt8]? {
    guard var whole = files.first else { return nil }
    for file in files.dropFirst() where file.bytes != whole.bytes {
      guard isJoined(whole.bytes) else { break }
      whole.bytes = try join(whole, file)
    }
    return whole.bytes
  }

  private static func isJoined(_ bytes: [UInt8]) -> Bool {
    [FileFormat.workbook, .session, .progress].contains { $0.name == format(of: bytes) }
  }

  /// Joins two files of the same session, person or workbook.
  public static func join(_ mine: File, _ other: File) throws(StoreError) -> [UInt8] {
    switch format(of: mine.bytes) {
    case FileFormat.workbook.name: try join(mine, other, Workbook.self, .workbook)
    case FileFormat.session.name: try join(mine, other, Session.self, .session)
    case FileFormat.progress.name: try join(mine, other, Progress.self, .progress)
    default:
      throw .broken(FileProblem(path: mine.path, kind: .stray))
    }
  }

  private static func format(of bytes: [UInt8]) -> String? {
    JSONReader.read(bytes).value?["format"]?.string
  }

  private static func join<Content: FileContent>(
    _ mine: File, _ other: File, _ type: Content.Type, _ layout: FileLayout
  ) throws(StoreError) -> [UInt8] {
    let (own, theirs) = (try read(type, mine), try read(type, other))
    // Who turned out to be somebody else is told in the file with the people alone.
    let workbooks =
      type == Workbook.self ? [mine, other].map { Workbook.read($0.bytes).value } : []
    let identities = Identities(
      workbooks.flatMap(\.same), removed: Set(workbooks.flatMap(\.removed)))
    var parts = FileParts(identities.settled(own), layout)
    let copy = FileParts(identities.settled(theirs), layout)
    guard parts.isCopy(of: copy) else {
      throw .broken(FileProblem(path: other.path, kind: .altered))
    }
    parts.join(copy)
    return parts.bytes(as: type)
  }

  private static func read<Content: FileContent>(
    _ type: Content.Type, _ file: File
  ) throws(StoreError) -> JSON {
    let (value, problems) = Content.read(file.bytes)
    if let problem = problems.first {
      throw .broken(FileProblem(path: file.path, problem, in: file.bytes))
    }
    return JSONReader.read(file.bytes).value ?? value.json
  }
}
