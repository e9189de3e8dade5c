import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `Searches of all articles at the edges` {
  private let board: Story

  init() throws { board = try .board() }

  private func looking(for line: String, _ before: Key...) -> ReaderState {
    var state = ReaderState.ready(board)
    for key in before { state.go(key) }
    state.go("S")
    state.look(for: line)
    return state
  }

  @Test func `v takes the strip away at the first press`() {
    var state = looking(for: "murati")
    state.go(Key(.enter), "q")
    #expect(state.searchArrangement.strip != nil)
    state.go("v")
    #expect(state.searchArrangement.strip == nil)
  }

  @Test func `t opens the timeline from what was found, and q comes back step by step`() {
    var state = looking(for: "murati")
    state.go(Key(.enter), "t")
    #expect(state.view == .timeline)
    state.go(Key(.enter))
    #expect(state.view == .reader)
    state.go("q")
    #expect(state.view == .timeline)
    state.go("q")
    #expect(state.view == .reader)
    state.go("q")
    #expect(state.view == .search)
    state.go("q")
    #expect(state.view == .reader)
    #expect(state.search == nil)
  }

  @Test func `Enter on a date of what was found leads to its day`() {
    var state = looking(for: "\"told sam\"")
    state.go(Key(.enter), "]", "]", "]")
    while state.wordsUnderCursor != "November 16, 2023", state.notice == nil { state.go("]") }
    #expect(state.wordsUnderCursor == "November 16, 2023")
    state.go(Key(.enter))
    #expect(state.view == .timeline || state.view == .gathering)
  }

  @Test func `a gathering is there again after something was read`() {
    var state = ReaderState.ready(board, "]", Key(.enter), Key(.down), "S")
    state.look(for: "letter")
    state.go(Key(.enter), "q", "q")
    #expect(state.view == .gathering)
    #expect(state.gathering?.selection == 1)
  }

  @Test func `n goes on across articles after a search in one of them`() {
    var state = looking(for: "murati")
    state.go(Key(.enter), "/")
    state.look(for: "place")
    state.go(Key(.enter), Key(.escape), "q")
    #expect(state.view == .search)
    #expect(state.litWords == ["Murati", "Murati"], "the light of the results is gone")
    state.go("g", Key(.enter))
    #expect(state.match.hasPrefix("2 of 2"))
    state.go("n")
    #expect(state.selection == 1)
  }

  @Test func `a search in the help of the results does not take their light`() {
    var state = looking(for: "murati")
    state.go(Key(.enter), "q", "?", "/")
    state.look(for: "page")
    state.go(Key(.enter), "q")
    #expect(state.view == .search)
    #expect(state.litWords == ["Murati", "Murati"])
  }

  @Test func `previews count as read no more from the text than from the list`() {
    var state = looking(for: "letter", Key(.enter))
    state.go(Key(.escape))
    #expect(!state.isRead(board.articles[1]))
  }

  @Test func `a half-typed operator is not told to be not found`() {
    let state = looking(for: "murati person:")
    #expect(state.promptRemark == "3 matches", "\(state.promptRemark ?? "")")
  }

  @Test func `the matches of words that overlap are counted once`() {
    var state = looking(for: "altman alt")
    let all = state.search?.results?.matches
    state.go(Key(.enter))
    var stops = 0
    for number in [0, 1] {
      state.go(.character(Unicode.Scalar(UInt8(0x31 + number))))
      stops += state.find?.stops.count ?? 0
    }
    #expect(all == stops)
  }

  @Test(arguments: ["lamp OR", "\"lamp tells", "lamp re:/tells"])
  func `the row behind a source’s sentences narrows any query to it`(line: String) throws {
    let lines = (1...40).map { "A lamp tells of sentence \($0).\n\n" }.joined()
    var articles = try (1...90).map { number -> Article in
      let text = number == 1 ? lines : "A lamp tells here.\n"
      return try .sample("---\nsource: Source \(number)\n---\n" + text, path: "\(number).md")
    }
    articles.append(try .sample("---\nsource: Source 2\n---\n" + lines, path: "x.md"))
    var state = ReaderState.ready(Story(name: "many", articles: articles), "S")
    state.look(for: line)
    let more = try #require(state.results.firstIndex { $0.hasSuffix("more") }, "\(state.results)")
    while state.search?.selection != more { state.go(Key(.down)) }
    state.go(Key(.enter))
    #expect(state.prompt?.complaint == nil)
    #expect(
      state.results.filter { $0.hasPrefix("Source") }.count == 1,
      "\(state.prompt?.text ?? ""): \(state.results.prefix(3))")
  }

  @Test func `operators are completed in capitals as well`() {
    var state = looking(for: "Person:sut")
    state.go(Key(.tab))
    #expect(state.prompt?.text.lowercased() == "person:\"ilya sutskever\"")
  }

  @Test func `another line that is given up leaves what was found before`() {
    var state = looking(for: "letter")
    let results = state.results
    state.go(Key(.enter))
    let match = state.match
    state.go("S", .control("u"))
    state.look(for: "murati")
    state.go(Key(.escape))
    #expect(state.view == .reader)
    #expect(state.match == match)
    state.go("q")
    #expect(state.results == results)
  }
}
