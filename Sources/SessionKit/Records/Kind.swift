/// The words for a kind of record, and the file in which it lives.
public struct Kind: Sendable, Hashable {
  /// Where a record is kept.
  public enum Home: Sendable, Hashable {
    /// In the workbook's own file.
    case workbook
    /// In the file of the session in which it was recorded.
    case session
    /// In the folder of the person whose it is, until it is shared.
    case person
    /// In the folder of the adviser whose it is, until it is shared.
    case adviser
  }

  /// What it is for: help shows those of a family together.
  public enum Family: Sendable, Hashable, CaseIterable {
    /// Who takes part, and where.
    case people
    /// What is written down in the meetings of a school.
    case meeting
    /// What a community of learning does besides.
    case community
    /// What those do who accompany others.
    case accompaniment
  }

  /// The grammatical gender of its noun.
  public enum Gender: String, ChoiceValue {
    case masculine = "m"
    case feminine = "f"

    /// The word that people read and type.
    public var spanish: String { self == .masculine ? "masculino" : "femenino" }
  }

  /// The English noun: a command, and the kind in views for programs.
  public let name: String
  /// The key of the list in which files keep its records.
  public let collection: String
  /// The Spanish noun: a command.
  public let noun: String
  /// What one of its records is called in a sentence.
  public let one: String
  /// The Spanish noun for several.
  public let plural: String
  /// The gender of the noun.
  public let gender: Gender
  /// Other words that the command understands.
  public let aliases: [String]
  /// With which others it belongs.
  public let family: Family
  /// Where its records are kept.
  public let home: Home
  /// What it is, in one line of help.
  public let summary: String
  /// An example of a text that such a record has.
  public let example: String
  /// What such a record is called once it was answered for: `cumplido`, `atendida`; nothing where
  /// nobody asks what became of it.
  public let answered: String?
  /// The kinds of record of the workbook that belong in the same book, where they are one's own:
  /// they are kept once, and shown in both.
  public let beside: [String]

  init(
    _ name: String, collection: String? = nil, noun: String, one: String? = nil, plural: String,
    gender: Gender,
    aliases: [String] = [], family: Family = .meeting, home: Home, summary: String,
    example: String, answered: String? = nil, beside: [String] = []
  ) {
    self.name = name
    self.collection = collection ?? name + "s"
    self.noun = noun
    self.one = one ?? noun
    self.plural = plural
    self.gender = gender
    self.aliases = aliases
    self.family = family
    self.home = home
    self.summary = summary
    self.example = example
    self.answered = answered
    self.beside = beside
  }

  /// Whether its records are somebody's own, and kept apart until they are shared.
  public var isPrivate: Bool { home == .person || home == .adviser }

  /// The noun with its article: `el acuerdo`.
  public var definite: String { (gender == .feminine ? "la " : "el ") + one }

  /// The noun with the indefinite article: `un acuerdo`.
  public var indefinite: String { (gender == .feminine ? "una " : "un ") + one }

  /// The end of its adjectives: `anotado`, `anotada`.
  public var ending: String { gender == .feminine ? "a" : "o" }

  /// What one does with a record of it: people and places are added, all else is written down.
  public var adds: String {
    home == .workbook ? "Agrega" + (name == "person" ? " a" : "") : "Anota"
  }

  /// The beginning of the participle of that: `agregad`, `anotad`.
  public var added: String { home == .workbook ? "agregad" : "anotad" }
}
