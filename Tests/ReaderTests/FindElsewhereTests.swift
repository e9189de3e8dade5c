import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `A search of the timeline` {
  private func timeline(_ keys: Key..., looking line: String) throws -> ReaderState {
    var state = ReaderState.ready(try .harbour(), columns: 120, rows: 40, "t", "g")
    for key in keys { state.go(key) }
    state.go("/")
    state.look(for: line)
    return state
  }

  /// What the cursor comes to with some keys.
  private func path(_ state: inout ReaderState, _ key: Key, _ times: Int) -> [String] {
    (0..<times).map { _ in
      state.go(key)
      return state.here + (state.notice == nil ? "" : " !")
    }
  }

  @Test func `goes from event to event as one reads: day by day, from left to right`() throws {
    var state = try timeline(looking: "the")
    #expect(state.here == "Post 4: the dockers stopped")
    #expect(state.promptRemark == "1 of 7")
    state.go(Key(.enter))
    let there = [
      "Post 5: Ada Quill met", "Lamp 5: Ada Quill spoke", "Lamp 6: the ferries stayed",
      "Tide 6: a storm reached",
    ]
    #expect(path(&state, "n", 4) == there)
    #expect(path(&state, "N", 3) == there.dropLast().reversed())
  }

  @Test func `goes round at the ends, and says so`() throws {
    var state = try timeline(looking: "ferries")
    #expect(state.here == "Lamp 6: the ferries stayed")
    state.go(Key(.enter))
    #expect(path(&state, "n", 1) == ["Lamp 20: the ferries sailed"])
    #expect(path(&state, "n", 1) == ["Lamp 6: the ferries stayed !"])
    #expect(state.notice == "Behind the last match: on from the first.")
    #expect(path(&state, "N", 1) == ["Lamp 20: the ferries sailed !"])
    #expect(state.notice == "Before the first match: on from the last.")
    #expect(state.findRemark == "/ferries  2 of 2")
  }

  @Test func `begins with the event under the cursor`() throws {
    var state = try timeline("}", looking: "quill")
    #expect(state.here == "Post 5: Ada Quill met")
    state.go(Key(.enter), "n")
    #expect(state.here == "Lamp 5: Ada Quill spoke")
  }

  @Test func `is narrowed by each letter, and brought back by Esc`() throws {
    var state = try timeline("}", Key(.down), looking: "s")
    let before = "Post 5: Ruth Frost answered"
    #expect(state.here != "")
    state.look(for: "torm")
    #expect(state.here == "Tide 6: a storm reached")
    for _ in 0..<4 { state.go(Key(.backspace)) }
    state.go(Key(.escape))
    #expect(state.here == before)
    #expect(state.view == .timeline)
    #expect(state.find == nil)
  }

  @Test func `leaves hidden columns out`() throws {
    var state = try timeline("2", "-", looking: "ferries")
    #expect(state.promptRemark == "nothing found")
    state.go(Key(.enter))
    #expect(state.notice == "“ferries” is not found.")
    state.go("+", "n")
    #expect(state.here == "Lamp 6: the ferries stayed")
  }

  @Test func `leaves out what a filter keeps back`() throws {
    var state = try timeline("f", looking: "")
    state.go(Key(.escape), "f")
    state.enter("source:tide")
    state.go("/")
    state.look(for: "the")
    #expect(state.here == "Tide 6: a storm reached")
    #expect(state.promptRemark?.hasSuffix("of 2") == true)
    state.go(Key(.escape), "f", .control("u"), Key(.enter), "/")
    state.look(for: "the")
    #expect(state.promptRemark?.hasSuffix("of 7") == true)
  }

  @Test func `follows moved columns`() throws {
    var state = try timeline("2", "H", "1", "g", looking: "quill")
    state.go(Key(.enter))
    #expect(state.here == "Lamp 5: Ada Quill spoke")
    state.go("n")
    #expect(state.here == "Post 5: Ada Quill met")
  }

  @Test func `goes on in rows of a month`() throws {
    var state = try timeline("z", "z", looking: "ferries")
    state.go(Key(.enter), "n")
    #expect(state.here.hasSuffix("the ferries sailed"))
    state.go("z", "z", "N")
    #expect(state.here == "Lamp 6: the ferries stayed")
  }

  @Test(arguments: [
    ("word:the", "1 of 7"), ("word:ferr", "nothing found"), ("re:sail(ed|s)", "1 of 1"),
    ("stopped all", "1 of 1"),
  ])
  func `knows whole words and regular expressions`(line: String, remark: String) throws {
    #expect(try timeline(looking: line).promptRemark == remark)
  }

  @Test func `tells what is wrong and keeps what was found`() throws {
    var state = try timeline(looking: "ferries")
    state.go(Key(.enter), "/")
    state.look(for: "re:(")
    #expect(state.prompt?.complaint == "( is not closed, at character 4")
    #expect(state.here == "Lamp 6: the ferries stayed")
    #expect(state.find?.line == "ferries")
  }

  @Test func `is of the text when the text is read, and goes dark with Esc`() throws {
    var state = try timeline(looking: "ferries")
    state.go(Key(.enter), Key(.enter))
    #expect(state.view == .reader)
    #expect(state.litWords == ["ferries", "ferries"])
    state.go("q")
    #expect(state.view == .timeline)
    state.go(Key(.escape))
    #expect(state.find == nil)
    #expect(state.view == .timeline)
    state.go(Key(.escape))
    #expect(state.view == .reader)
  }

  @Test func `is open on screens of every small size`() throws {
    var state = try timeline(looking: "the")
    for columns in 0...60 {
      for rows in 0...20 { state.resize(to: Size(rows: rows, columns: columns)) }
      state.go(Key(.enter), "n", "/")
      state.look(for: "the")
    }
    #expect(state.find?.stops.count == 7)
  }
}

