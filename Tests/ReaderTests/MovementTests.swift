import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `Moving through a story` {
  private let story: Story

  init() throws {
    let paragraphs = (1...40).map {
      "Paragraphe numéro \($0), avec de quoi remplir une ligne ou deux.\n"
    }
    let text = paragraphs.joined(separator: "\n")
    story = try .sample([
      "1.txt": "Le port de Nice ferme\n\n" + text, "2.txt": "Le maire s’explique\n\n" + text,
      "3.txt": "Une enquête est ouverte\n\n" + text,
    ])
  }

  private func reader(columns: Int = 120, rows: Int = 30) -> ReaderState {
    .sample(story, columns: columns, rows: rows)
  }

  @Test func `starts in the list, on the first article`() {
    let state = reader()
    #expect(state.focus == .list)
    #expect(state.selection == 0)
    #expect(state.selectedArticle?.title.value == "Le port de Nice ferme")
  }

  @Test func `the arrows choose in the list and scroll in the text`() {
    var state = reader()
    state.type(Key(.down), Key(.down))
    #expect(state.selection == 2)
    state.type(Key(.right), Key(.down), Key(.down))
    #expect(state.selection == 2)
    #expect(state.textTop == 2)
    state.type(Key(.up), Key(.left), Key(.up))
    #expect(state.textTop == 0, "another article is on top of its own text")
    #expect(state.selection == 1)
    state.type(Key(.down))
    #expect(state.textTop == 1, "the first one is where it was left")
  }

  @Test func `h j k l are arrows`() {
    var state = reader()
    state.type("j", "l", "j")
    #expect(state.selection == 1)
    #expect(state.focus == .text)
    #expect(state.textTop == 1)
    state.type("k", "h", "k")
    #expect(state.selection == 0)
    #expect(state.focus == .list)
  }

  @Test func `neither end can be left`() {
    var state = reader()
    state.type(Key(.up), "K")
    #expect(state.selection == 0)
    state.type("G")
    #expect(state.selection == 2)
    state.type(Key(.down), "J", "9")
    #expect(state.selection == 2)
    state.type(Key(.enter), "G", Key(.down), Key(.pageDown))
    #expect(state.textTop == state.lastTextTop)
    state.type("g", Key(.up), Key(.pageUp))
    #expect(state.textTop == 0)
  }

  @Test func `a page leaves one line for the eye, half a page half of it`() throws {
    var state = reader()
    let rows = try #require(state.arrangement.text).rows
    state.type(Key(.enter), Key(.pageDown))
    #expect(state.textTop == rows - 1)
    state.type(Key(.pageUp), .control("d"))
    #expect(state.textTop == (rows - 1) / 2)
    state.type(.control("u"), .control("f"), .control("b"))
    #expect(state.textTop == 0)
    state.type(Key(.end))
    #expect(state.textPercent == 100)
    state.type(Key(.home))
    #expect(state.textTop == 0)
  }

  @Test func `Space reads on from anywhere, and into the next article`() {
    var state = reader()
    state.type(" ")
    #expect(state.focus == .list)
    #expect(state.textTop > 0)
    while state.textTop < state.lastTextTop { state.type(" ") }
    #expect(state.selection == 0)
    state.type(" ")
    #expect(state.selection == 1)
    #expect(state.textTop == 0)
    state.type("b")
    #expect(state.selection == 1, "b never leaves the article")
  }

  @Test func `J K and the figures go to articles from the text`() {
    var state = reader()
    state.type(Key(.enter), "J")
    #expect(state.selection == 1)
    #expect(state.focus == .text)
    state.type("3")
    #expect(state.selection == 2)
    state.type("K", "K")
    #expect(state.selection == 0)
  }

  @Test func `Tab and Shift-Tab change the pane`() {
    var state = reader()
    state.type(Key(.tab))
    #expect(state.focus == .text)
    state.type(Key(.tab, .shift))
    #expect(state.focus == .list)
  }

  @Test func `q goes back level by level and then out`() {
    var state = reader()
    #expect(state.type(Key(.enter), "?", "q") == [])
    #expect(state.view == .reader)
    #expect(state.type("q") == [])
    #expect(state.focus == .list)
    #expect(state.type("q") == [.quit])
  }

  @Test func `Esc goes back but never out`() {
    var state = reader()
    #expect(state.type(Key(.enter), Key(.escape), Key(.escape), Key(.escape)) == [])
    #expect(state.focus == .list)
  }

  @Test(arguments: ["Q", .control("c")] as [Key]) func `leaves at once from the help`(key: Key) {
    var state = reader()
    state.type(Key(.enter), "?")
    #expect(state.type(key) == [.quit])
  }

  @Test func `what others must do is left as effects`() {
    var state = reader()
    #expect(state.type(.control("z"), .control("l")) == [.suspend, .redraw])
    #expect(
      state.type(Key(.function(2)), Key(.function(2))) == [.setMouse(true), .setMouse(false)])
  }

  @Test func `an unknown key does nothing`() {
    var state = reader()
    #expect(state.type("€", Key(.function(12)), Key(.character("x"), .alt)) == [])
    #expect(state.selection == 0)
    #expect(state.focus == .list)
  }

  @Test func `an article is read once it was opened or scrolled`() throws {
    var state = reader()
    let articles = story.articles
    state.type(Key(.down))
    #expect(!state.isRead(articles[0]) && !state.isRead(articles[1]))
    state.type(" ", Key(.down), Key(.enter))
    #expect(!state.isRead(articles[0]))
    #expect(state.isRead(articles[1]) && state.isRead(articles[2]))
  }

  @Test func `the whole story can be read with arrow keys alone`() {
    var state = reader(columns: 80, rows: 24)
    for index in story.articles.indices {
      #expect(state.selection == index)
      state.type(Key(.right))
      for _ in 0..<500 where state.textPercent < 100 { state.type(Key(.down)) }
      #expect(state.textPercent == 100)
      state.type(Key(.left), Key(.down))
    }
    #expect(story.articles.allSatisfy(state.isRead))
  }

  @Test func `Space opens the text where only the list is on the screen`() {
    var state = reader(columns: 40, rows: 10)
    state.type(" ")
    #expect(state.selection == 0)
    #expect(state.focus == .text)
  }

}

