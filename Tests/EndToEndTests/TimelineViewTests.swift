import TestSupport
import Testing

/// The timeline in a real terminal.
@Suite(.serialized) struct `The timeline in a terminal` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "---\ntitle: La digue\nsource: Le Port\npublished: 2023-11-22\nlanguage: fr\nstory: La crue\n---\n\n"
        + "La digue a cédé lundi. Ana Ruiz a fermé les quais mardi.\n", to: "story/1.md")
    let lines = (1...30).map { "Phrase \($0) du récit, assez longue pour une ligne.\n\n" }
    try folder.write(
      "---\ntitle: Le phare\nsource: La Lampe\npublished: 2023-11-22\nlanguage: fr\n---\n\n"
        + lines.joined() + "Le 9 novembre 2023, Ana Ruiz a rallumé le phare du port.\n",
      to: "story/2.md")
  }

  /// The reader, once it knows what happened.
  private func start(environment: [String: String] = [:]) throws -> Tmux {
    let terminal = try Tmux(
      "\(builtProgram("frise").quoted) \(folder.path("story").quoted)", columns: 100, rows: 24,
      environment: ["XDG_DATA_HOME": folder.path("data")].merging(environment) { $1 })
    try terminal.wait(for: "Ana Ruiz  ")
    return terminal
  }

  /// Waits until nothing changes any more.
  private func waitForRest(_ terminal: Tmux, showing text: String) throws -> String {
    var last = ""
    return try terminal.wait(for: "“\(text)” at rest") { screen in
      defer { last = screen }
      return screen.contains(text) && screen == last
    }
  }

  @Test func `opens beside each other what the sources say, and leads to their sentences and back`()
    throws
  {
    let terminal = try start()
    try terminal.press("t")
    let opened = try waitForRest(terminal, showing: "Mon 20 Nov│ ▌ La digue a cédé lundi.")
    #expect(opened.contains("Tue 21 Nov│ ▹ Ana Ruiz") && opened.contains("10 days without news"))
    #expect(opened.contains("│ Le Port") && opened.contains("│ La Lampe"))
    #expect(opened.contains("▸ Le 9 novembre 2023, Ana Ruiz"))
    try terminal.press("}")
    try terminal.wait(for: "Tue 21 Nov│ ▌ Ana Ruiz a fermé")
    try terminal.press("{")
    try terminal.wait(for: "Mon 20 Nov│ ▌ La digue a cédé")
    try terminal.press("g", "Right")
    let first = try waitForRest(terminal, showing: "▌ Le 9 novembre 2023, Ana Ruiz")
    try terminal.press("Enter")
    let text = try terminal.wait(for: "▌Le 9 novembre 2023")
    #expect(text.contains("Phrase 30 du récit") && !text.contains("Phrase 1 du"))
    try terminal.press("q")
    try terminal.wait(for: "the timeline as it was") { $0 == first }
    try terminal.press("q")
    try terminal.wait(for: "the list") {
      $0.contains("┌ Articles ") && $0.contains("▌○ 22 Nov  La digue")
    }
    try terminal.press("Q")
    #expect(try terminal.waitForEnd() == 0)
    #expect(terminal.hasSettingsBack)
  }

  @Test func `keeps its place from 100×24 to 20×5, to nothing and back`() throws {
    let terminal = try start()
    try terminal.press("t", "}")
    let before = try waitForRest(terminal, showing: "Tue 21 Nov│ ▌ Ana Ruiz a fermé")
    for (columns, rows) in [(20, 5), (1, 1), (20, 5)] {
      try terminal.resize(columns: columns, rows: rows)
      try terminal.wait(for: "\(columns)×\(rows)") {
        let lines = $0.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.count <= rows && lines.allSatisfy { $0.count <= columns }
          && (rows == 1 || $0.contains("▌ Ana Ruiz"))
      }
    }
    try terminal.resize(columns: 100, rows: 24)
    try terminal.wait(for: "the same screen as before") { $0 == before }
    try terminal.press("q", "q")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test func `speaks French, and sends nothing but ASCII where the locale has no more`() throws {
    let french = try start(environment: ["LC_ALL": "fr_FR.UTF-8"])
    try french.press("t")
    let screen = try french.wait(for: "10 jours sans nouvelles")
    #expect(screen.contains("lun 20 nov│ ▌ La digue a cédé lundi."))
    let plain = try start(environment: ["LC_ALL": "C"])
    try plain.press("t")
    let ascii = try plain.wait(for: "10 days without news")
    let isASCII = ascii.unicodeScalars.allSatisfy { $0.isASCII }
    #expect(isASCII, "\(ascii)")
    #expect(ascii.contains("La digue a cede lundi."))
  }

  @Test func `says in a line that no event has a known day`() throws {
    try folder.write("Un titre que voici\n\nLe port dort.\n", to: "still/1.txt")
    let terminal = try Tmux(
      "\(builtProgram("frise").quoted) \(folder.path("still").quoted)",
      environment: ["XDG_DATA_HOME": folder.path("data")])
    try terminal.wait(for: "Le port dort.")
    // Until the text has been read, the key only says that it is being read.
    try terminal.wait(for: "No event of a known day") { _ in
      try? terminal.press("t")
      return (try? terminal.screen.contains("No event of a known day")) == true
    }
    try terminal.press("Q")
    #expect(try terminal.waitForEnd() == 0)
  }
}
