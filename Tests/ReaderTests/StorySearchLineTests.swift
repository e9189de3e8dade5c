import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `The answers to a search of all articles` {
  private let board: Story

  init() throws { board = try .board() }

  /// Types a line, and keeps what it asks.
  private func ask(_ line: String, _ state: inout ReaderState) -> [SearchQuery] {
    line.unicodeScalars.flatMap { state.press(.character($0)) }.compactMap { effect in
      if case .search(let query) = effect { query } else { nil }
    }
  }

  private func answer(_ query: SearchQuery) -> SearchResults {
    SearchIndex(board, StoryReading(board)).searchInTurn(query)
  }

  @Test func `are asked for at each letter, once`() {
    var state = ReaderState.ready(board, "S")
    #expect(ask("mur", &state).map(\.line) == ["m", "mu", "mur"])
    #expect(state.type(Key(.left), Key(.home), Key(.down)) == [])
    #expect(state.type(Key(.end), Key(.backspace)).count == 1)
  }

  @Test func `are waited for, and what was found before stays meanwhile`() throws {
    var state = ReaderState.ready(board, "S")
    state.look(for: "murati")
    let query = try #require(ask(" letter", &state).last)
    #expect(state.promptRemark == "searching …")
    #expect(state.results.count == 5)
    #expect(state.take(answer(query)) == [])
    #expect(state.promptRemark == "2 matches")
    #expect(state.results == ["The Evening Lamp 2", "> A letter was"])
  }

  @Test func `are dropped when they come too late`() throws {
    var state = ReaderState.ready(board, "S")
    let queries = ask("murati", &state)
    #expect(state.take(answer(queries[3])) == [])
    #expect(state.results == [])
    _ = state.take(answer(queries[5]))
    let results = state.results
    #expect(results.count == 5)
    #expect(state.take(answer(queries[0])) == [])
    #expect(state.results == results)
    state.type(Key(.escape))
    #expect(state.take(answer(queries[5])) == [])
    #expect(state.view == .reader)
    #expect(state.results == [])
  }

  @Test func `are opened as soon as they come, once Enter has been pressed`() throws {
    var state = ReaderState.ready(board, "S")
    let query = try #require(ask("letter", &state).last)
    #expect(state.type(Key(.enter)) == [])
    #expect(state.view == .search)
    _ = state.take(answer(query))
    #expect(state.view == .reader)
    #expect(state.prompt == nil)
    #expect(state.match == "1 of 1: letter was signed")
    #expect(state.selection == 1)
  }

  @Test func `are not opened when the line has changed since Enter`() throws {
    var state = ReaderState.ready(board, "S")
    let query = try #require(ask("lette", &state).last)
    state.type(Key(.enter))
    let other = try #require(ask("r", &state).last)
    _ = state.take(answer(query))
    #expect(state.results == [])
    _ = state.take(answer(other))
    #expect(state.view == .search)
    #expect(state.prompt?.text == "letter")
  }

  @Test func `are told to be none where there are none, and Enter stays`() {
    var state = ReaderState.ready(board, "S")
    state.look(for: "zebra")
    #expect(state.promptRemark == "nothing found")
    state.go(Key(.enter))
    #expect(state.view == .search)
    #expect(state.prompt?.complaint == "“zebra” is not found.")
    state.go(Key(.down), Key(.up), Key(.pageDown), Key(.escape))
    #expect(state.view == .reader)
  }

  @Test func `are asked for again when more is known, and the choice stays`() {
    var state = ReaderState.sample(board, columns: 120, rows: 36)
    state.answer(state.take(SearchIndex(board, nil)))
    state.go("S")
    state.look(for: "murati")
    state.go(Key(.down), Key(.down))
    let chosen = state.results
    #expect(chosen.last == "> A letter was")
    state.learn(StoryReading(board))
    let effects = state.take(SearchIndex(board, state.reading))
    #expect(effects.count == 1)
    state.answer(effects)
    #expect(state.results.last == chosen.last)
    #expect(state.selection == 1)
  }

  @Test func `find people as soon as it is known who is named`() {
    var state = ReaderState.sample(board, columns: 120, rows: 36)
    state.answer(state.take(SearchIndex(board, nil)))
    state.go("S")
    state.look(for: "person:sutskever")
    #expect(state.results == [])
    state.learn(StoryReading(board))
    state.answer(state.take(SearchIndex(board, state.reading)))
    #expect(state.results.count == 4)
  }

  @Test func `come while one reads what was found`() {
    var state = ReaderState.ready(board, "S")
    state.look(for: "murati")
    state.go(Key(.enter))
    let match = state.match
    state.answer(state.take(SearchIndex(board, state.reading)))
    #expect(state.view == .reader)
    #expect(state.match == match)
    state.go("n")
    #expect(state.selection == 1)
  }
}

@Suite struct `The line of a search of all articles` {
  private let board: Story

  init() throws { board = try .board() }

  private func looking(for line: String) -> ReaderState {
    var state = ReaderState.ready(board, "S")
    state.look(for: line)
    return state
  }

