import Annotations
import Articles
import Reader
import Screen
import Stories
import TestSupport
import Testing

@Suite struct `What is to be kept` {
  private let board: Story
  private let long: Story

  init() throws {
    board = try .board()
    long = try .paragraphs(60)
  }

  @Test func `is each article that was read, once`() {
    var state = ReaderState.informed(board)
    #expect(state.takeKept().isEmpty, "only looked at in the list")
    state.type("J", "J", "K")
    #expect(state.takeKept().isEmpty)
    state.type(Key(.right))
    #expect(state.takeKept() == [.read(Path("2.md"))])
    state.type("J", "K")
    #expect(state.takeKept() == [.read(Path("3.txt"))])
  }

  @Test func `is the place in a text, when it is another`() throws {
    var state = ReaderState.sample(long, columns: 80, rows: 24)
    state.type(Key(.right))
    #expect(state.takeKept() == [.read(Path("1.txt"))])
    state.type(" ")
    let offset = try #require(state.layout).offset(ofRow: state.textTop)
    let scalars = Array(long.articles[0].text.unicodeScalars)
    let anchor = Anchor(offset..<offset + 48, in: scalars)
    #expect(offset > 0)
    #expect(state.takeKept() == [.place(Path("1.txt"), anchor)])
    #expect(state.takeKept().isEmpty)
    state.type(Key(.down), Key(.up))
    #expect(state.takeKept().isEmpty, "it is where it was")
    state.type("G")
    guard case .place(Path("1.txt"), let end)? = state.takeKept().first else {
      Issue.record("nothing is kept")
      return
    }
    #expect(end.start > anchor.start)
  }

  @Test func `is no place that is only looked at beside a search`() {
    var state = ReaderState.ready(board)
    state.go("S")
    state.look(for: "boats")
    state.go(Key(.down))
    #expect(state.takeKept().isEmpty)
  }

  @Test func `is each line that was typed, and what for`() {
    var state = ReaderState.ready(board, Key(.right), "/")
    _ = state.takeKept()
    state.look(for: "murati")
    state.go(Key(.enter), "f")
    state.look(for: "is:unread")
    state.go(Key(.enter), "S")
    state.look(for: "altman")
    state.go(Key(.enter), "q", "q", "t", "f")
    state.look(for: "source:lamp")
    state.go(Key(.enter))
    let lines = state.takeKept().compactMap { kept -> String? in
      if case .line(let line, let purpose) = kept { "\(purpose): \(line)" } else { nil }
    }
    #expect(
      lines == [
        "text: murati", "list: is:unread", "story: altman", "timeline: source:lamp",
      ])
  }

  @Test func `is no line that was left, nor an empty one, nor a note`() {
    var state = ReaderState.ready(board, Key(.right), "/")
    state.look(for: "murati")
    state.go(Key(.escape), "f")
    state.look(for: "port")
    state.go(Key(.escape), "f", Key(.enter), "e")
    state.look(for: "a note")
    state.go(Key(.enter))
    for kept in state.takeKept() {
      if case .line = kept { Issue.record("\(kept)") }
    }
  }
}

@Suite struct `What was kept` {
  private let long: Story

  init() throws { long = try .paragraphs(60) }

  private func reader(_ story: Story? = nil) -> ReaderState {
    .sample(story ?? long, columns: 80, rows: 24)
  }

  /// What an earlier sitting keeps of the place that some keys lead to.
  private func place(_ keys: Key...) throws -> (anchor: Anchor, top: String) {
    var state = reader()
    for key in [Key(.right)] + keys { state.type(key) }
    for case .place(_, let anchor) in state.takeKept() {
      return (anchor, state.wordsOnTop)
    }
    throw Nothing()
  }

  private struct Nothing: Error {}

  private func remembering(_ anchor: Anchor?, isRead: Bool = true, in story: Story? = nil)
    -> ReaderState
  {
    var state = reader(story)
    state.remember(
      visits: [Path("1.txt"): Visit(isRead: isRead, place: anchor)], names: [:])
    return state
  }

  @Test func `marks what was read`() {
    let state = remembering(nil)
    #expect(state.isRead(long.articles[0]) && !state.isRead(long.articles[1]))
    #expect(state.textTop == 0 && state.notice == nil)
    #expect(!remembering(nil, isRead: false).isRead(long.articles[0]))
  }

