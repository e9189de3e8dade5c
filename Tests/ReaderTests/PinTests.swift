import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

extension ReaderState {
  /// The first words of some scalars of an article.
  fileprivate func beginning(_ range: Range<Int>, of article: Int) -> String {
    words(range, of: article).split(whereSeparator: \.isWhitespace).prefix(3)
      .joined(separator: " ")
  }

  /// The first words of each pin, in the order they were made, and its note behind them.
  fileprivate var pinned: [String] {
    pins.map { pin in
      pin.anchor.quote.split(whereSeparator: \.isWhitespace).prefix(3).joined(separator: " ")
        + (pin.note.isEmpty ? "" : " — " + pin.note)
    }
  }

  /// The first words of what is pinned in the text on the screen.
  fileprivate var pinnedInText: [String] {
    pinsInText.map { beginning($0, of: selection) }
  }

  /// The first words of the sentence that stands out.
  fileprivate var marked: String? { sentenceMarked.map { beginning($0, of: selection) } }

  /// What is to be kept of pins since this was asked last: `+` and `-` with their words.
  fileprivate mutating func takePins() -> [String] {
    takeKept().compactMap { kept in
      switch kept {
      case .pin(let pin):
        "+ " + pin.anchor.quote.prefix(10) + (pin.note.isEmpty ? "" : " … " + pin.note)
      case .unpin(let pin): "- " + pin.anchor.quote.prefix(10)
      case .read, .place, .correction, .line: nil
      }
    }
  }
}

@Suite struct `Pinning a sentence` {
  private let board: Story

  init() throws { board = try .board() }

  private func reader(_ keys: Key...) -> ReaderState {
    var state = ReaderState.informed(board)
    state.now = 1_700_000_000
    for key in keys { state.type(key) }
    return state
  }

  @Test func `takes the first one on the screen, and takes it away again`() {
    var state = reader(Key(.right), "x")
    #expect(state.pinned == ["Sam Altman was"])
    #expect(state.pinnedInText == ["Sam Altman was"])
    #expect(state.marked == "Sam Altman was")
    #expect(state.notice == "Pinned. e notes something on it.")
    #expect(state.takePins() == ["+ Sam Altman"])
    state.type("x")
    #expect(state.pinned.isEmpty && state.pinnedInText.isEmpty)
    #expect(state.notice == "The pin is gone; u brings it back.")
    #expect(state.takePins() == ["- Sam Altman"])
  }

  @Test func `keeps what it takes to find it again and to cite it`() throws {
    let state = reader(Key(.right), "x")
    let pin = try #require(state.pins.first)
    let scalars = Array(board.articles[0].text.unicodeScalars)
    #expect(pin.path == board.articles[0].path)
    #expect(pin.anchor == Anchor(state.pinsInText[0], in: scalars))
    #expect(pin.anchor.quote == "Sam Altman was dismissed as chief executive on Friday.")
    #expect(pin.citation == Citation(board.articles[0]))
    #expect(pin.citation.source == "The Harbour Post")
    #expect(pin.day == Day(year: 2023, month: 11, day: 17))
    #expect(pin.made == 1_700_000_000 && pin.note.isEmpty)
  }

  @Test func `takes the one that stands out`() {
    var state = reader(")", ")", "x")
    #expect(state.pinned == ["Mira Murati takes"])
    state.type(")", ")", "x")
    #expect(state.pinned == ["Mira Murati takes", "Mr. Altman was"])
    state.type("(", "(", "x")
    #expect(state.pinned == ["Mr. Altman was"])
  }

  @Test func `takes the one that the cursor is in`() {
    var state = reader("]", "]", "]")
    #expect(state.wordsUnderCursor == "Mira Murati")
    state.type("x")
    #expect(state.pinned == ["Mira Murati takes"])
  }

  @Test func `takes the one of the timeline`() throws {
    var state = reader("t")
    let entry = try #require(state.timeline?.entry)
    state.type("x")
    let pin = try #require(state.pins.first)
    #expect(pin.anchor.quote == state.words(entry.event.range, of: entry.article))
    #expect(pin.day == entry.event.day)
    #expect(state.view == .timeline)
    state.type("x")
    #expect(state.pins.isEmpty)
    state.type("u")
    #expect(state.pins == [pin])
  }

  @Test func `takes the one of what was gathered`() {
    var state = reader("]", Key(.enter), Key(.down), "x")
    #expect(state.view == .gathering)
    #expect(state.pinned == ["Ilya Sutskever told"])
    state.type("G", "x")
    #expect(state.pins.map(\.path.text) == ["1.md", "2.md"])
    state.type("x")
    #expect(state.pinned == ["Ilya Sutskever told"])
  }

