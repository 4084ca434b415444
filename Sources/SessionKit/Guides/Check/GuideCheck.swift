import SpanishText

/// Looks at a guide for everything that it can get wrong: each finding is data, with its place.
public struct GuideCheck {
  let guide: Guide
  var problems: [GuideFinding] = []

  /// What is wrong or odd in a guide, in the order in which it is looked at.
  public static func problems(of guide: Guide) -> [GuideFinding] {
    var check = GuideCheck(guide: guide)
    check.checkCard()
    check.checkParts()
    check.checkThings()
    check.checkLists()
    check.checkMeetings()
    for step in guide.steps { check.check(step) }
    check.checkOrder()
    check.checkSums()
    return check.problems
  }

  private init(guide: Guide) {
    self.guide = guide
  }

  mutating func note(
    _ kind: GuideFinding.Kind, at place: Int, key: String = "", words: String = ""
  ) {
    problems.append(GuideFinding(kind, at: place, key: key, words: words))
  }

  // MARK: - The card

  private mutating func checkCard() {
    let card = guide.card
    if card.id.isEmpty {
      note(.noID(.guide, title: card.title), at: card.place)
    } else if !Self.isSlug(card.id) {
      note(.badID(.guide, card.id), at: card.place, key: "id", words: card.id)
    }
    if trim(card.title).isEmpty { note(.noTitle(.guide, card.id), at: card.place) }
    if card.kind == nil { note(.noKind, at: card.place) }
    negative(card.minutes, .guide, card.id, at: card.place)
    negative(card.ordinal, .guide, card.id, at: card.place, key: "ordinal")
    check(card.vocabulary, at: card.place)
    ids(card.variants.map { ($0.id, $0.title, $0.place) }, .variant)
    for variant in card.variants {
      if variant.title.isEmpty { note(.noTitle(.variant, variant.id), at: variant.place) }
      check(variant.vocabulary, at: variant.place)
    }
  }

  private mutating func check(_ vocabulary: [String: Term], at place: Int) {
    for (key, term) in vocabulary.sorted(by: { $0.key < $1.key }) {
      if !Vocabulary.keys.contains(key) {
        let near = Similarity.closest(to: key, among: Vocabulary.keys)
        note(.unknownTerm(key, suggestion: near), at: place, key: key)
      } else if trim(term.one).isEmpty {
        note(.noText(.value, key), at: place, key: key)
      }
    }
  }

  /// Small letters, digits and single hyphens between them.
  public static func isSlug(_ id: String) -> Bool {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || isDigit($0) }
    }
  }

  /// Letters, digits, points, hyphens and low lines.
  static func isID(_ id: String) -> Bool {
    !id.isEmpty
      && id.utf8.allSatisfy {
        (0x61...0x7A).contains($0 | 0x20) || isDigit($0) || [0x2E, 0x2D, 0x5F].contains($0)
      }
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  // MARK: - What every piece has

  /// Each has a name, a good one, and its own.
  mutating func ids(_ pieces: [(id: String, title: String, place: Int)], _ part: GuideFinding.Part)
  {
    var seen: Set<String> = []
    for (id, title, place) in pieces {
      if id.isEmpty {
        note(part == .step ? .noNumber(text: title) : .noID(part, title: title), at: place)
      } else if !Self.isID(id) {
        note(.badID(part, id), at: place, words: id)
      } else if !seen.insert(id).inserted {
        note(.duplicate(part, id), at: place, words: id)
      }
    }
  }

  mutating func titles(
    _ pieces: [(id: String, title: String, place: Int)], _ part: GuideFinding.Part
  ) {
    for piece in pieces where trim(piece.title).isEmpty {
      note(.noTitle(part, piece.id), at: piece.place)
    }
  }

  mutating func negative(
    _ number: Int?, _ part: GuideFinding.Part, _ id: String, at place: Int,
    key: String = "minutes"
  ) {
    if let number, number < 0 {
      note(.negative(part, id, number), at: place, key: key, words: String(number))
    }
  }

  mutating func range(
    _ min: Int?, _ max: Int?, _ part: GuideFinding.Part, _ id: String, at place: Int
  ) {
    negative(min, part, id, at: place, key: "min")
    negative(max, part, id, at: place, key: "max")
    if let min, let max, min > max {
      note(.minOverMax(part, id, min: min, max: max), at: place, key: "min")
    }
  }

  /// Whatever is named under a key is there.
  mutating func references(
    _ names: [String], under key: String, in known: [String], of part: GuideFinding.Part,
    _ id: String, at place: Int
  ) {
    for name in names where !known.contains(name) {
      let near = Similarity.closest(to: name, among: known)
      note(
        .unknownReference(key: key, name, of: part, id, suggestion: near), at: place, key: key,
        words: name)
    }
  }

  // MARK: - Sections and activities

  private mutating func checkParts() {
    let sections = guide.sections
    let activities = guide.activities
    if sections.isEmpty { note(.nothing(.section, in: .guide, guide.id), at: guide.card.place) }
    ids(sections.map { ($0.id, $0.title, $0.place) }, .section)
    titles(sections.map { ($0.id, $0.title, $0.place) }, .section)
    ids(activities.map { ($0.id, $0.title, $0.place) }, .activity)
    titles(activities.map { ($0.id, $0.title, $0.place) }, .activity)
    for section in sections {
      items(section.notes, .note)
      if section.activities.isEmpty && section.notes.isEmpty {
        note(.nothing(.activity, in: .section, section.id), at: section.place)
      }
    }
    if !sections.isEmpty && activities.isEmpty {
      note(.nothing(.activity, in: .guide, guide.id), at: guide.card.place)
    }
    for activity in activities {
      negative(activity.minutes, .activity, activity.id, at: activity.place)
      if activity.number.isEmpty && Int(activity.id) != nil {
        note(.unnumbered(activity: activity.id), at: activity.place)
      }
      if activity.steps.isEmpty {
        note(.nothing(.step, in: .activity, activity.id), at: activity.place)
      }
    }
    ids(guide.steps.map { ($0.id, $0.text, $0.place) }, .step)
  }

  /// The lines of a list: each with a name of its own and a text.
  mutating func items(_ items: [GuideItemText], _ part: GuideFinding.Part) {
    var seen: Set<String> = []
    for item in items {
      if trim(item.text).isEmpty { note(.noText(part, item.id), at: item.place) }
      if !item.id.isEmpty && !seen.insert(item.id).inserted {
        note(.duplicate(part, item.id), at: item.place, words: item.id)
      }
      let groups = guide.questionGroups.map(\.id)
      references(
        item.questions.isEmpty ? [] : [item.questions], under: "questions", in: groups, of: part,
        item.id, at: item.place)
    }
  }

  // MARK: - Sums

  private mutating func checkSums() {
    let sum = guide.activities.compactMap(\.minutes).filter { $0 > 0 }.reduce(0) {
      $0.addingReportingOverflow($1).partialValue
    }
    if let minutes = guide.card.minutes, minutes >= 0, sum > minutes, guide.card.meetings.isEmpty {
      note(.minutesOver(sum: sum, minutes: minutes), at: guide.card.place, key: "minutes")
    }
    let yielded = Set(guide.steps.flatMap(\.products))
    for product in guide.products where !product.id.isEmpty && !yielded.contains(product.id) {
      note(.unusedProduct(product.id), at: product.place)
    }
  }
}
