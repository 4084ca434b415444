import SpanishText

/// A file that was copied into the workbook, by the name that it has there.
///
/// The name tells its bytes: it ends in their digest, so that one that was changed by other hands is
/// noticed.
public struct Attachment: Sendable, Hashable {
  /// Its name in the folder of such files.
  public let name: String

  /// How large one may be.
  public static let largest = 10 * 1024 * 1024

  /// The endings of the files that are taken: what people look at, read and listen to.
  public static let endings = [
    "jpg", "jpeg", "png", "gif", "webp", "heic", "pdf", "doc", "docx", "odt", "rtf", "txt", "md",
    "xls", "xlsx", "ods", "csv", "ppt", "pptx", "odp", "mp3", "m4a", "ogg", "wav", "mp4", "mov",
    "webm",
  ]

  /// The folder of such files.
  static let folder = "adjuntos"
  private static let digestLength = 10

  /// Takes a name that leads nowhere else.
  public init?(_ name: String) {
    let isSafe = name.unicodeScalars.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == "."
    }
    guard isSafe, !name.hasPrefix("."), !name.contains(".."), name.utf8.count <= 120,
      Self.endings.contains(Self.ending(of: name)), name.contains("-")
    else { return nil }
    self.name = name
  }

  /// Names a file by what it was called and what it holds; one of several alike has a number.
  public init(of original: String, _ bytes: [UInt8], number: Int = 1) throws(AttachmentProblem) {
    let ending = Self.ending(of: original)
    guard Self.endings.contains(ending) else { throw .ending(original) }
    guard bytes.count <= Self.largest else { throw .tooLarge(original, bytes: bytes.count) }
    guard !bytes.isEmpty else { throw .empty(original) }
    let stem = Slug.of(String(original.dropLast(ending.count + 1)))
    let ordinal = number > 1 ? "-\(number)" : ""
    name = (stem.isEmpty ? "archivo" : stem) + ordinal + "-" + Self.digest(bytes) + "." + ending
  }

  /// Its place, from the folder of the workbook.
  var path: String { Self.folder + "/" + name }

  /// Whether bytes are the ones that it was named for.
  func fits(_ bytes: [UInt8]) -> Bool {
    name.dropLast(Self.ending(of: name).count + 1).hasSuffix("-" + Self.digest(bytes))
  }

  private static func digest(_ bytes: [UInt8]) -> String {
    String(Digest(of: bytes).text.prefix(digestLength))
  }

  private static func ending(of name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return String(name[name.index(after: dot)...]).lowercased()
  }
}

/// Why a file is not taken, as data.
public enum AttachmentProblem: Error, Sendable, Hashable {
  case ending(String)
  case tooLarge(String, bytes: Int)
  case empty(String)
}

extension Attachment: FieldValue {
  /// Text.
  public static var shape: Shape { .text }
  /// A name without folders.
  public static var schema: JSON {
    .object([
      ("pattern", .string("^[a-z0-9][a-z0-9-]*-[a-z0-9]+\\.[a-z0-9]+$")),
      ("type", .string("string")),
    ])
  }

  /// Takes a name that leads nowhere else.
  public init?(json: JSON) {
    guard let found = json.string.flatMap(Attachment.init(_:)) else { return nil }
    self = found
  }

  /// The name.
  public var json: JSON { .string(name) }

  /// Takes the name of a file that is there already.
  public static func parse(_ text: String, in scope: InputScope) throws(InputProblem) -> Attachment
  {
    guard let found = Attachment(trim(text)) else {
      throw .unknown(kind: "file", text: text, suggestion: nil)
    }
    return found
  }

  /// The name.
  public func words(in directory: Directory) -> String { name }
}
