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
  /// The days on which something happened in it, or in them.
  private let days: [CivilDate?]
  /// Its steps.
  public let plan: WalkPlan
  /// The words of its guide for what records name.
  let lines: GuideLines

  /// Puts together what was read.
  init(
    file: SessionFile, session: Session, guide: Guide?, lines: GuideLines,
    meetings: [(file: SessionFile, session: Session)]
  ) {
    self.file = file
    self.session = session
    whole = session.joined(meetings.map(\.session))
    self.meetings = meetings.map(\.file)
    let events = session.events + meetings.flatMap(\.session.events)
    days = [file.card.date] + meetings.map(\.file.card.date) + events.map(\.date)
    plan = WalkPlan(guide, session)
    self.lines = lines
  }

  /// What is written on its cover.
  public var card: SessionCard { file.card }
  /// The guide that it follows.
  public var guide: Guide { plan.guide }
  var words: Vocabulary { file.words }

  /// The day as of which it is judged: its own, or for what spans many days the last of them.
  var lastDay: CivilDate? { file.isLong ? days.compactMap(\.self).max() : card.date }

  /// Whether it is a meeting of teachers, not a community's or an adviser's.
  var isCouncil: Bool { (guide.card.kind ?? .session) == .session }

  /// What it is called: `tercera sesión ordinaria`, or its title.
  var name: String {
    card.ordinal != nil || card.title.isEmpty ? card.kindName : "sesión «\(card.title)»"
  }

  /// The same with whose session it is.
  var wholeName: String { isCouncil ? name + " del Consejo Técnico Escolar" : name }

  /// Its day; for what spans many days the first and the last of them.
  var period: String {
    guard let first = card.date else { return "" }
    return lastDay.map { $0 > first ? first.long(to: $0) : first.long } ?? first.long
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
