import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `Files that come in while one reads` {
  @Test func `go behind what is there, and the choice stays`() throws {
    let first = try Article.sample("Le premier titre\n\nDu texte.", path: "1.txt")
    var state = ReaderState(
      story: Story(name: "s", articles: [first]), size: Size(rows: 30, columns: 120),
      language: .english, isComplete: false)
    let second = try Article.sample("Le second titre\n\nDu texte.", path: "2.txt")
    state.add([.success(second), .failure(.empty(Path("3.txt")))], isComplete: true)
    #expect(state.itemCount == 3)
    #expect(state.selectedArticle == first)
    #expect(state.filesToRead == nil)
    #expect(state.notice == "1 file could not be read: 3.txt — empty")
  }

  @Test func `may date the chosen article, and its head says so`() throws {
    let undated = try Article.sample("Le premier titre\n\nDu texte.", path: "1.txt")
    var state = ReaderState(
      story: Story(name: "s", articles: [undated]), size: Size(rows: 30, columns: 120),
      language: .english, isComplete: false)
    #expect(state.layout?.rows.first == .head("1 min", .byline))
    let dated = try Article.sample("Le second titre\n\n4 mars 2024\n\nDu texte.", path: "2.txt")
    state.add([.success(dated)], isComplete: true)
    #expect(state.layout?.rows.first == .head("~ Monday 4 March 2024 · 1 min", .byline))
  }

  @Test func `a chosen fault stays chosen when articles come before it`() throws {
    let fault = ArticleFault.empty(Path("empty.txt"))
    var state = ReaderState(
      story: Story(name: "s", articles: [try .sample("Un titre ici\n\nTexte.")], faults: [fault]),
      size: Size(rows: 30, columns: 120), language: .english, isComplete: false)
    state.type(Key(.down))
    #expect(state.selectedItem == .fault(fault))
    state.add([.success(try .sample("Un autre titre\n\nTexte.", path: "b.txt"))], isComplete: true)
    #expect(state.selectedItem == .fault(fault))
  }

  @Test func `a story without articles draws and takes keys`() {
    var state = ReaderState.sample(Story(name: "s"), columns: 80, rows: 24)
    state.type(Key(.down), Key(.enter), " ", "G", "J", "3", "?", "q")
    #expect(state.selection == 0)
    #expect(state.layout == nil)
  }
}
