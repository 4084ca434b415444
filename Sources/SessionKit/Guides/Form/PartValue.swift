/// Something that can stand under a key of a guide.
public protocol PartValue: Sendable {
  /// Takes it from a file, and notes what does not fit; nil when nothing can be made of it.
  static func read(_ json: JSON, _ log: inout ReadingLog) -> Self?
  /// Its form in a file.
  var json: JSON { get }
  /// Its form in which nothing is left out: what is empty is null or an empty list.
  var wholeJSON: JSON { get }
  /// Whether there is nothing in it.
  var isEmpty: Bool { get }
  /// How a JSON Schema describes it.
  static var partSchema: JSON { get }
}

extension PartValue {
  /// Mostly there is only one form.
  public var wholeJSON: JSON { json }
}

extension String: PartValue {
  /// A text.
  public static var partSchema: JSON { schema }

  /// Takes text.
  public static func read(_ json: JSON, _ log: inout ReadingLog) -> String? {
    guard let text = json.string else {
      log.note(.wrongType(key: "", expected: .text), at: json)
      return nil
    }
    return text
  }

  /// The text, or null.
  public var wholeJSON: JSON { isEmpty ? .null : json }
}

extension Bool: PartValue {
  /// Yes or no.
  public static var partSchema: JSON { schema }

  /// Takes yes or no.
  public static func read(_ json: JSON, _ log: inout ReadingLog) -> Bool? {
    guard let value = json.bool else {
      log.note(.wrongType(key: "", expected: .flag), at: json)
      return nil
    }
    return value
  }

  /// Yes or no.
  public var json: JSON { .bool(self) }
  /// No is what a key that is missing says.
  public var isEmpty: Bool { !self }
}

extension Optional: PartValue where Wrapped: FieldValue {
  /// How the value is described.
  public static var partSchema: JSON { Wrapped.schema }

  /// Takes a value.
  public static func read(_ json: JSON, _ log: inout ReadingLog) -> Wrapped?? {
    guard let value = Wrapped(json: json) else {
      log.note(.wrongType(key: "", expected: Wrapped.shape), at: json)
      return nil
    }
    return .some(value)
  }

  /// The value, or null.
  public var json: JSON { self?.json ?? .null }
  /// Whether there is none.
  public var isEmpty: Bool { self == nil }
}

extension Array: PartValue where Element: PartValue {
  /// A list of such values.
  public static var partSchema: JSON {
    .object([("items", Element.partSchema), ("type", .string("array"))])
  }

  /// Takes a list.
  public static func read(_ json: JSON, _ log: inout ReadingLog) -> [Element]? {
    guard let items = json.array else {
      log.note(.wrongType(key: "", expected: .list), at: json)
      return nil
    }
    return items.compactMap { Element.read($0, &log) }
  }

  /// The list.
  public var json: JSON { .array(map(\.json)) }
  /// The list, with everything in it.
  public var wholeJSON: JSON { .array(map(\.wholeJSON)) }
}

extension Dictionary: PartValue where Key == String, Value: PartValue {
  /// Takes an object whose keys are free.
  public static func read(_ json: JSON, _ log: inout ReadingLog) -> [String: Value]? {
    guard let members = json.members else {
      log.note(.wrongType(key: "", expected: .object), at: json)
      return nil
    }
    var values: [String: Value] = [:]
    for member in members { values[member.key] = Value.read(member.value, &log) }
    return values
  }

  /// The object.
  public var json: JSON { .object(sorted.map { ($0.key, $0.value.json) }) }
  /// The object, with everything in it.
  public var wholeJSON: JSON { .object(sorted.map { ($0.key, $0.value.wholeJSON) }) }

  private var sorted: [Element] { self.sorted { $0.key < $1.key } }

  /// How the values are described.
  public static var partSchema: JSON {
    .object([("additionalProperties", Value.partSchema), ("type", .string("object"))])
  }
}