  @Test func `takes the one that a search found`() {
    var state = ReaderState.ready(board, "S")
    state.look(for: "murati")
    state.go(Key(.down), Key(.down), Key(.enter), "q", "x")
    #expect(state.view == .search)
    #expect(state.pinned == ["A letter was"])
    #expect(state.pins.first?.path.text == "2.md")
    state.go(Key(.up), "x", "x")
    #expect(state.pinned == ["A letter was"])
  }

  @Test func `needs no names and dates, and no focus on the text`() {
    var state = ReaderState.sample(board, columns: 120, rows: 36)
    state.type("x")
    #expect(state.pinned == ["Sam Altman was"])
    #expect(state.focus == .list)
  }

  @Test func `says where there is none`() {
    var state = ReaderState.sample(Story(name: "x"), columns: 80, rows: 24)
    state.type("x")
    #expect(state.notice == "There is no sentence here.")
    state.type("e")
    #expect(state.prompt == nil && state.notice == "There is no sentence here.")
    state.type(")")
    #expect(state.pins.isEmpty && state.takePins().isEmpty)
  }

  @Test func `in articles of their own does not mix them up`() {
    var state = reader("x", "J", "x", "J", "x")
    #expect(state.pinned == ["Sam Altman was", "Sam Altman came", "A quiet harbour"])
    state.type("K")
    #expect(state.pinnedInText == ["Sam Altman came"])
  }

  @Test func `takes it away by its words though the text has changed a little`() throws {
    var state = ReaderState.sample(
      try .sample(["1.txt": "Le quai est fermé depuis lundi matin. Rien d’autre."]), columns: 80,
      rows: 24)
    state.type(Key(.right), "x")
    let pins = state.pins
    var edited = ReaderState.sample(
      try .sample(["1.txt": "Le quai est ouvert depuis lundi matin. Rien d’autre."]), columns: 80,
      rows: 24)
    edited.remember(lines: [:], pins: pins)
    #expect(edited.pinnedInText == ["Le quai est"])
    edited.type(Key(.right), "x")
    #expect(edited.pins.isEmpty)
  }
}

@Suite struct `Noting something on a pin` {
  private let board: Story

  init() throws { board = try .board() }

  private func reader() -> ReaderState {
    var state = ReaderState.informed(board)
    state.type(Key(.right))
    return state
  }

  @Test func `pins the sentence with it`() {
    var state = reader()
    state.type("e")
    #expect(state.prompt?.text.isEmpty == true)
    #expect(state.pins.isEmpty, "not before it is written")
    state.enter("  to  check « ici »")
    #expect(state.pinned == ["Sam Altman was — to check « ici »"])
    #expect(state.notice == "Noted.")
    #expect(state.takePins() == ["+ Sam Altman … to check « ici »"])
  }

  @Test func `goes on from the note it has`() {
    var state = reader()
    state.type("x", "e")
    state.enter("one")
    state.type("e")
    #expect(state.prompt?.text == "one")
    state.enter(" two")
    #expect(state.pinned == ["Sam Altman was — one two"])
    state.type("e", .control("u"), Key(.enter))
    #expect(state.pinned == ["Sam Altman was"])
    #expect(state.notice == "Pinned. e notes something on it.")
  }

  @Test func `is left with Esc, and nothing has changed`() {
    var state = reader()
    state.type("e", "a", "b", Key(.escape))
    #expect(state.pins.isEmpty && state.prompt == nil)
    #expect(state.takePins().isEmpty)
    state.type("x", "e", "a", Key(.escape))
    #expect(state.pinned == ["Sam Altman was"])
  }

  @Test func `is taken back step by step`() {
    var state = reader()
    state.type("x", "e")
    state.enter("one")
    state.type("e")
    state.enter(" two")
    state.type("x")
    #expect(state.notice == "The pin and its note are gone; u brings them back.")
    var seen: [[String]] = []
    for _ in 0..<5 {
      state.type("u")
      seen.append(state.pinned)
    }
    #expect(
      seen == [
        ["Sam Altman was — one two"], ["Sam Altman was — one"], ["Sam Altman was"], [], [],
      ])
    #expect(state.notice == "There is no correction to take back.")
    #expect(
      state.takePins() == [
        "+ Sam Altman", "+ Sam Altman … one", "+ Sam Altman … one two", "- Sam Altman",
        "+ Sam Altman … one two", "+ Sam Altman … one", "+ Sam Altman", "- Sam Altman",
      ])
  }
}

