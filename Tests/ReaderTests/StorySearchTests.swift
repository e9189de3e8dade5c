import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `A search of all articles` {
  private let board: Story

  init() throws { board = try .board() }

  private func looking(for line: String, _ before: Key...) -> ReaderState {
    var state = ReaderState.ready(board)
    for key in before { state.go(key) }
    state.go("S")
    state.look(for: line)
    return state
  }

  @Test func `shows under each source its sentences`() {
    let state = looking(for: "murati")
    #expect(state.view == .search)
    #expect(
      state.results == [
        "The Harbour Post 2", "> Sam Altman and", "  Mira Murati takes", "The Evening Lamp 1",
        "  A letter was",
      ])
    #expect(state.promptRemark == "3 matches")
  }

  @Test func `shows the chosen sentence in its article`() {
    var state = looking(for: "murati")
    #expect(state.selection == 0)
    #expect(state.litWords == ["Murati", "Murati"])
    state.go(Key(.down), Key(.down))
    #expect(state.selection == 1)
    #expect(state.litWords == ["Murati"])
    #expect(state.sentenceMarked.map { state.words($0, of: 1) }?.hasPrefix("A letter") == true)
  }

  @Test func `is gone about in by arrows and pages while one types`() {
    var state = looking(for: "murati")
    var seen: [Int] = []
    for key in [Key(.down), Key(.down), Key(.down), Key(.up), Key(.up), Key(.up), Key(.pageDown)] {
      state.go(key)
      seen.append(state.search?.selection ?? -1)
    }
    #expect(seen == [2, 4, 4, 2, 1, 1, 4])
    state.go(Key(.pageUp))
    #expect(state.search?.selection == 1)
    #expect(state.prompt?.text == "murati")
  }

  @Test func `opens at the chosen sentence with Enter`() {
    var state = looking(for: "murati")
    state.go(Key(.down), Key(.down), Key(.enter))
    #expect(state.view == .reader)
    #expect(state.prompt == nil)
    #expect(state.focus == .text)
    #expect(state.selection == 1)
    #expect(state.match == "1 of 1: Murati.")
    #expect(state.sentenceMarked.map { state.words($0, of: 1) }?.hasPrefix("A letter") == true)
    #expect(state.isRead(board.articles[1]))
  }

  @Test func `goes on from article to article with n and N, and round`() {
    var state = looking(for: "murati")
    state.go(Key(.enter))
    #expect(state.match == "2 of 2: Murati will meet")
    var seen: [String] = []
    for key in ["n", "n", "n", "N", "N", "N"] as [Key] {
      state.go(key)
      seen.append("\(state.selection + 1) \(state.match.prefix(6)) \(state.notice ?? "")")
    }
    #expect(
      seen == [
        "2 1 of 1 On to “Staff threaten to leave”.",
        "1 1 of 2 Behind the last match: on from the first.", "1 2 of 2 ", "1 1 of 2 ",
        "2 1 of 1 Before the first match: on from the last.",
        "1 2 of 2 On to “The board dismisses its chief”.",
      ])
    #expect(state.findRemark == "murati  2 of 2, 3 in all")
  }

  @Test(arguments: ["q", Key(.escape)])
  func `is there again when one goes back, at the sentence one came to`(key: Key) {
    var state = looking(for: "murati")
    let results = state.results.map { $0.replacing("> ", with: "  ") }
    state.go(Key(.enter), "n", key)
    #expect(state.view == .search)
    #expect(state.prompt == nil)
    #expect(state.results.map { $0.replacing("> ", with: "  ") } == results)
    #expect(state.results.last == "> A letter was")
    state.go("k", Key(.enter))
    #expect(state.selection == 0)
    #expect(state.match.hasPrefix("1 of 2"))
  }

  @Test func `is gone about in by the keys of a list once it was left for an article`() {
    var state = looking(for: "murati")
    state.go(Key(.enter), "q")
    var seen: [Int] = []
    for key in ["j", "n", "N", "}", "{", "G", "g", " ", "b", Key(.tab), Key(.tab, .shift)] as [Key]
    {
      state.go(key)
      seen.append(state.search?.selection ?? -1)
    }
    #expect(seen == [2, 4, 2, 4, 1, 4, 1, 4, 1, 4, 1])
  }

  @Test(arguments: [(120, 36), (80, 24), (40, 10), (20, 5), (0, 0)])
  func `brings back selection, focus and places with Esc`(columns: Int, rows: Int) throws {
    let story = try Story.lamps()
    var state = ReaderState.ready(
      story, columns: columns, rows: rows, Key(.enter), "/", "d", "i", "m", Key(.enter), "]")
    let (top, focus, match) = (state.textTop, state.focus, state.match)
    let (cursor, lit) = (state.wordsUnderCursor, state.litWords)
    state.go("S")
    state.look(for: "lamp")
    state.go(Key(.down), Key(.down), Key(.down), Key(.enter), "n", "n", "n", "q", "g", Key(.escape))
    #expect(state.view == .reader)
    #expect(state.selection == 0)
    #expect(state.textTop == top)
    #expect(state.focus == focus)
    #expect(state.match == match)
    #expect(state.wordsUnderCursor == cursor)
    #expect(state.litWords == lit)
    #expect(state.sentenceMarked == nil)
  }

  @Test(arguments: [Key(.escape), .control("c")])
  func `leaves the list as it was, also from the line`(key: Key) {
    var state = looking(for: "letter", "3")
    #expect(state.selection == 1)
    state.go(key)
    #expect(state.view == .reader)
    #expect(state.prompt == nil)
    #expect(state.selection == 2)
    #expect(state.focus == .list)
    #expect(state.find == nil)
    #expect(!state.isRead(board.articles[1]))
  }

  @Test func `is left by Enter on an empty line and Backspace before it`() {
    var state = looking(for: "  ", "2")
    state.go(Key(.enter))
    #expect(state.view == .reader)
    #expect(state.selection == 1)
    state.go("S", Key(.backspace))
    #expect(state.view == .reader)
  }

  @Test func `has its line again for another search`() {
    var state = looking(for: "murati")
    state.go(Key(.enter), "S")
    #expect(state.view == .search)
    #expect(state.prompt?.text == "murati")
    #expect(state.results.count == 5)
    state.go(.control("u"))
    #expect(state.results == [])
    state.look(for: "letter")
    #expect(state.results == ["The Evening Lamp 1", "> A letter was"])
    state.go(Key(.enter), "q", "/")
    #expect(state.prompt?.text == "letter")
  }

  @Test(arguments: ["S", "\\"])
  func `opens from the timeline and goes back there`(key: Key) throws {
    var state = ReaderState.ready(try .harbour(), columns: 120, rows: 40, "t", "}", key)
    let here = state.here
    state.look(for: "storm")
    #expect(state.view == .search)
    #expect(state.results == ["Tide 1", "> On 6 March"])
    state.go(Key(.enter))
    #expect(state.view == .reader)
    #expect(state.match == "1 of 1: storm reached the")
    state.go("q", "q")
    #expect(state.view == .timeline)
    #expect(state.here == here)
    state.go("q")
    #expect(state.view == .reader)
  }

  @Test func `opens from what is gathered and goes back there`() {
    var state = ReaderState.ready(board, "]", Key(.enter), Key(.down), Key(.down), "S")
    state.look(for: "letter")
    #expect(state.view == .search)
    state.go(Key(.escape))
    #expect(state.view == .gathering)
    #expect(state.gathering?.selection == 2)
    #expect(state.selection == 0)
  }

  @Test func `has a help, and goes on below it`() {
    var state = looking(for: "murati")
    state.go(Key(.enter), "q", "j", "?")
    #expect(state.view == .help)
    #expect(state.helpPage.rows.first?.purpose == "the sentence above")
    state.go("q")
    #expect(state.view == .search)
    #expect(state.results[2] == "> Mira Murati takes")
  }

  @Test func `takes the wheel and the press of the mouse`() throws {
    var state = looking(for: "murati")
    let place = state.searchArrangement.results
    state.click(Click(.wheelDown, row: place.row, column: 5))
    #expect(state.search?.selection == 2)
    state.click(Click(.wheelUp, row: place.row, column: 5))
    state.click(Click(.press, row: place.row + 2, column: 20))
    #expect(state.results[2] == "> Mira Murati takes")
    state.click(Click(.press, row: place.row, column: 20))
    #expect(state.results[1] == "> Sam Altman and")
    state.click(Click(.press, row: place.endRow - 1, column: 20))
    #expect(state.results[1] == "> Sam Altman and")
  }

  @Test func `keeps the chosen sentence on the screen, whatever its size`() throws {
    var state = looking(for: "a")
    for (columns, rows) in [(130, 30), (60, 14), (30, 8), (12, 4), (8, 1), (120, 36)] {
      state.resize(to: Size(rows: rows, columns: columns))
      let count = state.results.count
      for key in Array(repeating: Key(.down), count: count)
        + Array(repeating: Key(.up), count: count)
      {
        state.go(key)
        let search = try #require(state.search)
        let rows = state.searchArrangement.results.rows
        let before = (search.top..<search.selection).reduce(0) {
          $0 + search.height(of: $1, isTop: $1 == search.top)
        }
        #expect(search.top <= search.selection && before < rows, "\(columns)×\(rows) \(key)")
      }
    }
  }

  @Test(arguments: ["murati", "zebra", "", "person:", "re:("])
  func `is open on screens of every small size`(line: String) {
    var state = looking(for: line)
    for columns in 0...130 {
      for rows in 0...30 { state.resize(to: Size(rows: rows, columns: columns)) }
      if columns % 10 == 0 {
        state.go(Key(.down), Key(.pageDown), Key(.up), Key(.pageUp))
        state.resize(to: Size(rows: 2, columns: columns))
        state.go(Key(.down), Key(.pageDown), Key(.up), Key(.pageUp))
      }
    }
    #expect(state.view == .search)
    #expect(state.prompt?.text == line)
  }
}
