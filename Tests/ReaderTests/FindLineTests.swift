import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `The line of a search in the text` {
  private let story: Story

  init() throws { story = try .lamps() }

  private func looking(for line: String, in article: Key = "1") -> ReaderState {
    var state = ReaderState.ready(story, article, Key(.enter), "/")
    state.look(for: line)
    return state
  }

  @Test(arguments: [
    ("lamp", 4), ("LAMP", 4), ("lamp is", 2), ("word:lamp", 3), ("word:la", 0), ("WORD:Lamp", 3),
    ("word:\"lamp is\"", 2), ("re:l.mp", 4), ("re:/lamp(l|,)/", 1), ("re:^the [st]", 2),
    ("re:say(s)?\\b", 2), ("-lamp", 0), ("person:quill", 0),
  ])
  func `finds words as they stand, whole words, and regular expressions`(
    line: String, matches: Int
  ) {
    #expect(looking(for: line).litWords.count == matches)
  }

  @Test(arguments: [
    ("employes", ["employe\u{301}s", "employés"]), ("EMPLOYÉS", ["employe\u{301}s", "employés"]),
    ("employe\u{301}", ["employe\u{301}", "employé"]), ("coeur", ["cœur"]), ("cœur", ["cœur"]),
    ("co", ["co", "cœ"]), ("l'ami", ["L’ami"]), ("l’ami", ["L’ami"]), ("東", ["東"]),
    ("s'est reuni", ["s’est réuni"]), ("\" du fond", ["« du fond"]),
    ("cassee. les", ["cassée.\n\nLes"]),
  ])
  func `makes no difference of case, accents, ligatures and apostrophes`(
    line: String, lit: [String]
  ) {
    #expect(looking(for: line, in: "2").litWords == lit)
  }

  @Test func `finds what stands half in emphasis`() {
    #expect(
      looking(for: "conseil d'administration", in: "2").litWords == [
        "conseil d’adminis**tration"
      ])
    #expect(looking(for: "**", in: "2").litWords == [])
  }

  @Test(arguments: [
    ("re:(", "( is not closed, at character 4"), ("re:/a[b/", "[ is not closed, at character 6"),
    ("re:*", "nothing to repeat, at character 4"), ("re:a)", ") closes nothing, at character 5"),
  ])
  func `tells what is wrong with an expression, which harms nothing`(
    line: String, complaint: String
  ) {
    var state = looking(for: "lamp")
    state.go(Key(.enter), "n")
    let (top, lit, match) = (state.textTop, state.litWords, state.match)
    state.go("/")
    state.paste(line)
    #expect(state.prompt?.complaint == complaint)
    for _ in 0..<2 {
      #expect(state.match == match)
      #expect(state.litWords == lit)
      #expect(state.textTop == top)
      state.go(Key(.enter))
      #expect(state.prompt?.text == line)
      #expect(state.prompt?.complaint == complaint)
    }
    state.go(Key(.escape))
    #expect(state.match == match)
    #expect(state.textTop == top)
  }

  @Test func `finds again once the expression is right`() {
    var state = looking(for: "re:(third")
    #expect(state.prompt?.complaint == "( is not closed, at character 4")
    state.look(for: ")")
    #expect(state.prompt?.complaint == nil)
    #expect(state.match == "1 of 1: third lamp is")
  }

  @Test(arguments: ["word:", "re:", "re:/", "re://", "   "])
  func `is not accepted as long as it asks for nothing`(line: String) {
    var state = looking(for: line)
    #expect(state.prompt?.complaint == nil)
    #expect(state.match == "nothing looked for")
    state.go(Key(.enter), Key(.escape))
    #expect(state.prompt == nil)
    #expect(state.match == "nothing looked for")
  }

  @Test func `brings back lines typed before, and the one begun`() {
    var state = looking(for: "lamp")
    state.go(Key(.enter))
    for line in ["dim", "third", "lamp"] {
      state.go("/")
      state.look(for: line)
      state.go(Key(.enter))
    }
    state.go("/", "x", "y")
    var seen: [String] = []
    for key in [Key(.up), Key(.up), .control("p"), Key(.up), Key(.down), .control("n")] {
      state.go(key)
      seen.append(state.prompt?.text ?? "")
    }
    #expect(seen == ["lamp", "third", "dim", "dim", "third", "lamp"])
    #expect(state.match.hasSuffix("lamp is out,"))
    state.go(Key(.down), Key(.down))
    #expect(state.prompt?.text == "xy")
    #expect(state.promptRemark == "nothing found")
  }

  @Test func `goes to the next match of the last one when it is empty`() {
    var state = looking(for: "lamp")
    state.go(Key(.enter), "/", Key(.enter))
    #expect(state.match == "2 of 4: lamp is dim,")
    state.go(Key(.escape))
    #expect(state.match == "nothing looked for")
    state.go("/", Key(.enter))
    #expect(state.prompt == nil)
    #expect(state.litWords.count == 4)
    #expect(state.find?.line == "lamp")
    state.go(Key(.escape), "n")
    #expect(state.find?.line == "lamp")
  }

  @Test func `is remembered when it is accepted and not otherwise`() {
    var state = looking(for: "dim")
    state.go(Key(.enter), "/")
    state.look(for: "third")
    state.go(Key(.escape), "/", Key(.up))
    #expect(state.prompt?.text == "dim")
  }

  @Test func `takes a paste, as one line, and goes there at once`() {
    var state = looking(for: "")
    #expect(state.paste("second\nlamp\u{1B}") == [])
    #expect(state.prompt?.text == "second lamp ")
    #expect(state.match == "1 of 1: second lamp is")
  }

  @Test func `is completed to what may stand before a colon`() {
    var state = looking(for: "w")
    state.go(Key(.tab))
    #expect(state.prompt?.text == "word:")
    state.go(.control("u"), "r", Key(.tab))
    #expect(state.prompt?.text == "re:")
  }

  @Test func `takes letters that are commands elsewhere`() {
    var state = looking(for: "")
    state.look(for: "nNqQS?/ 1")
    #expect(state.prompt?.text == "nNqQS?/ 1")
    #expect(state.view == .reader)
  }

  @Test func `takes no step into a file that could not be read`() throws {
    let fault = ArticleFault.empty(Path("x.txt"))
    var state = ReaderState.ready(Story(name: "none", articles: [], faults: [fault]))
    state.go("/", "n", "N")
    #expect(state.prompt == nil)
    #expect(state.view == .reader)
  }

  @Test func `is open on screens of every small size`() throws {
    var state = ReaderState.ready(try .board(), "/")
    state.look(for: "altman")
    for columns in 0...60 {
      for rows in 0...20 {
        state.resize(to: Size(rows: rows, columns: columns))
        #expect(state.find?.stops.isEmpty == (state.layout == nil))
      }
    }
    for (columns, rows) in [(0, 0), (1, 1), (16, 5), (28, 12), (60, 20)] {
      state.resize(to: Size(rows: rows, columns: columns))
      state.go(Key(.enter), "n", "N", "/", "s", Key(.backspace), "a", Key(.escape), "/", "a")
    }
    #expect(state.prompt?.text == "a")
  }
}
