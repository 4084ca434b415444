/// A JSON value that remembers where it stood in its file.
public struct JSON: Sendable {
  /// What the value is.
  public enum Content: Sendable, Equatable {
    case null
    case bool(Bool)
    case integer(Int)
    /// A number that is no `Int`, as it was written.
    case decimal(String)
    case string(String)
    case array([JSON])
    case object([Member])
  }

  /// One key of an object and its value.
  public struct Member: Sendable, Equatable {
    /// The key.
    public let key: String
    /// The value under it.
    public let value: JSON
    /// Where the key began, in bytes; -1 for one that was not read.
    let offset: Int

    init(key: String, value: JSON, offset: Int = -1) {
      self.key = key
      self.value = value
      self.offset = offset
    }

    /// Two members are equal wherever they stood.
    public static func == (left: Member, right: Member) -> Bool {
      left.key == right.key && left.value == right.value
    }
  }

  /// What the value is.
  public let content: Content
  /// Where it began, in bytes; -1 for one that was not read.
  let offset: Int

  /// Wraps a value that does not come from a file.
  public init(_ content: Content) {
    self.init(content, offset: -1)
  }

  init(_ content: Content, offset: Int) {
    self.content = content
    self.offset = offset
  }
}

extension JSON: Equatable {
  /// Two values are equal wherever they stood.
  public static func == (left: JSON, right: JSON) -> Bool {
    left.content == right.content
  }
}

extension JSON {
  /// The absent value.
  public static let null = JSON(.null)

  /// Text.
  public static func string(_ text: String) -> JSON { JSON(.string(text)) }

  /// Text, or null.
  public static func string(_ text: String?) -> JSON { text.map { JSON(.string($0)) } ?? .null }

  /// A whole number.
  public static func integer(_ number: Int) -> JSON { JSON(.integer(number)) }

  /// A whole number, or null.
  public static func integer(_ number: Int?) -> JSON { number.map { JSON(.integer($0)) } ?? .null }

  /// Yes or no.
  public static func bool(_ value: Bool) -> JSON { JSON(.bool(value)) }

  /// A list.
  public static func array(_ items: [JSON]) -> JSON { JSON(.array(items)) }

  /// An object, from its keys and values.
  public static func object(_ members: [(String, JSON)]) -> JSON {
    JSON(.object(members.map { Member(key: $0.0, value: $0.1) }))
  }

  /// The text, if it is text.
  public var string: String? {
    if case .string(let text) = content { text } else { nil }
  }

  /// The number, if it is a whole number.
  public var integer: Int? {
    if case .integer(let number) = content { number } else { nil }
  }

  /// The value, if it is true or false.
  public var bool: Bool? {
    if case .bool(let value) = content { value } else { nil }
  }

  /// The items, if it is a list.
  public var array: [JSON]? {
    if case .array(let items) = content { items } else { nil }
  }

  /// The keys with their values, if it is an object.
  public var members: [Member]? {
    if case .object(let members) = content { members } else { nil }
  }

  /// The value under a key, if it is an object that has it.
  public subscript(key: String) -> JSON? {
    members?.first { $0.key == key }?.value
  }
}
