import Articles
import Foundation
import Stories
import TestSupport
import Testing

@Suite struct `The JSON of what articles say` {
  private typealias Object = [String: Any]

  private let text = """
    ---
    title: La crue
    published: 2024-03-03
    language: fr
    ---
    Émoji 🎉 et été : Simone Veil a parlé le 2 mars 2024 à midi devant la presse. Mme Veil est partie « hier ».
    """

  private func written(_ story: Story) -> String {
    AnnotationRecord(story, StoryReading(story)).json.written
  }

  private func object(_ story: Story) throws -> Object {
    try #require(
      try JSONSerialization.jsonObject(with: Data(written(story).utf8)) as? Object)
  }

  private func list(_ object: Object, _ key: String) throws -> [Object] {
    try #require(object[key] as? [Object])
  }

  @Test func `has the keys that are promised, in their order`() throws {
    let story = try Story.sample(["a.txt": text])
    let json = written(story)
    let keys = [
      "version", "articles", "path", "title", "source", "language", "published", "published_from",
      "names", "start", "end", "text", "person", "dates", "type", "value", "end_value", "from",
      "because", "events", "day", "time", "people", "date", "id", "name", "aliases", "mentions",
    ]
    let places = keys.compactMap { json.range(of: "\"\($0)\": ")?.lowerBound }
    #expect(places.count == keys.count)
    #expect(places == places.sorted())
    let record = try object(story)
    #expect(Set(record.keys) == ["version", "articles", "people"])
    #expect(record["version"] as? Int == 1)
    let article = try #require(try list(record, "articles").first)
    #expect(
      Set(article.keys) == [
        "path", "title", "source", "language", "published", "published_from", "names", "dates",
        "events",
      ])
    #expect(article["source"] is NSNull)
  }

  @Test func `counts scalars, so that the words are found again`() throws {
    let story = try Story.sample(["a.txt": text])
    let scalars = Array(story.articles[0].text.unicodeScalars)
    let article = try #require(try list(try object(story), "articles").first)
    for key in ["names", "dates", "events"] {
      let items = try list(article, key)
      #expect(!items.isEmpty, "\(key)")
      for item in items {
        let start = try #require(item["start"] as? Int)
        let end = try #require(item["end"] as? Int)
        let words = String(String.UnicodeScalarView(scalars[start..<end]))
        #expect(words == item["text"] as? String)
      }
    }
    let name = try #require(try list(article, "names").first)
    #expect(name["text"] as? String == "Simone Veil" && name["start"] as? Int == 17)
  }

  @Test func `tells the people and the time of an event`() throws {
    let record = try object(try Story.sample(["a.txt": text]))
    let article = try #require(try list(record, "articles").first)
    let event = try #require(try list(article, "events").first)
    #expect(event["day"] as? String == "2024-03-02")
    #expect(event["time"] as? String == "2024-03-02T12:00")
    #expect(event["people"] as? [String] == ["simone-veil"])
    let date = try list(article, "dates")[try #require(event["date"] as? Int)]
    #expect(date["value"] as? String == "2024-03-02T12:00")
    #expect(date["type"] as? String == "time" && date["end_value"] is NSNull)
    #expect(date["from"] as? String == "explicit")
    #expect(date["because"] as? String == "written in full")
    let person = try #require(try list(record, "people").first)
    #expect(person["id"] as? String == "simone-veil" && person["mentions"] as? Int == 2)
    #expect(person["aliases"] as? [String] == ["Veil"])
  }

  @Test func `is unknown or null where nothing is known`() throws {
    let article = try #require(
      try list(try object(try Story.sample(["a.txt": "42"])), "articles").first)
    #expect(article["published_from"] as? String == "unknown")
    #expect(article["published"] is NSNull && article["language"] is NSNull)
    #expect((article["names"] as? [Any])?.isEmpty == true)
  }

  @Test func `escapes what JSON does not allow in a text`() throws {
    let story = try Story.sample(["a\"\\\u{1}.txt": "Le \"port\"\t\r\n\u{0}"])
    let article = try #require(try list(try object(story), "articles").first)
    #expect(article["path"] as? String == "a\"\\\u{1}.txt")
  }
}
