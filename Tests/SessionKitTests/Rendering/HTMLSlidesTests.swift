import Testing

@testable import SessionKit

/// Slides and wall charts: one script that never changes, and type as large as the text lets it be.
@Suite struct HTMLSlidesTests {
  @Test(
    "The standard's own digests in base 64",
    arguments: [
      ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
      ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
    ])
  func base64(text: String, digest: String) {
    #expect(Digest(of: Array(text.utf8)).base64 == digest)
  }

  @Test(arguments: ["a", "`</script><script>${alert(1)}", "Año"])
  func `The policy allows the script that is there, which is always the same`(text: String) throws {
    let page = HTMLPage(HTMLRenderer().render(HTMLSamples.document(text, .slides)))
    let script = try #require(page.all("script").first)
    #expect(script.text == HTMLSlides.script)
    let policy = page.all("meta").first { $0.attributes["http-equiv"] != nil }
    let digest = Digest(of: Array(script.text.utf8)).base64
    #expect(policy?.attributes["content"]?.contains("script-src 'sha256-\(digest)'") == true)
  }

  @Test func `Each page is a slide, with its number as its name`() {
    let page = HTMLPage(HTMLRenderer().render(HTMLSamples.document("a", .slides)))
    let slides = page.all("section")
    #expect(slides.map { $0.attributes["id"] } == ["1", "2", "3"])
    #expect(slides.last?.attributes["aria-label"] == "Diapositiva 3 de 3")
    #expect(page.all("button").map(\.text) == ["Anterior", "Siguiente"])
    #expect(page.all("p").last?.text == "1 de 3")
    #expect(page.all("p").last?.attributes["aria-live"] == "polite")
  }

  @Test func `More text makes smaller type, and never too small`() {
    let sizes = stride(from: 0, to: 400, by: 5).map { count in
      HTMLTypeSize.fitting(
        [.heading(2, "Título"), .paragraph(String(repeating: "palabra ", count: count + 1))],
        among: HTMLTypeSize.slides)
    }
    #expect(sizes == sizes.sorted(by: >))
    #expect(sizes.first == 44)
    #expect(sizes.last == 18)
  }

  @Test func `A long word in a heading makes smaller type before it is broken`() {
    let short = HTMLTypeSize.fitting([.heading(1, "Lectura")], among: HTMLTypeSize.wall)
    let long = HTMLTypeSize.fitting([.heading(1, "Corresponsabilidades")], among: HTMLTypeSize.wall)
    #expect(short > long)
  }

  @Test(arguments: [Document.Layout.slides, .wall])
  func `The style sheet knows every size that a page can have`(layout: Document.Layout) {
    let sizes = layout == .slides ? HTMLTypeSize.slides : HTMLTypeSize.wall
    for size in sizes { #expect(HTMLStyle(layout).text.contains(".t\(size) { --type: \(size); }")) }
  }
}
