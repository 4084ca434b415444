/// A kind of record: a struct, and beside it the declaration from which everything else follows.
public protocol Record: Declared {
  /// Its words and its home.
  static var kind: Kind { get }
  /// What names it, the first of its fields: the text of an agreement, the name of a person.
  static var mainField: any WritableKeyPath<Self, String> & Sendable { get }
  /// Whether somebody answers for its records on some day.
  static var isTracked: Bool { get }
  /// What every record has.
  var head: Head { get set }
  /// Those whose it is: who answers for it, or who said it.
  var owners: [Party] { get }
  /// When an answer is expected, if one is.
  var target: Due? { get }
  /// Whether somebody has to say what became of it.
  var asksAnswer: Bool { get }
  /// Its place in a list: the lowest comes first, and those alike as they were made.
  var rank: Int { get }
  /// How it stands while nothing has happened to it.
  var firstStatus: Event.Status { get }
  /// The labels of what is still missing in it.
  var missing: [Gap] { get }
  /// What in it does not go together.
  var conflict: Conflict? { get }
  /// The same record with what follows from what was said, when it is made.
  var settled: Self { get }
  /// The same record when it was changed: what had followed from what was said follows anew.
  func settled(after before: Self) -> Self
}

/// Something that is expected in a record and not there.
public struct Gap: Sendable, Hashable {
  /// The key of the field.
  public let key: String
  /// What people call it, within a sentence.
  public let label: String

  init(key: String, label: String) {
    self.key = key
    self.label = label
  }

  init<Root>(_ field: Field<Root>) {
    let lowered = field.label.prefix(1).lowercased() + field.label.dropFirst()
    self.init(key: field.key, label: field.shape == .due ? "para cuándo" : lowered)
  }
}

/// What every record has, whatever its kind.
public struct Head: Declared {
  /// Its name in the files.
  public var id: ID?
  /// When it was made: the first free millisecond, so that those of a file can be ordered.
  public var made: Int?
  /// When it was last changed.
  public var edited: Int?
  /// Who wrote it: the id of a person of the workbook, or a name.
  public var by = ""
  /// The school to whose book it belongs, if it is one school's.
  public var school: Reference<School>?
  /// The step of the guide that asked for it.
  public var step = ""
  /// The session in which it was written, if it is kept elsewhere.
  public var session: ID?
  /// What it said before, by digest, so that two copies can tell which one is the later.
  public var was = ""

  /// An empty head.
  public init() {}

  /// Its fields.
  public static let fields: [Field<Head>] = [
    Field(
      "id", \.id, label: "Clave", question: "¿Cuál es su clave?", spanish: "clave",
      example: "bcdfghjkmn"),
    Field(
      "made", \.made, label: "Anotado", question: "¿Cuándo se anotó?", spanish: "anotado",
      example: "1543593600000"),
    Field(
      "edited", \.edited, label: "Corregido", question: "¿Cuándo se corrigió?",
      spanish: "corregido", example: "1543593600000"),
    Field(
      "by", \.by, label: "Anotó", question: "¿Quién lo anotó?", spanish: "por",
      example: "Ana López"),
    Field(
      "school", \.school, label: "{Escuela}", question: "¿De qué {escuela} es?", spanish: "escuela",
      placeholder: "ESCUELA", example: "Benito Juárez"),
    Field(
      "step", \.step, label: "Paso", question: "¿En qué paso de la guía se anotó?",
      spanish: "paso", placeholder: "PASO", example: "4.2"),
    Field(
      "session", \.session, label: "Sesión", question: "¿En qué sesión se anotó?",
      spanish: "sesión", placeholder: "SESIÓN", example: "bcdfghjkmn"),
    Field(
      "was", \.was, label: "Decía antes", question: "¿Qué decía antes?", spanish: "antes",
      example: "0a1b2c3d@jo2x4k00"),
  ]
}

extension Record {
  /// Most kinds are only kept.
  public static var isTracked: Bool { false }

  /// Most records are nobody's.
  public var owners: [Party] { [] }

  /// Most records are for no day.
  public var target: Due? { nil }

  /// It is its kind that tells.
  public var asksAnswer: Bool { Self.kind.answered != nil }

  /// Most lie as they were made.
  public var rank: Int { 0 }

  /// Most wait.
  public var firstStatus: Event.Status { .pending }

  /// In most records everything goes together.
  public var conflict: Conflict? { nil }

  /// Mostly nothing follows.
  public var settled: Self { self }

  /// Mostly nothing follows.
  public func settled(after before: Self) -> Self { self }

  /// The name of the record in the files; every record that was read or made has one.
  public var id: ID? { head.id }

  /// The text that names it.
  public var text: String {
    get { self[keyPath: Self.mainField] }
    set { self[keyPath: Self.mainField] = newValue }
  }

  /// The labels of what is still missing in it: the expected fields that are empty.
  public var missing: [Gap] {
    missingFields.map { Gap($0) }
  }

  /// Takes what a file holds: the head and its own fields lie on one level.
  public init(json: JSON, log: inout ReadingLog) {
    self.init()
    guard let members = json.members else {
      log.note(.wrongType(key: Self.kind.name, expected: .object), at: json)
      return
    }
    for member in members {
      if !head.take(member, prefix: "", &log) && !take(member, prefix: "", &log) {
        log.noteUnknown(member)
      }
    }
    if head.id == nil { log.note(.missingKey("id"), at: json) }
  }

  /// Its form in a file: the head and its own fields, on one level.
  public var json: JSON { .object(head.members + members) }

  /// Who wrote it, if they are known to the workbook.
  var writer: Reference<Person>? { ID(head.by).map { Reference($0) } }

  /// Those whose a record is that a person or a team may have made.
  static func owners(_ person: Reference<Person>?, _ team: Reference<Team>?) -> [Party] {
    [person.map(Party.person), team.map(Party.team)].compactMap { $0 }
  }

  /// Records lie in the order in which they were made.
  static func order(_ left: Self, _ right: Self) -> Bool {
    let (first, second) = (left.head.made ?? 0, right.head.made ?? 0)
    return (first, left.id?.text ?? "") < (second, right.id?.text ?? "")
  }
}
