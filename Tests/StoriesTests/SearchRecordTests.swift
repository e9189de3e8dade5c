import Annotations
import Articles
import Foundation
import TestSupport
import Testing

@testable import Stories

@Suite struct `What a search prints` {
  private func story() throws -> Story {
    try .sample([
      "a.md": """
      ---
      source: Écho
      published: 2024-03-05
      language: fr
      ---

      Le 2 mars 2024, **Simone Veil** a parlé du port. Elle est
      repartie du port. Et rien d’autre.
      """,
      "b.txt": "Un titre que voici\n\nRien de plus sur le conseil.\n",
    ])
  }

  private func findings(_ line: String, isRead: Bool = false) throws -> [SearchFindings] {
    let story = try story()
    let scope = SearchScope(story, isRead ? StoryReading(story) : nil)
    return scope.findings(of: try SearchQuery(line, center: nil), in: story.articles[...])
  }

  @Test func `are the sentences of each article, with their matches`() throws {
    let found = try findings("port")
    #expect(found.map(\.article) == [0])
    #expect(found[0].sentences.map(\.matches.count) == [1, 1])
    #expect(found[0].matches == 2)
    #expect(found[0].sentences.map(\.day) == [nil, nil])
  }

  @Test func `counts a sentence once that is found by its source or its day`() throws {
    let found = try findings("source:echo")
    #expect(found[0].sentences.count == 3 && found[0].matches == 3)
    #expect(found[0].sentences.map(\.matches) == [[], [], []])
    let told = try findings("on:2024-03-02", isRead: true)
    #expect(told[0].sentences.map(\.day) == [Day(year: 2024, month: 3, day: 2)])
  }

  @Test func `has the mentions of the people asked for among the matches, none twice`() throws {
    let found = try findings("person:veil simone", isRead: true)
    #expect(found[0].sentences[0].matches.map(\.count) == [11])
  }

  @Test func `finds without its sentences what it finds with them`() throws {
    let story = try story()
    let scope = SearchScope(story, nil)
    for line in ["port", "le", "e", "\"du port\"", "word:veil", "simone veil", "port -veil", "zz"] {
      let query = try SearchQuery(line, center: nil)
      let all = [false, true].map { alone in
        scope.findings(of: query, in: story.articles[...], matchesAlone: alone).map {
          $0.sentences.flatMap(\.places)
        }
      }
      #expect(all[0] == all[1], "\(line)")
    }
  }

  @Test func `is told as JSON, with the lines of the file`() throws {
    let story = try story()
    let query = try SearchQuery("port", center: nil)
    let record = SearchRecord(story, query, try findings("port"))
    let data = Data(record.json.written.utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(Set(object.keys) == ["version", "query", "matches", "articles"])
    #expect(object["query"] as? String == "port")
    let article = try #require((object["articles"] as? [[String: Any]])?.first)
    #expect(
      Set(article.keys) == ["path", "title", "source", "published", "matches", "sentences"])
    let sentences = try #require(article["sentences"] as? [[String: Any]])
    #expect(
      Set(sentences[0].keys) == ["start", "end", "text", "line", "day", "matches"])
    #expect(sentences.map { $0["line"] as? Int } == [7, 7])
    #expect(sentences.map { $0["day"] is NSNull } == [true, true])
    let match = try #require((sentences[1]["matches"] as? [[String: Any]])?.first)
    #expect(match["text"] as? String == "port")
  }

  @Test(arguments: [
    "port", "PORT", "e", "cœur", "coeur", "\"a b\"", "re:/p.rt/", "port veil", "port OR nulle",
    "l'ete", "-port", "source:echo port",
  ])
  func `holds no text back in which there is something`(line: String) throws {
    let query = try SearchQuery(line, center: nil)
    let sieve = SearchSieve(query)
    for text in [
      "Le Port, Veil.", "Un cœur.", "a\u{A0}\n b", "L’été", "une porte", "",
      String(repeating: "é ", count: 4000) + "port Veil",
    ] {
      let story = try Story.sample(["a.txt": "Titre " + text])
      let found = SearchScope(story, nil).findings(of: query, in: story.articles[...])
      if !found.isEmpty { #expect(sieve.mayHold("Titre " + text, .plain), "\(line) in \(text)") }
    }
    #expect(sieve.mayHold("rien", .markdown))
  }

  @Test func `folds a text at one go as it does scalar by scalar`() {
    let texts = [
      "", "Élève `x`  \t\n y", "ﬁn ŒUVRE ß…", "東京 \u{AD}mot\u{301}", "😀 ﷺ ŉ",
      String(repeating: "abcé ", count: 3000),
    ]
    for text in texts { #expect(text.foldedBytes == FoldedText(text).bytes) }
  }
}
