/// The declaration of one field: everything that files, options, prompts, tables and help need.
///
/// A class, because each declaration is one thing that all share: a file of records asks for its
/// fields a million times, and none of them should be a copy.
public final class Field<Root: Sendable>: Sendable {
  /// Its key in files; a dot leads into an object: `follow.who`.
  public let key: String
  /// What people call it: `Responsable`.
  public let label: String
  /// How it is asked for, as a whole question.
  public let question: String
  /// The Spanish word of its option; the English one comes from the key.
  public let spanish: String
  /// The English word of its option.
  public let english: String
  /// What stands for the value in help: `QUIÉN`.
  public let placeholder: String
  /// An example of what can be typed.
  public let example: String
  /// Whether a record without it is looked upon as incomplete.
  public let isExpected: Bool
  /// What kind of thing it holds.
  public let shape: Shape
  /// Whether it holds several.
  public let isList: Bool
  let schema: JSON
  /// Label and question with what a guide calls things still in braces.
  private let said: (label: String, question: String)

  let read: @Sendable (JSON, inout Root) -> Bool
  let write: @Sendable (Root) -> JSON?
  let take: @Sendable ([String], InputScope, inout Root) throws(InputProblem) -> Void
  let show: @Sendable (Root, Directory) -> [String]
  let look: @Sendable (Root, ViewScope) -> [(String, JSON)]

  /// Declares a field for a property.
  init<Value: FieldType>(
    _ key: String, _ path: any WritableKeyPath<Root, Value> & Sendable,
    label: String, question: String, spanish: String, english: String? = nil,
    placeholder: String = "TEXTO", example: String, expected: Bool = false, long: Bool = false
  ) {
    self.key = key
    said = (label, question)
    self.label = Vocabulary.common.say(label)
    self.question = Vocabulary.common.say(question)
    self.spanish = spanish
    self.english = english ?? Self.kebab(key)
    self.placeholder = placeholder
    self.example = example
    isExpected = expected
    shape = long ? .longText : Value.shape
    isList = Value.isList
    schema = Value.schema
    let viewKey = key.split(separator: ".").last.map(String.init) ?? key
    read = { json, root in
      guard let value = Value(field: json) else { return false }
      root[keyPath: path] = value
      return true
    }
    write = { $0[keyPath: path].fieldJSON }
    take = { words, scope, root throws(InputProblem) in
      root[keyPath: path] = try Value.parse(words, in: scope)
    }
    show = { $0[keyPath: path].texts(in: $1) }
    look = { $0[keyPath: path].view(key: viewKey, in: $1) }
  }

  /// What people call it, in the words of a guide.
  public func label(in words: Vocabulary) -> String { words.say(said.label) }

  /// How it is asked for, in the words of a guide.
  public func question(in words: Vocabulary) -> String { words.say(said.question) }

  /// Tells whether nobody has filled it.
  public func isEmpty(in root: Root) -> Bool { write(root) == nil }

  /// Understands what a person typed and puts it in its place.
  public func set(
    _ words: [String], in root: inout Root, scope: InputScope
  ) throws(InputProblem) {
    try take(words, scope, &root)
  }

  /// Understands what a person typed and adds it to a list, once; anything else is replaced by it.
  func add(
    _ text: String, to root: inout Root, scope: InputScope
  ) throws(InputProblem) {
    let before = isList ? write(root)?.array ?? [] : []
    try set([text], in: &root, scope: scope)
    guard isList, let added = write(root)?.array else { return }
    _ = read(.array(before + added.filter { !before.contains($0) }), &root)
  }

  /// What it holds, for programs; nil when nobody has filled it.
  public func value(of root: Root) -> JSON? { write(root) }

  /// What it holds, for people.
  public func texts(of root: Root, in directory: Directory) -> [String] { show(root, directory) }

  /// `observeIn` and `follow.who` as options are written: `observe-in`, `follow-who`.
  private static func kebab(_ key: String) -> String {
    var words = ""
    for character in key {
      if character == "." {
        words += "-"
      } else if character.isUppercase {
        words += "-" + character.lowercased()
      } else {
        words.append(character)
      }
    }
    return words
  }
}
