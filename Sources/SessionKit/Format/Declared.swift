/// A type whose form in files follows from the declaration of its fields.
///
/// Codable comes from the same declaration: keys may be missing, and those that nobody declared
/// are noticed, which the compiler's own conformance does not do.
public protocol Declared: Codable, Sendable, Equatable {
  /// A value in which nobody has filled anything.
  init()
  /// Its fields, in the order in which they are asked for.
  static var fields: [Field<Self>] { get }
  /// Takes what a file holds, noting what is not as declared.
  init(json: JSON, log: inout ReadingLog)
  /// Its form in a file.
  var json: JSON { get }
}

extension Declared {
  /// Takes what a file holds, noting what is not as declared.
  public init(json: JSON, log: inout ReadingLog) {
    self.init()
    guard let members = json.members else {
      log.note(.wrongType(key: "", expected: .object), at: json)
      return
    }
    for member in members where !take(member, prefix: "", &log) { log.noteUnknown(member) }
  }

  /// Puts a member in its place; false when no field has that key.
  mutating func take(_ member: JSON.Member, prefix: String, _ log: inout ReadingLog) -> Bool {
    let key = prefix + member.key
    if let field = Self.fields.first(where: { $0.key == key }) {
      if !field.read(member.value, &self) {
        log.note(.wrongType(key: key, expected: field.shape), at: member.value)
      }
      return true
    }
    let inner = key + "."
    guard Self.fields.contains(where: { $0.key.hasPrefix(inner) }) else { return false }
    guard let members = member.value.members else {
      log.note(.wrongType(key: key, expected: .object), at: member.value)
      return true
    }
    for member in members where !take(member, prefix: inner, &log) { log.noteUnknown(member) }
    return true
  }

  /// The keys and values that a file holds; what nobody has filled is left out.
  var members: [(String, JSON)] {
    var members: [(String, JSON)] = []
    var groups: [(String, [(String, JSON)])] = []
    for field in Self.fields {
      guard let value = field.write(self) else { continue }
      let path = field.key.split(separator: ".", maxSplits: 1).map(String.init)
      guard path.count == 2 else {
        members.append((field.key, value))
        continue
      }
      if let place = groups.firstIndex(where: { $0.0 == path[0] }) {
        groups[place].1.append((path[1], value))
      } else {
        groups.append((path[0], [(path[1], value)]))
      }
    }
    return members + groups.map { ($0.0, .object($0.1)) }
  }

  /// Its form in a file.
  public var json: JSON { .object(members) }

  /// Takes from another what is filled there and empty here.
  public mutating func fill(from other: Self) {
    for field in Self.fields where field.isEmpty(in: self) {
      if let value = field.write(other) { _ = field.read(value, &self) }
    }
  }

  /// The labels of the fields that are expected and empty.
  var missingFields: [Field<Self>] {
    Self.fields.filter { $0.isExpected && $0.isEmpty(in: self) }
  }
}

extension Declared {
  /// Reads it from any decoder, and refuses what is not as declared.
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
