/// Somebody's part of a workbook in one file, to be carried to another.
public struct Package: Sendable {
  /// Whose part it is, in words.
  public let name: String
  /// What kind of thing that is: `school`, `person`, `adviser`.
  public let kind: String
  /// Who made it.
  public let by: String
  /// The day on which it was made.
  public let date: CivilDate?
  /// What it holds, line by line, for whoever opens the file.
  public let summary: [String]
  private let id: ID?
  private let parts: [(section: Section, files: [(name: String, content: JSON)])]

  /// How large one may be: more does not go into a message, nor at once into memory.
  public static let largest = 64 * 1024 * 1024
  /// How many values one may hold.
  static let mostValues = 6_000_000

  /// What a package is made of, each under its key.
  private struct Section: Sendable {
    let key: String
    let folder: String

    static let workbook = Section(key: "workbook", folder: "")
    static let all = [
      Section(key: "sessions", folder: WorkbookFolder.sessionsFolder),
      Section(key: "progress", folder: WorkbookFolder.progressFolder),
      Section(key: "guides", folder: GuideShelf.folder),
      Section(key: "attachments", folder: Attachment.folder),
    ]

    var holdsBytes: Bool { folder == Attachment.folder }
  }

  // MARK: - Making

  init(
    _ scope: PackageScope, named name: String, _ part: PackagePart, from source: JoinSource,
    by pen: Pen
  ) throws {
    self.name = name
    kind = scope.name
    id = scope.id
    by = pen.name
    date = pen.today
    summary = part.summary
    var files = part.files.filter { $0.key != WorkbookForm.shared.fileName }
    for path in part.guides {
      files[path] = try source.read(path).flatMap { JSONReader.read($0).value }
    }
    for path in part.attachments {
      files[path] = try source.read(path).map { .string(Base64.text($0)) }
    }
    parts =
      [(.workbook, [("", part.files[WorkbookForm.shared.fileName] ?? Workbook().json)])]
      + Section.all.map { section in
        let prefix = section.folder + "/"
        let own = files.filter { $0.key.hasPrefix(prefix) }.sorted { $0.key < $1.key }
        return (section, own.map { (Self.name(of: $0.key, in: section), $0.value) })
      }
  }

  private static func name(of path: String, in section: Section) -> String {
    let name = path.dropFirst(section.folder.count + 1)
    return String(section.holdsBytes ? name : name.dropLast(5))
  }

  /// The bytes of its file.
  public var bytes: [UInt8] { JSONWriter.write(.object(members + [("digest", .string(digest))])) }

  private var digest: String { Digest(of: JSONWriter.write(.object(members))).text }

  private var members: [(String, JSON)] {
    let about: [(String, JSON)] = [
      ("kind", .string(kind)), ("name", .string(name)), ("id", .string(id?.text)),
    ]
    var members: [(String, JSON)] =
      FileFormat.package.members + [
        ("about", .object(about)), ("by", .string(by)),
        ("contents", .array(summary.map(JSON.string))),
      ]
    if let date { members.append(("date", date.json)) }
    for (section, files) in parts {
      if section.folder.isEmpty {
        members.append((section.key, files[0].content))
      } else if !files.isEmpty {
        members.append((section.key, .object(files.map { ($0.name, $0.content) })))
      }
    }
    return members
  }

  // MARK: - Reading

  /// Takes what a file holds; nothing in it is believed before it was looked at.
  public init(_ bytes: [UInt8], from path: String) throws(StoreError) {
    func refuse(_ kind: FileProblem.Kind) -> StoreError {
      .broken(FileProblem(path: path, kind: kind))
    }
    guard bytes.count <= Self.largest else { throw refuse(.tooLarge) }
    let result = JSONReader.read(bytes, mostValues: Self.mostValues)
    guard let json = result.value, json["format"]?.string == FileFormat.package.name else {
      throw refuse(.notAPackage)
    }
    var log = ReadingLog(result.problems)
    _ = FileFormat.package.check(json, &log)
    if let problem = log.problems.first {
      throw .broken(FileProblem(path: path, problem, in: bytes))
    }
    guard let members = json.members else { throw refuse(.damaged) }
    for member in members {
      guard let shape = Self.shapes[member.key] else {
        throw refuse(.format(.unknownKey(member.key)))
      }
      guard shape.fits(member.value) else {
        throw refuse(.format(.wrongType(key: member.key, expected: shape.shape)))
      }
    }
    guard let name = json["about"]?["name"]?.string,
      let kind = json["about"]?["kind"]?.string, let digest = json["digest"]?.string
    else { throw refuse(.damaged) }
    let rest = members.filter { $0.key != "digest" }.map { ($0.key, $0.value) }
    guard Digest(of: JSONWriter.write(.object(rest))).text == digest else {
      throw refuse(.damaged)
    }
    self.name = name
    self.kind = kind
    id = json["about"]?["id"].flatMap(ID.init(json:))
    by = json["by"]?.string ?? ""
    date = json["date"].flatMap(CivilDate.init(json:))
    summary = (json["contents"]?.array ?? []).compactMap(\.string)
    var parts: [(Section, [(name: String, content: JSON)])] = [
      (.workbook, [("", json["workbook"] ?? .null)])
    ]
    for section in Section.all {
      let files = (json[section.key]?.members ?? []).map { (name: $0.key, content: $0.value) }
      for file in files where !Self.isSafe(file.name, in: section) {
        throw .broken(FileProblem(path: "\(path): \(file.name)", kind: .foreign))
      }
      parts.append((section, files))
    }
    self.parts = parts
  }

  /// The keys of a package, and what lies under each.
  private static let shapes: [String: (shape: Shape, fits: @Sendable (JSON) -> Bool)] = {
    let text = (shape: Shape.text, fits: { @Sendable (json: JSON) in json.string != nil })
    let object = (shape: Shape.object, fits: { @Sendable (json: JSON) in json.members != nil })
    let list = (shape: Shape.list, fits: { @Sendable (json: JSON) in json.array != nil })
    let number = (shape: Shape.number, fits: { @Sendable (json: JSON) in json.integer != nil })
    var shapes = [
      "format": text, "version": number, "about": object, "by": text, "contents": list,
      "date": text, "digest": text, Section.workbook.key: object,
    ]
    for section in Section.all { shapes[section.key] = object }
    return shapes
  }()

  /// Whether a name leads nowhere but to its place in the workbook.
  private static func isSafe(_ name: String, in section: Section) -> Bool {
    if section.holdsBytes { return Attachment(name) != nil }
    return Slug.isPlain(name)
  }

  /// The files of the part of the workbook, by their places.
  func files(from path: String) throws(StoreError) -> [String: [UInt8]] {
    var all: [String: [UInt8]] = [:]
    for (section, files) in parts {
      for (name, content) in files {
        if section.folder.isEmpty {
          all[WorkbookForm.shared.fileName] = JSONWriter.write(content)
        } else if section.holdsBytes {
          guard let bytes = content.string.flatMap(Base64.bytes), bytes.count <= Attachment.largest
          else { throw .broken(FileProblem(path: "\(path): \(name)", kind: .altered)) }
          all["\(section.folder)/\(name)"] = bytes
        } else {
          all["\(section.folder)/\(name).json"] = JSONWriter.write(content)
        }
      }
    }
    return all
  }

  /// What it would be called as a file.
  public var fileName: String {
    let words = ["paquete", Slug.of(name, orDigest: true), date?.iso ?? ""]
    return words.filter { !$0.isEmpty }.joined(separator: "-") + ".json"
  }
}
