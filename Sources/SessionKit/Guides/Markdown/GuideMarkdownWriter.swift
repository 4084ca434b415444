/// Writes a guide in the friendly form, so that the reader gives the same guide back.
///
/// What the form leaves out: white space around the lines of a text, new lines in what becomes a
/// heading, words of a vocabulary that
/// nobody knows, and limits that say neither of what nor how much.
public struct GuideMarkdownWriter {
  /// The form of a guide.
  public static func write(_ guide: Guide) -> String {
    var writer = GuideMarkdownWriter(guide: guide)
    writer.writeCard()
    writer.writeBeginning()
    for section in guide.sections { writer.write(section) }
    writer.writeQuestions()
    writer.writeThings()
    writer.writeRoles()
    writer.writeLists()
    writer.writeMeetings()
    while writer.text.hasSuffix("\n\n") { writer.text.removeLast() }
    return writer.text
  }

  let guide: Guide
  private var text = ""

  private init(guide: Guide) {
    self.guide = guide
  }

  // MARK: - Lines

  mutating func heading(_ level: Int, _ text: String) {
    if !self.text.isEmpty && !self.text.hasSuffix("\n\n") { self.text += "\n" }
    self.text += String(repeating: "#", count: level) + " " + text + "\n\n"
  }

  mutating func item(_ written: String) { text += written.isEmpty ? "-\n" : "- \(written)\n" }

  /// A line that begins with a word and a colon; without a value it is not written.
  mutating func key(_ word: String, _ value: String, indent: Int = 2) {
    guard !value.isEmpty else { return }
    text += String(repeating: " ", count: indent) + word + ": " + value + "\n"
  }

  mutating func key(_ word: String, text value: String, indent: Int = 2) {
    key(word, MarkdownText.escape(value), indent: indent)
  }

  mutating func subitem(_ written: String) {
    text += written.isEmpty ? "  -\n" : "  - \(written)\n"
  }

  /// A line that is an item by its number.
  mutating func paragraphLine(_ written: String) { text += written + "\n" }

  mutating func blank() { text += "\n" }

  mutating func paragraph(_ written: String) {
    text += (written.isEmpty ? "-" : written) + "\n\n"
  }

  static func word(_ table: [FormWord], _ key: String) -> String {
    table.named(key)?.spanish ?? key
  }

  mutating func strings(_ title: String, _ texts: [String]) {
    guard !texts.isEmpty else { return }
    heading(2, title)
    for text in texts { item(MarkdownText.escape(text)) }
  }

  // MARK: - The card

  private mutating func writeCard() {
    let card = guide.card
    if !card.title.isEmpty { heading(1, MarkdownText.escapeLine(card.title)) }
    let word = { (key: String) in Self.word(FormWords.guide, key) }
    key(word("id"), text: card.id, indent: 0)
    key(word("kind"), card.kind?.spanish ?? "", indent: 0)
    key(word("ordinal"), card.ordinal.map(String.init) ?? "", indent: 0)
    key(word("country"), text: card.country, indent: 0)
    key(word("level"), text: card.level, indent: 0)
    key(word("cycle"), card.cycle?.name ?? "", indent: 0)
    key(word("issuer"), text: card.issuer, indent: 0)
    key(word("minutes"), card.minutes.map(String.init) ?? "", indent: 0)
    write(card.vocabulary, indent: 0)
    guard !card.variants.isEmpty else { return }
    heading(2, "Variantes")
    for variant in card.variants {
      item(MarkdownName.write(variant.id, MarkdownText.escape(variant.title), .word))
      write(variant.vocabulary, indent: 2)
    }
  }

  private mutating func write(_ vocabulary: [String: Term], indent: Int) {
    for word in FormWords.vocabulary {
      guard let term = vocabulary[word.key] else { continue }
      key(word.spanish, Self.words(of: term), indent: indent)
    }
  }

  static func words(of term: Term) -> String {
    let plain = MarkdownText.withoutGroup(term.one)
    if term == Term(term.one) { return plain }
    let many = MarkdownText.escape(term.many, ["(", ")", ","])
    let gender = term.gender.map { ", " + $0.rawValue } ?? ""
    // A word that looks like a gender is not one when a comma follows it.
    let isLikeGender = term.gender == nil && Kind.Gender.meant(by: term.many) != nil
    return "\(MarkdownText.escape(term.one, ["(", ")"])) (\(many)\(isLikeGender ? "," : gender))"
  }

  // MARK: - Before the sections

  private mutating func writeBeginning() {
    if !guide.introduction.isEmpty {
      heading(2, "Introducción")
      for text in guide.introduction {
        paragraph(Self.paragraph(text))
      }
    }
    strings("Propósitos", guide.card.purposes)
    if !guide.materials.isEmpty {
      heading(2, "Materiales")
      for material in guide.materials {
        item(MarkdownName.write(material.id, MarkdownText.escape(material.title), .code))
      }
    }
    guard !guide.products.isEmpty else { return }
    heading(2, "Productos")
    for product in guide.products {
      item(MarkdownName.write(product.id, MarkdownText.escape(product.title), .code))
      key("Deducido", product.derived ? "sí" : "")
      for need in product.needs { key("Necesita", words(of: need)) }
    }
  }

  /// A paragraph whose first line is not taken for something else.
  private static func paragraph(_ text: String) -> String {
    let written = MarkdownText.escape(text)
    let first = written.prefix { $0 != "\n" }
    let lines = MarkdownLine.read(Array(first.utf8))
    if lines.count == 1, case .text = lines[0].kind { return written }
    return MarkdownText.escapeStart(String(first)) + written.dropFirst(first.count)
  }

  private func words(of need: ProductNeed) -> String {
    guard !need.kind.isEmpty else {
      return need.text.isEmpty ? " " : MarkdownText.withoutGroup(need.text)
    }
    let kind = Self.record(need.kind)
    let field = need.field.isEmpty ? "" : ", " + Self.field(need.field, of: need.kind)
    let step = need.step.isEmpty ? "" : ", paso \(need.step)"
    let earlier = need.earlier ? ", " + ProductNeed.earlierWords : ""
    return trim(MarkdownText.escape(need.text) + " (\(kind)\(field)\(step)\(earlier))")
  }
}
