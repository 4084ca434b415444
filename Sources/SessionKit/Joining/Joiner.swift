/// Joins the files of a workbook with those of others, file by file, each by the id of whose it is.
struct Joiner {
  private let own: JoinSource
  private let pen: Pen
  private let signature: String
  private var identities = Identities()
  /// Whether every file is looked at, also those of which there is no copy.
  private var isMending = false
  /// What becomes of the files that do not stay as they are; nothing of those that go.
  private(set) var results: [String: [UInt8]?] = [:]
  private var brought: [String: [UInt8]] = [:]
  /// What came of it.
  private(set) var report = JoinReport()

  init(_ own: JoinSource, by pen: Pen, signature: String = "") {
    self.own = own
    self.pen = pen
    self.signature = signature
  }

  /// Joins the workbook with others; without any, with the copies that lie about in its folder.
  ///
  /// Whoever is said to be somebody else is that one from now on, in every file.
  mutating func join(_ others: [JoinSource], saying same: IDPair? = nil) throws {
    isMending = others.isEmpty
    try joinWorkbook(others, saying: same)
    try joinFiles(Session.self, .session, in: WorkbookFolder.sessionsFolder, others)
    try joinFiles(Progress.self, .progress, in: WorkbookFolder.progressFolder, others)
    try takeGuides(others)
    try takeAttachments(others)
  }

  /// Writes what has become of the files.
  mutating func write(into draft: inout StoreDraft) throws {
    report.files = results.count + brought.count
    for (path, bytes) in results { try draft.write(path, bytes) }
    for (path, bytes) in brought { try draft.bring(path, bytes) }
  }

  // MARK: - Files

  /// One file as it lies somewhere.
  private struct Copy {
    let path: String
    let bytes: [UInt8]
    let isOwn: Bool
    let source: JoinSource
  }

  /// A file of the workbook's own, or the two that git has put into one.
  private func ownCopies(_ path: String) throws -> [Copy] {
    guard let bytes = try own.read(path) else { return [] }
    return (GitMarks.sides(bytes) ?? [bytes]).map {
      Copy(path: path, bytes: $0, isOwn: true, source: own)
    }
  }

  private mutating func joinWorkbook(_ others: [JoinSource], saying same: IDPair?) throws {
    let name = WorkbookForm.shared.fileName
    var copies: [Copy] = []
    for path in try own.paths(in: "") where path == name || isWorkbookCopy(path) {
      copies += try ownCopies(path)
    }
    for other in others {
      guard let bytes = try other.read(name) else { continue }
      copies.append(Copy(path: name, bytes: bytes, isOwn: false, source: other))
    }
    let workbooks = copies.map { Workbook.read($0.bytes).value }
    identities = Identities(
      workbooks.flatMap(\.same) + [same].compactMap { $0 },
      removed: Set(workbooks.flatMap(\.removed)))
    if same == nil && isSettled(copies, at: name) { return }
    let one = same.map { identities.name(of: $0.first).text }
    let (signature, now) = (signature, pen.now)
    try settle(copies, Workbook.self, .workbook, at: name) { parts in
      guard let same, let one else { return }
      parts.add(same, to: "same")
      for address in parts.lineages.keys where address.count == 2 && address[1] == one {
        parts.fuse(address, by: signature, at: now)
      }
    }
  }

  /// Whether a file is a cloud drive's copy of the one with the people.
  private func isWorkbookCopy(_ path: String) -> Bool {
    let bytes = (try? own.read(path)) ?? nil
    return bytes.map(Workbook.isOne) ?? false
  }

  private mutating func joinFiles<Content: FileContent & Owned>(
    _ type: Content.Type, _ layout: FileLayout, in folder: String, _ others: [JoinSource]
  ) throws {
    var places: [ID: [(source: Int, path: String)]] = [:]
    let sources = [own] + others
    for (number, source) in sources.enumerated() {
      for path in try source.paths(in: folder) {
        guard let owner = try owner(type, path, source, isOwn: number == 0) else { continue }
        places[identities.name(of: owner), default: []].append((number, path))
      }
    }
    for (owner, places) in places.sorted(by: { $0.key < $1.key }) {
      let named = places.map(\.path).filter {
        $0.hasSuffix("\(owner.text).json")
          && Slug.isPlain($0.dropFirst(folder.count + 1).dropLast(5))
      }
      let path = named.min() ?? "\(folder)/\(owner.text).json"
      let isAlone = places.count == 1 && places[0].source == 0 && places[0].path == path
      // What only lies here, in its place, need not even be read.
      if isAlone && identities.isEmpty && !isMending { continue }
      let copies = try places.flatMap { number, path in
        number == 0
          ? try ownCopies(path)
          : try sources[number].read(path).map {
            [Copy(path: path, bytes: $0, isOwn: false, source: sources[number])]
          } ?? []
      }
      if isAlone, copies.count == 1, !identities.concern(copies[0].bytes) { continue }
      if isSettled(copies, at: path) { continue }
      for copy in copies {
        let told = try read(type, copy)[Content.ownerKey].flatMap(ID.init(json:))
        guard told.map(identities.name) == owner else {
          throw StoreError.broken(copy.source.problem(copy.path, .otherID))
        }
      }
      try settle(copies, type, layout, at: path)
    }
  }

