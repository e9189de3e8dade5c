import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `The scale of the timeline` {
  @Test func `goes over weeks and months to years, and round`() throws {
    var state = try ReaderState.harbour("g")
    var told: [String] = []
    for _ in 0..<4 {
      state.type("z")
      told.append("\(state.notice ?? "") \(state.timeline?.timeline.rows.count ?? 0)")
    }
    #expect(told == ["week by week 2", "month by month 1", "year by year 1", "day by day 5"])
    state.type("Z")
    #expect(state.notice == "year by year")
  }

  @Test func `keeps the cursor on its event`() throws {
    var state = try ReaderState.harbour("g", Key(.down), Key(.down))
    for key in ["z", "z", "z", "z", "Z", "Z", "Z", "Z"] as [Key] {
      state.type(key)
      #expect(state.here.hasSuffix(": Ruth Frost answered"), "after \(key)")
    }
    #expect(state.here.hasPrefix("Post 5"))
  }
}

@Suite struct `The filter of the timeline` {
  private func count(_ state: ReaderState) -> Int {
    state.timeline?.timeline.rows.reduce(0) { $0 + $1.places.count } ?? 0
  }

  @Test(arguments: [
    ("person:quill", 2), ("source:lamp", 3), ("source:lamp source:tide", 5), ("on:2024-03-05", 3),
    ("from:2024-03-06 to:2024-03-10", 3), ("on:2024-03", 9), ("on:2023", 0),
    ("person:\"Ruth Frost\"", 1), ("person:quill source:lamp", 1), ("to:\"5 mars 2024\"", 4),
  ])
  func `lets through what its line says`(line: String, events: Int) throws {
    var state = try ReaderState.harbour("f")
    state.enter(line)
    #expect(state.prompt == nil)
    #expect(count(state) == events)
  }

  @Test func `shows only sources that say something, with the cursor on one`() throws {
    var state = try ReaderState.harbour("g", "f")
    state.enter("source:tide")
    #expect(state.columnsInView == ["Tide"])
    #expect(state.here == "Tide 6: a storm reached")
  }

  @Test func `keeps the cursor on an event that it lets through`() throws {
    var state = try ReaderState.harbour("G", "2", "f")
    state.enter("source:lamp")
    #expect(state.here == "Lamp 20: the ferries sailed")
    state.type("f", .control("u"), Key(.enter))
    #expect(state.here == "Lamp 20: the ferries sailed")
    #expect(count(state) == 9)
  }

  @Test func `says when nothing comes through`() throws {
    var state = try ReaderState.harbour("f")
    state.enter("person:nobody")
    #expect(state.notice == "The filter lets nothing through.")
    state.type(Key(.down), Key(.right), "}", "]", Key(.enter), "z", "=", "G")
    #expect(state.view == .timeline)
    state.type("f", .control("u"), Key(.enter))
    #expect(count(state) == 9)
  }

  @Test(arguments: [
    ("quill", "“quill” is no filter; there are person: source: on: from: to:"),
    ("who:quill", "“who:quill” is no filter; there are person: source: on: from: to:"),
    ("person:", "nothing stands behind person:"),
    ("on:whenever", "“whenever” is no day; write it like 2023-11-20"),
    ("on:2024-02-31", "“2024-02-31” is no day; write it like 2023-11-20"),
    ("from:2024-03-20 to:2024-03-04", "it ends before it begins"),
  ])
  func `complains of a line that is none, and nothing is lost`(
    line: String, complaint: String
  ) throws {
    var state = try ReaderState.harbour("f")
    state.enter("source:lamp")
    state.type("f", .control("u"))
    let before = state.timeline
    state.enter(line)
    #expect(state.prompt?.complaint == complaint)
    #expect(state.prompt?.text == line)
    #expect(state.timeline == before)
    state.type(Key(.left))
    #expect(state.prompt?.complaint == nil)
    state.type(Key(.escape))
    #expect(state.prompt == nil)
    #expect(state.timeline == before)
    #expect(state.view == .timeline)
  }

  @Test func `is there again to be changed, and Esc leaves it as it is`() throws {
    var state = try ReaderState.harbour("f")
    state.enter("source:lamp on:2024-03-05")
    state.type("f")
    #expect(state.prompt?.text == "source:lamp on:2024-03-05")
    state.type("x", "y", Key(.escape))
    #expect(count(state) == 1)
  }

