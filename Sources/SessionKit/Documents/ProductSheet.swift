import SpanishText

/// A product of a guide, composed from what the steps that name it yielded, in their order.
///
/// Nothing in it knows a guide: the columns are the needs that the guide declares.
struct ProductSheet: Sendable {
  private let composer: Composer
  private let held: HeldSession
  private let product: GuideProduct
  private let pages: SessionPages
  private let steps: [GuideStep]

  /// The paper of a product.
  static func paper(_ product: GuideProduct, of guide: Guide) -> Paper {
    Paper(
      product.id, guide.say(product.title), about: .session,
      summary: guide.say(product.title), formats: [.docx, .md, .html, .txt, .json]
    ) { composer throws(PaperProblem) in
      let title = guide.say(product.title)
      let problem = PaperProblem.nothingToSay(
        paper: "«\(title)»", session: composer.sessionName)
      let held = try composer.heldSession.orRefuse(problem)
      return try ProductSheet(composer, held, product).document.orRefuse(problem)
    }
  }

  private init(_ composer: Composer, _ held: HeldSession, _ product: GuideProduct) {
    self.composer = composer
    self.held = held
    self.product = product
    pages = SessionPages(composer: composer, held: held)
    steps = held.guide.steps(of: product)
  }

  private var document: Document? {
    let parts = kinds.flatMap(part) + earlier + besides
    guard !parts.isEmpty else { return nil }
    return composer.document(
      held.guide.say(product.title), (facts.isEmpty ? [] : [.facts(facts)]) + parts)
  }

  private var facts: [Block.Fact] {
    composer.head(
      held, period: true,
      [
        .cycle(held.card.cycle.map { [$0] } ?? []),
        .filled("Comunidad", held.card.community),
        .filled("Acompañante", held.card.adviser?.words(in: composer.directory) ?? ""),
      ])
  }

  // MARK: - What belongs to it

  /// The kinds that its steps yield, in their order, then those that only its needs name.
  private var kinds: [any Record.Type] {
    var kinds: [any Record.Type] = []
    for name in steps.flatMap(yield) + product.needs.filter({ !$0.earlier }).map(\.kind) {
      guard let type = Kinds.named(name), !kinds.contains(where: { $0.kind == type.kind })
      else { continue }
      kinds.append(type)
    }
    return kinds
  }

  /// What a step yields for the product: where some of it is needed, not what another product needs
  /// and this one does not.
  private func yield(_ step: GuideStep) -> [String] {
    guard step.records.contains(where: { name in product.needs.contains { $0.kind == name } })
    else { return step.records }
    let others = held.guide.products.filter { $0.id != product.id && step.products.contains($0.id) }
    return step.records.filter { name in
      product.needs.contains { $0.kind == name }
        || !others.contains { $0.needs.contains { $0.kind == name } }
    }
  }

  /// The records of a kind that its steps yielded, or completed; what was written down in haste,
  /// in no step, belongs to it too.
  private func entries(_ kind: Kind) -> [Entry] {
    let origins = Set(steps.flatMap { [$0.id] + WalkSlots.origins(of: $0, in: held.guide) })
    switch kind.home {
    case .workbook:
      return composer.book.entries(of: nil).filter {
        $0.kind == kind && composer.keeps($0)
      }
    case .person, .adviser:
      // What is private stands only where it is asked for.
      guard product.needs.contains(where: { $0.kind == kind.name }) else { return [] }
      return composer.own.filter { record in
        let step = record.head.step
        return type(of: record).kind == kind && isFromHere(record)
          && (origins.contains(step) || step.isEmpty)
      }.map { Entry(record: $0, session: held.file) }
    case .session:
      let own = pages.all.filter { $0.kind == kind }
      let met = held.meetings.flatMap { meeting in
        composer.book.entries(of: meeting.id).filter {
          $0.kind == kind && composer.keeps($0)
            && isAsked(of: meeting, loose: $0.record.head.step.isEmpty)
        }
      }
      return (own + met).filter { entry in
        (origins.contains(entry.record.head.step) || entry.record.isLoose(for: steps)
          || isWanted(entry)) && isOwn(entry)
      }.ranked
    }
  }

  /// What a meeting agreed on belongs to a product that needs agreements, where none of the
  /// product's own steps asks for them there.
  private func isWanted(_ entry: Entry) -> Bool {
    guard entry.isAgreed, let card = entry.session?.card,
      let meeting = held.guide.meeting(of: card),
      isAsked(of: entry.session ?? held.file, loose: true),
      product.needs.contains(where: {
        $0.kind == entry.kind.name && $0.step.isEmpty && !$0.earlier
      })
    else { return false }
    let own = Set(steps.filter { $0.records.contains(entry.kind.name) }.map(\.id))
    return !WalkPlan.stops(of: held.guide, meeting: meeting).contains { own.contains($0.step.id) }
  }

