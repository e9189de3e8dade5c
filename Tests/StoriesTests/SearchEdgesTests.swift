import Annotations
import Articles
import TestSupport
import Testing

@testable import Stories

@Suite struct `A search at the edges` {
  @Test(arguments: [
    ("\\.$", "The port is shut. It stays so. Boats wait.", ".|.|."),
    ("^The", "\n\nThe port is shut.\n", "The"), ("shut\\.$", "\n\nThe port is shut.\n\n", "shut."),
    // Folded, a letter may be two.
    ("^[ぁ-ん]+$", "が", "が"), ("x[æ-ø]{2}x", "xæøx", "xæøx"), ("a  b", "a b", "a b"),
  ])
  func `finds what an expression matches`(expression: String, text: String, wanted: String) throws {
    let article = try Article.sample(text)
    let pattern = SearchPattern.expression(try Expression(expression))
    let scalars = Array(article.text.unicodeScalars)
    let found = SearchText(article).ranges(of: pattern).map { String(scalars: scalars[$0]) }
    #expect(found.joined(separator: "|") == wanted)
  }

  @Test(arguments: [
    // The letters that it cannot do without are looked for over the ends of sentences.
    ("re:/a a/", "A\nA a", 1),
    // What begins inside of what is no whole word.
    ("word:\"a€a\"", "xa€a€a", 1),
  ])
  func `counts what a pattern matches in a story`(line: String, text: String, wanted: Int) throws {
    let article = try Article.sample(text)
    let query = try SearchQuery(line, center: nil)
    let counts = [true, false].map { isIndexed in
      let story = Story(name: "edges", articles: [article])
      return SearchIndex(story, nil, isIndexed: isIndexed).searchInTurn(query).matches
    }
    let ranges = query.patterns.flatMap { SearchText(article).ranges(of: $0) }
    #expect(ranges.count == wanted)
    #expect(counts == [wanted, wanted])
  }

  @Test func `is over soon for loops around nothing, and for many signs`() throws {
    #expect(try Expression("(){1000}{1000}{1000}{1000}").text.count > 9)
    #expect(try Expression("a{0}{1000}{1000}{1000}").text.count > 9)
    #expect(throws: ExpressionError.self) {
      try Expression("a" + String(repeating: "*", count: 40_000))
    }
  }

  @Test(arguments: ["source:a OR x", "x source:a OR source:b", "source:a OR person:b"])
  func `takes sources on both sides of OR for alternatives`(line: String) throws {
    let query = try SearchQuery(line, center: nil)
    let last = query.groups.last { $0.contains(.source("a")) }
    #expect(last?.count == 2)
  }

  @Test func `ranks the same with an index as without`() throws {
    let story = try Story.sample([
      "1.txt": "Alpha is first.",
      "2.txt":
        "Some words.\n\nAlto is here and then there is so much more of it until beta and alpha come.",
    ])
    let query = try SearchQuery("al beta", center: nil)
    let indexed = SearchIndex(story, nil).searchInTurn(query)
    let plain = SearchIndex(story, nil, isIndexed: false).searchInTurn(query)
    #expect(indexed.groups.flatMap(\.hits) == plain.groups.flatMap(\.hits))
    let segments = story.articles.indices.map {
      SearchSegment(story.articles[$0...$0], first: $0, isIndexed: true)
    }
    let cut = SearchIndex(segments, SearchScope(story, nil)).searchInTurn(query)
    #expect(indexed.groups.flatMap(\.hits) == cut.groups.flatMap(\.hits))
  }

  @Test func `is alike when it finds the same`() throws {
    // Of 84 sources twelve sentences are kept; one that had more to drop is another value for that.
    let articles = try (0..<84).map { number in
      let sentences = Array(repeating: "Here the port lay quiet.", count: number == 0 ? 40 : 1)
      return try Article.sample(
        "---\nsource: Source \(number)\n---\n\(sentences.joined(separator: "\n\n"))",
        path: "\(number).md")
    }
    let story = Story(name: "many", articles: articles)
    let query = try SearchQuery("port", center: nil)
    let cut = SearchIndex(
      [0..<0, 0..<84].map { SearchSegment(articles[$0], first: $0.lowerBound, isIndexed: true) },
      SearchScope(story, nil))
    let whole = SearchIndex(story, nil).searchInTurn(query)
    #expect(cut.searchInTurn(query) == whole)
  }

  @Test func `ends with what is shown of a text`() throws {
    let article = try Article.sample(
      "Voir [le texte](http://example.com/long) et **gras**\n", path: "a.md")
    let scalars = Array(article.text.unicodeScalars)
    let found = try ["texte", "gras"].map { word in
      let pattern = try #require(SearchPattern(word))
      return SearchText(article).ranges(of: pattern).map { String(scalars: scalars[$0]) }
    }
    #expect(found == [["texte"], ["gras"]])
  }

  @Test func `comes to an end where each match hangs on the end of a long line`() throws {
    let text = SearchText(try .sample(String(repeating: "a", count: 20_000)))
    let pattern = SearchPattern.expression(try Expression("a*b|a"))
    #expect(text.ranges(of: pattern).first == 0..<1)
  }

  @Test func `finds a title once, above the text or in it`() throws {
    let articles = [
      try Article.sample("---\ntitle: The port is shut\n---\nBoats wait.\n", path: "1.md"),
      try Article.sample(
        "---\ntitle: The port is shut\n---\n# The port is shut\n\nBoats.\n", path: "2.md"),
    ]
    let story = Story(name: "port", articles: articles)
    let index = SearchIndex(SearchSegment.indexed(articles[...], first: 0), SearchScope(story, nil))
    let results = index.searchInTurn(try SearchQuery("port", center: nil))
    #expect(results.groups.flatMap(\.articles).map(\.matches) == [1, 1])
  }
}
