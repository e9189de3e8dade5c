import Foundation
import TestSupport
import Testing

/// Files that change while one reads them.
@Suite(.serialized) struct `Files that change in a terminal` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.article("La digue", text), to: "story/1.md")
    try folder.write(
      Self.article("Le phare", "Le phare est éteint. Le gardien dort.\n"), to: "story/lampe/2.md")
  }

  private let text =
    "La digue a cédé.\n\n"
    + (1...60).map { "Phrase \($0) du récit, assez longue pour une ligne.\n\n" }.joined()

  private static func article(_ title: String, _ text: String) -> String {
    "---\ntitle: \(title)\nsource: Le Port\npublished: 2023-11-22\nlanguage: fr\n---\n\n\(text)"
  }

  /// The reader, once it notices what becomes of files: until then one is written again and again.
  private func start() throws -> Tmux {
    let terminal = try Tmux(
      "\(builtProgram("frise").quoted) \(folder.path("story").quoted)", columns: 100, rows: 24)
    try terminal.wait(for: "2 articles")
    var attempt = 0
    try terminal.wait(for: "a third article") { screen in
      attempt += 1
      let article = Self.article("Le pont", "Le pont tient, \(attempt).\n")
      if attempt % 100 == 1 { _ = try? folder.write(article, to: "story/3.md") }
      return screen.contains("3 articles") && screen.contains("Le pont")
    }
    return terminal
  }

  private func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: folder.path(name))
  }

  private func leave(_ terminal: Tmux) throws {
    try terminal.press("Q")
    #expect(try terminal.waitForEnd() == 0)
  }

  private func write(_ title: String, _ text: String, to name: String) throws {
    try folder.write(Self.article(title, text), to: "story/" + name)
  }

  @Test func `appear in the list`() throws {
    let terminal = try start()
    try terminal.press("3", "Right")
    try terminal.wait(for: "Le pont tient")
    try write("Le quai", "Le quai est fermé.\n", to: "0.md")
    try terminal.wait(for: "4 articles")
    try terminal.press("4")
    try terminal.wait(for: "Le quai est fermé.")
    try leave(terminal)
  }

  @Test func `are read anew, with the words on top of the text where they were`() throws {
    let terminal = try start()
    try terminal.press("1", "Right", "Space", "Space")
    var last = ""
    let before = try terminal.wait(for: "a screen at rest, further down") { screen in
      defer { last = screen }
      return screen == last && screen.contains("Phrase 20 ") && !screen.contains("Phrase 3 ")
    }
    let more = (1...30).map { "Mis à jour, \($0).\n\n" }.joined()
    try write("La digue neuve", text.replacing("Phrase 1 ", with: more + "Phrase 1 "), to: "1.md")
    let changed = try terminal.wait(for: "1.md has changed, and was read anew.")
    #expect(sentences(changed) == sentences(before))
    #expect(changed.contains("La digue neuve"))
    try terminal.press("g")
    try terminal.wait(for: "Mis à jour, 1.")
    try leave(terminal)
  }

  /// The sentences of the text on a screen, by their numbers.
  private func sentences(_ screen: String) -> [Substring] {
    screen.split(separator: "\n").compactMap { line in
      line.firstRange(of: "Phrase ").map { line[$0.upperBound...].prefix { $0.isNumber } }
    }
  }

  @Test func `that vanish are told, and can be read on until they are back`() throws {
    let terminal = try start()
    try terminal.press("1", "Right")
    try terminal.wait(for: "La digue a cédé.")
    try remove("story/1.md")
    try terminal.wait(for: "this is what was read of it last.")
    try terminal.press("G")
    try terminal.wait(for: "Phrase 60 ")
    try write("La digue revient", "La digue est réparée.\n", to: "1.md")
    try terminal.wait(for: "what it says now") {
      $0.contains("La digue est réparée.") && $0.contains("La digue revient")
    }
    try leave(terminal)
  }

  @Test func `lie in a folder that is removed, and in ones that are new`() throws {
    let terminal = try start()
    try terminal.press("2", "Right")
    try terminal.wait(for: "Le phare est éteint.")
    try remove("story/lampe")
    let gone = try terminal.wait(for: "this is what was read of it last.")
    #expect(gone.contains("Le gardien dort."))
    try write("Le quai", "Le quai est fermé.\n", to: "neuf/plus bas/4.md")
    try terminal.wait(for: "an article in a new folder") {
      $0.contains("4 articles") && $0.contains("Le quai")
    }
    try write("Le port", "Le port est vide.\n", to: "neuf/plus bas/5.md")
    try terminal.wait(for: "another one in it") {
      $0.contains("5 articles") && $0.contains("Le port")
    }
    try leave(terminal)
  }

  @Test func `into something that is no article are told to be so, and their text stays`() throws {
    let terminal = try start()
    try terminal.press("2", "Right")
    try terminal.wait(for: "Le phare est éteint.")
    try folder.write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], to: "story/lampe/2.md")
    let gone = try terminal.wait(for: "this is what was read of it last.")
    #expect(gone.contains("Le gardien dort.") && gone.contains("PNG"))
    try leave(terminal)
  }
}
