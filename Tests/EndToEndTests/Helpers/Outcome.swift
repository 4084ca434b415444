import Foundation
import Testing

/// What a command wrote, and how it ended.
struct Outcome: CustomStringConvertible, Sendable {
  let code: Int32
  let outBytes: [UInt8]
  let errBytes: [UInt8]
  private let line: String

  init(_ spawn: Spawn, words: [[UInt8]]) {
    code = spawn.code
    outBytes = spawn.output
    errBytes = spawn.messages
    line = words.map { String(decoding: $0.prefix(300), as: UTF8.self) }.joined(separator: " ")
  }

  /// Results.
  var out: String { String(decoding: outBytes, as: UTF8.self) }
  /// Messages.
  var err: String { String(decoding: errBytes, as: UTF8.self) }
  /// Messages as one line, for sentences that were wrapped.
  var message: String {
    err.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
  var lines: [String] { out.split(separator: "\n").map(String.init) }
  /// The id that a command which adds prints alone on its first line.
  var id: String { lines.first ?? "" }

  /// The result as JSON.
  func json(location: SourceLocation = #_sourceLocation) throws -> Value {
    let value = try? JSONDecoder().decode(Value.self, from: Data(outBytes))
    return try #require(value, "no JSON from \(self)", sourceLocation: location)
  }

  var description: String {
    "«cte \(line)» ended with \(code)\n--- out\n\(out.prefix(2000))\n--- err\n\(err.prefix(2000))"
  }
}

/// JSON as it was printed: a key with null is not a key that is missing.
enum Value: Decodable, Equatable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([Value])
  case object([String: Value])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([Value].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: Value].self))
    }
  }

  subscript(_ key: String) -> Value? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  subscript(_ place: Int) -> Value? { items.indices.contains(place) ? items[place] : nil }

  var items: [Value] { if case .array(let items) = self { items } else { [] } }
  var string: String? { if case .string(let text) = self { text } else { nil } }
  var bool: Bool? { if case .bool(let flag) = self { flag } else { nil } }
  var int: Int? { if case .number(let number) = self { Int(number) } else { nil } }
  var keys: Set<String> { if case .object(let members) = self { Set(members.keys) } else { [] } }

  /// The texts under a key, one for each item.
  func strings(_ key: String) -> [String] { items.compactMap { $0[key]?.string } }
}