@Suite struct `A search of what is gathered` {
  private func gathering(looking line: String) throws -> ReaderState {
    var state = ReaderState.ready(try .board(), "]", Key(.enter), "/")
    state.look(for: line)
    return state
  }

  @Test func `goes from sentence to sentence that has it, and round`() throws {
    var state = try gathering(looking: "murati")
    #expect(state.gathering?.selection == 3)
    #expect(state.promptRemark == "1 of 1")
    state.go(Key(.escape), "/")
    state.look(for: "office")
    #expect(state.gathering?.selection == 4)
    state.go(Key(.escape), "/")
    state.look(for: "sam")
    state.go(Key(.enter))
    var seen: [Int] = []
    for key in ["n", "n", "n", "n", "N"] as [Key] {
      state.go(key)
      seen.append(state.gathering?.selection ?? -1)
    }
    #expect(seen == [1, 3, 4, 0, 4])
    #expect(state.notice == "Before the first match: on from the last.")
  }

  @Test func `begins with the chosen sentence, and comes back to it with Esc`() throws {
    var state = try gathering(looking: "")
    state.go(Key(.escape), Key(.down), Key(.down), "/")
    state.look(for: "sam")
    #expect(state.gathering?.selection == 3)
    state.go(Key(.escape))
    #expect(state.gathering?.selection == 2)
    #expect(state.view == .gathering)
    #expect(state.find == nil)
  }

  @Test func `does not find what the articles say besides`() throws {
    var state = try gathering(looking: "letter")
    #expect(state.promptRemark == "nothing found")
    state.go(Key(.enter), "n")
    #expect(state.gathering?.selection == 0)
    #expect(state.notice == "“letter” is not found.")
  }

  @Test func `goes on in the text of the sentence, and goes dark with Esc`() throws {
    var state = try gathering(looking: "office")
    state.go(Key(.enter), Key(.escape))
    #expect(state.find == nil)
    #expect(state.view == .gathering)
    state.go("/", Key(.enter), Key(.enter))
    #expect(state.view == .reader)
    #expect(state.litWords == ["office"])
    #expect(state.selection == 1)
  }
}

@Suite struct `A search of the help` {
  private func help(_ rows: Int = 20, looking line: String) throws -> ReaderState {
    var state = ReaderState.ready(try .board(), columns: 80, rows: rows, "?", "/")
    state.look(for: line)
    return state
  }

  /// The line of the help on top.
  private func top(_ state: ReaderState) -> String {
    state.helpTop.map { state.helpPage.rows[$0].purpose } ?? ""
  }

  @Test func `goes to the line that has it, and comes back with Esc`() throws {
    var state = try help(looking: "search all")
    #expect(top(state) == "search all articles")
    #expect(state.promptRemark == "1 of 1")
    state.go(Key(.escape))
    #expect(state.helpTop == 0)
    #expect(state.view == .help)
    #expect(state.find == nil)
  }

  @Test func `finds keys as well`() throws {
    let state = try help(looking: "pgdn")
    #expect(top(state) == "a page down")
  }

  @Test func `goes on to the next line, and goes dark before the help goes`() throws {
    var state = try help(looking: "article")
    state.go(Key(.enter))
    let first = state.helpTop
    state.go("n")
    #expect(state.helpTop ?? 0 > first ?? 0)
    state.go(Key(.escape))
    #expect(state.view == .help)
    #expect(state.find == nil)
    state.go(Key(.escape))
    #expect(state.view == .reader)
  }

  @Test func `says when nothing is found`() throws {
    var state = try help(looking: "zebra")
    #expect(state.promptRemark == "nothing found")
    state.go(Key(.enter))
    #expect(state.notice == "“zebra” is not found.")
    #expect(state.helpTop == 0)
  }

  @Test func `is open on screens of every small size`() throws {
    var state = try help(looking: "a")
    for columns in 0...60 {
      for rows in 0...20 { state.resize(to: Size(rows: rows, columns: columns)) }
      state.go(Key(.enter), "n", "N", "/", "a")
    }
    #expect(state.view == .help)
  }
}
