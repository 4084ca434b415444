import SpanishText

extension Reference: FieldValue {
  /// A reference to its kind.
  public static var shape: Shape { .reference(Target.kind.name) }
  /// An id.
  public static var schema: JSON { ID.schema }

  /// Takes an id.
  public init?(json: JSON) {
    guard let id = ID(json: json) else { return nil }
    self.init(id)
  }

  /// The id.
  public var json: JSON { id.json }

  /// Finds what is meant by a name, a part of it, or the beginning of an id.
  public static func parse(
    _ text: String, in scope: InputScope
  ) throws(InputProblem) -> Reference {
    try scope.directory.find(Target.self, trim(text))
  }

  /// The name.
  public func words(in directory: Directory) -> String { id.words(in: directory) }

  /// The name, and the id beside it.
  public func view(key: String, in scope: ViewScope) -> [(String, JSON)] {
    [(key, .string(words(in: scope.directory))), (key + "Id", id.json)]
  }

  /// The two keys without values.
  public static func emptyView(key: String) -> [(String, JSON)] {
    [(key, .null), (key + "Id", .null)]
  }
}

extension Party: FieldValue {
  /// Somebody who answers for something.
  public static var shape: Shape { .party }

  /// An object with one key that tells who.
  public static var schema: JSON {
    let offices = JSON.object([("enum", .array(Office.allCases.map { .string($0.rawValue) }))])
    let cases = [
      ("person", ID.schema), ("team", ID.schema), ("school", ID.schema), ("office", offices),
    ]
    return .object([
      (
        "oneOf",
        .array(
          cases.map { key, schema in
            .object([
              ("additionalProperties", .bool(false)),
              ("properties", .object([(key, schema)])),
              ("required", .array([.string(key)])),
              ("type", .string("object")),
            ])
          })
      )
    ])
  }

  /// Takes an object with one key that tells who.
  public init?(json: JSON) {
    guard let members = json.members, members.count == 1, let member = members.first else {
      return nil
    }
    switch member.key {
    case "person":
      guard let person = Reference<Person>(json: member.value) else { return nil }
      self = .person(person)
    case "team":
      guard let team = Reference<Team>(json: member.value) else { return nil }
      self = .team(team)
    case "school":
      guard let school = Reference<School>(json: member.value) else { return nil }
      self = .school(school)
    case "office":
      guard let office = member.value.string.flatMap(Office.init(rawValue:)) else { return nil }
      self = .office(office)
    default: return nil
    }
  }

  /// An object with one key that tells who.
  public var json: JSON {
    switch self {
    case .person(let person): .object([("person", person.json)])
    case .team(let team): .object([("team", team.json)])
    case .school(let school): .object([("school", school.json)])
    case .office(let office): .object([("office", .string(office.rawValue))])
    }
  }

  /// Finds who is meant, among people, teams and schools, and the offices of a school.
  public static func parse(_ text: String, in scope: InputScope) throws(InputProblem) -> Party {
    let words = trim(text)
    let folded = Folding.fold(words)
    for office in Office.allCases
    where folded == Folding.fold(office.spanish) || folded == office.rawValue
      || office == .collective && folded == "colectivo"
    {
      return .office(office)
    }
    return try scope.directory.findParty(words)
  }

  /// The name.
  public func words(in directory: Directory) -> String {
    switch self {
    case .person(let person): person.words(in: directory)
    case .team(let team): team.words(in: directory)
    case .school(let school): school.words(in: directory)
    case .office(let office): office.spanish
    }
  }

  /// The name.
  public func view(key: String, in scope: ViewScope) -> [(String, JSON)] {
    [(key, .string(words(in: scope.directory)))]
  }
}

extension Due: FieldValue {
  /// When something is due.
  public static var shape: Shape { .due }

  /// What was said, with what was meant.
  public static var schema: JSON {
    .object([
      ("additionalProperties", .bool(false)),
      (
        "properties",
        .object([
          ("said", String.schema), ("cycle", SchoolYear.schema), ("ordinal", Int.schema),
          ("month", Int.schema), ("date", CivilDate.schema),
        ])
      ),
      ("required", .array([.string("said")])),
      ("type", .string("object")),
    ])
  }

