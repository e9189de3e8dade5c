import Annotations
import Articles
import Stories
import TestSupport
import Testing

@Suite struct `A search of a story` {
  private let story: Story
  private let reading: StoryReading

  init() throws {
    story = try .sample([
      "1.md": """
      ---
      source: The Harbour Post
      published: 2024-03-11
      language: en
      ---
      # Dockers stop all work

      On 4 March 2024, the dockers of the old port stopped all work.

      On 5 March 2024, Helen Murray met the mayor. Ruth Frost was not asked about the port.

      The ferries stay in port, and the port stays shut.
      """,
      "2.md": """
      ---
      source: The Lamp
      published: 2024-03-12
      language: en
      ---
      In the west, Helen Murray met the dockers of the islands.

      On 5 March 2024, Ruth Frost wrote a long letter to Helen Murray.
      """,
      "3.md": """
      ---
      source: L’Écho des îles
      published: 2024-03-12
      language: fr
      ---
      Les dockers du port ont repris le travail au cœur des îles.
      """,
      "4.md": """
      ---
      source: The Harbour Post
      published: 2024-03-13
      language: en
      ---
      The old port opens again with a new mayor.
      """,
    ])
    reading = StoryReading(story)
  }

  private func search(_ line: String, read: Bool = true) throws -> SearchResults {
    SearchIndex(story, read ? reading : nil).searchInTurn(try SearchQuery(line, center: nil))
  }

  /// The beginnings of the sentences that are found, in the order of the texts.
  private func found(_ line: String, read: Bool = true) throws -> [String] {
    try search(line, read: read).groups.flatMap(\.hits)
      .sorted { ($0.article, $0.sentence) < ($1.article, $1.sentence) }
      .map { beginning(of: $0, in: story) }
  }

  @Test(arguments: [
    ("dockers port", ["1 On 4 March", "3 Les dockers du"]),
    ("PORT old", ["1 On 4 March", "4 The old port"]), ("\"old port\" stop", ["1 On 4 March"]),
    ("\"port old\"", []), ("coeur ILES", ["3 Les dockers du"]), ("ferries mayor", []), ("", []),
    ("the  \u{A0}islands", ["2 In the west"]),
    ("“dockers of the isl", ["2 In the west"]),
  ])
  func `finds sentences that hold all the words`(line: String, wanted: [String]) throws {
    let found = try found(line)
    #expect(found == wanted)
  }

  @Test(arguments: [
    ("ferries OR letter", ["1 The ferries stay", "2 On 5 March"]),
    ("ruth letter OR asked", ["1 Ruth Frost was", "2 On 5 March"]),
    ("dockers -port", ["1 Dockers stop all", "2 In the west"]), ("port -source:post -le", []),
    ("-the", ["1 Dockers stop all", "2 On 5 March", "3 Les dockers du"]),
    ("word:stop", ["1 Dockers stop all"]),
    ("word:\"old port\"", ["1 On 4 March", "4 The old port"]),
    ("re:/sto(p|pped) all/", ["1 Dockers stop all", "1 On 4 March"]),
    ("re:/^the/ port", ["1 The ferries stay", "4 The old port"]),
  ])
  func `finds one or the other, whole words and expressions, and not what is ruled out`(
    line: String, wanted: [String]
  ) throws {
    let found = try found(line)
    #expect(found == wanted)
  }

  @Test(arguments: [
    ("person:murray", ["1 On 5 March", "2 In the west", "2 On 5 March"]),
    ("person:murray person:frost", ["2 On 5 March"]),
    ("person:\"ruth frost\" port", ["1 Ruth Frost was"]),
    ("letter OR person:frost", ["1 Ruth Frost was", "2 On 5 March"]),
    ("mayor -person:murray", ["4 The old port"]), ("person:murra", []),
  ])
  func `finds who is named`(line: String, wanted: [String]) throws {
    let found = try found(line)
    #expect(found == wanted)
    let unread = try search(line, read: false)
    #expect(unread.sentences == (line.contains("letter") ? 1 : line.contains("-") ? 2 : 0))
  }

  @Test(arguments: [
    ("dockers source:lamp", ["2 In the west"]),
    ("source:lamp dockers source:echo", ["2 In the west", "3 Les dockers du"]),
    ("source:\"harbour post\" mayor", ["1 On 5 March", "4 The old port"]),
    ("dockers source:la", []), ("source:\"echo îles\"", []),
    ("ferries OR source:echo", ["1 The ferries stay", "3 Les dockers du"]),
  ])
  func `finds what stands in one of the sources`(line: String, wanted: [String]) throws {
    let found = try found(line)
    #expect(found == wanted)
    let unread = try self.found(line, read: false)
    #expect(unread == wanted)
  }

