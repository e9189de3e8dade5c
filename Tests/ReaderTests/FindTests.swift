import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `A search of the text` {
  private let story: Story

  init() throws { story = try .lamps() }

  /// The long article, with a page of it behind.
  private func pageDown() -> ReaderState {
    .ready(story, columns: 120, rows: 20, Key(.enter), Key(.pageDown))
  }

  @Test func `goes to the first match from where one reads, and not from the top`() {
    var state = pageDown()
    let top = state.textTop
    #expect(top > 0)
    state.go("/")
    state.look(for: "lamp")
    #expect(state.match == "2 of 4: lamp is dim,")
    #expect(state.textTop > top)
  }

  @Test func `begins anew from the top when nothing comes after`() {
    var state = ReaderState.ready(story, Key(.enter), "G", "/")
    state.look(for: "lamp")
    #expect(state.match == "1 of 4: lamp. The boats")
  }

  @Test func `is narrowed by each letter, from where it began`() {
    var state = pageDown()
    state.go("/")
    var seen: [String] = []
    for scalar in "lampl".unicodeScalars {
      state.look(for: String(scalar))
      seen.append(state.match)
    }
    #expect(
      seen == [
        "5 of 8: lamp is dim,", "2 of 4: lamp is dim,", "2 of 4: lamp is dim,",
        "2 of 4: lamp is dim,", "1 of 1: lamplighters say. The",
      ])
    state.go(Key(.backspace))
    #expect(state.match == "2 of 4: lamp is dim,")
  }

  @Test func `brings one back with Esc: the place, the focus, the cursor and what was lit`() {
    var state = ReaderState.ready(story, "/")
    state.look(for: "dim")
    state.go(Key(.enter), "]", Key(.left))
    let (top, cursor, lit) = (state.textTop, state.wordsUnderCursor, state.find)
    #expect(state.focus == .list)
    state.go("/")
    #expect(state.focus == .text)
    state.look(for: "first")
    #expect(state.textTop != top)
    state.go(Key(.escape))
    #expect(state.prompt == nil)
    #expect(state.focus == .list)
    #expect(state.textTop == top)
    #expect(state.wordsUnderCursor == cursor)
    #expect(state.find == lit)
    #expect(state.litWords == ["dim"])
  }

  @Test(arguments: [Key(.escape), .control("c"), .control("g")])
  func `leaves no light when there was none`(key: Key) {
    var state = pageDown()
    let top = state.textTop
    state.go("/")
    state.look(for: "lamp")
    state.go(key)
    #expect(state.match == "nothing looked for")
    #expect(state.textTop == top)
    #expect(state.view == .reader)
  }

  @Test func `is left by Backspace on an empty line`() {
    var state = pageDown()
    let top = state.textTop
    state.go("/", "x", Key(.backspace))
    #expect(state.prompt?.text == "")
    state.go(Key(.backspace))
    #expect(state.prompt == nil)
    #expect(state.textTop == top)
  }

  @Test func `is kept by Enter`() {
    var state = pageDown()
    state.go("/")
    state.look(for: "lamp")
    let top = state.textTop
    #expect(state.type(Key(.enter)) == [])
    #expect(state.prompt == nil)
    #expect(state.match == "2 of 4: lamp is dim,")
    #expect(state.litWords == ["lamp", "lamp", "lamp", "lamp"])
    #expect(state.textTop == top)
    #expect(state.focus == .text)
  }

  @Test func `goes on with n and back with N, and round at the ends`() {
    var state = pageDown()
    state.go("/")
    state.look(for: "lamp")
    state.go(Key(.enter))
    var seen: [String] = []
    for key in ["n", "n", "n", "N", "N"] as [Key] {
      state.go(key)
      seen.append("\(state.match.prefix(6)) \(state.notice ?? "")")
    }
    #expect(
      seen == [
        "3 of 4 ", "4 of 4 ", "1 of 4 Behind the last match: on from the first.",
        "4 of 4 Before the first match: on from the last.", "3 of 4 ",
      ])
  }

  @Test func `goes on from where one has scrolled to`() {
    var state = ReaderState.ready(story, Key(.enter), "/")
    state.look(for: "lamp")
    state.go(Key(.enter), "G", "N")
    #expect(state.match == "4 of 4: lamp is out,")
    state.go("g", "n")
    #expect(state.match == "1 of 4: lamp. The boats")
  }

  @Test func `shows the match with some rows around it`() throws {
    var state = ReaderState.ready(story, columns: 60, rows: 20, Key(.enter), "/")
    state.look(for: "lamp")
    for key in ["n", "n", "n", "n", "N", "N", "N"] as [Key] {
      state.go(Key(.enter), key)
      let stop = try #require(state.find?.current.map { state.stopsInText[$0] })
      let row = try #require(state.layout).row(at: stop.range.lowerBound)
      let rows = try #require(state.arrangement.text).rows
      #expect((state.textTop..<state.textTop + rows).contains(row), "after \(key)")
    }
  }

  @Test func `says how many matches there are, and which of them this is`() {
    var state = pageDown()
    state.go("/")
    #expect(state.promptRemark == nil)
    state.look(for: "lamp")
    #expect(state.promptRemark == "2 of 4")
    state.go(Key(.enter))
    #expect(state.findRemark == "/lamp  2 of 4")
    state.go("n")
    #expect(state.findRemark == "/lamp  3 of 4")
  }

  @Test func `says when nothing is found, and stays where it is`() {
    var state = pageDown()
    let top = state.textTop
    state.go("/")
    state.look(for: "lampx")
    #expect(state.promptRemark == "nothing found")
    #expect(state.textTop == top)
    state.go(Key(.enter))
    #expect(state.notice == "“lampx” is not found.")
    state.go("n")
    #expect(state.notice == "“lampx” is not found.")
    #expect(state.textTop == top)
  }

  @Test func `of nothing yet is told`() {
    var state = pageDown()
    for key in ["n", "N"] as [Key] {
      state.go(key)
      #expect(
        state.notice == "Nothing has been looked for yet: / searches here, S all articles.")
    }
    state.go("/", Key(.enter))
    #expect(state.prompt == nil)
    #expect(
      state.notice == "Nothing has been looked for yet: / searches here, S all articles.")
  }
}

