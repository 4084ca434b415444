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
    steps = held.guide.steps.filter { $0.products.contains(product.id) }
  }

  private var document: Document? {
    let parts = kinds.flatMap(part) + besides
    guard !parts.isEmpty else { return nil }
    return composer.document(
      held.guide.say(product.title), (facts.isEmpty ? [] : [.facts(facts)]) + parts)
  }

  private var facts: [Block.Fact] {
    composer.letterhead
      + ([
        .filled("Sesión", held.name), .filled("Fecha", held.card.date?.long ?? ""),
        .filled("Ciclo escolar", held.card.cycle?.name ?? ""),
        .filled("Comunidad", held.card.community),
        .filled("Acompañante", held.card.adviser?.words(in: composer.directory) ?? ""),
      ] as [Block.Fact?]).compactMap { $0 }
  }

  // MARK: - What belongs to it

  /// The kinds that its steps yield, in their order, then those that only its needs name.
  private var kinds: [any Record.Type] {
    var kinds: [any Record.Type] = []
    for name in steps.flatMap(\.records) + product.needs.map(\.kind) {
      guard let type = Kinds.named(name), !kinds.contains(where: { $0.kind == type.kind })
      else { continue }
      kinds.append(type)
    }
    return kinds
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
      return composer.own.filter { type(of: $0).kind == kind && $0.head.session == held.card.id }
        .map { Entry(record: $0, session: held.file) }
    case .session:
      return pages.entries.filter { entry in
        let step = entry.record.head.step
        return entry.kind == kind && (origins.contains(step) || step.isEmpty)
      }
    }
  }

  // MARK: - Its parts

  private func part(_ type: any Record.Type) -> [Block] {
    let kind = type.kind
    let own = KindPages.whole(entries(kind))
    guard !own.isEmpty else { return [] }
    let heading = Block.heading(2, title(kind))
    let columns = columns(type, own)
    guard columns.count > 2, kind.name != Answer.kind.name else {
      return [heading] + pages.kinds.body(own, level: 3)
    }
    let rows = own.map { entry in columns.map { cell($0.key, entry) } }
    let isNarrow = columns.count < 7 && rows.joined().allSatisfy { $0.count < Self.cellRoom }
    if isNarrow {
      return [heading, composer.lines.table(columns.map(\.heading), rows)]
    }
    return [heading] + zip(own, rows).flatMap { entry, row in card(entry, columns, row) }
  }

  /// How many letters a cell of a table takes before it is better read by itself.
  private static let cellRoom = 280

  private func title(_ kind: Kind) -> String {
    let named = product.needs.filter { $0.kind == kind.name }
    return named.count == 1 ? held.guide.say(named[0].text) : kind.plural.capitalizedFirst
  }

  /// What does not fit into a table: each by itself, with what is known of it.
  private func card(
    _ entry: Entry, _ columns: [(key: String, heading: String)], _ row: [String]
  ) -> [Block] {
    let facts = zip(columns, row).compactMap { Block.Fact.filled($0.heading, $1) }
    let name = Search.people(entry, composer.directory)
    let title = name.isEmpty ? entry.kind.one.capitalizedFirst : name
    return [.heading(3, title), .facts(facts)]
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
    if composer.onlySchool == nil { add("school", held.words.say("{Escuela}")) }
    let needs = product.needs.filter { $0.kind == type.kind.name }
    for need in needs { add(Self.column(of: need.field), held.guide.say(need.text)) }
    add("", type.kind.one.capitalizedFirst)
    add("owner", "Quién")
    for field in Self.fields(of: type) where !Self.isTold(field.key) {
      let key = Self.column(of: field.key)
      add(key, key == "follow" ? "Seguimiento" : field.label)
    }
    if type.kind.answered != nil { add("status", "Cómo va") }
    return columns
  }

  /// The column in which a field stands: whose it is, and how it is followed, are one thing each.
  private static func column(of key: String) -> String {
    if ["person", "team"].contains(key) { return "owner" }
    return key.hasPrefix("follow.") ? "follow" : key
  }

  /// The fields that the main words or other columns tell.
  private static func isTold(_ key: String) -> Bool {
    ["text", "name", "person", "team", "responsible", "from", "stage", "actions", "level"].contains(
      key)
  }

  private static func fields<Kept: Record>(
    of type: Kept.Type
  ) -> [(key: String, label: String)] {
    type.fields.map { ($0.key, $0.label(in: .common)) }
  }

  private func cell(_ key: String, _ entry: Entry) -> String {
    let directory = composer.directory
    switch key {
    case "":
      guard let commitment = entry.record as? Commitment else { return composer.lines.text(entry) }
      return ([commitment.text] + commitment.actions).filter { !$0.isEmpty }
        .joined(separator: "; ")
    case "school":
      return entry.schools(in: directory).compactMap { directory.name(of: $0) }
        .joined(separator: ", ")
    case "owner":
      return entry.record.owners.map { party in
        guard case .person(let person) = party, let group = composer.person(person.id)?.group,
          !group.isEmpty
        else { return party.words(in: directory) }
        return "\(party.words(in: directory)) (\(group))"
      }.joined(separator: ", ")
    case "status":
      let last = entry.history.last { !$0.event.note.isEmpty }?.event.note ?? ""
      return entry.history.isEmpty
        ? "" : [composer.lines.status(entry), last].filter { !$0.isEmpty }.joined(separator: ": ")
    case "follow": return composer.lines.followPlan(entry)
    case "due": return composer.lines.due(entry)
    default: return composer.lines.value(key, of: entry)
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
