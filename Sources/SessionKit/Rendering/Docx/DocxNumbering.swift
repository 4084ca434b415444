/// The lists of a document: `word/numbering.xml`.
struct DocxNumbering {
  /// The number of the list of those without numbers.
  static let bullets = 1

  /// The number of a list with numbers, the first being 0; each begins at 1.
  static func steps(_ number: Int) -> Int { bullets + 1 + number }

  /// How many lists have numbers.
  let count: Int
  /// How far items are indented, in twentieths of a point.
  let indent: Int

  /// What is written.
  var xml: String {
    let steps = (0..<count).map { number in
      "<w:num w:numId=\"\(Self.steps(number))\"><w:abstractNumId w:val=\"1\"/>"
        + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    }
    return DocxPackage.declaration + "<w:numbering xmlns:w=\"\(DocxPackage.word)\">"
      + form(0, "bullet", "•") + form(1, "decimal", "%1.")
      + "<w:num w:numId=\"\(Self.bullets)\"><w:abstractNumId w:val=\"0\"/></w:num>"
      + steps.joined() + "</w:numbering>"
  }

  private func form(_ id: Int, _ format: String, _ text: String) -> String {
    "<w:abstractNum w:abstractNumId=\"\(id)\"><w:multiLevelType w:val=\"singleLevel\"/>"
      + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>"
      + "<w:lvlText w:val=\"\(text)\"/><w:lvlJc w:val=\"left\"/><w:pPr>"
      + "<w:ind w:left=\"\(indent)\" w:hanging=\"\(indent)\"/></w:pPr></w:lvl></w:abstractNum>"
  }
}
