import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `Links of a text` {
  private func reader(_ text: String) throws -> ReaderState {
    let article = try Article.sample(text, path: "a.md")
    return .sample(Story(name: "s", articles: [article]), columns: 100, rows: 30)
  }

  private let two =
    "# Un titre\n\nVoir [la note](https://a.example/n) et [le plan](https://b.example)."

  @Test func `are opened by their numbers, and where they lead is shown before`() throws {
    var state = try reader(two)
    state.type("O", "2")
    #expect(state.promptRemark == "https://b.example")
    #expect(state.press(Key(.enter)) == [.browse(try OpenableAddress("https://b.example"))])
    #expect(state.prompt == nil && state.notice == "Opens https://b.example")
  }

  @Test func `that there are not are told, and the line stays`() throws {
    var state = try reader(two)
    state.type("O", "7")
    #expect(state.press(Key(.enter)).isEmpty)
    #expect(state.prompt?.complaint == "no such link")
    var none = try reader("# Un titre\n\nRien.")
    none.type("O")
    #expect(none.prompt == nil && none.notice == "No link in this text.")
  }

  @Test func `come after the article's own address`() throws {
    var own = try reader("---\nurl: https://own.example/a\n---\n\n" + two)
    #expect(own.press("o") == [.browse(try OpenableAddress("https://own.example/a"))])
    var other = try reader("# Un titre\n\nVoir <https://only.example>.")
    #expect(other.press("o") == [.browse(try OpenableAddress("https://only.example"))])
    var several = try reader(two)
    #expect(several.press("o").isEmpty)
    #expect(several.prompt?.purpose == .link)
  }

  @Test func `that hide where they lead are not opened`() throws {
    var state = try reader("---\nurl: https://bank.example@evil.example/\n---\n\nDu texte.")
    #expect(state.press("o").isEmpty)
    #expect(state.notice?.hasPrefix("Not opened, as it hides where it leads") == true)
  }
}
