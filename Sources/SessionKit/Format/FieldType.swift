/// What a property can be so that a field can be declared for it: text, yes or no, a value or
/// none, or a list of values.
public protocol FieldType: Sendable, Hashable {
  /// The value of a field that nobody has filled.
  static var empty: Self { get }
  /// What kind of thing it holds, one of them if it is a list.
  static var shape: Shape { get }
  /// Whether it holds several.
  static var isList: Bool { get }
  /// How a JSON Schema describes it.
  static var schema: JSON { get }
  /// Takes it from a file; nil when the JSON is something else.
  init?(field json: JSON)
  /// Its form in a file; nil leaves the key out.
  var fieldJSON: JSON? { get }
  /// Understands what a person typed: several words for a list, one otherwise.
  static func parse(_ words: [String], in scope: InputScope) throws(InputProblem) -> Self
  /// Its forms for people: one for each thing that it holds.
  func texts(in directory: Directory) -> [String]
  /// Its form for programs, under the key of its field.
  func view(key: String, in scope: ViewScope) -> [(String, JSON)]
}

extension String: FieldType {
  /// No text.
  public static var empty: String { "" }
  /// One text.
  public static var isList: Bool { false }
  /// Takes text.
  public init?(field json: JSON) { self.init(json: json) }
  /// The text, if there is any.
  public var fieldJSON: JSON? { isEmpty ? nil : json }

  /// The words, as they are.
  public static func parse(_ words: [String], in scope: InputScope) -> String {
    parse(words.joined(separator: " "), in: scope)
  }

  /// The text, if there is any.
  public func texts(in directory: Directory) -> [String] { isEmpty ? [] : [self] }

  /// The text, or null.
  public func view(key: String, in scope: ViewScope) -> [(String, JSON)] {
    [(key, isEmpty ? .null : json)]
  }
}

extension Bool: FieldType {
  /// No.
  public static var empty: Bool { false }
  /// Yes or no.
  public static var shape: Shape { .flag }
  /// One of the two.
  public static var isList: Bool { false }
  /// Yes or no.
  public static var schema: JSON { .object([("type", .string("boolean"))]) }

  /// Takes yes or no.
  public init?(field json: JSON) {
    guard let value = json.bool else { return nil }
    self = value
  }

  /// Yes; no is left out.
  public var fieldJSON: JSON? { self ? .bool(true) : nil }

  /// Understands yes and no; an option without a value is yes.
  public static func parse(_ words: [String], in scope: InputScope) throws(InputProblem) -> Bool {
    guard let word = words.first.map(trim) else { return true }
    switch word.lowercased() {
    case "sí", "si", "s", "yes", "true": return true
    case "no", "n", "false": return false
    default: throw .notYesOrNo(word)
    }
  }

  /// Yes or no.
  public func texts(in directory: Directory) -> [String] { self ? ["sí"] : [] }

  /// Yes or no.
  public func view(key: String, in scope: ViewScope) -> [(String, JSON)] { [(key, .bool(self))] }
}

extension Optional: FieldType where Wrapped: FieldValue {
  /// Nothing.
  public static var empty: Wrapped? { nil }
  /// What it holds when there is something.
  public static var shape: Shape { Wrapped.shape }
  /// One value.
  public static var isList: Bool { false }
  /// How the value is described.
  public static var schema: JSON { Wrapped.schema }

  /// Takes a value.
  public init?(field json: JSON) {
    guard let value = Wrapped(json: json) else { return nil }
    self = .some(value)
  }

  /// The value, if there is one.
  public var fieldJSON: JSON? { self?.json }

  /// Understands a value; nothing is nothing.
  public static func parse(
    _ words: [String], in scope: InputScope
  ) throws(InputProblem) -> Wrapped? {
    let text = words.joined(separator: " ")
    return trim(text).isEmpty ? nil : try Wrapped.parse(text, in: scope)
  }

  /// The value, if there is one.
  public func texts(in directory: Directory) -> [String] {
    map { [$0.words(in: directory)] } ?? []
  }

  /// The value, or its keys without one.
  public func view(key: String, in scope: ViewScope) -> [(String, JSON)] {
    self?.view(key: key, in: scope) ?? Wrapped.emptyView(key: key)
  }
}

extension Array: FieldType where Element: FieldValue {
  /// An empty list.
  public static var empty: [Element] { [] }
  /// What each of them is.
  public static var shape: Shape { Element.shape }
  /// Several values.
  public static var isList: Bool { true }
  /// A list of values.
  public static var schema: JSON {
    .object([("items", Element.schema), ("type", .string("array"))])
  }

  /// Takes a list of values.
  public init?(field json: JSON) {
    guard let items = json.array else { return nil }
    let values = items.compactMap { Element(json: $0) }
    guard values.count == items.count else { return nil }
    self = values
  }

  /// The list, if there is anything in it.
  public var fieldJSON: JSON? { isEmpty ? nil : .array(map(\.json)) }

  /// Understands each of the words, leaving out the empty and the repeated.
  public static func parse(
    _ words: [String], in scope: InputScope
  ) throws(InputProblem) -> [Element] {
    var values: [Element] = []
    for word in words where !trim(word).isEmpty {
      let value = try Element.parse(word, in: scope)
      if !values.contains(value) { values.append(value) }
    }
    return values
  }

  /// Each of them.
  public func texts(in directory: Directory) -> [String] { map { $0.words(in: directory) } }

  /// Each of them, and the ids beside the names.
  public func view(key: String, in scope: ViewScope) -> [(String, JSON)] {
    let keys = Element.emptyView(key: key).map(\.0)
    let views = map { $0.view(key: key, in: scope) }
    return keys.enumerated().map { place, key in (key, .array(views.map { $0[place].1 })) }
  }
}
