import SpanishText

/// Reads the friendly form of a guide: headings, items, and lines that begin with a word and a
/// colon; everything that it does not understand becomes a problem.
struct GuideMarkdownReader {
  var guide = Guide()
  var problems: [GuideFinding] = []

  /// The guide in a text, with what could not be understood in it.
  static func read(_ bytes: [UInt8]) -> (guide: Guide, problems: [GuideFinding]) {
    var reader = GuideMarkdownReader()
    reader.read(MarkdownLine.read(bytes))
    reader.settleNames()
    let body = reader.guide.body.filledIn
    return (Guide(card: reader.guide.card, body: body), reader.problems)
  }

  mutating func note(_ kind: GuideFinding.Kind, at place: Int) {
    problems.append(GuideFinding(kind, at: place))
  }

  // MARK: - Headings

  /// What a heading begins.
  private enum Heading {
    case title
    case alone(String)
    case named(String, String)
    case unknown
  }

  private mutating func read(_ lines: [MarkdownLine]) {
    guide.card.place = 0
    guide.body.place = 0
    var rest = lines[...]
    take(heading: nil, block(&rest), at: 0)
    var isFirst = true
    while let line = rest.popFirst() {
      guard case .heading(let level) = line.kind else { continue }
      let heading = heading(line.text, isTitle: isFirst && level == 1)
      isFirst = false
      let block = block(&rest)
      if case .title = heading {
        guide.card.title = MarkdownText.unescape(trim(line.text))
        take(heading: nil, block, at: line.place)
      } else if case .unknown = heading {
        let words = FormWords.headings + FormWords.namedHeadings
        let first = line.text.split(separator: " ").first.map(String.init) ?? ""
        note(
          .unknownHeading(
            MarkdownText.unescape(line.text), suggestion: words.near(line.text) ?? words.near(first)
          ),
          at: line.place)
      } else {
        take(heading: heading, block, at: line.place)
      }
    }
  }

  /// The lines up to the next heading.
  private func block(_ rest: inout ArraySlice<MarkdownLine>) -> ArraySlice<MarkdownLine> {
    let end =
      rest.firstIndex { if case .heading = $0.kind { true } else { false } } ?? rest.endIndex
    defer { rest = rest[end...] }
    return rest[..<end]
  }

  private func heading(_ text: String, isTitle: Bool) -> Heading {
    if isTitle { return .title }
    let text = trim(text.hasPrefix("**") ? text.filter { $0 != "*" } : text)
    if let word = FormWords.headings.meant(by: text) { return .alone(word.key) }
    let first = String(text.prefix { !$0.isWhitespace && $0 != ":" })
    if let word = FormWords.namedHeadings.meant(by: first) {
      return .named(word.key, trim(String(text.dropFirst(first.count))))
    }
    return .unknown
  }

  private mutating func take(
    heading: Heading?, _ lines: ArraySlice<MarkdownLine>, at place: Int
  ) {
    switch heading {
    case nil: takeCard(MarkdownEntry.read(lines, keys: FormWords.guide))
    case .named(let key, let raw): take(named: key, raw, lines, at: place)
    case .alone(let key): take(alone: key, lines)
    case .title, .unknown: break
    }
  }

  // MARK: - What stands under a heading

  private mutating func take(alone key: String, _ lines: ArraySlice<MarkdownLine>) {
    let entries = { (keys: [FormWord]) in MarkdownEntry.read(lines, keys: keys) }
    switch key {
    case "introduction": guide.body.introduction += texts(entries([]))
    case "purposes": guide.card.purposes += texts(entries([]))
    case "references": guide.body.references += texts(entries([]))
    case "avoid": guide.body.avoid += texts(entries([]))
    case "contributesTo": guide.body.contributesTo += texts(entries([]))
    case "rules": guide.body.rules += texts(entries([]))
    case "materials": guide.body.materials += items(entries([])).map { material($0) }
    case "products":
      guide.body.products += items(entries(FormWords.product)).map { product($0) }
    case "readings":
      guide.body.readings += items(entries(FormWords.reading)).map { reading($0) }
    case "externalReferences":
      guide.body.externalReferences += items(entries(FormWords.external)).map { external($0) }
    case "values": guide.body.values += items(entries([])).map { value($0) }
    case "roles": guide.body.roles += items(entries(FormWords.role)).map { role($0) }
    case "meetings":
      guide.card.meetings += items(entries(FormWords.meeting)).map { meeting($0) }
    case "variants":
      guide.card.variants += items(entries(FormWords.vocabulary)).map { variant($0) }
    case "vocabulary": takeCard(entries(FormWords.vocabulary))
    default: takeNotes(entries(FormWords.item))
    }
  }

