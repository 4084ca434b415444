import CommandLineKit
import SessionKit

/// Options made from the declaration of fields.
enum FieldOptions {
  static func option<Root>(_ field: Field<Root>) -> Option {
    let example = "--\(field.spanish) \(quoted(field.example))"
    if field.shape == .flag {
      return .flag(
        field.english, field.spanish, isClearable: true, summary: field.question,
        example: "--\(field.spanish)")
    }
    return .value(
      field.english, field.spanish, also: aliases(field.key), placeholder: field.placeholder,
      kind: kind(field.shape),
      repeats: field.isList, isClearable: true,
      summary: field.question, example: example)
  }

  /// People say type and kind for the same: of a team, of a comparison, of an evaluation.
  private static func aliases(_ key: String) -> [String] { key == "type" ? ["kind", "clase"] : [] }

  static func quoted(_ text: String) -> String {
    text.contains(" ") ? "\"\(text)\"" : text
  }

  static func choices(_ words: [ChoiceWords]) -> [Choice] {
    words.map { Choice(Name($0.value, $0.spanish, aliases: $0.aliases)) }
  }

  static func kind(_ shape: Shape) -> ValueKind {
    switch shape {
    case .text, .longText, .guideItem, .id, .schoolYear, .object, .list, .flag: .text
    case .number: .number
    case .date: .date
    case .time: .time
    case .due: .due
    case .party: .reference("party")
    case .choice(let words): .choice(choices(words))
    case .reference(let kind): .reference(kind)
    }
  }

  /// Puts what options say into a record; tells whether any did.
  @discardableResult
  static func apply<Root: Declared>(
    _ arguments: Arguments, fields: [Field<Root>], to root: inout Root, scope: InputScope
  ) throws -> Bool {
    var isChanged = false
    for field in fields {
      let option = option(field)
      guard arguments.has(option) else { continue }
      // A flag alone says yes; an empty value takes that back, as it empties any other field.
      let words = arguments.values(option).map { field.shape == .flag ? "no" : $0.text }
      try field.set(words, in: &root, scope: scope)
      isChanged = true
    }
    return isChanged
  }
}

extension Record {
  /// The field that names a record: the first.
  static var main: Field<Self> { fields[0] }

  /// The fields that only options can fill.
  static var optionFields: [Field<Self>] { Array(fields.dropFirst()) }
}