  @Test func `is not kept once more`() throws {
    let (anchor, _) = try place(" ", " ")
    var state = remembering(anchor)
    #expect(state.textTop > 0)
    #expect(state.takeKept().isEmpty)
    state.type(Key(.right), "J", "K")
    #expect(state.takeKept() == [.read(Path("2.txt"))])
  }

  @Test func `brings each text to the place where it was left`() throws {
    let (anchor, top) = try place(" ", " ", " ")
    #expect(remembering(anchor).wordsOnTop == top)
    // An article that is opened later is found at its place then.
    var state = reader()
    state.remember(
      visits: [Path("2.txt"): Visit(isRead: true, place: anchor)], names: [:])
    #expect(state.textTop == 0)
    state.type("J")
    #expect(state.wordsOnTop == top)
    state.type("K")
    #expect(state.textTop == 0)
  }

  @Test func `brings a text to that place on another screen, too`() throws {
    let (anchor, top) = try place(" ", " ", " ")
    var state = ReaderState.sample(long, columns: 50, rows: 14)
    state.remember(visits: [Path("1.txt"): Visit(isRead: true, place: anchor)], names: [:])
    state.type(Key(.right))
    #expect(state.wordsOnTop.hasPrefix(top.prefix(20)))
  }

  @Test func `finds the place after the text was edited`() throws {
    let (anchor, top) = try place(" ", " ", " ")
    let text = long.articles[0].text
    let number = try #require(top.split(separator: " ").first { Int($0) != nil })
    for edited in [
      text.replacing("Titre 1\n", with: "Titre 1\n\nMis à jour, et plus long qu’avant.\n\n"),
      text.replacing("Phrase 2 du récit, assez longue.", with: ""),
      text.replacing("Phrase \(number) du récit", with: "Phrase \(number) du Récit"),
    ] {
      #expect(edited != text)
      let state = remembering(anchor, in: try .sample(["1.txt": edited, "2.txt": "Un autre"]))
      #expect(state.textTop > 0 && state.notice == nil)
      #expect(state.wordsOnTop.hasPrefix("Phrase \(number) "))
    }
  }

  @Test func `says so when the place is lost`() throws {
    let (anchor, _) = try place(" ")
    let other = try Story.sample(["1.txt": "Tout autre chose.\n\nEt rien de plus.\n"])
    let state = remembering(anchor, in: other)
    #expect(state.textTop == 0)
    #expect(state.notice == "The words where you stopped reading are no longer in the text.")
  }

  @Test func `leaves a text alone that one is reading already`() throws {
    let (anchor, _) = try place("G")
    var state = reader()
    state.type(Key(.right), Key(.down), Key(.down))
    let top = state.textTop
    state.remember(visits: [Path("1.txt"): Visit(isRead: true, place: anchor)], names: [:])
    #expect(top == 2 && state.textTop == 2)
  }

  @Test func `says nothing of articles that are not there`() {
    var state = reader()
    state.remember(
      visits: [Path("9.txt"): Visit(isRead: true, place: nil)], names: [Path("a"): Path("b")])
    #expect(state.notice == nil && state.takeKept().isEmpty)
  }

  @Test func `is gone about in with the arrows of the line that is typed into`() {
    var state = reader()
    state.type("/")
    for scalar in "port".unicodeScalars { state.type(.character(scalar)) }
    state.type(Key(.enter))
    state.remember(
      lines: ["text": ["lundi", "port", "mardi"], "list": ["is:unread"]],
      pins: [])
    #expect(lines(&state, "/") == ["port", "mardi", "lundi", "lundi"])
    #expect(lines(&state, "f") == ["is:unread", "is:unread", "is:unread", "is:unread"])
  }

  /// The lines that come up in the line that a key opens.
  private func lines(_ state: inout ReaderState, _ key: Key) -> [String] {
    state.type(key, .control("u"))
    defer { state.type(Key(.escape)) }
    return (0..<4).map { _ in
      state.type(Key(.up))
      return state.prompt?.text ?? "none"
    }
  }
}

@Suite struct `A story that was revised` {
  private let long: Story

  init() throws { long = try .paragraphs(60) }

  /// A reader three pages down the first article.
  private func reader() -> ReaderState {
    var state = ReaderState.sample(long, columns: 80, rows: 24)
    state.type(Key(.right), " ", " ", " ")
    _ = state.takeKept()
    return state
  }

  /// The story with another text of the first article.
  private func revised(_ text: String) throws -> Story {
    var story = long
    _ = story.revise(
      FileChanges(read: [(Path("1.txt"), [.success(try .sample(text, path: "1.txt"))])]))
    return story
  }

