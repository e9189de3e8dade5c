import TestSupport
import Testing

/// Searches in a real terminal.
@Suite(.serialized) struct `Searches in a terminal` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let lines = (1...30).map { "Phrase \($0) du récit, assez longue pour une ligne.\n\n" }
    try folder.write(
      "---\ntitle: La digue\nsource: Le Port\npublished: 2023-11-22\nlanguage: fr\nstory: La crue\n---\n\n"
        + "La digue a cédé lundi. Les employe\u{301}s de 東京 sont venus.\n\n" + lines.joined()
        + "Ana Ruiz a vu les employés du phare.\n", to: "story/1.md")
    try folder.write(
      "---\ntitle: Le phare\nsource: La Lampe\npublished: 2023-11-22\nlanguage: fr\n---\n\n"
        + "Ana Ruiz a rallumé le phare du port sans les employés.\n", to: "story/2.md")
  }

  /// The reader, once it knows what happened.
  private func start() throws -> Tmux {
    let terminal = try Tmux(
      "\(builtProgram("frise").quoted) \(folder.path("story").quoted)", columns: 120, rows: 30,
      environment: ["XDG_DATA_HOME": folder.path("data")])
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

  @Test func `of the text go on with n, and Esc takes their light off and brings back`() throws {
    let terminal = try start()
    try terminal.press("Enter")
    let before = try waitForRest(terminal, showing: "[ ] name/date")
    try terminal.press("/")
    try terminal.type("employes")
    let first = try terminal.wait(for: "1 of 2")
    #expect(first.contains(" /employes"))
    try terminal.press("Escape")
    try terminal.wait(for: "the same screen as before") { $0 == before }
    try terminal.press("/")
    try terminal.type("employes")
    try terminal.press("Enter")
    try terminal.wait(for: "/employes  1 of 2")
    try terminal.press("n")
    let second = try terminal.wait(for: "/employes  2 of 2")
    #expect(second.contains("Ana Ruiz a vu les employés du phare."))
    try terminal.press("n")
    try terminal.wait(for: "on from the first")
    try terminal.press("J", "n")
    let next = try terminal.wait(for: "/employes  1 of 1")
    #expect(next.contains("Ana Ruiz a rallumé"))
    try terminal.press("Escape")
    try terminal.wait(for: "no search any more") { !$0.contains("/employes") }
    try terminal.press("Q")
    #expect(try terminal.waitForEnd() == 0)
    #expect(terminal.hasSettingsBack)
  }

  @Test func `of all articles lead to a sentence, from one to the next, and back`() throws {
    let terminal = try start()
    try terminal.press("S")
    try terminal.wait(for: "altman OR murati")
    try terminal.type("ruiz")
    let results = try waitForRest(terminal, showing: "2 matches")
    #expect(results.contains("Search all: ruiz"))
    #expect(results.contains("Le Port  1") && results.contains("La Lampe  1"))
    try terminal.press("Down")
    try terminal.wait(for: "the other sentence is chosen") { screen in
      screen != results && screen.contains("▌")
    }
    try terminal.press("Up", "Enter")
    try terminal.wait(for: "ruiz  1 of 1, 2 in all")
    try terminal.press("n")
    try terminal.wait(for: "On to “")
    try terminal.press("q")
    let back = try terminal.wait(for: "the results") {
      $0.contains("Le Port  1") && !$0.contains("Search all:")
    }
    #expect(back.contains("La Lampe  1"))
    try terminal.press("Escape")
    try terminal.wait(for: "the list") { $0.contains("▌○ 22 Nov  La digue") }
    try terminal.press("q")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test func `of all articles keep their place from 120×30 to nothing and back`() throws {
    let terminal = try start()
    try terminal.press("S")
    try terminal.type("employés")
    try terminal.wait(for: "3 matches")
    try terminal.press("Down")
    let before = try waitForRest(terminal, showing: "▌ Les employés de 東京")
    for (columns, rows) in [(40, 10), (20, 5), (1, 1), (80, 24)] {
      try terminal.resize(columns: columns, rows: rows)
      try terminal.wait(for: "\(columns)×\(rows)") {
        let lines = $0.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.count <= rows && lines.allSatisfy { $0.count <= columns }
          && (rows == 1 || $0.contains("▌"))
      }
    }
    try terminal.resize(columns: 120, rows: 30)
    try terminal.wait(for: "the same screen as before") { $0 == before }
    try terminal.press("Escape")
    try terminal.wait(for: "┌ Articles ")
    try terminal.press("Q")
    #expect(try terminal.waitForEnd() == 0)
    #expect(terminal.hasSettingsBack)
  }
}
