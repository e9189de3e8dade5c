import Foundation
import TestSupport
import Testing

/// The program itself in a real terminal.
@Suite(.serialized) struct `Frise in a terminal` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (number, name) in ["Aube", "Brume", "Crue", "Digue", "Écluse"].enumerated() {
      let lines = (1...30).map {
        "\(name) : phrase \($0) du récit, assez longue pour une ligne.\n\n"
      }
      try folder.write(
        "---\ntitle: Titre \(name)\npublished: 2024-03-0\(number + 1)\nstory: La crue\n---\n\n"
          + lines.joined() + "Fin de \(name).\n", to: "story/\(number + 1).md")
    }
  }

  private func start(
    _ arguments: String? = nil, columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) throws -> Tmux {
    let line = builtProgram("frise").quoted + " " + (arguments ?? folder.path("story").quoted)
    return try Tmux(line, columns: columns, rows: rows, environment: environment)
  }

  private func expectRestored(_ terminal: Tmux) throws {
    #expect(try terminal.flag("alternate_on") == "0")
    #expect(try terminal.flag("cursor_flag") == "1")
    #expect(try terminal.flag("mouse_any_flag") == "0")
    #expect(terminal.hasSettingsBack)
  }

  @Test func `opens the first article, quits, and leaves the terminal as it was`() throws {
    let terminal = try start()
    let screen = try terminal.wait(for: "Aube : phrase 1 ")
    #expect(screen.contains("La crue · 5 articles · 1 Mar – 5 Mar 2024"))
    #expect(try terminal.flag("alternate_on") == "1")
    try terminal.press("q")
    #expect(try terminal.waitForEnd() == 0)
    try expectRestored(terminal)
  }

  @Test func `all five articles open and are read to the end by arrow keys alone`() throws {
    let terminal = try start(columns: 120, rows: 36)
    for name in ["Aube", "Brume", "Crue", "Digue", "Écluse"] {
      try terminal.wait(for: "\(name) : phrase 1 ")
      try terminal.press("Right")
      for _ in 0..<40 { try terminal.press("Down") }
      try terminal.wait(for: "Fin de \(name).")
      try terminal.press("Left", "Down")
    }
    #expect(!(try terminal.screen).contains("●"), "none is unread")
  }

  @Test func `keeps the place from 200×60 to 20×5 and back`() throws {
    let terminal = try start(columns: 200, rows: 60)
    try terminal.wait(for: "Aube : phrase 1 ")
    try terminal.wait(for: "its names and dates") {
      $0.contains("q quit") && !$0.contains("│ … ")
    }
    try terminal.press("Enter", "Space")
    // A screen that stands still is painted whole.
    var last = ""
    let before = try terminal.wait(for: "the second page") { screen in
      defer { last = screen }
      return !screen.contains("phrase 1 du") && screen == last
    }
    try terminal.resize(columns: 20, rows: 5)
    try terminal.wait(for: "the small screen") {
      $0.split(separator: "\n").count <= 5 && $0.contains("phrase")
    }
    try terminal.resize(columns: 200, rows: 60)
    try terminal.wait(for: "the same screen as before") { $0 == before }
  }

  @Test(arguments: ["TERM", "HUP", "INT", "QUIT", "SEGV", "ABRT", "ILL", "BUS", "FPE", "USR1"])
  func `killed by a signal, gives the terminal back`(signal: String) throws {
    let terminal = try start()
    try terminal.wait(for: "Aube : phrase 1 ")
    try terminal.kill(signal, program: "frise")
    #expect(try terminal.waitForEnd() > 128)
    try expectRestored(terminal)
  }

  @Test(arguments: ["fatal", "throw", "index", "overflow"])
  func `a program that traps or throws gives the terminal back`(end: String) throws {
    let terminal = try Tmux(builtProgram("trap").quoted + " " + end)
    try terminal.wait(for: "taken")
    try terminal.press("x")
    #expect(try terminal.waitForEnd() != 0)
    try expectRestored(terminal)
  }

  @Test func `stops and goes on where it was`() throws {
    let shell = try Tmux("exec sh -i", environment: ["PS1": "ready> ", "ENV": ""])
    try shell.wait(for: "ready>")
    try shell.type(builtProgram("frise").quoted + " " + folder.path("story").quoted)
    try shell.press("Enter")
    let before = try shell.wait(for: "Aube : phrase 1 ")
    try shell.press("C-z")
    try shell.wait(for: "the shell") { $0.contains("Stopped") || $0.contains("stopped") }
    #expect(try shell.flag("alternate_on") == "0")
    try shell.type("fg")
    try shell.press("Enter")
    try shell.wait(for: "the same screen as before") { $0 == before }
    try shell.press("q")
    try shell.wait(for: "the shell") { $0.contains("ready>") }
    #expect(try shell.flag("alternate_on") == "0")
  }

  @Test func `shows escape sequences harmlessly`() throws {
    let hostile =
      "\u{1B}]0;PWNED\u{7} \u{1B}[2J \u{1B}[31m \u{9B}31m \u{1B}[?1000h \u{1B}P+q\u{1B}\\"
    try folder.write(
      "Un titre \(hostile)\n\nAvant \(hostile) après.\n", to: "hostile/a\u{1B}[31m.txt")
    let terminal = try start(folder.path("hostile").quoted)
    let screen = try terminal.wait(for: "après.")
    #expect(screen.contains("␛[2J"))
    #expect(try terminal.flag("mouse_any_flag") == "0")
    #expect(!(try terminal.flag("pane_title")).contains("PWNED"))
    try terminal.press("q")
    try terminal.waitForEnd()
    try expectRestored(terminal)
  }

  @Test func `takes a paste for no command`() throws {
    let terminal = try start()
    try terminal.wait(for: "Aube : phrase 1 ")
    try Data("qqq".utf8).write(to: URL(fileURLWithPath: folder.path("buffer")))
    try terminal.paste(folder.path("buffer"))
    try terminal.wait(for: "A paste was left out")
  }

  @Test func `uses the mouse only after F2`() throws {
    let terminal = try start()
    try terminal.wait(for: "Aube : phrase 1 ")
    #expect(try terminal.flag("mouse_any_flag") == "0")
    try terminal.press("F2")
    try terminal.wait(for: "The mouse is on")
    #expect(try terminal.flag("mouse_any_flag") == "1")
    try terminal.press("q")
    try terminal.waitForEnd()
    try expectRestored(terminal)
  }

  @Test func `speaks French in a French locale, also where that is not installed`() throws {
    let terminal = try start(environment: ["LC_ALL": "fr_FR.UTF-8"])
    let screen = try terminal.wait(for: "Aube : phrase 1 ")
    #expect(screen.contains("1 mars – 5 mars 2024"))
    #expect(screen.contains("q quitter"))
  }

  @Test func `sends nothing but ASCII where the locale has no more`() throws {
    let terminal = try start(environment: ["LC_ALL": "C"])
    let screen = try terminal.wait(for: "Aube : phrase 1 ")
    let isASCII = screen.unicodeScalars.allSatisfy { $0.isASCII }
    #expect(isASCII)
    #expect(screen.contains("+ Articles ---"))
    #expect(screen.contains("recit"))
  }

  @Test func `sends no colour when NO_COLOR is set, and still shows the choice`() throws {
    let colored = try start()
    try colored.wait(for: "Aube : phrase 1 ")
    #expect(try colored.styledScreen.contains("\u{1B}[38;5;"))
    let plain = try start(environment: ["NO_COLOR": "1"])
    try plain.wait(for: "Aube : phrase 1 ")
    let screen = try plain.styledScreen
    #expect(!screen.contains("38;5;") && !screen.contains("\u{1B}[36m"))
    #expect(screen.contains("7m▌"), "the chosen row is reversed")
  }

  @Test func `reads articles from standard input and keys from the terminal`() throws {
    let file = folder.path("story/1.md").quoted
    let terminal = try Tmux("cat \(file) | \(builtProgram("frise").quoted) -")
    try terminal.wait(for: "Aube : phrase 1 ")
    try terminal.press("q")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test func `reads a thousand files behind the first frame`() throws {
    for number in 1...1000 {
      try folder.write("Titre numéro \(number)\n\nTexte.\n", to: "many/\(number).txt")
    }
    let terminal = try start(folder.path("many").quoted)
    try terminal.wait(for: "1,000 articles")
    try terminal.press("G")
    try terminal.wait(for: "1000/1000")
  }

  @Test func `lights names and gathers what is said of them`() throws {
    try folder.write(
      "---\ntitle: The board dismisses its chief\npublished: 2023-11-17\nlanguage: en\n---\n"
        + "Sam Altman was dismissed on Friday. Mira Murati takes his place.\n", to: "board/1.md")
    try folder.write(
      "---\ntitle: Staff threaten to leave\npublished: 2023-11-20\nlanguage: en\n---\n"
        + "Nobody slept much. In the evening Sam Altman came back to the office.\n",
      to: "board/2.md")
    let terminal = try start(folder.path("board").quoted, columns: 110, rows: 30)
    try terminal.wait(for: "2 people")
    try terminal.press("]")
    try terminal.wait(for: "Sam Altman · 1 mention here, 2 in the story")
    try terminal.press("Enter")
    try terminal.wait(for: "Sam Altman ─")
    let gathered = try terminal.wait(for: "came back to the office")
    #expect(gathered.contains("1/2") && gathered.contains("▌  Sam Altman was dismissed"))
    try terminal.press("Down", "Enter")
    try terminal.wait(for: "Nobody slept much.")
    try terminal.wait(for: "Sam Altman · 1 mention here, 2 in the story")
    try terminal.press("Enter")
    try terminal.wait(for: "was dismissed on Friday")
    try terminal.press("q")
    try terminal.wait(for: "the text again") {
      $0.contains("Nobody slept much.") && !$0.contains("was dismissed on Friday")
    }
    try terminal.press("Q")
    #expect(try terminal.waitForEnd() == 0)
    try expectRestored(terminal)
  }

  @Test func `names an unknown terminal and the commands that need none`() throws {
    let terminal = try start(environment: ["TERM": "no-such-terminal"])
    #expect(try terminal.waitForEnd() == 64)
    let screen = try terminal.screen
    #expect(screen.contains("no-such-terminal") && screen.contains("frise list"))
  }
}