  private var text: String { long.articles[0].text }

  @Test func `keeps on top the words that were there`() throws {
    var state = reader()
    let top = state.wordsOnTop
    let story = try revised(
      text.replacing("Phrase 1 ", with: "Phrase nouvelle.\n\nEt une autre.\n\nPhrase 1 "))
    #expect(state.revise(story) == [0])
    state.resize(to: state.size)
    #expect(state.wordsOnTop == top)
    #expect(state.story == story)
  }

  @Test func `goes to the top when those words are gone`() throws {
    var state = reader()
    #expect(state.textTop > 0)
    #expect(state.revise(try revised("Tout est autre.\n\nEt bref.\n")) == [0])
    state.resize(to: state.size)
    #expect(state.textTop == 0)
  }

  @Test func `tells that the text one reads has changed, and keeps quiet about others`() throws {
    var state = reader()
    let story = try revised(text + "\nEncore.\n")
    _ = state.revise(story)
    #expect(state.notice == "1.txt has changed, and was read anew.")
    var other = reader()
    other.type("J")
    #expect(other.revise(story) == [0])
    #expect(other.notice == nil && other.selection == 1)
  }

  @Test func `tells what cannot be read any more, once, and shows it all the same`() throws {
    var story = long
    _ = story.revise(FileChanges(gone: [Path("1.txt")]))
    var state = reader()
    let top = state.wordsOnTop
    #expect(state.revise(story).isEmpty)
    #expect(state.notice?.hasPrefix("1.txt: ") == true)
    #expect(state.notice?.hasSuffix(" — this is what was read of it last.") == true)
    #expect(state.fault(of: long.articles[0]) == .missing(Path("1.txt")))
    #expect(state.fault(of: long.articles[1]) == nil)
    state.type(Key(.down), Key(.up))
    #expect(state.wordsOnTop == top)
    _ = story.revise(FileChanges(gone: [Path("2.txt")]))
    _ = state.revise(story)
    #expect(state.notice == nil)
  }

  @Test func `is nothing new when it is the same or an older one`() throws {
    var state = reader()
    let newer = try revised(text + "\nEncore.\n")
    #expect(state.revise(long).isEmpty)
    #expect(state.revise(newer) == [0])
    #expect(state.revise(newer).isEmpty && state.revise(long).isEmpty)
    #expect(state.story == newer)
  }

  @Test func `has its new articles at the end of the list`() throws {
    var story = long
    _ = story.revise(
      FileChanges(read: [(Path("0.txt"), [.success(try .sample("Un autre", path: "0.txt"))])]))
    var state = reader()
    #expect(state.revise(story).isEmpty)
    #expect(state.itemCount == 3 && state.selection == 0)
    state.type(Key(.left), "G")
    #expect(state.selectedArticle?.path.text == "0.txt")
  }

  @Test func `is still filtered, by the titles it has now`() throws {
    var state = reader()
    state.type("f")
    state.enter("neuf")
    #expect(state.listing.itemCount == 0)
    _ = state.revise(try revised("Un titre tout neuf\n\n" + text))
    #expect(state.listing.itemCount == 1)
  }

  @Test func `keeps pins on their words`() throws {
    var state = reader()
    state.type("x")
    let quote = try #require(state.pins.first).anchor.quote
    _ = state.revise(try revised("Titre 1\n\nUn début.\n\n" + text))
    state.type(Key(.down))
    #expect(state.pinsInText.map { state.words($0, of: 0) } == [quote])
    _ = state.revise(try revised("Tout est autre."))
    #expect(state.pins.count == 1)
  }
}

extension ReaderState {
  /// What stands on the first row of the text with words, up to its end.
  fileprivate var wordsOnTop: String {
    guard let layout, let scalars = selectedArticle.map({ Array($0.text.unicodeScalars) }) else {
      return ""
    }
    let rest = scalars[min(scalars.count, layout.offset(ofRow: textTop))...]
    return String(String.UnicodeScalarView(rest.drop { $0 == "\n" }.prefix { $0 != "\n" }))
  }
}

extension Story {
  /// Two articles of so many sentences each, a paragraph for each of them.
  fileprivate static func paragraphs(_ count: Int) throws -> Story {
    let text = (1...count).map { "Phrase \($0) du récit, assez longue.\n" }.joined(separator: "\n")
    return try .sample([
      "1.txt": "Titre 1\n\n" + text, "2.txt": "Titre 2\n\n" + text,
    ])
  }
}
