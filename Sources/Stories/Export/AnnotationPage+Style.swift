extension AnnotationPage {
  /// How the page looks, on dark and on light, on paper and on a phone.
  static var stylesheet: String {
    let hues = (0..<Person.hues).map { ".h\($0) { --hue: \(degrees[$0]) }\n" }.joined()
    return """
      :root {
        color-scheme: light dark;
        --ground: #fbfaf7; --ink: #1d1f24; --faint: #646973; --line: #dcd8cf; --guess: #8a6100;
        --saturation: 70%; --lightness: 86%;
      }
      @media (prefers-color-scheme: dark) {
        :root {
          --ground: #16181c; --ink: #e6e4de; --faint: #9aa0ab; --line: #33373f; --guess: #e0b04a;
          --saturation: 45%; --lightness: 28%;
        }
      }
      * { box-sizing: border-box }
      body {
        max-width: 42rem; margin: 0 auto; padding: 1.5rem 1.1rem 4rem;
        background: var(--ground); color: var(--ink);
        font: 1.06rem/1.65 Charter, "Bitstream Charter", Georgia, serif;
        overflow-wrap: break-word;
      }
      h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 .5em }
      h1 { font-size: 1.7rem; margin: 0 }
      h2 { font-size: 1.35rem; margin-top: 0 }
      h3 { font-size: 1.1rem }
      p { margin: .8em 0 }
      .tight { margin-top: 0 }
      pre { overflow-x: auto; font-size: .85em; margin: 0 }
      blockquote { margin: 1em 0; padding-left: 1em; border-left: 3px solid var(--line) }
      .item { text-indent: -1em }
      article { margin-top: 3rem; padding-top: 1.5rem; border-top: 1px solid var(--line) }
      .byline, details, small { color: var(--faint) }
      .byline, details { font: .85rem/1.5 system-ui, sans-serif; margin: .3em 0 1.2em }
      summary { cursor: pointer; margin-bottom: .6em }
      details ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .5em 1em }
      details small { font-size: .9em }
      li:target { outline: 2px solid var(--ink); outline-offset: 3px; border-radius: .2em }
      .name {
        padding: .08em .25em; border-radius: .3em; color: var(--ink); text-decoration: none;
        background: hsl(var(--hue) var(--saturation) var(--lightness));
        -webkit-box-decoration-break: clone; box-decoration-break: clone;
      }
      a.name:hover, a.name:focus { text-decoration: underline }
      .name.guess { background: none; outline: 1px dashed hsl(var(--hue) 60% 50%) }
      .date {
        text-decoration: underline; text-decoration-color: var(--faint);
        text-underline-offset: .22em; cursor: help;
      }
      .date.guess { text-decoration-style: dashed; text-decoration-color: var(--guess) }
      .date:focus { outline: none }
      .date:focus::after {
        content: " " attr(title); color: var(--faint); font: .8em system-ui, sans-serif;
      }
      \(hues)
      """
  }
  /// The hues of people on the wheel of colours: neighbours far apart, as in the reader.
  private static let degrees = [208, 20, 130, 290, 180, 50, 240, 345, 85, 320, 160, 35]
}
