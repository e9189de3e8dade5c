import Annotations
import Stories
import TestSupport
import Testing

@Suite struct `The page of what articles say` {
  private func page(_ text: String, path: String = "a.md", in language: Language = .english) throws
    -> String
  {
    let story = try Story.sample([path: text])
    return AnnotationPage(story, StoryReading(story), language: language).html
  }

  private let head = "---\npublished: 2024-03-06\nlanguage: fr\ntitle: Un titre\n---\n\n"

  @Test func `marks names, dates and guesses`() throws {
    let html = try page(
      head + "Le 2 mars 2024, Simone Veil a parlé. Ces derniers jours, Mme Veil se tait.\n")
    #expect(
      html.contains(
        "<time class=\"date\" tabindex=\"0\" title=\"Saturday 2 March 2024: written in full\" "
          + "datetime=\"2024-03-02\">2 mars 2024</time>"))
    #expect(
      html.contains("href=\"#person-simone-veil\" title=\"Simone Veil · 2 mentions\">Veil</a>"))
    #expect(html.contains("<li id=\"person-simone-veil\">"))
    #expect(
      html.contains(
        "<span class=\"date guess\" tabindex=\"0\" title=\"the words name no certain day\">"
          + "Ces derniers jours</span>"))
  }

  @Test func `speaks the language of the interface`() throws {
    let html = try page(head + "Le 2 mars 2024, il a plu.\n", in: .french)
    #expect(html.contains("<html lang=\"fr\">"))
    #expect(html.contains("title=\"samedi 2 mars 2024\u{A0}: écrite en entier\""))
    #expect(html.contains("<article lang=\"fr\">"))
  }

  @Test func `escapes everything that an article brings`() throws {
    let evil = "<script>alert(\"1\")</script> & 'x' \u{1B}[31m \u{202E}"
    let html = try page(
      "---\ntitle: '\(evil.replacing("'", with: "''"))'\nsource: '<b>'\nstory: </title><script>\n---\n\n"
        + evil + "\n\n- <i>un</i>\n\n> <u>deux</u>\n\n```\n</pre><script>\n```\n",
      path: "<img src=x onerror=\"y\">.md")
    for tag in ["<script", "</script", "<b>", "<i>", "<u>", "<img", "\u{1B}", "\u{202E}"] {
      #expect(!html.contains(tag), "\(tag)")
    }
    #expect(
      html.contains(
        "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39; \u{FFFD}[31m &#x202e;")
    )
    #expect(html.contains("&lt;img src=x onerror=&quot;y&quot;&gt;.md"))
  }

  @Test func `keeps the structure of a text, and marks names within it`() throws {
    let html = try page(
      head + "## Le *jour*\n\n- Simone **Veil**\n\n> Une *citation*\n\n---\n\nLa `fin`.\n")
    #expect(html.contains("<h3>Le <em>jour</em></h3>"))
    #expect(html.contains("<blockquote><p>Une <em>citation</em></p></blockquote>"))
    #expect(html.contains("<hr>"))
    #expect(html.contains("<p>La <code>fin</code>.</p>"))
    #expect(html.contains("<strong>Veil</strong>"))
  }

  @Test func `closes each tag that it opens`() throws {
    let html = try page(
      head
        + "## Le 3 mars\n\n- Simone **Veil** et *Marie Curie*, hier\n\n> Mme [Veil](https://x.example)\n"
    )
    var open: [Substring] = []
    for tag in html.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*>/) {
      if ["meta", "hr"].contains(tag.output.2) { continue }
      if tag.output.1.isEmpty {
        open.append(tag.output.2)
      } else {
        #expect(open.popLast() == tag.output.2)
      }
    }
    #expect(open.isEmpty)
  }

  @Test func `needs nothing from elsewhere and no script`() throws {
    let html = try page(head + "Mme [Veil](https://x.example/a.js) a parlé.\n")
    #expect(html.hasPrefix("<!DOCTYPE html>\n"))
    #expect(!html.contains("src=") && !html.contains("http") && !html.contains("@import"))
    #expect(html.contains("prefers-color-scheme: dark") && html.contains("name=\"viewport\""))
  }
}
