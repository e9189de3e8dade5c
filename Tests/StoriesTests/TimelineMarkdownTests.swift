import Annotations
import TestSupport
import Testing

@testable import Stories

@Suite struct `A timeline as Markdown` {
  @Test func `has a heading and a table for each day, and a line for each gap`() throws {
    let text = TimelineMarkdown(try .board(), language: .french).text
    #expect(
      text == """
        # story

        ▸ jour écrit · ▹ jour déduit · ? jour incertain

        ## vendredi 17 novembre 2023

        | Source | Ce qu’elle dit |
        | --- | --- |
        | Le Port | ▸ Le 17 novembre 2023, Sam Altman est renvoyé par le conseil. |
        | Un titre que voici | ▸ Le 17 novembre 2023, la presse a appelé Sam Altman, son \\[ami\\](x). |

        *2 jours sans nouvelles*

        ## lundi 20 novembre 2023

        | Source | Ce qu’elle dit |
        | --- | --- |
        | Le Port | ▹ Le 20 novembre à 8 h 30, Mira Murati a quitté le conseil. |

        *17 jours sans nouvelles*

        ## vendredi 8 décembre 2023

        | Source | Ce qu’elle dit |
        | --- | --- |
        | Un titre que voici | ▸ Le 8 décembre 2023, la presse a publié une longue lettre. |

        """)
  }

  @Test func `puts what a source says of a day into one cell`() throws {
    let record = try TimelineRecord.board(scale: .year, filter: EventFilter(sources: ["port"]))
    let text = TimelineMarkdown(record, language: .english).text
    #expect(text.contains("## 2023\n\n| Source | What it says |\n"))
    #expect(text.contains("par le conseil.<br>▹ Le 20 novembre"))
  }

  @Test(arguments: [
    ("a | b \\| c", "a &#124; b &#92;&#124; c"),
    ("<script> & &amp;", "&lt;script&gt; &amp; &amp;amp;"),
    ("*a* _b_ `c` ~~d~~ $e$", "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\$e\\$"),
    ("![a](b) [c] # d", "!\\[a\\](b) \\[c\\] \\# d"),
    ("https://a.example www.b.example", "https\\://a.example www\\.b.example"),
    (" l'un\r\n\tl\"autre\u{2028}", "l'un l\"autre"),
    ("\u{1B}[31m \u{202E}", "\u{FFFD}\\[31m &#x202e;"),
    ("Tech & Co : 9 / 10.", "Tech &amp; Co : 9 / 10."),
  ])
  func `lets no text be read as markup`(text: String, escaped: String) {
    #expect(Markdown.escaping(text) == escaped)
  }

  @Test func `says when there is nothing`() throws {
    let record = try TimelineRecord.board(filter: EventFilter(people: ["veil"]))
    #expect(
      TimelineMarkdown(record, language: .english).text
        == "# story\n\nnothing matches; 4 events do not pass the filter\n")
  }
}
