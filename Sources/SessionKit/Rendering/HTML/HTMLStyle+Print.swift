extension HTMLStyle {
  /// Paper of any size: what belongs together stays together, and a table says on each page what
  /// its columns are.
  static let print = """
    @media print {
      :root { color-scheme: light; }
      body { max-width: none; padding: 0; }
      header { border: 0; padding: 0; font-size: 9pt; }
      h1, h2, h3, h4, h5, h6, dt { break-after: avoid; }
      p, li, dd { orphans: 3; widows: 3; }
      .table { overflow: visible; }
      thead { display: table-header-group; }
      tr, .signatures li { break-inside: avoid; }
      .long { break-inside: auto; }
      thead th, thead td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .wide { font-size: 7.5pt; }
      .widest { font-size: 6.5pt; }
      .wide th, .wide td, .widest th, .widest td { padding: .3em .25em; overflow-wrap: anywhere; }
      .hand { width: calc(100% - 1px); }
      .signatures { break-before: avoid; grid-template-columns: repeat(auto-fill,
        minmax(min(100%, 11em), 1fr)); }
      a { color: inherit; text-decoration: none; }
      .controls, .controls[hidden] { display: none; } }

    """

  /// A document of pages, in the size of a printed text.
  static let printedPage = """
    @page { margin: 20mm 17mm 20mm; }
    @media print {
      body { font-size: 10.5pt; line-height: 1.4; }
      h1, h2, h3, h4, h5, h6, p, ul, ol, dl { max-width: none; }
      h1 { font-size: 17pt; margin: 4mm 0; }
      h2 { font-size: 13.5pt; margin: 7mm 0 2.5mm; }
      h3 { font-size: 11.5pt; margin: 5mm 0 2mm; }
      h4, h5, h6 { font-size: 10.5pt; margin: 4mm 0 1.5mm; }
      p, ul, ol, dl, .table { margin-block: 2.5mm; }
      .table { font-size: 9.5pt; line-height: 1.35; }
      th, td { padding: 1.3mm 2mm; }
      .hand tbody td { height: 11mm; }
      .signatures { margin: 18mm 0 5mm; gap: 18mm 10mm; }
      hr { display: none; }
      hr + * { break-before: page; margin-top: 0; } }

    """

  /// One slide or chart on a sheet of its own, lying; what does not fit goes on on the next.
  static let printedSheets = """
    @page { size: landscape; margin: 16mm 16mm 15mm; }
    @media print {
      main { width: auto; margin: 0; padding: 0; }
      header { width: auto; margin: 0; }
      section { display: block; margin: 0; padding: 2mm 0 0; border: 0; min-height: 0;
        font-size: calc(var(--type) * 1pt); }
      section + section { break-before: page; border: 0; }
      section.cover { display: block; } }

    """

  /// What stands on every printed page: whose it is and what it is called, and which page it is.
  ///
  /// The first page says the former itself.
  static func printedHead(of document: Document) -> String {
    """
    @page {
      @top-left { content: \(short(document.owner)); text-align: left; \(small) }
      @top-right { content: \(short(document.title)); text-align: right; \(small) }
      @bottom-right { content: "Página " counter(page) " de " counter(pages); \(small) } }
    @page :first { @top-left { content: none; } @top-right { content: none; } }

    """
  }

  private static let small =
    "font: 8.5pt system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", sans-serif; "
    + "color: #4b565f;"

  /// A text that has room in half a line.
  private static func short(_ text: String) -> String {
    HTMLText.quotedForStyle(text.count > 56 ? text.prefix(55) + "…" : text)
  }
}
