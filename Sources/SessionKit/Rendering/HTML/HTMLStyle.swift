/// The style sheet of a layout: calm, readable on a phone and from the last row, light on paper.
struct HTMLStyle: Sendable {
  /// The rules.
  let text: String

  /// The style sheet of a layout.
  init(_ layout: Document.Layout) {
    let rules =
      switch layout {
      case .page: [Self.page, Self.print, Self.printedPage]
      case .slides:
        [Self.large, Self.slides, Self.sizes(HTMLTypeSize.slides), Self.print, Self.printedSheets]
      case .wall:
        [Self.large, Self.wall, Self.sizes(HTMLTypeSize.wall), Self.print, Self.printedSheets]
      }
    text = Self.common + rules.joined()
  }

  private static let common = """
    :root { color-scheme: light dark; --paper: #fff; --ink: #1c2126; --soft: #4b565f;
      --line: #c3cad0; --tint: #f1f4f6; --mark: #14506b; }
    @media screen and (prefers-color-scheme: dark) {
      :root { --paper: #15191d; --ink: #e7eaed; --soft: #aeb8c0; --line: #48525b;
        --tint: #20262c; --mark: #8cc8e4; } }
    *, ::before { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
      font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.2; text-wrap: balance; color: var(--mark); }
    h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, a, b, span { unicode-bidi: isolate; }
    header { color: var(--soft); }
    header p { margin: 0; }
    a { color: var(--mark); }
    :focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
    dl { display: grid; grid-template-columns: fit-content(14em) 1fr; gap: .35em 1.25em; }
    dt { color: var(--soft); }
    dd { margin: 0; }
    li { margin: .3em 0; }
    .table { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    th, td { padding: .45em .7em; text-align: start; vertical-align: top;
      overflow-wrap: break-word; border-bottom: 1px solid var(--line); }
    thead th, thead td { vertical-align: bottom; background: var(--tint);
      border-bottom: 2px solid var(--soft); }
    .wide, .widest { font-size: .85em; hyphens: auto; }
    .wide th, .wide td, .widest th, .widest td { padding: .35em .45em; }
    .hand th, .hand td { border: 1px solid var(--soft); }
    .hand tbody td { height: 2.6em; min-width: 3em; }
    .hand .free { width: 11em; min-width: 6em; }
    .signatures { display: grid; gap: 4.5em 2em; margin: 5em 0 2em; padding: 0; list-style: none;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr)); }
    .signatures li { margin: 0; padding-top: .4em; border-top: 1px solid var(--ink);
      text-align: center; min-height: 3em; }
    .signatures b, .signatures span { display: block; }
    .signatures span { color: var(--soft); }
    .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap; }
    @media screen and (max-width: 40rem) {
      dl { display: block; }
      dd { margin-bottom: .7em; }
      dt { font-size: .9em; }
      .cards, .cards tbody, .cards tr, .cards td { display: block; }
      .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden;
        clip-path: inset(50%); }
      .cards tr { padding: .8em 0; border-bottom: 1px solid var(--soft); }
      .cards td { padding: .2em 0; border: 0; }
      .cards td:empty { display: none; }
      .cards td::before { content: attr(data-label); display: block; unicode-bidi: isolate;
        font-size: .85em; font-weight: 400; color: var(--soft); } }

    """

  private static let page = """
    body { max-width: 66rem; margin: 0 auto; padding: 1.5rem 1.25rem 4rem; line-height: 1.55; }
    header { padding-bottom: .6rem; border-bottom: 1px solid var(--line); }
    h1 { font-size: 1.9rem; margin: 1.2rem 0 1rem; }
    h2 { font-size: 1.4rem; margin: 2.4rem 0 .7rem; }
    h3 { font-size: 1.15rem; margin: 1.8rem 0 .6rem; }
    h4, h5, h6 { font-size: 1rem; margin: 1.4rem 0 .5rem; color: var(--ink); }
    h1, h2, h3, h4, h5, h6, p, ul, ol, dl { max-width: 44rem; }
    p, ul, ol, dl { margin-block: .8rem; }
    .signatures { max-width: none; }
    .table { margin: 1rem 0 1.5rem; line-height: 1.45; }
    nav { margin: 1rem 0 2rem; }
    nav ul { padding-left: 1.2rem; margin: .2rem 0; }
    hr { height: 0; margin: 3.5rem 0; border: 0; border-top: 1px dashed var(--soft); }
    @media (max-width: 40rem) {
      body { padding: 1rem 1rem 3rem; }
      h1 { font-size: 1.6rem; }
      h2 { font-size: 1.3rem; } }

    """
}