  @Test(arguments: [
    ("altman regrets", 0), ("altman asked", 1), ("\"sam altman was\"", 1), ("regrets OR signed", 2),
    ("altman -sam", 2), ("altman -sam -mr", 1), ("word:alt", 0), ("re:/thank(s|ed)/", 1),
    ("person:altman source:lamp", 2), ("on:2023-11-16 -source:harbour", 1), ("MURATI", 3),
    ("letter source:post", 0),
    ("-altman -source:post", 4), ("source:lamp source:post murati", 3),
  ])
  func `is a query`(line: String, sentences: Int) {
    let state = looking(for: line)
    #expect(state.prompt?.complaint == nil)
    #expect(state.search?.results?.sentences == sentences, "\(state.results)")
  }

  @Test func `is completed by Tab: operators, people and sources, also behind a minus sign`() {
    func completed(_ line: String, _ tabs: Int = 1) -> String? {
      var state = looking(for: line)
      for _ in 0..<tabs { state.go(Key(.tab)) }
      return state.prompt?.text
    }
    #expect(completed("pe") == "person:")
    #expect(completed("-pe") == "-person:")
    #expect(completed("murati -s") == "murati -source:")
    #expect(completed("person:sut") == "person:\"Ilya Sutskever\"")
    #expect(completed("-person:sut") == "-person:\"Ilya Sutskever\"")
    #expect(completed("person:") == "person:\"Sam Altman\"")
    #expect(completed("person:\"mira m") == "person:\"Mira Murati\"")
    #expect(completed("source:ev") == "source:\"The Evening Lamp\"")
    #expect(completed("letter -source:har") == "letter -source:\"The Harbour Post\"")
    #expect(completed("on:2023-11-1") == "on:2023-11-16")
    #expect(completed("w") == "word:")
    #expect(completed("zz") == "zz")
    #expect(completed("person:zz") == "person:zz")
  }

  @Test func `asks for what it is completed to`() {
    var state = looking(for: "source:ev")
    state.go(Key(.tab))
    #expect(state.results.first == "The Evening Lamp 4")
    #expect(state.results.count == 5)
  }

  @Test(arguments: [
    ("re:(", "( is not closed, at character 4"),
    ("altman re:/a[/", "[ is not closed, at character 13"),
    ("on:whenever", "“whenever” is no day; write it like 2023-11-20"),
    ("from:2023-11-20 to:2023-11-02", "it ends before it begins"),
  ])
  func `is told to be wrong, and what was found stays`(line: String, complaint: String) {
    var state = looking(for: "murati")
    let results = state.results
    state.answer(state.paste(" " + line))
    #expect(state.prompt?.complaint?.hasPrefix(complaint.prefix(12)) == true)
    #expect(state.results == results)
    state.go(Key(.enter))
    #expect(state.view == .search)
    #expect(state.prompt?.text == "murati " + line)
    #expect(state.prompt?.complaint != nil)
    state.go(Key(.escape))
    #expect(state.view == .reader)
    state.go("S")
    state.answer(state.paste(line))
    #expect(state.prompt?.complaint == complaint)
  }

  @Test(arguments: [
    "person:", "murati source:", "on:", "-from:", "word:", "re:", "re:/", "-", "\"", "OR",
    "murati OR",
  ])
  func `is not told to be wrong while an operator is half typed`(line: String) {
    let state = looking(for: line)
    #expect(state.prompt?.complaint == nil)
    #expect(state.view == .search)
  }

  @Test(arguments: ["person:", "murati source:"])
  func `is told to miss something once Enter is pressed`(line: String) {
    var state = looking(for: line)
    state.go(Key(.enter))
    #expect(state.prompt?.complaint?.hasPrefix("nothing stands behind ") == true)
    #expect(state.view == .search)
  }

  @Test func `brings back lines typed before with ^P and ^N, and the one begun`() {
    var state = looking(for: "letter")
    state.go(Key(.enter), "q", "q")
    state.go("S")
    state.look(for: "murati")
    state.go(Key(.enter), "q", "q", "S", "x")
    var seen: [String] = []
    for key in [.control("p"), .control("p"), .control("p"), .control("n"), .control("n")] as [Key]
    {
      state.go(key)
      seen.append(state.prompt?.text ?? "")
    }
    #expect(seen == ["murati", "letter", "letter", "murati", "x"])
    state.go(.control("p"))
    #expect(state.results.count == 5)
  }

  @Test func `takes a paste on one line, and asks for it`() {
    var state = ReaderState.ready(board, "S")
    let effects = state.paste("letter\nsigned")
    #expect(state.prompt?.text == "letter signed")
    state.answer(effects)
    #expect(state.results == ["The Evening Lamp 2", "> A letter was"])
  }

  @Test func `is narrowed to a source by the row behind its sentences`() throws {
    let lines = (1...40).map { "Sentence \($0) tells of a lamp.\n\n" }.joined()
    let articles = try (1...90).map { number -> Article in
      let text = number == 1 ? lines : "A lamp is here.\n"
      return try .sample("---\nsource: Source \(number)\n---\n" + text, path: "\(number).md")
    }
    let story = Story(name: "many", articles: articles)
    var state = ReaderState.ready(story, "S")
    state.look(for: "lamp tells")
    #expect(state.results.count == 14)
    #expect(state.results.last == "  more")
    state.go(Key(.pageDown), Key(.pageDown), Key(.pageDown), Key(.enter))
    #expect(state.view == .search)
    #expect(state.prompt?.text == "source:\"Source 1\" lamp tells")
    #expect(state.results.count == 41)
    #expect(state.results[1].hasPrefix("> Sentence"))
  }
}
