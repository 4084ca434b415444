/// A piece of a guide: what a guide file holds under its keys, and where in the file it stood.
public protocol GuidePart: PartValue, Equatable {
  /// The keys that it has in a file, in the order of the form.
  static var keys: [PartKey<Self>] { get }
  /// Where it begins in the text from which it was read, so that problems can name the line.
  var place: Int { get set }
  /// A piece with nothing in it.
  init()
  /// The piece that is meant by a plain text in its place, where one may stand there.
  static func plain(_ text: String) -> Self?
}

extension GuidePart {
  /// Mostly a plain text is not enough.
  public static func plain(_ text: String) -> Self? { nil }

  /// Takes what a file holds, and notes everything that does not fit.
  public static func read(_ json: JSON, _ log: inout ReadingLog) -> Self? {
    if let text = json.string, var part = plain(text) {
      part.place = json.offset
      return part
    }
    guard let members = json.members else {
      log.note(.wrongType(key: "", expected: .object), at: json)
      return nil
    }
    var part = Self()
    part.place = json.offset
    for member in members where !part.take(member, &log) { log.noteUnknown(member) }
    return part
  }

  /// Takes one key; false when the piece has none of that name.
  mutating func take(_ member: JSON.Member, _ log: inout ReadingLog) -> Bool {
    guard let key = Self.keys.first(where: { $0.name == member.key }) else { return false }
    if case .null = member.value.content { return true }
    key.read(member.value, &self, &log)
    return true
  }

  /// Its form in a file, without what is empty.
  public var json: JSON { .object(members(whole: false)) }

  /// Its form with all its keys.
  public var wholeJSON: JSON { .object(members(whole: true)) }

  func members(whole: Bool) -> [(String, JSON)] {
    Self.keys.compactMap { key in
      whole || !key.isEmpty(self) ? (key.name, key.write(self, whole)) : nil
    }
  }

  /// Tells whether there is nothing in it.
  public var isEmpty: Bool { Self.keys.allSatisfy { $0.isEmpty(self) } }

  /// How a JSON Schema describes it.
  public static var partSchema: JSON {
    let properties = keys.map { ($0.name, $0.isRequired ? $0.schema : $0.schema.orNull) }
    let required = keys.filter(\.isRequired).map { JSON.string($0.name) }
    let object = JSON.object([
      ("additionalProperties", .bool(false)), ("properties", .object(properties)),
      ("required", .array(required)), ("type", .string("object")),
    ])
    guard plain("x") != nil else { return object }
    return .object([("anyOf", .array([object, .object([("type", .string("string"))])]))])
  }

  /// Where it stood in a file makes no difference.
  public static func == (left: Self, right: Self) -> Bool { left.json == right.json }
}

extension JSON {
  /// A schema that also admits that nothing is there; lists and objects are empty instead.
  fileprivate var orNull: JSON {
    switch self["type"]?.string {
    case "array", "object": self
    default: .object([("anyOf", .array([self, .object([("type", .string("null"))])]))])
    }
  }
}

/// One key of a piece of a guide, and the property behind it.
public struct PartKey<Root: Sendable>: Sendable {
  /// The key in files.
  public let name: String
  /// Whether a guide without it is not complete.
  public let isRequired: Bool
  let schema: JSON
  let read: @Sendable (JSON, inout Root, inout ReadingLog) -> Void
  let write: @Sendable (Root, _ whole: Bool) -> JSON
  let isEmpty: @Sendable (Root) -> Bool

  init<Value: PartValue>(
    _ name: String, _ path: any WritableKeyPath<Root, Value> & Sendable, required: Bool = false
  ) {
    self.name = name
    isRequired = required
    schema = Value.partSchema
    read = { json, root, log in
      var inner = ReadingLog()
      if let value = Value.read(json, &inner) { root[keyPath: path] = value }
      log.take(inner, key: name)
    }
    write = { root, whole in
      whole ? root[keyPath: path].wholeJSON : root[keyPath: path].json
    }
    isEmpty = { $0[keyPath: path].isEmpty }
  }
}
