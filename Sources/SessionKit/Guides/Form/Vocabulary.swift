import SpanishText

/// What a guide calls a thing: `el CAI, los CAI`; `la escuela, las escuelas`.
public struct Term: GuidePart {
  /// One of them.
  public var one = ""
  /// Several of them.
  public var many = ""
  /// The gender of the noun.
  public var gender: Kind.Gender?
  /// Where it begins in the file.
  public var place = -1

  /// No term.
  public init() {}

  /// A term, of which the rest is guessed as Spanish mostly has it.
  public init(_ one: String, _ many: String? = nil, _ gender: Kind.Gender? = nil) {
    self.one = one
    self.many = many ?? Self.plural(one)
    self.gender = gender ?? (one.hasSuffix("a") ? .feminine : .masculine)
  }

  /// A plain text is one of them.
  public static func plain(_ text: String) -> Term? { Term(text) }

  /// Its keys.
  public static let keys: [PartKey<Term>] = [
    PartKey("one", \.one, required: true), PartKey("many", \.many), PartKey("gender", \.gender),
  ]

  private static func plural(_ one: String) -> String {
    guard let last = one.last, one.contains(where: \.isLowercase) else { return one }
    return one + ("aeiouáéó".contains(last) ? "s" : "es")
  }

  /// The same with what was left out filled in.
  var complete: Term { Term(one, many.isEmpty ? nil : many, gender) }

  func article(_ words: Vocabulary.Article, _ isPlural: Bool) -> String {
    let isFeminine = complete.gender == .feminine
    return switch (words, isFeminine, isPlural) {
    case (.definite, false, false): "el"
    case (.definite, true, false): "la"
    case (.definite, false, true): "los"
    case (.definite, true, true): "las"
    case (.of, false, false): "del"
    case (.of, true, false): "de la"
    case (.of, false, true): "de los"
    case (.of, true, true): "de las"
    case (.to, false, false): "al"
    case (.to, true, false): "a la"
    case (.to, false, true): "a los"
    case (.to, true, true): "a las"
    case (.indefinite, false, false): "un"
    case (.indefinite, true, false): "una"
    case (.indefinite, false, true): "unos"
    case (.indefinite, true, true): "unas"
    }
  }
}

/// The words of a guide for what every school has, and texts said in them.
///
/// Texts of the program name things in braces, in neutral words: `{la escuela}`, `{alumnos}`;
/// the vocabulary puts the guide's own words there, with article, number and capital.
public struct Vocabulary: Sendable, Equatable {
  enum Article { case definite, of, to, indefinite }

  /// The terms, by their keys in files.
  public var terms: [String: Term] = [:]

  /// The words of no guide in particular.
  public static let common = Vocabulary([:])

  /// The words of a guide; what it does not name is called as usual.
  public init(_ terms: [String: Term]) {
    self.terms = terms
  }

  private static let usual: [String: Term] = [
    "school": Term("escuela"), "group": Term("grupo"), "teacher": Term("docente"),
    "pupil": Term("alumno"), "practice": Term("práctica"), "team": Term("equipo"),
    "zone": Term("zona"), "plan": Term("programa de mejora", "programas de mejora", .masculine),
    "supervisor": Term("supervisor", "supervisores"),
    "logbook": Term("Bitácora del CTE", "Bitácoras del CTE"),
  ]

  /// The keys that a vocabulary can have.
  public static var keys: [String] { usual.keys.sorted() }

  /// The neutral words that stand in braces, and the terms that they mean.
  private static let tokens: [String: (key: String, isPlural: Bool)] = [
    "escuela": ("school", false), "escuelas": ("school", true), "grupo": ("group", false),
    "grupos": ("group", true), "docente": ("teacher", false), "docentes": ("teacher", true),
    "alumno": ("pupil", false), "alumnos": ("pupil", true), "práctica": ("practice", false),
    "prácticas": ("practice", true), "equipo": ("team", false), "equipos": ("team", true),
    "zona": ("zone", false), "zonas": ("zone", true), "plan": ("plan", false),
    "planes": ("plan", true), "supervisor": ("supervisor", false),
    "supervisores": ("supervisor", true), "bitácora": ("logbook", false),
    "bitácoras": ("logbook", true),
  ]

  private static let articles: [String: Article] = [
    "el": .definite, "la": .definite, "los": .definite, "las": .definite, "del": .of,
    "de la": .of, "de los": .of, "de las": .of, "al": .to, "a la": .to, "a los": .to,
    "a las": .to, "un": .indefinite, "una": .indefinite, "unos": .indefinite,
    "unas": .indefinite,
  ]

  /// What a thing is called.
  public func term(_ key: String) -> Term {
    (terms[key] ?? Self.usual[key] ?? Term(key)).complete
  }

  /// A text with the guide's words in the places of those in braces.
  public func say(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var said = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      said += rest[..<open]
      guard let close = rest[open...].firstIndex(of: "}"),
        let word = word(String(rest[rest.index(after: open)..<close]))
      else {
        said.append("{")
        rest = rest[rest.index(after: open)...]
        continue
      }
      said += word
      rest = rest[rest.index(after: close)...]
    }
    return said + rest
  }

  private func word(_ token: String) -> String? {
    let isCapital = token.first?.isUppercase ?? false
    let lowered = token.lowercased()
    let parts = lowered.split(separator: " ").map(String.init)
    guard let last = parts.last, let meant = Self.tokens[last] else { return nil }
    let term = term(meant.key)
    let noun = meant.isPlural ? term.many : term.one
    var words = noun
    if parts.count > 1 {
      guard let article = Self.articles[parts.dropLast().joined(separator: " ")] else { return nil }
      words = term.article(article, meant.isPlural) + " " + noun
    }
    return isCapital ? words.capitalizedFirst : words
  }
}

/// A form of a guide for another kind of school.
public struct Variant: GuidePart {
  /// Its name within the guide.
  public var id = ""
  /// What people call it.
  public var title = ""
  /// Its own words, in the place of the guide's.
  public var vocabulary: [String: Term] = [:]
  /// Where it begins in the file.
  public var place = -1

  /// No variant.
  public init() {}

  /// Its keys.
  public static let keys: [PartKey<Variant>] = [
    PartKey("id", \.id, required: true), PartKey("title", \.title, required: true),
    PartKey("vocabulary", \.vocabulary),
  ]
}
