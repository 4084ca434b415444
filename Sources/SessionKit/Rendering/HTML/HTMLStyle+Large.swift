extension HTMLStyle {
  /// What slides and sheets have in common: everything is measured by the size of the page's type.
  static let large = """
    h1, h2, h3, h4, h5, h6, p, ul, ol, dl, .table { margin: 0 0 .55em; }
    h1 { font-size: 1.5em; }
    h2 { font-size: 1.3em; }
    h3, h4, h5, h6 { font-size: 1.1em; }
    p, li, dt, dd { line-height: 1.35; text-wrap: pretty; }
    th, td { line-height: 1.3; }
    ul { padding-left: 1.1em; }
    ol { padding-left: 1.7em; }
    .hand tbody td { height: 2.4em; }
    section > :last-child { margin-bottom: 0; }
    .signatures { margin-top: 3em; gap: 3em 1.5em; }

    """

  /// One slide at a time, as large as the window lets it be; the buttons stay at the lower edge.
  static let slides = """
    html { scroll-padding-bottom: 5rem; }
    header { padding: .7rem 5vw; font-size: max(.9rem, 1.5vmin); }
    section { padding: 1.2rem 5vw 2rem; scroll-margin-top: 8rem;
      font-size: max(1.0625rem, calc(var(--type) * min(.127vw, (100vh - 8rem) / 510))); }
    section + section { border-top: 1px solid var(--line); }
    .controls { display: flex; justify-content: center; align-items: center; gap: 1.5rem;
      padding: .6rem 1rem; background: var(--paper); border-top: 1px solid var(--line); }
    .controls[hidden] { display: none; }
    .controls p { margin: 0; min-width: 6em; text-align: center; color: var(--soft);
      font-variant-numeric: tabular-nums; }
    button { min-width: 7em; min-height: 2.75rem; padding: .3rem 1rem; font: inherit;
      color: var(--ink); background: var(--tint); border: 1px solid var(--soft);
      border-radius: .3rem; cursor: pointer; }
    button[aria-disabled="true"] { color: var(--soft); border-color: var(--line);
      cursor: default; }
    .controls button, .controls p { font-size: 1rem; }
    @media screen {
      .live body { display: flex; flex-direction: column; min-height: 100vh;
        min-height: 100dvh; }
      .live main { flex: 1; display: flex; }
      .live section { display: none; flex: 1; min-width: 0; border: 0; }
      .live section.shown { display: block; }
      .live .cover.shown { display: flex; flex-direction: column; justify-content: center; }
      .live .controls { position: sticky; bottom: 0; } }
    @media screen and (max-width: 40rem) { .controls { justify-content: space-between; gap: .5rem; }
      .controls p { min-width: 0; } button { min-width: 6em; } }

    """

  /// Each sheet as a poster, one under the other.
  static let wall = """
    header, main { width: min(92vw, 68rem); margin: 0 auto; }
    header { padding: 1.2rem 0 0; }
    main { padding-bottom: 3rem; }
    section { display: flex; flex-direction: column; margin: 1.2rem 0 2rem; padding: 5%;
      border: 1px solid var(--soft);
      font-size: max(1.125rem, calc(var(--type) * min(.117vw, .0865rem))); }
    section.cover { justify-content: center; }
    @media screen and (min-width: 40rem) { section { min-height: min(65vw, 48rem); } }

    """

  /// The sizes as classes.
  static func sizes(_ sizes: [Int]) -> String {
    sizes.map { ".t\($0) { --type: \($0); }\n" }.joined()
  }
}
