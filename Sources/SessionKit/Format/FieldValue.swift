/// A single thing that a field can hold.
///
/// Whatever the product does with a field follows from these few abilities: files, options,
/// prompts, tables, views for programs, schemas.
public protocol FieldValue: Sendable, Hashable {
  /// What kind of thing it is.
  static var shape: Shape { get }
  /// How a JSON Schema describes it.
  static var schema: JSON { get }
  /// Takes it from a file; nil when the JSON is something else.
  init?(json: JSON)
  /// Its form in a file.
  var json: JSON { get }
  /// Understands what a person typed.
  static func parse(_ text: String, in scope: InputScope) throws(InputProblem) -> Self
  /// Its form for people.
  func words(in directory: Directory) -> String
  /// Its form for programs, under the key of its field.
  func view(key: String, in scope: ViewScope) -> [(String, JSON)]
  /// The keys of that form, when there is no value.
  static func emptyView(key: String) -> [(String, JSON)]
}

extension FieldValue {
  /// Most values look to programs as they do in files.
  public func view(key: String, in scope: ViewScope) -> [(String, JSON)] { [(key, json)] }

  /// Most fields have one key.
  public static func emptyView(key: String) -> [(String, JSON)] { [(key, .null)] }
}

/// What is known while words are being understood.
public struct InputScope: Sendable {
  /// When the words are said.
  public let moment: Due.Moment
  /// Who and what has a name.
  public let directory: Directory
  /// What the guide calls things.
  public let words: Vocabulary

  /// Describes what is known.
  public init(moment: Due.Moment, directory: Directory, words: Vocabulary = .common) {
    self.moment = moment
    self.directory = directory
    self.words = words
  }
}

/// What is known while a view for programs is made.
public struct ViewScope: Sendable {
  /// Who and what has a name.
  public let directory: Directory
  /// When the things that are due are due.
  public let calendar: DueCalendar
  /// The schools of the record that is viewed.
  public let schools: [ID]
}

/// Words that could not be understood, as data.
public enum InputProblem: Error, Sendable, Hashable {
  case notADate(String)
  case notATime(String)
  case notADue(String)
  case notANumber(String)
  case notASchoolYear(String)
  case notYesOrNo(String)
  case notAChoice(String, [ChoiceWords], suggestion: String?)
  case unknown(kind: String, text: String, suggestion: String?)
  case ambiguous(kind: String, text: String, candidates: [Directory.Entry])
}