@Suite struct `The mouse` {
  private func reader() throws -> ReaderState {
    let text = String(repeating: "Une ligne.\n\n", count: 60)
    return .sample(
      try .sample(["1.txt": "Premier titre ici\n\n" + text, "2.txt": "Second titre ici\n\n" + text]
      ),
      columns: 120, rows: 30)
  }

  @Test func `a press in the list chooses, one in the text goes there`() throws {
    var state = try reader()
    let list = try #require(state.arrangement.list)
    let text = try #require(state.arrangement.text)
    state.click(Click(.press, row: list.row + 1, column: list.column + 3))
    #expect(state.selection == 1)
    state.click(Click(.press, row: text.row, column: text.column))
    #expect(state.focus == .text)
    state.click(Click(.press, row: list.row, column: list.column))
    #expect(state.focus == .list)
    #expect(state.selection == 0)
  }

  @Test func `the wheel scrolls what is under it`() throws {
    var state = try reader()
    let list = try #require(state.arrangement.list)
    let text = try #require(state.arrangement.text)
    state.click(Click(.wheelDown, row: text.row, column: text.column))
    #expect(state.textTop == 3)
    state.click(Click(.wheelDown, row: list.row, column: list.column))
    #expect(state.selection == 1)
    state.click(Click(.wheelUp, row: list.row, column: list.column))
    #expect(state.selection == 0)
  }

  @Test func `a press outside of everything does nothing`() throws {
    var state = try reader()
    state.click(Click(.press, row: 5000, column: 5000))
    state.click(Click(.press, row: 20, column: 2))
    #expect(state.selection == 0)
  }
}
