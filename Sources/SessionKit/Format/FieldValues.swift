import SpanishText

extension String: FieldValue {
  /// Text.
  public static var shape: Shape { .text }
  /// Any text.
  public static var schema: JSON { .object([("type", .string("string"))]) }

  /// Takes text.
  public init?(json: JSON) {
    guard let text = json.string else { return nil }
    self = text
  }

  /// The text itself.
  public var json: JSON { .string(self) }

  /// Takes the words as they are, without the space around them.
  public static func parse(_ text: String, in scope: InputScope) -> String { trim(text) }

  /// The text itself.
  public func words(in directory: Directory) -> String { self }
}

/// A text without the white space around it.
public func trim(_ text: String) -> String {
  guard let start = text.firstIndex(where: { !$0.isWhitespace }),
    let end = text.lastIndex(where: { !$0.isWhitespace })
  else { return "" }
  return String(text[start...end])
}

extension Int: FieldValue {
  /// A number.
  public static var shape: Shape { .number }
  /// A whole number.
  public static var schema: JSON { .object([("type", .string("integer"))]) }

  /// Takes a whole number.
  public init?(json: JSON) {
    guard let number = json.integer else { return nil }
    self = number
  }

  /// The number itself.
  public var json: JSON { .integer(self) }

  /// Understands digits; nothing that people count is less than none.
  public static func parse(_ text: String, in scope: InputScope) throws(InputProblem) -> Int {
    guard let number = Int(trim(text)), number >= 0 else { throw .notANumber(text) }
    return number
  }

  /// The digits.
  public func words(in directory: Directory) -> String { String(self) }
}

extension CivilDate: FieldValue {
  /// A day.
  public static var shape: Shape { .date }
  /// A day in ISO 8601.
  public static var schema: JSON {
    .object([("format", .string("date")), ("type", .string("string"))])
  }

  /// Takes a day in ISO 8601.
  public init?(json: JSON) {
    guard let date = json.string.flatMap(CivilDate.init(iso:)) else { return nil }
    self = date
  }

  /// The day in ISO 8601.
  public var json: JSON { .string(iso) }

  /// Understands a day in Spanish.
  public static func parse(
    _ text: String, in scope: InputScope
  ) throws(InputProblem) -> CivilDate {
    guard let date = CivilDate(spanish: trim(text), today: scope.moment.date) else {
      throw .notADate(text)
    }
    return date
  }

  /// The day, day first.
  public func words(in directory: Directory) -> String { short }
}

extension ClockTime: FieldValue {
  /// A time of day.
  public static var shape: Shape { .time }
  /// Hours and minutes.
  public static var schema: JSON {
    .object([("pattern", .string("^([01][0-9]|2[0-3]):[0-5][0-9]$")), ("type", .string("string"))])
  }

  /// Takes hours and minutes.
  public init?(json: JSON) {
    guard let time = json.string.flatMap(ClockTime.init(iso:)) else { return nil }
    self = time
  }

  /// Hours and minutes.
  public var json: JSON { .string(text) }

  /// Understands an hour as people write it.
  public static func parse(
    _ text: String, in scope: InputScope
  ) throws(InputProblem) -> ClockTime {
    guard let time = ClockTime(spanish: trim(text)) else { throw .notATime(text) }
    return time
  }

  /// Hours and minutes.
  public func words(in directory: Directory) -> String { text }
}

extension SchoolYear: FieldValue {
  /// A school year.
  public static var shape: Shape { .schoolYear }
  /// `2018-2019` or `2020`.
  public static var schema: JSON {
    .object([("pattern", .string("^[0-9]{4}(-[0-9]{4})?$")), ("type", .string("string"))])
  }

  /// Takes a name of four digits, or twice four.
  public init?(json: JSON) {
    guard let year = json.string.flatMap(SchoolYear.init(_:)), year.name == json.string else {
      return nil
    }
    self = year
  }

  /// Its name.
  public var json: JSON { .string(name) }

  /// Understands the name of a school year.
  public static func parse(
    _ text: String, in scope: InputScope
  ) throws(InputProblem) -> SchoolYear {
    guard let year = SchoolYear(trim(text)) else { throw .notASchoolYear(text) }
    return year
  }

  /// Its name.
  public func words(in directory: Directory) -> String { name }
}

extension ID: FieldValue {
  /// An id.
  public static var shape: Shape { .id }
  /// Ten consonants and digits.
  public static var schema: JSON {
    .object([
      ("pattern", .string("^[bcdfghjkmnpqrstvwxyz][bcdfghjkmnpqrstvwxyz2-9]{9}$")),
      ("type", .string("string")),
    ])
  }

  /// Takes an id.
  public init?(json: JSON) {
    guard let id = json.string.flatMap(ID.init(_:)) else { return nil }
    self = id
  }

  /// The ten characters.
  public var json: JSON { .string(text) }

  /// Takes a whole id.
  public static func parse(_ text: String, in scope: InputScope) throws(InputProblem) -> ID {
    guard let id = ID(trim(text).lowercased()) else {
      throw .unknown(kind: "id", text: text, suggestion: nil)
    }
    return id
  }

  /// The name of what has it, or the ten characters.
  public func words(in directory: Directory) -> String { directory.name(of: self) ?? text }
}
