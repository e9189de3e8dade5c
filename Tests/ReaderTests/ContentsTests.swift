import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `The people and days of an article` {
  private let board: Story

  init() throws { board = try .board() }

  private func told(_ state: ReaderState) -> [String] {
    state.contents.entries.map { entry in
      switch entry.subject {
      case .person(let number): "\(state.reading?.people[number].name ?? "?") \(entry.count)"
      case .day(let day): "\(day) \(entry.count)"
      }
    }
  }

  @Test func `are people by how often it names them, then days in their order`() {
    var state = ReaderState.informed(board)
    #expect(
      told(state) == [
        "Sam Altman 4", "Mira Murati 2", "Ilya Sutskever 1", "2023-11-16 1", "2023-11-17 1",
        "2023-11-20 1",
      ])
    state.type("J")
    #expect(
      told(state) == [
        "Sam Altman 2", "Ilya Sutskever 1", "Mira Murati 1", "2023-11-16 1", "2023-11-20 1",
      ])
    state.type("J")
    #expect(told(state) == [])
  }

  @Test(arguments: [(120, 36), (80, 24), (40, 10)])
  func `are a pane that Tab comes to between list and text`(columns: Int, rows: Int) {
    var state = ReaderState.informed(board, columns: columns, rows: rows)
    for pane in [Pane.contents, .text, .list] {
      state.type(Key(.tab))
      #expect(state.focus == pane)
      #expect(state.arrangement.contents != nil || pane != .contents)
    }
    for pane in [Pane.text, .contents, .list] {
      state.type(Key(.tab, .shift))
      #expect(state.focus == pane)
    }
  }

  @Test func `are left out by Tab where there are none`() {
    var state = ReaderState.informed(board)
    state.type("3")
    for pane in [Pane.text, .list] {
      state.type(Key(.tab))
      #expect(state.focus == pane)
    }
    for pane in [Pane.text, .list] {
      state.type(Key(.tab, .shift))
      #expect(state.focus == pane)
    }
  }

  @Test func `lose the focus to the list in an article that has none`() {
    var state = ReaderState.informed(board)
    state.type(Key(.tab), "3")
    #expect(state.focus == .list)
  }

  @Test func `are chosen by arrows, pages and ends`() {
    var state = ReaderState.informed(board)
    state.type(Key(.tab), Key(.down), Key(.down))
    #expect(state.contentsSelection == 2)
    state.type(Key(.up))
    #expect(state.contentsSelection == 1)
    state.type("G", Key(.down))
    #expect(state.contentsSelection == 5)
    state.type("g", Key(.up))
    #expect(state.contentsSelection == 0)
    state.type(Key(.pageDown))
    #expect(state.contentsSelection == 5)
    #expect(state.selection == 0, "the list stays where it is")
  }

  @Test func `scroll as far as the choice needs`() throws {
    var state = ReaderState.informed(board, columns: 60, rows: 20)
    state.type(Key(.tab))
    let rows = try #require(state.arrangement.contents).rows
    #expect(rows < state.contents.entries.count)
    #expect(state.contentsTop == 0)
    state.type("G")
    #expect(state.contentsTop == state.contents.entries.count - rows)
    state.type(Key(.up))
    #expect(state.contentsTop == state.contents.entries.count - rows)
    state.type("g")
    #expect(state.contentsTop == 0)
  }

  @Test func `begin anew in another article`() {
    var state = ReaderState.informed(board)
    state.type(Key(.tab), Key(.down), "J")
    #expect(state.focus == .contents)
    #expect(state.contentsSelection == 0)
  }

  @Test func `light up in the text what is chosen among them`() {
    var state = ReaderState.informed(board)
    #expect(state.litSubject == nil)
    state.type(Key(.tab), Key(.down))
    #expect(state.litSubject == state.contents.entries[1].subject)
    state.type(Key(.tab))
    #expect(state.litSubject == nil, "the text has no cursor yet")
    state.type("]")
    #expect(state.litSubject == state.contents.entries[0].subject)
  }

  @Test func `open what is said of a person`() {
    var state = ReaderState.informed(board)
    state.type(Key(.tab), Key(.down), Key(.enter))
    #expect(state.view == .gathering)
    #expect(state.gathering?.subject == state.contents.entries[1].subject)
  }

  @Test func `open the timeline at a day, and it leads back to them`() {
    var state = ReaderState.informed(board)
    state.type(Key(.tab), "G", Key(.enter))
    #expect(state.view == .timeline)
    #expect(state.timeline?.entry?.event.day == Day(year: 2023, month: 11, day: 20))
    state.type("q")
    #expect(state.focus == .contents)
    #expect(state.contentsSelection == 5)
  }

  @Test func `take a press of the mouse and its wheel`() throws {
    var state = ReaderState.informed(board)
    let pane = try #require(state.arrangement.contents)
    state.click(Click(.press, row: pane.row + 2, column: pane.column + 4))
    #expect(state.focus == .contents)
    #expect(state.contentsSelection == 2)
    state.click(Click(.wheelDown, row: pane.row, column: pane.column))
    #expect(state.contentsSelection == 3)
    state.click(Click(.wheelUp, row: pane.row, column: pane.column))
    #expect(state.contentsSelection == 2)
  }
}
