/// A guide: what a session is for, what to bring, what to do, and what to leave behind.
///
/// It is data, and nothing in it is ever run; a file of the library and one that a director wrote
/// last night are read alike.
public struct Guide: Sendable, Equatable {
  /// What is known of it without its activities.
  public var card = GuideCard()
  /// What it says before it begins.
  public var introduction: [String] { body.introduction }
  /// What each school brings.
  public var materials: [Material] { body.materials }
  /// What it leaves behind.
  public var products: [GuideProduct] { body.products }
  /// Its parts.
  public var sections: [GuideSection] { body.sections }
  /// The questions that it asks.
  public var questionGroups: [QuestionGroup] { body.questionGroups }
  /// The texts that are read.
  public var readings: [Reading] { body.readings }
  /// The works that it names.
  public var references: [String] { body.references }
  /// Other guides that may help.
  public var externalReferences: [ExternalReference] { body.externalReferences }
  /// What those who meet hold to.
  public var values: [GuideValue] { body.values }
  /// What is to be avoided.
  public var avoid: [String] { body.avoid }
  /// What the work contributes to.
  public var contributesTo: [String] { body.contributesTo }
  /// The rules that it states.
  public var rules: [String] { body.rules }
  /// Who does what.
  public var roles: [GuideRole] { body.roles }
  /// Everything but the card.
  public var body = GuideBody()
  /// What it calls things.
  public var words = Vocabulary.common

  /// A guide with nothing in it.
  public init() {}

  /// A guide made of its two parts.
  public init(card: GuideCard, body: GuideBody, variant: String = "") {
    self.card = card
    self.body = body
    words = card.words(variant)
  }

  /// Its name.
  public var id: String { card.id }

  /// The same guide in one of its variants.
  public func variant(_ id: String) -> Guide { Guide(card: card, body: body, variant: id) }

  // MARK: - Finding things in it

  /// All its activities, in order.
  public var activities: [GuideActivity] { sections.flatMap(\.activities) }

  /// All its steps, in order.
  public var steps: [GuideStep] { activities.flatMap(\.steps) }

  /// A step by its id.
  public func step(_ id: String) -> GuideStep? { steps.first { $0.id == id } }

  /// A group of questions by its id.
  public func questionGroup(_ id: String) -> QuestionGroup? {
    questionGroups.first { $0.id == id }
  }

  /// A text by its id.
  public func reading(_ id: String) -> Reading? { readings.first { $0.id == id } }

  /// The lines of a list, or of a group of questions.
  public func list(_ name: String) -> [GuideItemText]? { list(name, depth: 0) }

  private func list(_ name: String, depth: Int) -> [GuideItemText]? {
    if let list = body.lists[name] {
      return list.same.isEmpty
        ? list.items : depth > 4 ? nil : self.list(list.same, depth: depth + 1)
    }
    return questionGroup(name)?.items.numbered
  }

  /// The activity in which a step is.
  public func activity(of step: String) -> GuideActivity? {
    activities.first { $0.steps.contains { $0.id == step } }
  }

  /// The lines that a reminder stands for.
  public func reminder(_ name: String) -> [String] {
    switch name {
    case "avoid": avoid
    case "contributesTo": contributesTo
    case "rules": rules
    case "values": values.flatMap { [$0.title] + $0.statements }
    default: (list(name) ?? []).map(\.text)
    }
  }
}

/// Everything in a guide but its card.
public struct GuideBody: GuidePart {
  /// What it says before it begins.
  public var introduction: [String] = []
  /// What each school brings.
  public var materials: [Material] = []
  /// What it leaves behind.
  public var products: [GuideProduct] = []
  /// Its parts.
  public var sections: [GuideSection] = []
  /// The questions that it asks.
  public var questionGroups: [QuestionGroup] = []
  /// The texts that are read.
  public var readings: [Reading] = []
  /// The works that it names.
  public var references: [String] = []
  /// Other guides that may help.
  public var externalReferences: [ExternalReference] = []
  /// What those who meet hold to.
  public var values: [GuideValue] = []
  /// What is to be avoided.
  public var avoid: [String] = []
  /// What the work contributes to.
  public var contributesTo: [String] = []
  /// The rules that it states.
  public var rules: [String] = []
  /// Who does what.
  public var roles: [GuideRole] = []
  /// Whatever else it enumerates.
  public var lists: [String: GuideList] = [:]
  /// Where it begins in the file.
  public var place = -1

  /// A guide without activities.
  public init() {}

  /// Its keys.
  public static let keys: [PartKey<GuideBody>] = [
    PartKey("introduction", \.introduction), PartKey("materials", \.materials),
    PartKey("products", \.products), PartKey("sections", \.sections),
    PartKey("questionGroups", \.questionGroups), PartKey("readings", \.readings),
    PartKey("references", \.references),
    PartKey("externalReferences", \.externalReferences), PartKey("values", \.values),
    PartKey("avoid", \.avoid), PartKey("contributesTo", \.contributesTo),
    PartKey("rules", \.rules), PartKey("roles", \.roles), PartKey("lists", \.lists),
  ]

  /// The keys that a question about a guide's card need not read.
  static let names = Set(keys.map(\.name))
}