  /// Takes what was said, with what was meant.
  public init?(json: JSON) {
    guard let members = json.members, let said = json["said"]?.string else { return nil }
    let known: Set = ["said", "cycle", "ordinal", "month", "date"]
    guard members.allSatisfy({ known.contains($0.key) }) else { return nil }
    func value<Value: FieldValue>(_ key: String, _ type: Value.Type) -> Value?? {
      guard let json = json[key] else { return .some(nil) }
      return Value(json: json).map { .some($0) } ?? .none
    }
    guard let cycle = value("cycle", SchoolYear.self), let ordinal = value("ordinal", Int.self),
      let month = value("month", Int.self), let date = value("date", CivilDate.self),
      month.map({ (1...12).contains($0) }) ?? true, ordinal.map({ (1...99).contains($0) }) ?? true
    else { return nil }
    self.init(said: said, cycle: cycle, ordinal: ordinal, month: month, date: date)
  }

  /// What was said, with what was meant.
  public var json: JSON {
    var members = [("said", JSON.string(said))]
    if let cycle { members.append(("cycle", cycle.json)) }
    if let ordinal { members.append(("ordinal", .integer(ordinal))) }
    if let month { members.append(("month", .integer(month))) }
    if let date { members.append(("date", date.json)) }
    return .object(members)
  }

  /// Understands a day, a month or a session.
  public static func parse(_ text: String, in scope: InputScope) throws(InputProblem) -> Due {
    guard let due = Due(spanish: trim(text), in: scope.moment) else { throw .notADue(text) }
    return due
  }

  /// What was meant.
  public func words(in directory: Directory) -> String { words }

  /// What was said, and the session and the day that it comes to.
  public func view(key: String, in scope: ViewScope) -> [(String, JSON)] {
    let resolved = scope.calendar.resolve(self, schools: scope.schools)
    return [
      (
        key,
        .object([
          ("said", .string(said)), ("session", .string(resolved.session?.text)),
          ("date", .string(resolved.date?.iso)), ("estimated", .bool(resolved.isEstimated)),
        ])
      )
    ]
  }
}

/// A value from a fixed list of words.
public protocol ChoiceValue: FieldValue, RawRepresentable<String>, CaseIterable {
  /// The word that people read and type.
  var spanish: String { get }
  /// Other words that mean the same.
  var aliases: [String] { get }
}

extension ChoiceValue {
  /// Most values have no other words.
  public var aliases: [String] { [] }

  /// All the values with their words.
  public static var words: [ChoiceWords] {
    allCases.map { ChoiceWords(value: $0.rawValue, spanish: $0.spanish, aliases: $0.aliases) }
  }

  /// A choice among its values.
  public static var shape: Shape { .choice(words) }

  /// One of its values.
  public static var schema: JSON {
    .object([("enum", .array(allCases.map { .string($0.rawValue) }))])
  }

  /// Takes one of the values.
  public init?(json: JSON) {
    guard let value = json.string.flatMap(Self.init(rawValue:)) else { return nil }
    self = value
  }

  /// The value in English.
  public var json: JSON { .string(rawValue) }

  /// Understands a value in either language, accents and case optional.
  public static func parse(_ text: String, in scope: InputScope) throws(InputProblem) -> Self {
    let folded = Folding.fold(trim(text))
    // People also type what they read: `en proceso`.
    func core(_ word: String) -> String { Folding.fold(word).filter { $0 != " " && $0 != "-" } }
    let found = allCases.first { value in
      ([value.rawValue, value.spanish] + value.aliases).contains { core($0) == core(folded) }
    }
    guard let found else {
      let suggestion = Similarity.closest(to: folded, among: allCases.map(\.spanish))
      throw .notAChoice(text, words, suggestion: suggestion)
    }
    return found
  }

  /// The word in Spanish.
  public func words(in directory: Directory) -> String { spanish }
}
