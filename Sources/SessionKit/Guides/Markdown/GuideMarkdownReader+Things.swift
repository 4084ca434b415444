import SpanishText

/// Materials, products, readings, roles, meetings and lists of the form.
extension GuideMarkdownReader {
  mutating func material(_ entry: MarkdownEntry) -> Material {
    var material = Material()
    let (id, rest) = MarkdownName.read(entry.raw, .code)
    material.id = id
    material.title = MarkdownText.unescape(rest)
    material.place = entry.place
    refuse(entry.children)
    return material
  }

  mutating func product(_ entry: MarkdownEntry) -> GuideProduct {
    var product = GuideProduct()
    let (id, rest) = MarkdownName.read(entry.raw, .code)
    product.id = id
    product.title = MarkdownText.unescape(rest)
    product.place = entry.place
    children(of: entry, keys: FormWords.product, repeating: ["needs"]) { reader, key, child in
      if key == "needs" {
        product.needs.append(reader.need(child))
      } else {
        product.derived = reader.yes(child)
      }
    }
    return product
  }

  private mutating func yes(_ entry: MarkdownEntry) -> Bool {
    switch Folding.fold(entry.text) {
    case "si", "yes": return true
    case "no": return false
    default:
      note(
        .unknownWord(key: "Deducido", word: entry.text, suggestion: nil, allowed: ["sí", "no"]),
        at: entry.place)
      return false
    }
  }

  /// `necesidad de cada quien (compromiso, necesidad, paso 4.1)`: what is needed, and where it is
  /// found; `informes (informe, de antes)` is of earlier meetings.
  private mutating func need(_ entry: MarkdownEntry) -> ProductNeed {
    var need = ProductNeed()
    need.place = entry.place
    guard let (text, inside) = MarkdownText.group(entry.raw) else {
      need.text = entry.text
      return need
    }
    var words = pieces(inside)
    var step = ""
    let isEarlier =
      words.count > 1 && FormWord.core(words.last ?? "") == FormWord.core(ProductNeed.earlierWords)
    if isEarlier { words.removeLast() }
    if words.count > 1, let last = words.last, last.lowercased().hasPrefix("paso ") {
      step = trim(String(last.dropFirst("paso ".count)))
      words.removeLast()
    }
    let kind = record(words.first ?? "")
    // Parentheses may also belong to the text; a word that is nearly a kind does not.
    guard words.count == 2 || FormWords.records.near(kind) != nil else {
      need.text = entry.text
      return need
    }
    need.text = MarkdownText.unescape(text)
    need.kind = kind
    need.field = words.count > 1 ? field(words[1], of: kind) : ""
    need.step = step
    need.earlier = isEarlier
    if words.count > 2 { note(.outOfPlace(inside), at: entry.place) }
    return need
  }

  mutating func reading(_ entry: MarkdownEntry) -> Reading {
    var reading = Reading()
    let (id, rest) = MarkdownName.read(entry.raw, .code)
    reading.id = id
    reading.title = MarkdownText.unescape(rest)
    reading.place = entry.place
    children(of: entry, keys: FormWords.reading) { reader, key, child in
      switch key {
      case "author": reading.author = child.text
      case "source": reading.source = child.text
      case "activity": reading.activity = child.text
      default: reading.mode = reader.choice(child.text, "Modo", at: child.place)
      }
    }
    return reading
  }

  mutating func external(_ entry: MarkdownEntry) -> ExternalReference {
    var external = ExternalReference()
    let (id, rest) = MarkdownName.read(entry.raw, .code)
    external.id = id
    external.guide = MarkdownText.unescape(rest)
    external.place = entry.place
    children(of: entry, keys: FormWords.external) { reader, _, child in
      external.activities = reader.pieces(child.raw)
    }
    return external
  }

  mutating func value(_ entry: MarkdownEntry) -> GuideValue {
    var value = GuideValue()
    value.title = entry.text
    value.place = entry.place
    value.statements = texts(entry.children)
    return value
  }

  /// A question, an aspect, or a line of a list.
  mutating func line(_ entry: MarkdownEntry) -> GuideItemText {
    let (id, rest) = MarkdownName.read(entry.raw, .line)
    var item = GuideItemText(id: id, text: MarkdownText.unescape(rest))
    item.place = entry.place
    children(of: entry, keys: FormWords.item) { reader, key, child in
      switch key {
      case "moment": item.moment = reader.choice(child.text, "Momento", at: child.place)
      case "questions": item.questions = child.text
      case "kind": item.kind = reader.record(child.text)
      case "group": item.group = child.text
      default: reader.refuse([child])
      }
    }
    return item
  }

  // MARK: - Roles and meetings

  mutating func role(_ entry: MarkdownEntry) -> GuideRole {
    var role = GuideRole()
    (role.id, role.title) = named(entry)
    role.place = entry.place
    let duties: Set = ["before", "during", "after", "always", "duties"]
    children(of: entry, keys: FormWords.role, repeating: duties) { reader, key, child in
      switch key {
      case "text": role.text = child.text
      case "per": role.per = reader.choice(child.text, "Por", at: child.place)
      case "eligible": role.eligible = reader.pieces(child.raw)
      case "support": role.support = child.text
      case "keeps": role.keeps = reader.record(child.text)
      case "range": (role.min, role.max) = reader.range(child, "Cuántos")
      case _ where duties.contains(key):
        var duty = GuideRole.Duty()
        duty.text = child.text
        duty.when = Phase(rawValue: key)
        duty.place = child.place
        role.duties.append(duty)
      default: reader.refuse([child])
      }
    }
    return role
  }

  mutating func range(_ entry: MarkdownEntry, _ key: String) -> (min: Int?, max: Int?) {
    guard let range = MarkdownNumber.range(entry.text), range.rest.isEmpty,
      range.min != nil || range.max != nil
    else {
      note(.badRange(key: key, text: entry.text), at: entry.place)
      return (nil, nil)
    }
    return (range.min, range.max)
  }

  mutating func meeting(_ entry: MarkdownEntry) -> Meeting {
    var meeting = Meeting()
    var entry = entry
    if let group = MarkdownText.group(entry.raw),
      let minutes = MarkdownNumber.minutes(group.inside)
    {
      meeting.minutes = minutes
      entry.raw = group.before
    }
    (meeting.id, meeting.title) = named(entry)
    meeting.place = entry.place
    children(of: entry, keys: FormWords.meeting, repeating: ["purposes"]) { reader, key, child in
      switch key {
      case "minutes": meeting.minutes = reader.minutes(child)
      case "axis": meeting.axis = child.text
      case "purposes": meeting.purposes.append(child.text)
      case "before": meeting.before = reader.ids(child)
      case "during": meeting.during = reader.ids(child)
      case "after": meeting.after = reader.ids(child)
      case "materials": meeting.materials = reader.ids(child)
      case "products": meeting.products = reader.ids(child)
      default:
        let role = key.split(separator: ":", maxSplits: 1).dropFirst().first.map(String.init)
        guard let role else { return reader.refuse([child]) }
        meeting.eligible[role] = reader.pieces(child.raw)
      }
    }
    return meeting
  }
}