@Suite struct `What a search of the text has lit` {
  private let story: Story

  init() throws { story = try .lamps() }

  private func looking(for line: String) -> ReaderState {
    var state = ReaderState.ready(story, Key(.enter), "/")
    state.look(for: line)
    state.go(Key(.enter))
    return state
  }

  @Test func `goes dark with Esc, and only then one level back`() {
    var state = looking(for: "lamp")
    let top = state.textTop
    state.go(Key(.escape))
    #expect(state.litWords == [])
    #expect(state.focus == .text)
    #expect(state.textTop == top)
    state.go(Key(.escape))
    #expect(state.focus == .list)
  }

  @Test func `stays when q goes back`() {
    var state = looking(for: "lamp")
    state.go("q")
    #expect(state.focus == .list)
    #expect(state.litWords.count == 4)
  }

  @Test func `is what stands in another article, once that is chosen`() {
    var state = looking(for: "lamp")
    state.go("J")
    #expect(state.litWords == ["lamp", "lamp"])
    #expect(state.match == "2 in all")
    state.go("n")
    #expect(state.match == "1 of 2: lampe est cassée.")
    state.go("K", "n")
    #expect(state.match == "1 of 4: lamp. The boats")
  }

  @Test func `stays lit on a screen of another size`() {
    var state = looking(for: "second")
    for (columns, rows) in [(60, 20), (20, 5), (0, 0), (200, 60)] {
      state.resize(to: Size(rows: rows, columns: columns))
    }
    #expect(state.match == "1 of 1: second lamp is")
  }
}
