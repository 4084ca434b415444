import CommandLineKit
import SpanishText
import Testing

@Suite struct HelpTests {
  private func page(_ words: [String]) throws -> HelpPage {
    HelpBuilder(table: Sample.table).page(for: try Sample.table.path(forWords: words).get())
  }

  @Test("Pages look as they should, wide and narrow", arguments: GoldenPage.all)
  func golden(page golden: GoldenPage) throws {
    let page = try page(golden.words)
    let shown = HelpRenderer(width: golden.width, styled: false).render(page)
    let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
    let expected = golden.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (line, other) in zip(lines, expected) {
      #expect(line == other)
    }
    #expect(lines.count == expected.count)
  }

  private static let allPaths = [
    [], ["acuerdo"], ["acuerdo", "agregar"], ["acuerdo", "listar"], ["sesion"],
    ["sesion", "nueva"], ["resumen"], ["resumen", "cumplimiento"], ["deshacer"], ["ayuda"],
  ]

  @Test("No line is wider than asked, at any width", arguments: allPaths)
  func widths(words: [String]) throws {
    let page = try page(words)
    for width in 1...120 {
      let shown = HelpRenderer(width: width, styled: false).render(page)
      for line in shown.split(separator: "\n") {
        #expect(DisplayWidth.of(String(line)) <= width)
        #expect(line.last != " ")
      }
    }
  }

  @Test("Each page shows an example and its usage", arguments: allPaths)
  func examples(words: [String]) throws {
    let sections = try page(words).sections
    #expect(sections.contains { $0.heading == "Ejemplos" })
    #expect(sections.contains { $0.heading == "Uso" })
  }

  @Test("Style adds only bold and dim", arguments: allPaths)
  func style(words: [String]) throws {
    let page = try page(words)
    for width in [1, 20, 40, 80] {
      let plain = HelpRenderer(width: width, styled: false).render(page)
      var styled = HelpRenderer(width: width, styled: true).render(page)
      #expect(!plain.contains("\u{1B}"))
      for code in ["\u{1B}[1m", "\u{1B}[2m", "\u{1B}[0m"] {
        styled = styled.split(separator: code, omittingEmptySubsequences: false).joined()
      }
      #expect(styled == plain)
    }
  }

  @Test("Headings are bold and English forms dim")
  func boldAndDim() throws {
    let shown = HelpRenderer(width: 80, styled: true).render(try page(["acuerdo", "agregar"]))
    #expect(shown.contains("\u{1B}[1mOpciones\u{1B}[0m\n"))
    #expect(shown.contains("\u{1B}[1mUso:\u{1B}[0m cte acuerdo agregar"))
    #expect(shown.contains("Para cuándo \u{1B}[2m(--due)\u{1B}[0m\n"))
  }

  @Test("A command that also has subcommands shows both usages")
  func twoUsages() throws {
    let shown = HelpRenderer(width: 80, styled: false).render(try page(["resumen"]))
    #expect(shown.contains("Uso: cte resumen [--vence FECHA]\n     cte resumen ORDEN [opciones]\n"))
  }

  @Test("Values are explained a line each when the table explains them")
  func explainedValues() {
    let kind = ValueKind.choice([
      Choice("met", "cumplido", summary: "ya se hizo"), Choice("all", "todos"),
    ])
    let option = Option.value("status", "estado", placeholder: "E", kind: kind, summary: "Cuáles")
    let command = Command<SampleAction>(
      Name("list", "listar"), summary: "Muestra todo", options: [option], action: .root)
    let page = HelpBuilder(table: Sample.table).page(for: [command])
    let rows = page.sections.compactMap { section -> [HelpRow]? in
      if case .rows(let rows) = section.content { rows } else { nil }
    }
    #expect(rows.last?.last?.details == ["Valores:", "cumplido: ya se hizo", "todos"])
  }
}