@Suite struct `All pins` {
  private let board: Story

  init() throws { board = try .board() }

  private func reader(columns: Int = 120, rows: Int = 36) -> ReaderState {
    var state = ReaderState.informed(board, columns: columns, rows: rows)
    // One in the second article, two in the first, the later of them first.
    state.type("2", Key(.right), "x", "1", ")", ")", ")", "x", "(", "(", "x", "e")
    state.enter("why?")
    return state
  }

  /// What stands on the board: the first words, `>` before those of the chosen pin.
  private func shown(_ state: ReaderState) -> [String] {
    guard let board = state.pinBoard else { return [] }
    return board.items.enumerated().map { number, item in
      (number == board.selection ? "> " : "  ")
        + item.pin.anchor.quote.split(whereSeparator: \.isWhitespace).prefix(3)
        .joined(separator: " ")
    }
  }

  @Test func `are shown by their articles and places`() {
    var state = reader()
    state.type("X")
    #expect(state.view == .pins)
    #expect(
      shown(state) == ["> Sam Altman was", "  Ilya Sutskever told", "  Sam Altman came"])
    #expect(
      state.pinBoard?.rows.first
        == .source(
          "The Harbour Post · The board dismisses its chief · 17 Nov 2023"))
    #expect(state.pinBoard?.rows.contains(.note(pin: 0, "why?")) == true)
  }

  @Test func `are gone about in by arrows, pages and ends`() {
    var state = reader()
    state.type("X")
    var seen: [Int] = []
    for key in [Key(.down), Key(.down), Key(.down), Key(.up), "g", "G", Key(.pageUp), " ", "b"] {
      state.type(key)
      seen.append(state.pinBoard?.selection ?? -1)
    }
    #expect(seen == [1, 2, 2, 1, 0, 2, 0, 2, 0])
    state.click(Click(.wheelDown, row: 5, column: 60))
    #expect(state.pinBoard?.selection == 1)
  }

  @Test func `lead to their sentences, and q leads back to them and out again`() {
    var state = reader()
    state.type("X", "G", Key(.enter))
    #expect(state.view == .reader)
    #expect(state.selection == 1)
    #expect(state.marked == "Sam Altman came")
    state.type("q")
    #expect(state.view == .pins)
    #expect(shown(state).last == "> Sam Altman came")
    #expect(state.type("q") == [])
    #expect(state.view == .reader)
    #expect(state.pinBoard == nil)
  }

  @Test(arguments: ["q", "X", Key(.escape)])
  func `give way to what was there before`(key: Key) {
    var state = reader()
    state.type("1", Key(.left))
    #expect(state.focus == .list)
    state.type("X", Key(.down))
    #expect(state.type(key) == [])
    #expect(state.view == .reader)
    #expect(state.focus == .list)
    #expect(state.selection == 0)
  }

  @Test func `are taken away and noted on there, and brought back`() {
    var state = reader()
    state.type("X", Key(.down), "x")
    #expect(shown(state) == ["  Sam Altman was", "> Sam Altman came"])
    state.type("u")
    #expect(shown(state).count == 3)
    state.type("g", "e")
    #expect(state.prompt?.text == "why?")
    state.enter(" because")
    #expect(state.pinBoard?.pin?.note == "why? because")
    #expect(state.view == .pins)
  }

  @Test func `are closed with the last of them`() {
    var state = reader()
    state.type("X", "x", "x", "x")
    #expect(state.view == .reader)
    #expect(state.pins.isEmpty)
    state.type("X")
    #expect(state.view == .reader)
    #expect(state.notice == "Nothing is pinned yet: x pins a sentence.")
  }

  @Test func `of other stories come last, and are told to be elsewhere`() {
    var state = reader()
    let elsewhere = state.pins[0].at(Path("/else/9.md"))
    state.remember(lines: [:], pins: [elsewhere])
    state.type("X", "G")
    #expect(state.pinBoard?.items.map(\.article) == [0, 0, 1, nil])
    #expect(
      state.pinBoard?.rows.last == .remark(pin: 3, "In another story: /else/9.md"))
    state.type(Key(.enter))
    #expect(state.view == .pins)
    #expect(state.notice == "In another story: /else/9.md")
  }

  @Test func `whose words are gone lead to the article and say so`() throws {
    var state = reader()
    let gone = Pin(
      path: board.articles[1].path,
      anchor: Anchor(quote: "Nobody ever wrote these words here.", before: "", after: "", start: 0),
      day: nil, citation: Citation(board.articles[1]), made: 1)
    state.remember(lines: [:], pins: [gone])
    state.type("X", "G")
    while state.pinBoard?.pin != gone, state.pinBoard?.selection != 0 { state.type(Key(.up)) }
    let number = try #require(state.pinBoard?.selection)
    #expect(state.pinBoard?.pin == gone)
    let rows = try #require(state.pinBoard?.rows(of: number))
    #expect(
      state.pinBoard?.rows[rows].last
        == .remark(pin: number, "These words are no longer in the article."))
    state.type(Key(.enter))
    #expect(state.selection == 1 && state.view == .reader)
    #expect(state.notice == "These words are no longer in the article.")
  }

  @Test func `made in an earlier sitting stand beside those of this one, each once`() {
    var state = ReaderState.informed(board)
    state.type(Key(.right), "x")
    let own = state.pins[0]
    var noted = own
    noted.note = "of long ago"
    state.remember(lines: [:], pins: [own.at(Path("2.md")), noted])
    #expect(state.pins == [own.at(Path("2.md")), own], "what is newer holds")
  }

  @Test func `of an article by another name are its own once that is known`() {
    var state = ReaderState.informed(board)
    state.type(Key(.right), "x")
    let pin = state.pins[0].at(Path("/home/ana/1.md"))
    var other = ReaderState.informed(board)
    other.remember(lines: [:], pins: [pin])
    #expect(other.pinsInText.isEmpty)
    other.remember(visits: [:], names: [Path("/home/ana/1.md"): Path("1.md")])
    #expect(other.pinnedInText == ["Sam Altman was"])
  }

  @Test func `keep the chosen one on the screen, whatever its size`() throws {
    var pins = reader()
    pins.type("X")
    for columns in stride(from: 0, through: 130, by: 13) {
      for rows in 0...24 {
        var state = pins
        state.resize(to: Size(rows: rows, columns: columns))
        for key in [Key(.down), Key(.down), Key(.up), "G", "g"] {
          state.type(key)
          guard let pane = state.arrangement.text, pane.columns > 8 else { continue }
          let board = try #require(state.pinBoard)
          let height = Arrangement.column(in: pane).rows
          guard height > 1 else { continue }
          #expect(
            board.rows(of: board.selection).overlaps(board.top..<board.top + height),
            "\(columns)×\(rows) \(key)")
        }
      }
    }
  }
}