  @Test func `is completed by Tab: operators, people, sources and days`() throws {
    func completed(_ line: String, _ tabs: Int = 1) throws -> String {
      var state = try ReaderState.harbour("f")
      for scalar in line.unicodeScalars { state.type(.character(scalar)) }
      for _ in 0..<tabs { state.type(Key(.tab)) }
      return state.prompt?.text ?? ""
    }
    #expect(try completed("pe") == "person:")
    #expect(try completed("person:q") == "person:\"Ada Quill\"")
    #expect(try completed("person:") == "person:\"Ada Quill\"")
    #expect(try completed("person:", 2) == "person:\"Ruth Frost\"")
    #expect(try completed("person:", 3) == "person:\"Ada Quill\"")
    #expect(try completed("person:\"ada q") == "person:\"Ada Quill\"")
    #expect(try completed("source:l") == "source:Lamp")
    #expect(try completed("from:2024-03-0", 2) == "from:2024-03-05")
    #expect(try completed("source:lamp to:2024-03-2") == "source:lamp to:2024-03-20")
    #expect(try completed("person:zz") == "person:zz")
    #expect(try completed("xyz") == "xyz")
  }

  @Test func `remembers its lines`() throws {
    var state = try ReaderState.harbour()
    for line in ["source:lamp", "person:quill", "source:lamp", "on:2024-03-05"] {
      state.type("f", .control("u"))
      state.enter(line)
    }
    state.type("f", Key(.up))
    var seen: [String] = []
    for key in [Key(.up), Key(.up), Key(.up), Key(.down), Key(.down), .control("p")] {
      state.type(key)
      seen.append(state.prompt?.text ?? "")
    }
    #expect(
      seen == [
        "person:quill", "person:quill", "person:quill", "source:lamp", "on:2024-03-05",
        "source:lamp",
      ])
    state.type(Key(.enter))
    #expect(state.columnsInView == ["Lamp"])
  }
}

@Suite struct `The line that is typed into` {
  private func typed(_ keys: Key...) throws -> String? {
    var state = try ReaderState.harbour("f")
    for scalar in "on:ab cd:ef".unicodeScalars { state.type(.character(scalar)) }
    for key in keys { state.type(key) }
    state.type("_")
    return state.prompt?.text
  }

  @Test func `is edited as in a shell`() throws {
    #expect(try typed() == "on:ab cd:ef_")
    #expect(try typed(Key(.left), Key(.left)) == "on:ab cd:_ef")
    #expect(try typed(.control("b"), .control("b"), .control("f")) == "on:ab cd:e_f")
    #expect(try typed(Key(.home)) == "_on:ab cd:ef")
    #expect(try typed(.control("a"), .control("e")) == "on:ab cd:ef_")
    #expect(try typed(Key(.left, .control)) == "on:ab _cd:ef")
    #expect(try typed(Key(.home), Key(.right, .alt)) == "on:ab_ cd:ef")
    #expect(try typed(Key(.character("b"), .alt), Key(.character("f"), .alt)) == "on:ab cd:ef_")
    #expect(try typed(Key(.backspace), .control("h")) == "on:ab cd:_")
    #expect(try typed(Key(.home), Key(.delete), .control("d")) == "_:ab cd:ef")
    #expect(try typed(.control("w")) == "on:ab _")
    #expect(try typed(.control("w"), Key(.backspace, .alt)) == "_")
    #expect(try typed(Key(.left), .control("u")) == "_f")
    #expect(try typed(Key(.home), Key(.right), .control("k")) == "o_")
    #expect(try typed(Key(.function(5)), Key(.pageDown), .control("t")) == "on:ab cd:ef_")
  }

  @Test(arguments: [Key(.escape), .control("c"), .control("g")])
  func `is left without a trace`(key: Key) throws {
    var state = try ReaderState.harbour("f", "x")
    #expect(state.type(key) == [])
    #expect(state.prompt == nil)
    #expect(state.view == .timeline)
  }

  @Test func `is left by Backspace when it is empty`() throws {
    var state = try ReaderState.harbour("f", "x", Key(.backspace))
    #expect(state.prompt?.text == "")
    state.type(Key(.backspace))
    #expect(state.prompt == nil)
  }

  @Test func `takes a paste at its cursor, on one line and without controls`() throws {
    var state = try ReaderState.harbour("f", "x", Key(.left))
    state.paste("source:La\nmp\u{1B}[31m\t東京\r")
    #expect(state.prompt?.text == "source:La mp [31m 東京 x")
    #expect(state.notice == nil)
    state.type(Key(.escape))
    state.paste("source:lamp")
    #expect(state.prompt == nil)
    #expect(state.notice == "A paste was left out: nothing here takes text.")
  }

  @Test func `takes every letter before any command`() throws {
    let state = try ReaderState.harbour("f", "q", "Q", "?", "t", " ", "1")
    #expect(state.prompt?.text == "qQ?t 1")
    #expect(state.view == .timeline)
  }
}
