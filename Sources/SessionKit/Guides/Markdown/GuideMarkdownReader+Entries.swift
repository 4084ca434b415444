import SpanishText

/// What the entries under the headings of the form become.
extension GuideMarkdownReader {
  // MARK: - Entries

  /// Paragraphs and items alike.
  mutating func texts(_ entries: [MarkdownEntry]) -> [String] {
    entries.map { entry in
      refuse(entry.children)
      return entry.text
    }
  }

  /// The items; whatever else stands there is out of place.
  mutating func items(_ entries: [MarkdownEntry]) -> [MarkdownEntry] {
    refuse(entries.filter { $0.kind != .item })
    return entries.filter { $0.kind == .item }
  }

  mutating func refuse(_ entries: [MarkdownEntry]) {
    for entry in entries {
      switch entry.kind {
      case .unknownKey(let word): note(.unknownKey(word, suggestion: nil), at: entry.place)
      case .key(let word): note(.outOfPlace(word.spanish + ": " + entry.text), at: entry.place)
      default: note(.outOfPlace(entry.text), at: entry.place)
      }
      refuse(entry.children)
    }
  }

  /// Hands over what stands under an item, key by key; a key that may stand once only does.
  mutating func children(
    of entry: MarkdownEntry, keys: [FormWord], repeating: Set<String> = [],
    _ body: (inout GuideMarkdownReader, String, MarkdownEntry) -> Void
  ) {
    var seen: Set<String> = []
    for child in entry.children {
      switch child.kind {
      case .key(let word):
        if !repeating.contains(word.key), !seen.insert(word.key).inserted {
          note(.repeatedKey(word.spanish), at: child.place)
        } else {
          body(&self, word.key, child)
        }
        refuse(child.children)
      case .unknownKey(let word):
        note(.unknownKey(word, suggestion: keys.near(word)), at: child.place)
        refuse(child.children)
      default: refuse([child])
      }
    }
  }

  // MARK: - Values

  /// The ids in a line: `7.2, 7.3 y 7.4`.
  func ids(_ entry: MarkdownEntry) -> [String] {
    MarkdownText.split(entry.raw, at: [",", ";"]).flatMap { piece in
      piece.split(separator: " ").map(String.init).filter { Folding.fold($0) != "y" }
    }.map(MarkdownText.unescape)
  }

  /// The words in a line: `compromiso, ficha de seguimiento y nota`.
  func words(_ entry: MarkdownEntry) -> [String] {
    MarkdownText.split(entry.raw, at: [",", ";"]).map { $0.split(separator: " ").map(String.init) }
      .flatMap { $0.split { Folding.fold($0) == "y" }.map { $0.joined(separator: " ") } }
      .map(MarkdownText.unescape).filter { !$0.isEmpty }
  }

  /// The texts in a line, parted by commas.
  func pieces(_ raw: String) -> [String] {
    MarkdownText.split(raw, at: [","]).map(MarkdownText.unescape)
  }

  mutating func number(_ entry: MarkdownEntry, _ key: String) -> Int? {
    guard let number = Int(trim(entry.text)) else {
      note(.notANumber(key: key, text: entry.text), at: entry.place)
      return nil
    }
    return number
  }

  mutating func minutes(_ entry: MarkdownEntry) -> Int? {
    guard let minutes = MarkdownNumber.minutesOrNumber(entry.text) else {
      note(.notANumber(key: "Minutos", text: entry.text), at: entry.place)
      return nil
    }
    return minutes
  }

  /// One of a few values, by its word in either language.
  mutating func choice<Value: ChoiceValue>(
    _ text: String, _ key: String, at place: Int
  ) -> Value? {
    if let value = Value.meant(by: text) { return value }
    note(
      .unknownWord(
        key: key, word: text, suggestion: Value.near(text),
        allowed: Value.allCases.map(\.spanish)), at: place)
    return nil
  }

  /// The word of a record: as guides have it, or as it was written if there is none.
  func record(_ word: String) -> String {
    let words = FormWords.records
    return words.named(word)?.key ?? words.meant(by: word)?.key ?? word
  }

  /// The field of a kind, by its word in either language.
  func field(_ word: String, of kind: String) -> String {
    let words = GuideFields.words(of: kind) ?? []
    return words.named(word)?.key ?? words.meant(by: word)?.key ?? word
  }

  // MARK: - The card

  mutating func takeCard(_ entries: [MarkdownEntry]) {
    for entry in entries {
      switch entry.kind {
      case .key(let word):
        takeCard(word, entry)
        refuse(entry.children)
      case .unknownKey(let word):
        note(.unknownKey(word, suggestion: FormWords.guide.near(word)), at: entry.place)
      case .item where entry.children.isEmpty:
        takeItemOfCard(entry)
      default: refuse([entry])
      }
    }
  }

  /// Some like bullets before every line.
  private mutating func takeItemOfCard(_ entry: MarkdownEntry) {
    guard let (head, value) = MarkdownText.halves(entry.raw, at: ":"),
      let word = FormWords.guide.meant(by: head)
    else { return refuse([entry]) }
    takeCard(
      word, MarkdownEntry(kind: .key(word), raw: value, place: entry.place, indent: entry.indent))
  }

  private mutating func takeCard(_ word: FormWord, _ entry: MarkdownEntry) {
    switch word.key {
    case "id": guide.card.id = entry.text
    case "title": guide.card.title = entry.text
    case "kind": guide.card.kind = choice(entry.text, word.spanish, at: entry.place)
    case "ordinal":
      guide.card.ordinal =
        CalendarWords.ordinal(Folding.fold(entry.text)) ?? number(entry, word.spanish)
    case "country": guide.card.country = country(entry.text)
    case "level": guide.card.level = entry.text
    case "cycle":
      guide.card.cycle = SchoolYear(entry.text)
      if guide.card.cycle == nil {
        note(.notANumber(key: word.spanish, text: entry.text), at: entry.place)
      }
    case "issuer": guide.card.issuer = entry.text
    case "minutes": guide.card.minutes = minutes(entry)
    default: guide.card.vocabulary[word.key] = term(entry.raw)
    }
  }

  private func country(_ text: String) -> String {
    switch Folding.fold(text) {
    case "mexico": "MX"
    case "peru": "PE"
    default: text
    }
  }

  /// `grado (grados, m)`: one, several, and the gender.
  func term(_ raw: String) -> Term {
    guard let (one, inside) = MarkdownText.group(raw) else {
      return Term(MarkdownText.unescape(raw))
    }
    var term = Term()
    term.one = MarkdownText.unescape(one)
    var pieces = MarkdownText.split(inside, at: [","])
    if let last = pieces.last, let gender = Kind.Gender.meant(by: last) {
      term.gender = gender
      pieces.removeLast()
    }
    term.many = MarkdownText.unescape(pieces.joined(separator: ", "))
    return term
  }

  mutating func variant(_ entry: MarkdownEntry) -> Variant {
    var variant = Variant()
    (variant.id, variant.title) = named(entry)
    variant.place = entry.place
    children(of: entry, keys: FormWords.vocabulary) { reader, key, child in
      variant.vocabulary[key] = reader.term(child.raw)
    }
    return variant
  }

  /// A name and a title; without a name, that which the title makes.
  func named(_ entry: MarkdownEntry) -> (id: String, title: String) {
    let (id, rest) = MarkdownName.read(entry.raw, .word)
    let title = MarkdownText.unescape(rest)
    return (id.isEmpty && !entry.raw.hasPrefix("[") ? Slug.of(title) : id, title)
  }
}
