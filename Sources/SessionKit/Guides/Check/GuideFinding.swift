/// Something in a guide that is wrong or odd, as data, with its place.
public struct GuideFinding: Sendable, Hashable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The guide cannot be used like this.
    case error
    /// It can, but it is odd.
    case remark
  }

  /// A piece of a guide that can be wrong.
  public enum Part: String, Sendable, Hashable {
    case guide, section, note, activity, step, material, product, group, question, reading, role
    case variant, meeting, list, item, limit, need, external, value
  }

  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// The text of the file is not as its format says.
    case format(FormatProblem.Kind)
    /// Bytes that are no UTF-8, on so many lines, and what they seem to be.
    case notUTF8(seems: String, lines: Int)
    case unknownHeading(String, suggestion: String?)
    case unknownKey(String, suggestion: String?)
    case unknownWord(key: String, word: String, suggestion: String?, allowed: [String])
    case notANumber(key: String, text: String)
    case badLimit(String)
    case badRange(key: String, text: String)
    case repeatedKey(String)
    case outOfPlace(String)
    case titleOfList(String)

    case noID(Part, title: String)
    case badID(Part, String)
    case noTitle(Part, String)
    case noText(Part, String)
    case duplicate(Part, String)
    case nothing(Part, in: Part, String)
    case noNumber(text: String)
    /// An activity whose id is a number, and which does not say that it is its number.
    case unnumbered(activity: String)
    case noActors(step: String)
    case unknownRecord(String, of: Part, String, suggestion: String?)
    case unknownActor(String, step: String, suggestion: String?)
    /// Under a key, an id that nothing in the guide has.
    case unknownReference(key: String, String, of: Part, String, suggestion: String?)
    case unknownField(kind: String, field: String, of: Part, String, suggestion: String?)
    case unknownValue(kind: String, field: String, value: String, step: String, allowed: [String])
    case unknownTerm(String, suggestion: String?)
    case waitsForItself(step: String)
    case waitsInCircle([String])
    case waitsOutside(step: String, for: String, meeting: String)
    case waitsForLater(step: String, for: String)
    case noMeasure(of: String)
    case minOverMax(Part, String, min: Int, max: Int)
    case negative(Part, String, Int)
    case listsInCircle(String)
    case badRound(step: String, back: String)
    case minutesOver(sum: Int, minutes: Int)
    case unusedProduct(String)
    case noKind
  }

  /// What is wrong.
  public let kind: Kind
  /// Where, in bytes from the beginning of the text; -1 where there is no text.
  public internal(set) var place: Int
  /// The key under which it stands, and the words that are wrong, to find the line of them.
  let key: String
  let words: String
  /// Where, as editors count.
  public internal(set) var position: TextPosition?

  init(_ kind: Kind, at place: Int, key: String = "", words: String = "") {
    self.kind = kind
    self.place = place
    self.key = key
    self.words = words
  }

  /// How bad it is.
  public var severity: Severity {
    switch kind {
    case .minutesOver, .unusedProduct, .waitsForLater, .titleOfList, .noKind, .unnumbered: .remark
    default: .error
    }
  }

  /// A word for what is wrong, for programs.
  public var name: String {
    switch kind {
    case .format(.notUTF8), .notUTF8: "encoding"
    case .format: "format"
    case .unknownHeading: "unknownHeading"
    case .unknownKey: "unknownKey"
    case .unknownWord: "unknownWord"
    case .notANumber, .badLimit, .badRange: "badValue"
    case .repeatedKey: "repeatedKey"
    case .outOfPlace, .titleOfList: "outOfPlace"
    case .noID: "noId"
    case .noNumber, .unnumbered: "noNumber"
    case .badID: "badId"
    case .noTitle: "noTitle"
    case .noText: "noText"
    case .duplicate: "duplicateId"
    case .nothing: "empty"
    case .noActors: "noActors"
    case .unknownRecord: "unknownRecord"
    case .unknownActor: "unknownActor"
    case .unknownReference: "unknownReference"
    case .unknownField: "unknownField"
    case .unknownValue: "unknownValue"
    case .unknownTerm: "unknownTerm"
    case .waitsForItself, .waitsInCircle, .waitsOutside: "neverComes"
    case .waitsForLater: "waitsForLater"
    case .noMeasure: "noMeasure"
    case .minOverMax: "minOverMax"
    case .negative: "negative"
    case .listsInCircle, .badRound: "circle"
    case .minutesOver: "minutesOver"
    case .unusedProduct: "unusedProduct"
    case .noKind: "noKind"
    }
  }
}
