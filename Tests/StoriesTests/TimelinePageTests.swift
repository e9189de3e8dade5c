import Annotations
import Stories
import TestSupport
import Testing

@Suite struct `The page of a timeline` {
  private func page(_ record: TimelineRecord, in language: Language = .english) -> String {
    TimelinePage(record, language: language).html
  }

  @Test func `has a column for each source and a row for each day`() throws {
    let html = page(try .board())
    #expect(html.contains("<th scope=\"col\">Day</th><th scope=\"col\"><span>Le Port</span><small"))
    #expect(html.contains("<small lang=\"fr\">La chute</small>"))
    #expect(html.contains("<span>Un titre que voici</span><small>2.txt</small>"))
    #expect(html.matches(of: /<th scope="row">/).count == 3)
    #expect(
      html.contains(
        "<time class=\"when\" datetime=\"2023-11-17\"><span>Friday</span> <b>17 November</b> "
          + "<span>2023</span></time>"))
    #expect(html.matches(of: /<li class="(written|computed)">/).count == 4)
  }

  @Test func `shows silence and the days between`() throws {
    let html = page(try .board())
    #expect(html.matches(of: /<td class="silent" aria-label="nothing">·<\/td>/).count == 2)
    #expect(html.contains("<td colspan=\"3\"><span>2 days without news</span></td>"))
    #expect(html.contains("<span>17 days without news</span>"))
  }

  @Test func `marks names and dates, and says how a day is known`() throws {
    let html = page(try .board())
    #expect(
      html.matches(of: /class="name h\d+" title="Sam Altman · 2 mentions">Sam Altman</).count == 3)
    #expect(
      html.contains(
        "<span class=\"date\" title=\"Friday 17 November 2023: written in full\">17 novembre 2023</span>"
      ))
    #expect(
      html.contains("<span class=\"date computed\" title=\"Monday 20 November 2023, 8:30: the year")
    )
    #expect(html.contains("title=\"Friday 17 November 2023: written in full\">▸</span>"))
  }

  @Test func `leaves out markup and the ends of lines`() throws {
    let html = page(try .board())
    #expect(html.contains("Sam Altman</span> est renvoyé par le conseil.</span></li>"))
    #expect(!html.contains("**"))
  }

  @Test func `speaks the language of the interface, and says where a text has another`() throws {
    let french = page(try .board(), in: .french)
    #expect(french.contains("<html lang=\"fr\">") && french.contains("<th scope=\"col\">Jour</th>"))
    #expect(french.contains("2 jours sans nouvelles") && !french.contains("lang=\"en\""))
    #expect(page(try .board()).contains("</span> <span lang=\"fr\">Le <span class=\"date\""))
  }

  @Test func `names the article where a source has several`() throws {
    let text =
      "\nlanguage: fr\nsource: Le Port\n---\nLe 17 novembre 2023, la presse a appelé Sam Altman"
    let html = page(
      try .sample([
        "1.md": "---\ntitle: Un" + text + ".", "2.md": "---\ntitle: Deux" + text + " ici.",
      ]))
    #expect(html.contains("<small>2 articles</small>"))
    #expect(html.contains("<cite>Un</cite>") && html.contains("<cite>Deux</cite>"))
  }

  @Test func `marks days of which nobody knows which one it is`() throws {
    let record = try TimelineRecord.weekEnd()
    let html = page(record)
    #expect(html.contains("<tr class=\"loose\">") && html.contains("<b>18–19 November 2023</b>"))
  }

  @Test func `escapes everything that an article brings`() throws {
    let evil = "<script>alert(\"1\")</script> & 'x' \u{1B}[31m \u{202E}"
    let html = page(
      try .sample([
        "<img src=x onerror=\"y\">.txt":
          "Un titre <b>\n\nLe 17 novembre 2023, la presse a dit \(evil) à Sam Altman.",
        "b.md": "---\nsource: '<i>'\ntitle: '</title><u>'\nstory: </title><script>\n---\n"
          + "Le 18 novembre 2023, la presse a appelé Sam Altman.",
      ]))
    for tag in ["<script", "</script", "<b><", "<i>", "<u>", "<img", "\u{1B}", "\u{202E}"] {
      #expect(!html.contains(tag), "\(tag)")
    }
    #expect(html.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39; "))
  }

  @Test func `closes each tag that it opens, for one source and for two hundred`() throws {
    for count in [1, 200] {
      let story = try Story.many(count)
      let reading = StoryReading(story)
      let html = page(TimelineRecord(story, reading, Timeline(story, reading)))
      var open: [Substring] = []
      for tag in html.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*>/) where tag.output.2 != "meta" {
        if tag.output.1.isEmpty {
          open.append(tag.output.2)
        } else {
          #expect(open.popLast() == tag.output.2)
        }
      }
      #expect(open.isEmpty)
      #expect(html.matches(of: /<th scope="col">/).count == count + 1)
    }
  }

  @Test func `needs nothing from elsewhere and no script`() throws {
    let html = page(try .board())
    #expect(html.hasPrefix("<!DOCTYPE html>\n"))
    for word in ["src=", "http", "@import", "url("] { #expect(!html.contains(word), "\(word)") }
    #expect(html.contains("prefers-color-scheme: dark") && html.contains("name=\"viewport\""))
  }

  @Test func `is whole where nothing happened`() throws {
    let html = page(try .board(filter: EventFilter(people: ["veil"])))
    #expect(!html.contains("<table>") && html.contains("<p>nothing matches; 4 events do not pass"))
  }
}