@Suite struct `Going from sentence to sentence` {
  private let board: Story

  init() throws { board = try .board() }

  private func walk(_ state: inout ReaderState, _ key: Key, _ count: Int) -> [String] {
    (0..<count).map { _ in
      state.type(key)
      return state.marked ?? "none"
    }
  }

  @Test func `shows at first where one is, then goes on, and says when it ends`() {
    var state = ReaderState.informed(board)
    state.type("2")
    #expect(
      walk(&state, ")", 5) == [
        "Sam Altman came", "Ilya Sutskever regrets", "Altman thanked him.", "A letter was",
        "A letter was",
      ])
    #expect(state.notice == "That was the last sentence.")
    #expect(
      walk(&state, "(", 4) == [
        "Altman thanked him.", "Ilya Sutskever regrets", "Sam Altman came", "Sam Altman came",
      ])
    #expect(state.notice == "That was the first sentence.")
  }

  @Test func `begins at the cursor, and takes it off`() {
    var state = ReaderState.informed(board)
    state.type("]", "]", "]", ")")
    #expect(state.marked == "Mira Murati takes")
    state.type(")")
    #expect(state.marked == "Ilya Sutskever told")
    #expect(state.cursor == nil)
  }

  @Test func `goes to the text, and reads it`() {
    var state = ReaderState.informed(board)
    state.type(")")
    #expect(state.focus == .text)
    #expect(state.isRead(board.articles[0]))
    state.type(Key(.escape))
    #expect(state.marked == nil && state.focus == .text)
  }

  @Test func `keeps the sentence on the screen, down a long text and up again`() throws {
    var state = ReaderState.informed(try .farApart(), columns: 100, rows: 20)
    state.type(Key(.right))
    for key in Array(repeating: Key(.character(")")), count: 60)
      + Array(repeating: Key(.character("(")), count: 60)
    {
      state.type(key)
      let marked = try #require(state.sentenceMarked)
      let row = try #require(state.layout).row(at: marked.lowerBound)
      let rows = try #require(state.arrangement.text).rows
      #expect(row >= state.textTop && row < state.textTop + rows)
    }
    #expect(state.marked?.hasPrefix("Sam Altman speaks") == true)
  }
}
