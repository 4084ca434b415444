/// The part of a workbook that is somebody's, with everything that it refers to.
struct PackagePart {
  private let book: Book
  private let scope: PackageScope
  private let source: JoinSource
  /// The ids of the records that belong to it.
  private let kept: Set<String>
  /// Everything that is spoken of in it.
  private var mentioned: Set<String>
  /// Its files, by their paths.
  private(set) var files: [String: JSON] = [:]
  /// The paths of the guides and of what shows what was done.
  private(set) var guides: Set<String> = []
  private(set) var attachments: Set<String> = []

  init(_ scope: PackageScope, of book: Book, from source: JoinSource) throws {
    self.book = book
    self.scope = scope
    self.source = source
    kept = Set(
      book.entries.filter { entry in
        entry.kind.home != .workbook && scope.has(entry, in: book.directory)
      }.compactMap { $0.record.head.id?.text })
    mentioned = [scope.id.text]
    for file in book.sessions { try take(file) }
    for path in try source.paths(in: WorkbookFolder.progressFolder) { try takeProgress(path) }
    try takeWorkbook()
  }

  private func parts(_ path: String, _ layout: FileLayout) throws -> FileParts? {
    try source.read(path).flatMap { JSONReader.read($0).value }.map { FileParts($0, layout) }
  }

  // MARK: - Sessions

  private mutating func take(_ file: SessionFile) throws {
    guard let parts = try parts(file.path, .session) else { return }
    let share = scope.share(of: file, in: book.directory)
    let part = parts.filtered { address, json in isKept(address, json, in: file, share) }
    guard share > .nothing || part.hasRecords else { return }
    files[file.path] = part.json
    mention(part.json)
    let guide = GuideShelf.path(file.card.guide, file.card.edition)
    if !file.card.edition.isEmpty, try source.read(guide) != nil { guides.insert(guide) }
  }

  private func isKept(
    _ address: FileParts.Address, _ json: JSON, in file: SessionFile, _ share: PackageScope.Share
  ) -> Bool {
    switch address[0] {
    case "cover": true
    case "events", "errata":
      json["of"]?.string.map { $0 == file.id.text || kept.contains($0) } ?? (share == .all)
    case "attendance", "roles", "materials", "agenda", "times", "rooms", "handovers", "steps",
      "next", "at":
      share == .all || address.last == scope.id.text
    default: address.count == 2 && kept.contains(address[1])
    }
  }

  // MARK: - People

  private mutating func takeProgress(_ path: String) throws {
    guard let parts = try parts(path, .progress) else { return }
    let isOwn = path.hasSuffix("\(scope.id.text).json")
    let part = parts.filtered { address, json in
      isOwn || kept.contains(json["of"]?.string ?? address.last ?? "")
    }
    guard part.hasRecords else { return }
    files[path] = part.json
    mention(part.json)
  }

  private mutating func takeWorkbook() throws {
    guard let parts = try parts(WorkbookForm.shared.fileName, .workbook) else { return }
    let own = book.entries.filter { entry in
      entry.session == nil && entry.kind.home == .workbook && isOwn(entry)
    }.compactMap { $0.record.head.id?.text }
    var wanted = Set(own)
    // Whoever is spoken of comes along, and whoever is spoken of there.
    while true {
      let more = book.workbook.records.all.filter {
        guard let id = $0.head.id?.text, !wanted.contains(id) else { return false }
        return mentioned.contains(id)
      }
      let fresh = parts.lineages.filter { wanted.contains($0.key.last ?? "") }
      for (_, lineage) in fresh { mention(lineage.current.json) }
      let known = wanted.count
      wanted.formUnion(more.compactMap { $0.head.id?.text })
      if wanted.count == known && more.isEmpty { break }
    }
    let part = parts.filtered { address, _ in
      address[0] == "guides"
        ? guides.contains { $0.hasPrefix("\(GuideShelf.folder)/\(address[1])-") }
        : address.count == 2 && wanted.contains(address[1])
    }
    files[WorkbookForm.shared.fileName] = part.json
  }

  /// Whether something of the whole workbook belongs to it of itself.
  private func isOwn(_ entry: Entry) -> Bool {
    if entry.record.head.id == scope.id { return true }
    switch scope {
    case .school(let school):
      if entry.record is Person || entry.record is Team {
        return book.directory.schools[entry.record.head.id ?? scope.id]?.contains(school) ?? false
      }
      return !(entry.record is School)
        && (entry.record.head.school.map { $0.id == school } ?? true)
    case .person, .adviser: return scope.has(entry, in: book.directory)
    }
  }

  /// What it holds, kind by kind, for whoever opens the file: `2 sesiones`, `14 acuerdos`.
  var summary: [String] {
    let sessions = files.keys.count { $0.hasPrefix(WorkbookFolder.sessionsFolder) }
    var lines = ["\(sessions) \(sessions == 1 ? "sesión" : "sesiones")"]
    for kind in Kinds.all.map({ $0.kind }) {
      let count = book.entries.count { entry in
        entry.kind == kind && kept.contains(entry.record.head.id?.text ?? "")
      }
      if count > 0 { lines.append("\(count) \(count == 1 ? kind.one : kind.plural)") }
    }
    let told = files.filter { $0.key.hasPrefix(WorkbookFolder.progressFolder) }
      .map { ($0.value["events"]?.array ?? []).count }.reduce(0, +)
    if told > 0 { lines.append("\(told) \(told == 1 ? "avance" : "avances")") }
    let shown = attachments.count
    if shown > 0 { lines.append("\(shown) \(shown == 1 ? "evidencia" : "evidencias")") }
    return lines
  }

  // MARK: - What is spoken of

  private mutating func mention(_ json: JSON) {
    switch json.content {
    case .string(let text):
      mentioned.insert(text)
      if Attachment(text) != nil { attachments.insert(Attachment.folder + "/" + text) }
    case .array(let items): for item in items { mention(item) }
    case .object(let members):
      for member in members {
        mentioned.insert(member.key)
        mention(member.value)
      }
    default: break
    }
  }
}
