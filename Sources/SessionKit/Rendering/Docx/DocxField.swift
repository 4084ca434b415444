/// What Word works out by itself, such as the number of a page.
enum DocxField {
  /// The number of the page on which it stands.
  static let page = simple("PAGE")

  /// How many pages there are.
  static let pages = simple("NUMPAGES")

  /// The number of the page on which a bookmark is, which is not known before it is opened.
  static func page(of bookmark: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r>"
      + "<w:r><w:instrText xml:space=\"preserve\"> PAGEREF \(bookmark) \\h </w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
      + "<w:r><w:t></w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
  }

  private static func simple(_ name: String) -> String {
    "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
  }
}
