import SpanishText

/// A session read whole, with the guide that it follows.
public struct HeldSession: Sendable {
  /// The session as lists know it.
  public let file: SessionFile
  /// All that is in its file.
  public let session: Session
  /// The same with what the meetings of its year recorded, where it is a community's year.
  public let whole: Session
  /// Those meetings.
  let meetings: [SessionFile]
  /// Its steps.
  public let plan: WalkPlan

  /// Puts together what was read.
  public init(
    file: SessionFile, session: Session, guide: Guide?, whole: Session, meetings: [SessionFile]
  ) {
    self.file = file
    self.session = session
    self.whole = whole
    self.meetings = meetings
    plan = WalkPlan(guide, session)
  }

  /// What is written on its cover.
  public var card: SessionCard { file.card }
  /// The guide that it follows.
  public var guide: Guide { plan.guide }
  var words: Vocabulary { file.words }

  /// Whether it is a meeting of teachers, not a community's or an adviser's.
  var isCouncil: Bool { (guide.card.kind ?? .session) == .session }

  /// What it is called: `tercera sesión ordinaria`, or its title.
  var name: String {
    card.ordinal != nil || card.title.isEmpty ? card.kindName : "sesión «\(card.title)»"
  }

  /// The same with whose session it is.
  var wholeName: String { isCouncil ? name + " del Consejo Técnico Escolar" : name }

  /// What was said in it of records: how they stand, who chose what, what was adjusted.
  var answers: [Event] {
    session.events.filter { event in
      event.of != card.id && (event.status != nil || event.person != nil || !event.before.isEmpty)
    }
  }

  /// The products that are asked of it, and those to which its steps contribute besides.
  public var products: [GuideProduct] {
    let own = Set(guide.products(of: card).map(\.id) + plan.stops.flatMap(\.step.products))
    return guide.products.filter { own.contains($0.id) }
  }

  /// The kinds of record in the order in which its guide asks for them, then all others; private
  /// ones too, of which only what was shared is there.
  var kinds: [any Record.Type] {
    let asked = plan.stops.flatMap(\.step.records)
    let kept = Kinds.all.filter { $0.kind.home != .workbook }
    let ranks = kept.map { type in asked.firstIndex(of: type.kind.name) ?? Int.max }
    return zip(kept, ranks).enumerated().sorted {
      ($0.element.1, $0.offset) < ($1.element.1, $1.offset)
    }.map(\.element.0)
  }
}

extension [GuideProduct] {
  /// One by its id or its number, accents and case optional: `P1`, `p1`, `1`.
  public func named(_ name: String) -> GuideProduct? {
    let folded = Folding.fold(trim(name))
    return first { [folded, "p" + folded].contains(Folding.fold($0.id)) }
  }
}