  @Test(arguments: [
    ("on:2024-03-05", ["1 On 5 March", "1 Ruth Frost was", "2 On 5 March"]),
    ("to:2024-03-04", ["1 On 4 March"]),
    ("from:2024-03-05 to:2024-03-11 port", ["1 Ruth Frost was", "1 The ferries stay"]),
    ("on:2024-03-12", ["2 In the west", "3 Les dockers du"]),
    ("from:2024-03-13", ["4 The old port"]),
    ("on:2024-03-04 OR on:2024-03-13", ["1 On 4 March", "4 The old port"]),
    ("dockers -on:2024-03-12", ["1 Dockers stop all", "1 On 4 March"]),
    ("to:2024-03-10", ["1 On 4 March", "1 On 5 March", "1 Ruth Frost was", "2 On 5 March"]),
    ("to:2024-03-03", []),
  ])
  func `finds what happened on some days, or came out on them`(
    line: String, wanted: [String]
  ) throws {
    let found = try found(line)
    #expect(found == wanted)
  }

  @Test(arguments: [
    ("on:2024-03-05", []), ("mayor on:2024-03-11", ["1 On 5 March"]),
    ("port from:2024-03-12", ["3 Les dockers du", "4 The old port"]),
  ])
  func `finds what came out on some days before it is read`(line: String, wanted: [String]) throws {
    let found = try found(line, read: false)
    #expect(found == wanted)
  }

  @Test func `counts by source, article and day`() throws {
    let results = try search("port")
    #expect(results.matches == 6)
    #expect(results.sentences == 5)
    #expect(results.articles == 4)
    #expect(
      results.groups.map { counts(of: $0) } == [
        "0: 5 matches, 4 sentences; 1×4 4×1; 2024-03-04×1 2024-03-05×1 2024-03-11×2 2024-03-13×1",
        "2: 1 matches, 1 sentences; 3×1; 2024-03-12×1",
      ])
  }

  @Test(arguments: [
    ("port the source:lamp", 0), ("\"the port\" stay", 3), ("t source:echo", 3),
    ("person:murray", 3), ("source:echo", 1), ("re:/port|stay/ ferries", 5), ("-the", 3),
    ("dockers dockers source:lamp", 1),
  ])
  func `counts all matches of a sentence, and one where there are none`(
    line: String, wanted: Int
  ) throws {
    let matches = try search(line).matches
    #expect(matches == wanted)
  }

  private func counts(of group: SearchResults.Group) -> String {
    "\(group.source): \(group.matches) matches, \(group.sentences) sentences; "
      + group.articles.map { "\($0.number + 1)×\($0.matches)" }.joined(separator: " ") + "; "
      + group.days.map { "\($0.day)×\($0.matches)" }.joined(separator: " ")
  }

  @Test func `is the same side by side as in turn`() async throws {
    let query = try SearchQuery("dockers OR port", center: nil)
    let segments = story.articles.indices.map {
      SearchSegment(story.articles[$0...$0], first: $0, isIndexed: true)
    }
    let index = SearchIndex(segments, SearchScope(story, reading))
    #expect(await index.search(query) == index.searchInTurn(query))
  }

  @Test func `finds only what is ready to be searched`() throws {
    let index = SearchIndex(
      [SearchSegment(story.articles[..<2], first: 0, isIndexed: true)], SearchScope(story, nil))
    let results = index.searchInTurn(try SearchQuery("port", center: nil))
    #expect(index.articleCount == 2)
    #expect(results.articles == 2)
    #expect(results.matches == 4)
    let none = SearchIndex([], SearchScope(story, nil))
    #expect(none.articleCount == 0)
    #expect(none.searchInTurn(try SearchQuery("port", center: nil)).matches == 0)
  }

  @Test(arguments: [
    "port", "p", "e", "old port", "\"the old port\"", "word:the", "word:stop",
    "ruth OR ferries -asked",
    "person:murray", "person:frost letter", "source:post port", "on:2024-03-05 the", "-port",
    "re:/\\bd\\w+/", "re:/port.*port/", "re:/the (old )?port/", "\"k. o\"", "\". \"", "’", "...",
    "\"s of the\"", "to:2024-03-11", "from:2024-03-12 OR ferries", "œu", "word:îles", "re:/œ/",
  ])
  func `is the same however the story is cut up`(line: String) throws {
    let query = try SearchQuery(line, center: nil)
    let scope = SearchScope(story, reading)
    let whole = SearchIndex(story, reading).searchInTurn(query)
    #expect(SearchIndex(story, reading, isIndexed: false).searchInTurn(query) == whole)
    for cut in 0...story.articles.count {
      for isIndexed in [true, false] {
        let segments = [
          SearchSegment(story.articles[..<cut], first: 0, isIndexed: isIndexed),
          SearchSegment(story.articles[cut...], first: cut, isIndexed: !isIndexed),
        ]
        #expect(SearchIndex(segments, scope).searchInTurn(query) == whole)
      }
    }
  }
}

