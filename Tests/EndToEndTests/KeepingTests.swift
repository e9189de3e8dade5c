import Foundation
import TestSupport
import Testing

/// What lasts from one sitting to the next, in a real terminal.
@Suite(.serialized) struct `What is kept in a terminal` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let lines = (1...60).map { "Phrase \($0) du récit, assez longue pour une ligne.\n\n" }
    try folder.write(
      "---\ntitle: La digue\nsource: Le Port\nauthor: Ana Ruiz\npublished: 2023-11-22\n"
        + "language: fr\nurl: https://example.org/digue\n---\n\n"
        + "La digue a cédé lundi. Le quai est *fermé*. Personne n’est venu.\n\n" + lines.joined(),
      to: "story/1.md")
    try folder.write(
      "---\ntitle: Le phare\nsource: La Lampe\npublished: 2023-11-22\nlanguage: fr\n---\n\n"
        + "Le phare est éteint. Le gardien dort.\n", to: "story/2.md")
  }

  /// Where all is kept in these tests.
  private var places: [String: String] {
    [
      "XDG_DATA_HOME": folder.path("data"), "XDG_STATE_HOME": folder.path("state"),
      "XDG_CACHE_HOME": folder.path("cache"),
    ]
  }

  private func start(limit: String? = nil) throws -> Tmux {
    let line = "\(builtProgram("frise").quoted) \(folder.path("story").quoted)"
    let terminal = try Tmux(
      limit.map { "(\($0); \(line))" } ?? line, columns: 100, rows: 24, environment: places)
    try terminal.wait(for: "┌ Articles ")
    return terminal
  }

  private func run(_ command: String) throws -> Written {
    let settings = places.map { "export \($0.key)=\($0.value.quoted); " }.sorted().joined()
    return try folder.run(settings + command)
  }

  /// Waits until `frise pins` prints some words, and gives all that it prints.
  @discardableResult
  private func waitForPins(_ words: String...) throws -> String {
    let deadline = Date().addingTimeInterval(20)
    var last = ""
    while Date() < deadline {
      last = try run("frise pins").output
      if words.allSatisfy(last.contains) { return last }
      usleep(20_000)
    }
    throw InVain(description: "waited for \(words) in vain; the pins are:\n\(last)")
  }

  private struct InVain: Error, CustomStringConvertible {
    let description: String
  }

  private func leave(_ terminal: Tmux) throws {
    try terminal.press("Q")
    #expect(try terminal.waitForEnd() == 0)
    #expect(terminal.hasSettingsBack)
  }

  private let digue = "La digue a cédé lundi."
  private let quai = "Le quai est *fermé*."
  private let phare = "Le phare est éteint."

  @Test func `are pins and their notes, which frise pins prints`() throws {
    let terminal = try start()
    try terminal.press("Right", "x")
    try terminal.wait(for: "Pinned.")
    try terminal.press(")", "e")
    try terminal.wait(for: "Note:")
    try terminal.type("à vérifier « demain »")
    try terminal.press("Enter")
    try terminal.wait(for: "Noted.")
    try leave(terminal)
    let again = try start()
    try again.wait(for: "◆")
    try again.press("X")
    try again.wait(for: "the pins") {
      $0.contains("à vérifier « demain »") && $0.contains("La digue a cédé lundi.")
    }
    try leave(again)
    let file = try run("realpath \(folder.path("story/1.md").quoted)").output
    #expect(
      try run("frise pins").output == """
        Le Port · La digue · 22 November 2023
          \(digue)
          \(file)
        Le Port · La digue · 22 November 2023
          \(quai)
          — à vérifier « demain »
          \(file)
        """)
  }

  @Test func `are pins in every format`() throws {
    let terminal = try start()
    try terminal.press("Right", ")", ")", "x")
    try terminal.wait(for: "Pinned.")
    try terminal.press("J", "e")
    try terminal.wait(for: "Note:")
    try terminal.type("a, \"b\"")
    try terminal.press("Enter")
    try terminal.wait(for: "Noted.")
    try leave(terminal)
    let story = try run("realpath \(folder.path("story").quoted)").output

    let json = try run("frise pins --format json")
    #expect(json.status == 0 && json.errors.isEmpty)
    let decoded = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let pins = try #require(decoded?["pins"] as? [[String: Any]])
    #expect(pins.map { $0["path"] as? String } == ["\(story)/1.md", "\(story)/2.md"])
    #expect(pins.map { $0["text"] as? String } == [quai, phare])
    #expect(pins.map { $0["note"] as? String } == [nil, "a, \"b\""])
    #expect(pins.map { $0["start"] as? Int } == [23, 0])
    #expect(pins.map { $0["end"] as? Int } == [43, 20])

    let csv = try run("frise pins --format csv | tr -d '\\r'").output
    #expect(
      csv.split(separator: "\n").map(String.init) == [
        "day,text,note,source,title,author,published,url,path",
        ",\(quai),,Le Port,La digue,Ana Ruiz,2023-11-22,https://example.org/digue,\(story)/1.md",
        ",\(phare),\"a, \"\"b\"\"\",La Lampe,Le phare,,2023-11-22,,\(story)/2.md",
      ])

    let markdown = try run("frise pins --format markdown \(story.quoted)/1.md").output
    #expect(
      markdown == """
        ## La digue

        > Le quai est \\*fermé\\*.

        — Ana Ruiz, “La digue”, Le Port, 22 November 2023, <https://example.org/digue>.
        """)
    #expect(try run("cd \(story.quoted); frise pins 2.md").output.contains(phare))
    #expect(try run("frise pins \(story.quoted)").output.contains(quai))
    #expect(try run("frise pins /nowhere").output.isEmpty)
  }

  @Test func `are pins whose words are gone, which frise pins tells`() throws {
    let terminal = try start()
    try terminal.press("Right", "x")
    try terminal.wait(for: "Pinned.")
    try leave(terminal)
    try folder.write("Tout est autre.\n", to: "story/1.md")
    #expect(try run("frise pins").output.contains("(these words are no longer there)"))
    #expect(try run("frise pins --format json").output.contains("\"start\": null"))
    try FileManager.default.removeItem(atPath: folder.path("story/1.md"))
    let gone = try run("frise pins")
    #expect(gone.status == 0 && gone.output.contains(digue))
  }

  @Test func `is nothing where nothing was kept, and no file is made by asking`() throws {
    let result = try run("frise pins")
    #expect(result.status == 0 && result.output.isEmpty && result.errors.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.path("data")))
  }

  @Test func `lasts when the program is killed while it goes on writing`() throws {
    let terminal = try start()
    try terminal.press("Right", "x")
    try terminal.wait(for: "Pinned.")
    try terminal.press("J", "x")
    try waitForPins(digue, phare)
    try terminal.press("K", ")", ")", "x", ")", "x", ")", "x", ")", "x", ")", "x", ")", "x")
    try terminal.kill("KILL", program: "frise")
    try terminal.wait(for: "status 137")
    let pins = try run("frise pins")
    #expect(pins.errors.isEmpty)
    #expect(pins.output.contains(digue) && pins.output.contains(phare))
    let again = try start()
    try again.wait(for: "◆")
    try again.press("X")
    try again.wait(for: "both pins") { $0.contains(digue) && $0.contains(phare) }
    #expect(!(try again.screen).contains("set aside"))
    try again.press("x")
    try leave(again)
    #expect(!(try run("frise pins").output).contains(digue))
  }

  @Test func `of two readers at once is what both pinned`() throws {
    let (one, other) = (try start(), try start())
    try one.press("Right", "x")
    try other.press("Down", "Right", "x")
    try one.wait(for: "Pinned.")
    try other.wait(for: "Pinned.")
    try waitForPins(digue, phare)
    try one.press(")", "x")
    try waitForPins(digue, quai, phare)
    try leave(other)
    try leave(one)
    try waitForPins(digue, quai, phare)
  }

  @Test func `is nothing on a full disk, which is told, and one reads on`() throws {
    // No file may grow: as on a full disk, and a signal comes with it besides.
    let terminal = try start(limit: "ulimit -f 0")
    try terminal.wait(for: "notebook.db: disk I/O error")
    try terminal.press("Right", "x")
    try terminal.wait(for: "Pinned.")
    try terminal.press("X")
    try terminal.wait(for: "\(digue)")
    try terminal.press("q", "Space")
    try terminal.wait(for: "the next page") {
      !$0.contains("Phrase 1 ") && $0.contains("Phrase 15 ")
    }
    try leave(terminal)
    #expect(try run("frise pins").output.isEmpty)
  }

  @Test func `is where one was, what was read and what was typed`() throws {
    let terminal = try start()
    try terminal.wait(for: "● ")
    try terminal.press("Right", "Space", "Space", "/")
    try terminal.type("récit")
    try terminal.press("Enter")
    var last = ""
    try terminal.wait(for: "a screen at rest, further down") { screen in
      defer { last = screen }
      return screen == last && screen.contains("/récit") && !screen.contains("Phrase 3 ")
    }
    try terminal.press("Escape")
    let before = try terminal.wait(for: "the text alone") { !$0.contains("/récit") }
    let numbers = before.split(separator: "\n").filter { $0.contains("Phrase ") }
    try leave(terminal)

    let again = try start()
    try again.wait(for: "the same sentences") { screen in
      screen.split(separator: "\n").filter { $0.contains("Phrase ") } == numbers
    }
    try again.wait(for: "what was read and what was not") {
      $0.contains("○ 22 Nov  La digue") && $0.contains("● 22 Nov  Le phare")
    }
    try again.press("Right", "/", "Up")
    try again.wait(for: "/récit")
    try again.press("Escape")
    try again.wait(for: "the text alone") { !$0.contains("/récit") }
    try leave(again)

    // The words on top of the text are found again behind what was put in before them.
    let file = folder.path("story/1.md")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try folder.write(
      text.replacing("La digue a", with: "Mis à jour.\n\nEncore.\n\nLa digue a"), to: "story/1.md")
    let edited = try start()
    try edited.wait(for: "the same sentences") { screen in
      screen.split(separator: "\n").filter { $0.contains("Phrase ") } == numbers
    }
    try leave(edited)
  }
}
