import Foundation
import Testing

/// The papers in Markdown, judged by the reference program of CommonMark and by pandoc.
struct MarkdownTests {
  @Test(.judged(by: .program("cmark")), arguments: Export.files("md"))
  func `To CommonMark the headings are ours, and nothing is HTML`(file: Export.File) throws {
    let outcome = try Bench.run(["cmark", file.path])
    try #require(outcome.code == 0, "\(outcome)")
    #expect(!outcome.out.contains("<!-- raw HTML omitted -->"))
    #expect(Self.headings(html: outcome.out) == (try file.tree()).headings)
  }

  @Test(.judged(by: .program("pandoc")), arguments: Export.files("md"))
  func `To pandoc the headings, tables and words are ours`(file: Export.File) throws {
    // An address becomes a link by itself, in which there is nothing to escape.
    let format = "gfm-autolink_bare_uris"
    let outcome = try Bench.run(["pandoc", "-f", format, "-t", "json", file.path])
    try #require(outcome.code == 0, "\(outcome)")
    let pandoc = try JSONDecoder().decode(Pandoc.self, from: Data(outcome.out.utf8))
    let tree = try file.tree()
    #expect(pandoc.headings == tree.headings)
    #expect(pandoc.tables == tree.tables(signatures: true))
    #expect(Words.missing(tree.words, in: pandoc.text) == [])
    #expect(pandoc.all("RawBlock").isEmpty && pandoc.all("RawInline").isEmpty)
    #expect(pandoc.all("Link").isEmpty && pandoc.all("Image").isEmpty)
    #expect(pandoc.all("Code").isEmpty && pandoc.all("CodeBlock").isEmpty)
  }

  /// The headings in a page by `cmark`, which have nothing else in them.
  private static func headings(html: String) -> [Tree.Heading] {
    html.matches(of: /<h([1-6])>(.*?)<\/h[1-6]>/).map { match in
      var text = String(match.2)
      for (name, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
        text = text.replacingOccurrences(of: name, with: sign)
      }
      return Tree.Heading(level: Int(match.1) ?? 0, text: Words.plain(text))
    }
  }
}
