import Annotations
import Articles
import Foundation
import Stories
import TestSupport
import Testing

@Suite struct `An article's JSON` {
  private func object(_ record: JSONValue) throws -> [String: Any] {
    let data = Data(record.written.utf8)
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func first(_ record: JSONValue) throws -> [String: Any] {
    let articles = try object(record)["articles"] as? [[String: Any]]
    return try #require(articles?.first)
  }

  private static let keys: Set<String> = [
    "path", "title", "title_from", "source", "author", "language", "language_from", "published",
    "published_from", "year_from", "url", "words", "minutes",
  ]

  private let full = """
    ---
    title: La crue
    source: Écho
    author: Jeanne Martin
    date: 2024-03-03
    language: fr
    url: https://echo.example/crue
    ---
    L’Aveyron a débordé « dimanche ».
    """

  @Test func `tells what is known`() throws {
    let story = Story(name: "x", articles: [try .sample(full, path: "a/crue.txt")])
    let article = try first(ListRecord(story).json)
    #expect(Set(article.keys) == Self.keys)
    #expect(article["path"] as? String == "a/crue.txt")
    #expect(article["title"] as? String == "La crue")
    #expect(article["title_from"] as? String == "metadata")
    #expect(article["source"] as? String == "Écho")
    #expect(article["author"] as? String == "Jeanne Martin")
    #expect(article["language"] as? String == "fr")
    #expect(article["language_from"] as? String == "metadata")
    #expect(article["published"] as? String == "2024-03-03")
    #expect(article["published_from"] as? String == "metadata")
    #expect(article["year_from"] as? String == "metadata")
    #expect(article["url"] as? String == "https://echo.example/crue")
    #expect(article["words"] as? Int == 4)
    #expect(article["minutes"] as? Int == 1)
  }

  @Test func `is null where nothing is known`() throws {
    let article = try first(ListRecord(Story(name: "x", articles: [try .sample("42")])).json)
    #expect(Set(article.keys) == Self.keys)
    for key in ["source", "author", "language", "published", "url"] {
      #expect(article[key] is NSNull, "\(key)")
    }
    for key in ["language_from", "published_from", "year_from"] {
      #expect(article[key] as? String == "unknown", "\(key)")
    }
    #expect(article["title_from"] as? String == "file")
  }

  @Test func `tells where the year comes from`() throws {
    let changed = try #require(Day(year: 2024, month: 2, day: 1))
    let article = try Article.sample("Le port a fermé ce 20 novembre.", changed: changed)
    let record = try first(ListRecord(Story(name: "x", articles: [article])).json)
    #expect(record["published"] as? String == "2023-11-20")
    #expect(record["published_from"] as? String == "text")
    #expect(record["year_from"] as? String == "file")
  }

  @Test func `has the text when it is asked for`() throws {
    let text = "Le port\u{A0}: 東京,\r\n\t« fermé » \u{1B}[1m\u{0} 🎉\n"
    let story = Story(name: "x", articles: [try .sample(text)])
    let article = try first(TextRecord(story).json)
    #expect(Set(article.keys) == Self.keys.union(["text"]))
    let written = try #require(article["text"] as? String)
    #expect(Array(written.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func `has a version and all articles in their order`() throws {
    let articles = try ["2.txt", "1.txt"].map { try Article.sample("Le port", path: $0) }
    let story = Story(name: "x", articles: articles)
    for record in [try object(ListRecord(story).json), try object(TextRecord(story).json)] {
      #expect(record["version"] as? Int == 1)
      let paths = (record["articles"] as? [[String: Any]])?.map { $0["path"] as? String }
      #expect(paths == ["2.txt", "1.txt"])
    }
  }

  @Test func `has an empty list for a story without articles`() throws {
    let record = try object(ListRecord(Story(name: "x")).json)
    #expect((record["articles"] as? [Any])?.isEmpty == true)
    #expect(Set(record.keys) == ["version", "articles"])
  }
}
