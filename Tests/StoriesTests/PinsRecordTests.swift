import Annotations
import Articles
import Stories
import TestSupport
import Testing

@Suite struct `The record of pins` {
  private let article: Article
  private let text: [Unicode.Scalar]

  init() throws {
    article = try .sample(
      """
      ---
      title: Le *quai* | « nord »
      source: Le_Port, "Soir"
      author: Ana Ruiz
      url: https://example.org/quai?a=1
      published: 2023-11-20
      language: fr
      ---
      Le quai est fermé. Dit-elle : « #1, *vite* ». Le phare
      brille.
      """, path: "/quai/1.md")
    text = Array(article.text.unicodeScalars)
  }

  private func pin(_ words: String, note: String = "", day: Day? = nil) throws -> Pin {
    let words = Array(words.unicodeScalars)
    let start = try #require(text.indices.first { text[$0...].starts(with: words) })
    return Pin(
      path: article.path, anchor: Anchor(start..<start + words.count, in: text), day: day,
      citation: Citation(article), made: 1_700_000_000, note: note)
  }

  private func plain(
    _ quote: String, path: String = "/a/[1]_b.md", url: String? = nil, start: Int = 0
  ) -> Pin {
    Pin(
      path: Path(path), anchor: Anchor(quote: quote, before: "", after: "", start: start),
      day: nil,
      citation: Citation(title: "Titre", source: nil, author: nil, url: url, published: nil),
      made: 1)
  }

  private func record(_ pins: [Pin]) -> PinsRecord {
    PinsRecord(pins, articles: [article.path: article])
  }

  @Test func `has them by their articles and places, wherever their words stand now`() throws {
    let pins = [try pin("Le phare\nbrille."), plain("Ailleurs."), try pin("Le quai est fermé.")]
    let entries = record(pins).entries
    #expect(
      entries.map(\.pin.anchor.quote) == ["Ailleurs.", "Le quai est fermé.", "Le phare\nbrille."])
    #expect(entries[0].range == nil)
    #expect(entries[1].range == 0..<18)
    #expect(
      entries[2].range.map { text[$0].elementsEqual("Le phare\nbrille.".unicodeScalars) } == true)
  }

  @Test func `tells by the lack of a range that words are gone`() throws {
    let gone = plain("Des mots qui n’y sont pas du tout.", path: "/quai/1.md")
    #expect(record([gone]).entries.map(\.range) == [nil])
  }

  @Test func `is written as JSON`() throws {
    let day = try #require(Day(year: 2023, month: 11, day: 21))
    #expect(
      record([try pin("Le quai est fermé.", note: "à « vérifier »\\", day: day), plain("A")]).json
        .written == #"""
          {
            "version": 1,
            "pins": [
              {"path": "/a/[1]_b.md", "title": "Titre", "source": null, "author": null, "url": null, "published": null, "text": "A", "day": null, "note": null, "start": null, "end": null},
              {"path": "/quai/1.md", "title": "Le *quai* | « nord »", "source": "Le_Port, \"Soir\"", "author": "Ana Ruiz", "url": "https://example.org/quai?a=1", "published": "2023-11-20", "text": "Le quai est fermé.", "day": "2023-11-21", "note": "à « vérifier »\\", "start": 0, "end": 18}
            ]
          }

          """#)
    #expect(record([]).json.written == "{\"version\": 1, \"pins\": []}\n")
  }

  @Test func `is written as CSV, a line each`() throws {
    let lines = record([try pin("Le phare\nbrille.", note: #"une "note", ici"#)]).csv
    #expect(
      lines
        == "day,text,note,source,title,author,published,url,path\r\n"
        + #",Le phare brille.,"une ""note"", ici","Le_Port, ""Soir""",Le *quai* | « nord »,"#
        + "Ana Ruiz,2023-11-20,https://example.org/quai?a=1,/quai/1.md\r\n")
    #expect(record([]).csv == "day,text,note,source,title,author,published,url,path\r\n")
  }

  @Test func `is written as Markdown, with nothing that would be markup`() throws {
    let pins = [
      try pin("Dit-elle : « #1, *vite* ».", note: "# pas un titre\n- ni une liste"),
      try pin("Le phare\nbrille."),
    ]
    #expect(
      record(pins).markdown(in: .french) == """
        ## Le \\*quai\\* &#124; « nord »

        > Dit-elle : « \\#1, \\*vite\\* ».

        — Ana Ruiz, « Le \\*quai\\* &#124; « nord » », Le\\_Port, "Soir", 20 novembre 2023, <https://example.org/quai?a=1>.

        \\# pas un titre - ni une liste

        > Le phare brille.

        — Ana Ruiz, « Le \\*quai\\* &#124; « nord » », Le\\_Port, "Soir", 20 novembre 2023, <https://example.org/quai?a=1>.

        """)
    #expect(record([]).markdown(in: .french).isEmpty)
  }

  @Test(arguments: [
    "javascript:alert(1)", "https://a b", "https://a>b", "https://a<b", "https://a\\b",
    "https://a\nb", "ftp://a", "",
  ])
  func `cites the file rather than an address that is none`(url: String) {
    #expect(
      record([plain("A", url: url)]).markdown(in: .english)
        == "## Titre\n\n> A\n\n— “Titre”, /a/\\[1\\]\\_b.md.\n")
  }
}
