/// What a file of the workbook says of itself at its beginning.
struct FileFormat: Sendable, Hashable {
  let name: String
  let version: Int

  static let workbook = FileFormat(name: "cte.workbook", version: 1)
  static let personal = FileFormat(name: "cte.private", version: 1)
  static let session = FileFormat(name: "cte.session", version: 1)
  static let progress = FileFormat(name: "cte.progress", version: 1)
  static let change = FileFormat(name: "cte.change", version: 1)
  static let settings = FileFormat(name: "cte.settings", version: 1)
  static let guide = FileFormat(name: "cte.guide", version: 1)
  static let package = FileFormat(name: "cte.package", version: 1)
  static let document = FileFormat(name: "cte.document", version: 1)

  var members: [(String, JSON)] { [("format", .string(name)), ("version", .integer(version))] }

  /// Notes what does not fit; false when nothing more can be understood.
  func check(_ json: JSON, _ log: inout ReadingLog) -> Bool {
    guard json.members != nil else {
      log.note(.wrongType(key: "", expected: .object), at: json)
      return false
    }
    guard let format = json["format"] else {
      log.note(.missingKey("format"), at: json)
      return true
    }
    guard format.string == name else {
      log.note(.wrongFormat(format.string ?? ""), at: format)
      return false
    }
    guard let version = json["version"]?.integer else {
      log.note(.missingKey("version"), at: json)
      return true
    }
    if version > self.version || version < 1 {
      log.note(.newerVersion(version), at: json["version"] ?? json)
      return true
    }
    return true
  }

  /// Tells whether a key belongs to the beginning of every file.
  static func owns(_ key: String) -> Bool { key == "format" || key == "version" }
}

/// A file's content, which can be read strictly and written in one way.
protocol FileContent: Codable, Sendable, Equatable {
  init(json: JSON, log: inout ReadingLog)
  var json: JSON { get }
}

extension FileContent {
  /// Reads what the bytes hold, as far as it can be read, with what is wrong in them.
  static func read(
    _ bytes: [UInt8], passingOver keys: Set<String> = []
  ) -> (value: Self, problems: [FormatProblem]) {
    let result = JSONReader.read(bytes, passingOver: keys)
    var log = ReadingLog(result.problems)
    let value = Self(json: result.value ?? .object([]), log: &log)
    // After an error of grammar, what is missing behind it is no news.
    return (value, result.problems.isEmpty ? log.problems : result.problems)
  }

  var bytes: [UInt8] { JSONWriter.write(json) }
}

extension FileContent {
  /// Reads it from any decoder, and refuses what is not as its format says.
  public init(from decoder: any Decoder) throws {
    var log = ReadingLog()
    self.init(json: try JSON(from: decoder), log: &log)
    if let problem = log.problems.first {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "\(problem.kind)"))
    }
  }

  /// Hands it to any encoder.
  public func encode(to encoder: any Encoder) throws {
    try json.encode(to: encoder)
  }
}