  /// Whose a file is: as its name says, else as it says itself.
  private func owner<Content: FileContent & Owned>(
    _ type: Content.Type, _ path: String, _ source: JoinSource, isOwn: Bool
  ) throws -> ID? {
    if let id = ID(String(path.dropLast(5).suffix(ID.length))) { return id }
    guard let bytes = try source.read(path) else { return nil }
    if let id = JSONReader.read(bytes).value?[Content.ownerKey].flatMap(ID.init(json:)) {
      return id
    }
    // What cannot be read here stays; what comes from elsewhere is not let in.
    if !isOwn { _ = try read(type, Copy(path: path, bytes: bytes, isOwn: false, source: source)) }
    return nil
  }

  /// Whether there is nothing to join: every copy is as the one that lies in its place.
  private func isSettled(_ copies: [Copy], at path: String) -> Bool {
    guard let only = copies.first, only.isOwn, only.path == path, identities.isEmpty else {
      return false
    }
    return copies.dropFirst().allSatisfy { !$0.isOwn && $0.bytes == only.bytes }
  }

  /// Makes one file of all its copies.
  private mutating func settle<Content: FileContent>(
    _ copies: [Copy], _ type: Content.Type, _ layout: FileLayout, at path: String,
    changing change: (inout FileParts) -> Void = { _ in }
  ) throws {
    let own = copies.filter(\.isOwn)
    var before: FileParts?
    var joined: FileParts?
    for copy in copies {
      let parts = FileParts(identities.settled(try read(type, copy)), layout)
      if copy.isOwn && before == nil { before = parts }
      if joined == nil { joined = parts } else { joined?.join(parts) }
    }
    guard var parts = joined else { return }
    change(&parts)
    let bytes = parts.bytes(as: type)
    // A file that would not be understood is worse than two.
    if let problem = Content.read(bytes).problems.first {
      throw StoreError.broken(FileProblem(path: path, problem, in: bytes))
    }
    report.count(before, parts)
    if let first = own.first, first.bytes != bytes { tellClosed(first.bytes, bytes) }
    if own.isEmpty && type == Session.self { report.sessions += 1 }
    report.copies += max(0, own.count - 1)
    for copy in own where copy.path != path { results[copy.path] = .some(nil) }
    let here = own.filter { $0.path == path }.map(\.bytes)
    if here != [bytes] { results[path] = bytes }
  }

  /// What is added to a session whose minutes are signed is told.
  private mutating func tellClosed(_ before: [UInt8], _ after: [UInt8]) {
    let (old, new) = (Session.read(before).value, Session.read(after).value)
    guard old.state == .closed, old.records != new.records || old.attendance != new.attendance
    else { return }
    report.reclosed.append(new.card.shortName)
  }

  private func read<Content: FileContent>(_ type: Content.Type, _ copy: Copy) throws -> JSON {
    let (value, problems) = Content.read(copy.bytes)
    if let problem = problems.first {
      throw StoreError.broken(copy.source.problem(copy.path, problem, in: copy.bytes))
    }
    return JSONReader.read(copy.bytes).value ?? value.json
  }

  // MARK: - Guides and attachments

  private mutating func takeGuides(_ others: [JoinSource]) throws {
    if isMending { try dropGuideCopies() }
    for other in others {
      for path in try other.paths(in: GuideShelf.folder)
      where try own.read(path) == nil && results[path] == nil {
        guard let bytes = try other.read(path) else { continue }
        let (guide, problems) = Guide.read(bytes)
        if let problem = problems.first {
          throw StoreError.broken(other.problem(path, problem, in: bytes))
        }
        guard path == GuideShelf.path(guide.id, GuideShelf.edition(of: bytes)) else {
          throw StoreError.broken(other.problem(path, .altered))
        }
        results[path] = bytes
        report.guides += 1
      }
    }
  }

  /// A guide's file tells its edition in its name; one that does not is a copy.
  private mutating func dropGuideCopies() throws {
    for path in try own.paths(in: GuideShelf.folder) {
      guard let bytes = try own.read(path) else { continue }
      let (guide, problems) = Guide.read(bytes)
      let place = GuideShelf.path(guide.id, GuideShelf.edition(of: bytes))
      guard problems.isEmpty, place != path, try own.read(place) == bytes else { continue }
      results[path] = .some(nil)
      report.copies += 1
    }
  }

  private mutating func takeAttachments(_ others: [JoinSource]) throws {
    for other in others {
      for path in try other.paths(in: Attachment.folder, ending: "")
      where try own.read(path) == nil && brought[path] == nil {
        guard let attachment = Attachment(String(path.dropFirst(Attachment.folder.count + 1))),
          let bytes = try other.read(path)
        else { continue }
        guard attachment.fits(bytes) else {
          throw StoreError.broken(other.problem(path, .altered))
        }
        brought[path] = bytes
        report.attachments += 1
      }
    }
  }
}

/// A file that is somebody's or something's, and says whose by an id.
protocol Owned {
  /// The key of that id.
  static var ownerKey: String { get }
}

extension Session: Owned {
  static var ownerKey: String { "id" }
}

extension Progress: Owned {
  static var ownerKey: String { "person" }
}