  /// What a meeting of the year is called in a column.
  private func meeting(_ card: SessionCard) -> String {
    [card.title.isEmpty ? card.kindName : card.title, card.date?.short ?? ""]
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Whether a meeting of the year recorded it.
  private func isMet(_ entry: Entry) -> Bool {
    entry.session.map { $0.id != held.card.id } ?? false
  }

  /// Whether something of one's own was written down here, in a meeting of the year, or, by an
  /// adviser, between the sessions of their term.
  private func isFromHere(_ record: any Record) -> Bool {
    let session = record.head.session
    if session == held.card.id || held.meetings.contains(where: { $0.id == session }) {
      return true
    }
    guard let me = composer.directory.me, held.card.adviser?.id == me,
      let observation = record as? Observation, let date = observation.date ?? held.card.date,
      session.flatMap({ composer.book.session($0) }).map({ !$0.isLong }) ?? true
    else { return false }
    let terms = composer.book.sessions.filter { $0.card.adviser?.id == me && $0.isLong }
    return terms.last { $0.card.date.map { $0 <= date } ?? true }?.id == held.file.id
  }

  /// In a book of one's own, what is others' has no place.
  private func isOwn(_ entry: Entry) -> Bool {
    let isPersonal = product.needs.contains { Kinds.named($0.kind)?.kind.home == .person }
    guard isPersonal, !composer.own.isEmpty, let me = composer.directory.me else { return true }
    return entry.record.owners.isEmpty || entry.concerns(person: me, orTeamIn: composer.directory)
  }

  /// What a meeting of the year recorded in no step belongs to the product if it is asked of that
  /// meeting, or of none in particular.
  private func isAsked(of meeting: SessionFile, loose: Bool) -> Bool {
    let asking = held.guide.card.meetings.filter { $0.products.contains(product.id) }
    return !loose || asking.isEmpty || asking.contains { $0.id == meeting.card.meeting }
  }

  // MARK: - Its parts

  /// The records of a kind: first those that a need takes from a step of another product, then
  /// all others.
  private func part(_ type: any Record.Type) -> [Block] {
    var rest = KindPages.whole(entries(type.kind))
    var blocks: [Block] = []
    for need in product.needs where need.kind == type.kind.name && !need.step.isEmpty {
      let taken = rest.filter { $0.record.head.step == need.step }
      rest.removeAll { $0.record.head.step == need.step }
      guard !taken.isEmpty else { continue }
      blocks.append(.heading(2, held.guide.say(need.text).capitalizedFirst))
      blocks += pages.kinds.body(taken, level: 3)
    }
    return blocks + own(type, rest)
  }

  private func own(_ type: any Record.Type, _ own: [Entry]) -> [Block] {
    let kind = type.kind
    guard !own.isEmpty else { return [] }
    let heading = Block.heading(2, title(kind))
    let columns = columns(type, own)
    guard columns.count > 2, kind.name != Answer.kind.name else {
      return [heading] + pages.kinds.body(own, level: 3)
    }
    let rows = own.map { entry in columns.map { cell($0.key, entry) } }
    let tally = self.tally(own)
    let isNarrow = columns.count < 7 && rows.joined().allSatisfy { $0.count < Self.cellRoom }
    if isNarrow {
      return [heading, composer.lines.table(columns.map(\.heading), rows)] + tally
    }
    return [heading] + zip(own, rows).flatMap { entry, row in card(entry, columns, row) } + tally
  }

  /// What people said of each line of a list, together, where several did or gave scores.
  private func tally(_ entries: [Entry]) -> [Block] {
    let lines = ItemTally(entries, in: composer.lines).lines.filter { !$0.values.isEmpty }
    guard lines.contains(where: { $0.values.count > 1 || $0.mean != nil }) else { return [] }
    return [
      .heading(3, "Aspecto por aspecto"),
      composer.lines.table(
        ["Aspecto", "Respuestas", "Promedio"],
        lines.map { line in
          [line.text, String(line.values.count), line.mean.map(ItemTally.rounded) ?? ""]
        }),
    ]
  }

  /// How many letters a cell of a table takes before it is better read by itself.
  private static let cellRoom = 280

  private func title(_ kind: Kind) -> String {
    let named = needs(of: kind)
    return named.count == 1
      ? held.guide.say(named[0].text).capitalizedFirst : kind.plural.capitalizedFirst
  }

  /// What it needs of a kind, from its own steps.
  private func needs(of kind: Kind) -> [ProductNeed] {
    product.needs.filter { $0.kind == kind.name && $0.step.isEmpty && !$0.earlier }
  }

  /// What does not fit into a table: each by itself, below whose it is, with what is known of it.
  private func card(
    _ entry: Entry, _ columns: [(key: String, heading: String)], _ row: [String]
  ) -> [Block] {
    let owner = cell("owner", entry)
    let facts = zip(columns, row).filter { $0.0.key != "owner" }.compactMap { column, text in
      Block.Fact.filled(column.key.isEmpty ? main(entry, column.heading) : column.heading, text)
    }
    return [.heading(3, owner.isEmpty ? entry.kind.one.capitalizedFirst : owner), .facts(facts)]
  }

  /// The product's word for what an entry says; its kind's, where it is not what the steps ask for.
  private func main(_ entry: Entry, _ heading: String) -> String {
    let asking = steps.filter { $0.sets[entry.kind.name] != nil }
    let isAsked = asking.isEmpty || asking.contains { isCompleted(entry.record, by: $0) }
    return isAsked ? heading : entry.kind.one.capitalizedFirst
  }

  private func isCompleted(_ record: some Record, by step: GuideStep) -> Bool {
    WalkSlots.isCompleted(record, by: step)
  }

  // MARK: - Columns

  /// The fields that the product needs, with its words for them; then what else was filled.
  private func columns(
    _ type: any Record.Type, _ entries: [Entry]
  ) -> [(key: String, heading: String)] {
    var columns: [(key: String, heading: String)] = []
    func add(_ key: String, _ heading: String) {
      guard !columns.contains(where: { $0.key == key }),
        entries.contains(where: { !cell(key, $0).isEmpty })
      else { return }
      columns.append((key, heading))
    }
    if entries.contains(where: { isMet($0) }) { add("meeting", "Reunión") }
    if composer.onlySchool == nil { add("school", held.words.say("{Escuela}")) }
    for need in needs(of: type.kind) {
      add(Self.column(of: need.field), held.guide.say(need.text).capitalizedFirst)
    }
    add("", type.kind.one.capitalizedFirst)
    add("owner", "Quién")
    for field in fields(of: type) where !Self.isTold(field.key, of: type) {
      let key = Self.column(of: field.key)
      add(key, key == "follow" ? "Seguimiento" : field.label)
    }
    if type.kind.answered != nil { add("status", "Cómo va") }
    add("adjusted", "Ajustes")
    add("choices", EntryTable.chosen)
    return columns
  }

  /// The column in which a field stands: whose it is, and how it is followed, are one thing each.
  private static func column(of key: String) -> String {
    if ["person", "team"].contains(key) { return "owner" }
    return key.hasPrefix("follow.") ? "follow" : key
  }

  /// The fields that the main words or other columns tell.
  private static func isTold(_ key: String, of type: any Record.Type) -> Bool {
    let told = [
      "text", "name", "person", "team", "responsible", "from", "stage", "level", "members",
    ]
    return told.contains(key) || key == "actions" && type.kind.name == Commitment.kind.name
  }

  private func fields<Kept: Record>(of type: Kept.Type) -> [(key: String, label: String)] {
    type.fields.map { ($0.key, $0.label(in: held.words)) }
  }

  private func cell(_ key: String, _ entry: Entry) -> String {
    let directory = composer.directory
    switch key {
    case "meeting": return isMet(entry) ? entry.session.map { meeting($0.card) } ?? "" : ""
    case "":
      guard let commitment = entry.record as? Commitment else { return composer.lines.text(entry) }
      return ([commitment.text] + commitment.actions).filter { !$0.isEmpty }
        .joined(separator: "; ")
    case "school":
      // What is everybody's need not say so.
      let schools = entry.schools(in: directory)
      guard schools.count < composer.schools.count else { return "" }
      return schools.compactMap { directory.name(of: $0) }.joined(separator: ", ")
    case "owner":
      return composer.lines.who(entry) { party in
        guard case .person(let person) = party, let known = composer.person(person.id),
          let group = [known.group, known.function].first(where: { !$0.isEmpty })
        else { return party.words(in: directory) }
        return "\(party.words(in: directory)) (\(group))"
      }
    case "status":
      guard let last = entry.history.last(where: { $0.event.status != nil })?.event else {
        return ""
      }
      let note = last.note.isEmpty ? last.evidence : last.note
      return [composer.lines.status(entry), note].filter { !$0.isEmpty }.joined(separator: "; ")
    case "adjusted": return composer.lines.adjustments(entry).joined(separator: "; ")
    case "choices": return composer.lines.choices(entry)
    case "follow": return composer.lines.followPlan(entry)
    case "due": return composer.lines.due(entry)
    default: return composer.lines.value(key, of: entry)
    }
  }

  /// What the earlier meetings of the same community and year recorded, each with its meeting.
  private var earlier: [Block] {
    product.needs.filter(\.earlier).flatMap { need -> [Block] in
      let told = composer.book.sessions.meetings(before: held.file).flatMap { file in
        composer.book.entries(of: file.id).filter { $0.kind.name == need.kind }
          .map { (file, $0) }
      }
      let texts = told.map { file, entry in
        "\(file.card.shortName.capitalizedFirst): \(composer.lines.sentence(entry))"
      }
      return texts.isEmpty
        ? [] : [.heading(2, held.guide.say(need.text).capitalizedFirst), .list(texts)]
    }
  }

  // MARK: - What is no record

  /// What was found of earlier agreements, and to whom those of teams were handed.
  private var besides: [Block] {
    let words = Set(steps.flatMap(\.records))
    return
      (words.contains("review") ? pages.reviews("Acuerdos revisados", heading: 2) : [])
      + (words.contains("handover") ? pages.handovers(heading: 2) : [])
  }
}
