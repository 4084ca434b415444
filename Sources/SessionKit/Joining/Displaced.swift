/// What is kept of a thing beside what stands: another version of it, or that it was taken away.
public struct Displaced: Sendable, Equatable {
  /// What leads to the thing in its file.
  public let of: [String]
  /// What somebody had written; nothing but a signature of what was taken away.
  public let value: JSON

  init(of address: [String], value: JSON) {
    of = address
    self.value = value
  }

  init?(json: JSON) {
    guard let address = json["of"]?.array?.compactMap(\.string), !address.isEmpty,
      let value = json["value"], value.members != nil,
      json.members?.count == 2
    else { return nil }
    self.init(of: address, value: value)
  }

  var json: JSON { .object([("of", .array(of.map(JSON.string))), ("value", value)]) }

  static let schema = JSON.object([
    ("additionalProperties", .bool(false)),
    (
      "properties",
      .object([("of", [String].schema), ("value", .object([("type", .string("object"))]))])
    ),
    ("required", .array([.string("of"), .string("value")])), ("type", .string("object")),
  ])

  /// Reads those that a file keeps, noting what is none.
  static func read(_ member: JSON.Member, _ log: inout ReadingLog) -> [Displaced] {
    guard let items = member.value.array else {
      log.note(.wrongType(key: member.key, expected: .list), at: member.value)
      return []
    }
    return items.compactMap { item in
      guard let displaced = Displaced(json: item) else {
        log.note(.wrongType(key: member.key, expected: .object), at: item)
        return nil
      }
      return displaced
    }
  }

  /// Those that a file keeps, which was read without a problem.
  static func list(_ json: JSON?) -> [(of: [String], value: JSON)] {
    (json?.array ?? []).compactMap { item in
      Displaced(json: item).map { ($0.of, $0.value) }
    }
  }
}

extension [Displaced] {
  var json: JSON { .array(map(\.json)) }
}
