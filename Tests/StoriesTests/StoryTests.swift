import Annotations
import Articles
import Stories
import TestSupport
import Testing

@Suite struct `A story` {
  private func article(story: String?, day: String? = nil) throws -> Article {
    let fields = [story.map { "story: \($0)" }, day.map { "date: \($0)" }].compactMap { $0 }
    return try .sample((["---"] + fields + ["---", "Le port est fermé."]).joined(separator: "\n"))
  }

  @Test func `has the name that most of its articles give it`() throws {
    let names = ["Crues", "Tempête", nil, nil, nil, "Tempête"]
    let story = Story(name: "dossier", articles: try names.map { try article(story: $0) })
    #expect(story.name == "Tempête")
  }

  @Test func `has one name when two are as common`() throws {
    let names = ["Crues", "Tempête"]
    let one = Story(name: "dossier", articles: try names.map { try article(story: $0) })
    let other = Story(
      name: "dossier", articles: try names.reversed().map { try article(story: $0) })
    #expect(one.name == other.name)
  }

  @Test func `has its folder's name when no article gives one`() throws {
    #expect(Story(name: "dossier", articles: [try article(story: nil)]).name == "dossier")
    #expect(Story(name: "dossier").name == "dossier")
  }

  @Test func `lasts from its first day to its last`() throws {
    let days = ["2024-03-05", "2024-03-01", "2024-03-09"]
    let story = Story(name: "x", articles: try days.map { try article(story: nil, day: $0) })
    let first = try #require(Day(year: 2024, month: 3, day: 1))
    let last = try #require(Day(year: 2024, month: 3, day: 9))
    #expect(story.days == first...last)
  }

  @Test func `has no days without articles`() {
    #expect(Story(name: "x").days == nil)
    #expect(Story(name: "x").articles.isEmpty)
  }

  @Test func `keeps what was read before what is added`() throws {
    let faults = [ArticleFault.empty(Path("vide.txt")), .missing(Path("non.txt"))]
    let articles = try ["1.txt", "2.txt"].map { try Article.sample("Le port", path: $0) }
    var story = Story(name: "x", articles: [articles[0]], faults: [faults[0]])
    story.add([.failure(faults[1]), .success(articles[1])])
    #expect(story.articles.map(\.path) == articles.map(\.path))
    #expect(story.faults == faults)
  }

  @Test func `is the same whether its articles come at once or one by one`() throws {
    let texts = [
      "---\ndate: 2023-11-21\n---\nLe port est fermé.", "Le port a été fermé ce 20 novembre.",
      "Le vent s’est levé le 17 novembre, et le port a fermé.",
    ]
    let articles = try texts.enumerated().map {
      try Article.sample($0.element, path: "\($0.offset)")
    }
    let once = Story(name: "x", articles: articles)
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      var story = Story(name: "x")
      for index in order { story.add([.success(articles[index])]) }
      for (place, index) in order.enumerated() {
        #expect(story.articles[place] == once.articles[index])
      }
    }
  }
}