  private mutating func take(
    named key: String, _ raw: String, _ lines: ArraySlice<MarkdownLine>, at place: Int
  ) {
    switch key {
    case "sections": takeSection(raw, lines, at: place)
    case "activities": takeActivity(raw, lines, at: place)
    case "lists": takeList(raw, lines, at: place)
    default:
      let (id, title) = MarkdownName.read(raw, .heading)
      var group = QuestionGroup()
      group.id = id
      group.title = MarkdownText.unescape(title)
      group.aspects = key == "aspects"
      group.place = place
      let entries = MarkdownEntry.read(lines, keys: FormWords.item)
      group.items = items(entries).map { line($0) }
      guide.body.questionGroups.append(group)
    }
  }

  /// Keys at the top of a heading, and the rest.
  private func keys(
    _ entries: [MarkdownEntry], _ body: (FormWord, MarkdownEntry) -> Bool
  ) -> [MarkdownEntry] {
    var rest: [MarkdownEntry] = []
    for entry in entries {
      switch entry.kind {
      case .key(let word): if !body(word, entry) { rest.append(entry) }
      default: rest.append(entry)
      }
    }
    return rest
  }

  private mutating func takeSection(
    _ raw: String, _ lines: ArraySlice<MarkdownLine>, at place: Int
  ) {
    var section = GuideSection()
    let (id, title) = MarkdownName.read(raw, .heading)
    section.id = id
    section.title = MarkdownText.unescape(title)
    section.number = MarkdownNumber.usual(for: id)
    section.place = place
    let rest = keys(MarkdownEntry.read(lines, keys: FormWords.part)) { word, entry in
      guard word.key == "number" else { return false }
      section.number = MarkdownNumber.read(entry.text)
      return true
    }
    refuse(rest)
    guide.body.sections.append(section)
  }

  private mutating func takeNotes(_ entries: [MarkdownEntry]) {
    guard let last = guide.body.sections.indices.last else {
      refuse(entries)
      return
    }
    let notes = items(entries).map { line($0) }
    guide.body.sections[last].notes += notes
  }

  private mutating func takeActivity(
    _ raw: String, _ lines: ArraySlice<MarkdownLine>, at place: Int
  ) {
    var activity = GuideActivity()
    var (id, title) = MarkdownName.read(raw, .heading)
    if let group = MarkdownText.group(title), let minutes = MarkdownNumber.minutes(group.inside) {
      activity.minutes = minutes
      title = group.before
    }
    activity.id = id
    activity.title = MarkdownText.unescape(title)
    activity.number = MarkdownNumber.usual(for: id)
    activity.place = place
    var minutes: MarkdownEntry?
    let entries = MarkdownEntry.read(lines, keys: FormWords.part + FormWords.step)
    let rest = keys(entries) { word, entry in
      switch word.key {
      case "number": activity.number = MarkdownNumber.read(entry.text)
      case "minutes": minutes = entry
      default: return false
      }
      return true
    }
    if let minutes { activity.minutes = self.minutes(minutes) }
    activity.steps = items(rest).map { step($0) }
    if guide.body.sections.isEmpty {
      note(.outOfPlace(raw), at: place)
      var section = GuideSection()
      section.id = "1"
      section.title = activity.title
      section.place = place
      guide.body.sections.append(section)
    }
    guide.body.sections[guide.body.sections.count - 1].activities.append(activity)
  }

  private mutating func takeList(
    _ raw: String, _ lines: ArraySlice<MarkdownLine>, at place: Int
  ) {
    var (name, title) = MarkdownName.read(raw, .heading)
    let isLiteral = raw.hasPrefix("[")
    if name.isEmpty { (name, title) = (MarkdownText.unescape(raw), "") }
    if !title.isEmpty { note(.titleOfList(title), at: place) }
    name = isLiteral ? name : FormWords.lists.meant(by: name)?.key ?? name
    var list = GuideList()
    let rest = keys(MarkdownEntry.read(lines, keys: FormWords.item + FormWords.list)) {
      word, entry in
      guard word.key == "same" else { return false }
      list.same = MarkdownName.list(entry.raw)
      return true
    }
    list.items = items(rest).map { line($0) }.numbered
    if name.isEmpty {
      note(.noID(.list, title: ""), at: place)
    } else if guide.body.lists[name] != nil {
      note(.duplicate(.list, name), at: place)
    } else {
      guide.body.lists[name] = list
    }
  }
}

extension MarkdownName {
  /// The name of a list, by its Spanish word where it has one.
  static func list(_ raw: String) -> String {
    let (name, _) = raw.hasPrefix("[") ? read(raw, .line) : ("", "")
    if !name.isEmpty { return name }
    let text = MarkdownText.unescape(raw)
    return FormWords.lists.meant(by: text)?.key ?? text
  }

  /// The word for a list in the form.
  static func write(list name: String) -> String {
    if let word = FormWords.lists.named(name) { return word.spanish }
    let plain = MarkdownText.escape(name, [",", ";"])
    return list(plain) == name && GuideCheck.isID(name) ? plain : "[" + name + "]"
  }
}
