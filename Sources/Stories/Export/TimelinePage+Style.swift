extension TimelinePage {
  /// How the page looks, over what it shares with the page of the articles: a column for each source where there is
  /// room for that, or else the sources one below the other.
  static func stylesheet(sources: Int) -> String {
    let isNarrow = sources <= mostOnPaper
    return """
      :root { --sources: \(max(1, sources)); --gutter: 8.5rem; --edge: 1.2rem }
      body { max-width: none; padding: 1.6rem 0 4rem; font-size: 1rem; line-height: 1.5 }
      header { padding: 0 var(--edge); max-width: 62rem }
      h1 { letter-spacing: -.01em }
      .legend { font: .85rem/1.5 system-ui, sans-serif; color: var(--faint); margin: 0 0 .8em }
      .byline { margin-bottom: .6em }
      summary { margin-bottom: .3em }
      details { margin-bottom: 1rem }
      main > p { padding: 0 var(--edge) }
      table { border-spacing: 0; text-align: left }
      caption {
        position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
        white-space: nowrap;
      }
      th { font: 600 .9rem/1.3 system-ui, sans-serif }
      td, th { vertical-align: top; overflow-wrap: anywhere }
      td ul { list-style: none; margin: 0; padding: 0 }
      td li { padding-left: 1.25em; margin: 0 0 .55em; break-inside: avoid }
      td li:last-child { margin-bottom: 0 }
      .sign {
        float: left; width: 1.25em; margin-left: -1.25em; cursor: help; outline: none;
        font: .9em/1.67 system-ui, sans-serif; color: var(--faint);
      }
      .written .sign { color: var(--ink) }
      .doubtful .sign { color: var(--guess); font-weight: 700 }
      .sign:focus { float: none; display: block; width: auto; font-weight: 400 }
      .sign:focus-visible { outline: 1px dotted var(--faint); outline-offset: 2px }
      .sign:focus::after { content: "\\A0 " attr(title) }
      .date.computed { text-decoration-style: dotted }
      .date:hover, .name:hover { cursor: help }
      cite { font: .82em system-ui, sans-serif; color: var(--faint) }
      .when span { color: var(--faint); font-weight: 400 }
      .when abbr { text-decoration: none; color: var(--guess); cursor: help }
      .silent, .gap td { color: var(--faint) }
      .silent { font-size: 1.4em; line-height: 1.07 }
      .gap td { font: .85rem/1.4 system-ui, sans-serif }
      .gap span::before { content: "┄ " / "" }
      .gap span::after { content: " ┄" / "" }
      @media screen and (min-width: 48rem) { \(Self.columns)
        body { width: max(100%, calc(var(--gutter) + var(--sources) * 14rem)) }
        header { position: sticky; left: 0; max-width: min(62rem, 100vw) }
        thead th { position: sticky; top: 0; z-index: 2; background: var(--ground) }
        thead th:first-child { left: 0; z-index: 3 }
        tbody th { position: sticky; left: 0; z-index: 1; background: var(--ground) }
        tbody th .when { position: sticky; top: 5.5rem }
        .gap span { position: sticky; left: var(--edge) }
        tr:hover > th .when b { text-decoration: underline; text-underline-offset: .25em }
      }
      @media screen and (max-width: 47.99rem) { \(Self.stack)
        tbody th { position: sticky; top: 0; z-index: 1; background: var(--ground) }
      }
      @media print { \(isNarrow ? Self.columns : Self.stack)
        body { padding: 0; font-size: 8.5pt; print-color-adjust: exact }
        td, th { padding-inline: .6rem }
        header, th:first-child, tr { padding-left: 0 }
        thead span, thead small { -webkit-line-clamp: none }
        details { display: none }
        tr { break-inside: auto }
        tbody th, .source { break-after: avoid }
      }
      @page { margin: 14mm\(isNarrow && sources > 1 ? "; size: landscape" : "") }

      """
  }

  /// More columns than this a sheet of paper does not have room for.
  private static let mostOnPaper = 5

  private static let columns = """

      table {
        table-layout: fixed; width: min(100%, calc(var(--gutter) + var(--sources) * 44rem));
      }
      th:first-child { width: var(--gutter); padding-left: var(--edge) }
      td, th { padding: .6rem .9rem .7rem }
      tbody td, tbody th { border-top: 1px solid var(--line) }
      thead th { border-bottom: 2px solid var(--ink); vertical-align: bottom }
      thead small { font-weight: 400 }
      thead span, thead small {
        display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden;
      }
      thead + tbody tr:first-child > * { border-top: 0 }
      td + td, th + td { border-left: 1px solid var(--line) }
      .when { display: block }
      .when span { display: block; font-size: .92em }
      .when b { font-size: 1.05em }
      .loose .when b { font-style: italic; font-weight: 600 }
      .source { display: none }
      .gap td { padding: .35rem var(--edge) }
    """

  private static let stack = """

      table, tbody, tr, td, th { display: block }
      thead, .silent { display: none }
      tr { padding: 0 var(--edge); margin-top: 1.6rem }
      tbody th { padding: .5rem 0; border-bottom: 2px solid var(--ink); font-size: 1.05rem }
      td { padding: .6rem 0 0 }
      .source {
        margin: 0 0 .2em; font: 600 .82rem/1.4 system-ui, sans-serif; color: var(--faint);
      }
      td:not(.silent) ~ td > .source {
        margin-top: .5rem; padding-top: .6rem; border-top: 1px solid var(--line);
      }
      .gap td { padding: 0; text-align: center }
    """
}