@Suite struct `What a search found` {
  @Test(arguments: [
    (
      "whole words, their beginnings, their insides", "port",
      ["The seaports were quiet then.\n\nSome portals were open then.\n\nThat port was shut then."],
      ["1 That port was", "1 Some portals were", "1 The seaports were"]
    ),
    (
      "early, late", "port",
      ["We saw one port on the way.\n\nWe saw two ports.\n\nThen one port on the way."],
      ["1 We saw one", "1 Then one port", "1 We saw two"]
    ),
    (
      "near, far", "port strike",
      [
        "That port was closed for many days by the snow, and not by any strike.\n\n"
          + "This port was not on strike, as it had been closed by the snow for days."
      ],
      ["1 This port was", "1 That port was"]
    ),
    (
      "what tells of a day", "port",
      ["We saw one port on the way.\n\nOn 4 March 2024, one port was closed by the storm."],
      ["1 On 4 March", "1 We saw one"]
    ),
    (
      "the order of the texts", "port",
      ["One port on the way north.", "", "One port on the way south."],
      ["1 One port on", "3 One port on"]
    ),
    (
      "the source with the best sentence", "port",
      ["Some portals were open then.", "That port was shut then.", "Its portals were shut then."],
      ["2 That port was", "1 Some portals were", "3 Its portals were"]
    ),
  ])
  func `has the best first`(
    reason: String, line: String, texts: [String], wanted: [String]
  ) throws {
    let articles = try texts.enumerated().map { number, text in
      try Article.sample(
        "---\ntitle: A title\nsource: Source \(number % 2)\nlanguage: en\n---\n# Other\n\n\(text)\n",
        path: "\(number).md")
    }
    let story = Story(name: "ranks", articles: articles)
    let query = try SearchQuery(line, center: nil)
    let results = SearchIndex(story, StoryReading(story)).searchInTurn(query)
    #expect(results.groups.flatMap(\.hits).map { beginning(of: $0, in: story) } == wanted)
  }

  @Test func `begins with titles`() throws {
    let story = try Story.sample([
      "1.md":
        "---\nsource: A\n---\nWe left that port early.\n\n# In that port\n\nThe ferries left that port."
    ])
    let results = SearchIndex(story, nil).searchInTurn(try SearchQuery("port", center: nil))
    #expect(
      results.groups.flatMap(\.hits).map { beginning(of: $0, in: story) } == [
        "1 In that port", "1 We left that", "1 The ferries left",
      ])
  }

  @Test func `keeps the best of many sentences`() throws {
    // With so many sources, twelve sentences of each are kept.
    let articles = try (0..<168).map { number in
      let text = (0..<20).map { "Here the \($0 % 3 == 0 ? "port" : "ports") lay quiet, \($0).\n" }
      return try Article.sample(
        "---\ntitle: A\nsource: \(number % 84)\n---\n\(text.joined(separator: "\n"))",
        path: "\(number).md")
    }
    let story = Story(name: "many", articles: articles)
    let query = try SearchQuery("port", center: nil)
    let whole = SearchIndex(story, nil).searchInTurn(query)
    #expect(whole.matches == 3360)
    #expect(whole.groups.map(\.hits.count) == Array(repeating: 12, count: 84))
    let segments = [0..<70, 70..<168].map {
      SearchSegment(articles[$0], first: $0.lowerBound, isIndexed: true)
    }
    let cut = SearchIndex(segments, SearchScope(story, nil)).searchInTurn(query)
    #expect(cut.groups.map(\.hits) == whole.groups.map(\.hits))
  }
}

/// The number of the article, counted from one, and the first three words of a sentence in it.
private func beginning(of hit: SearchResults.Hit, in story: Story) -> String {
  let article = story.articles[hit.article]
  let sentence = SearchText(article).sentences[hit.sentence]
  let text = String(scalars: Array(article.text.unicodeScalars)[sentence])
  let words = text.split { !$0.isLetter && !$0.isNumber }.prefix(3)
  return "\(hit.article + 1) \(words.joined(separator: " "))"
}
