import Foundation
import TestSupport
import Testing

/// The search, as a script asks for it.
@Suite struct `search` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "---\ntitle: La chute\nsource: Le Port\npublished: 2023-12-10\nlanguage: fr\n---\n\n"
        + "Le 17 novembre 2023, **Sam Altman** est renvoyé par le conseil.\n\n"
        + "Mira Murati prend sa place. Le conseil se tait, et les employés aussi.\n",
      to: "story/1.md")
    try folder.write(
      "Une lettre des employés au conseil\n\nPremière ligne.\nDeuxième ligne du conseil.\n"
        + "Troisième ligne.\nQuatrième ligne.\nCinquième ligne, avec Altman.\n",
      to: "story/2.txt")
  }

  private func run(_ line: String) throws -> Written { try folder.run(line) }

  private var story: String { folder.path("story").quoted }

  /// What was printed, with the paths as they stand below the folder.
  private func printed(_ line: String) throws -> String {
    try run(line).output.replacingOccurrences(of: folder.path("story/"), with: "")
  }

  @Test func `prints each line in which a match begins, with its number in the file`() throws {
    #expect(
      try printed("frise search conseil \(story)") == """
        1.md:8:Le 17 novembre 2023, **Sam Altman** est renvoyé par le conseil.
        1.md:10:Mira Murati prend sa place. Le conseil se tait, et les employés aussi.
        2.txt:1:Une lettre des employés au conseil
        2.txt:4:Deuxième ligne du conseil.
        """)
  }

  @Test(arguments: [
    ("EMPLOYES", "1.md:10 2.txt:1"), ("'conseil employes'", "1.md:10 2.txt:1"),
    ("'\"sam altman\"'", "1.md:8"), ("'conseil -altman -lettre -ligne'", "1.md:10"),
    ("'re:/(deux|trois)i.me/'", "2.txt:4 2.txt:5"), ("'murati OR cinquieme'", "1.md:10 2.txt:7"),
    ("word:conseil", "1.md:8 1.md:10 2.txt:1 2.txt:4"), ("word:consei", ""),
    ("'source:port conseil'", "1.md:8 1.md:10"), ("'source:\"une lettre\" altman'", "2.txt:7"),
    ("person:murati", "1.md:10"), ("'on:2023-11-17 source:port'", "1.md:8"),
    ("'on:\"17 novembre\" source:port'", "1.md:8"),
  ])
  func `finds the sentences that have all of a query`(query: String, lines: String) throws {
    let found = try printed("frise search \(query) \(story)").split(separator: "\n").map { line in
      line.split(separator: ":").prefix(2).joined(separator: ":")
    }
    #expect(found.joined(separator: " ") == lines)
  }

  @Test func `counts lines as the file has them, with CR LF and without metadata`() throws {
    try folder.write(
      "---\r\ntitle: Un\r\nlanguage: fr\r\n---\r\n\r\n\r\nLe port.\r\n\r\nLe port dort.\r\n",
      to: "crlf.txt")
    let file = folder.path("crlf.txt").quoted
    #expect(
      try run("frise search port \(file) | cut -d: -f2- | tr '\\r' '|'").output
        == "7:Le port.\n9:Le port dort.")
    #expect(try run("printf 'Un\\n\\n\\nport' | frise search port -").output == "-:4:port")
  }

  @Test func `prints lines around, and signs between those that do not touch`() throws {
    #expect(
      try printed("frise search -C 1 'conseil OR cinquieme' \(folder.path("story/2.txt").quoted)")
        == """
        2.txt:1:Une lettre des employés au conseil
        2.txt-2-
        2.txt-3-Première ligne.
        2.txt:4:Deuxième ligne du conseil.
        2.txt-5-Troisième ligne.
        2.txt-6-Quatrième ligne.
        2.txt:7:Cinquième ligne, avec Altman.
        """)
    let apart = try printed("frise search --context 1 'lettre OR cinquieme OR murati' \(story)")
    #expect(apart.split(separator: "\n").count { $0 == "--" } == 2)
  }

  @Test func `counts the matches of each article`() throws {
    #expect(try printed("frise search --count conseil \(story)") == "1.md:2\n2.txt:2")
    #expect(try printed("frise search --count person:murati \(story)") == "1.md:1")
  }

  @Test func `colours the matches when asked to`() throws {
    let output = try run("frise search --color always conseil \(story)").output
    #expect(output.contains("mconseil\u{1B}[m"))
    #expect(output.contains("1.md\u{1B}[m"))
    let people = try run("frise search --color always person:altman \(story)").output
    #expect(people.contains("mSam Altman\u{1B}[m"))
    #expect(!(try run("frise search conseil \(story)").output.contains("\u{1B}")))
  }

  @Test func `prints JSON with what frise text counts`() throws {
    let json = try run("frise search --format json 'person:altman on:2023-11-17' \(story)").output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["matches"] as? Int == 1)
    let article = try #require((object?["articles"] as? [[String: Any]])?.first)
    #expect(article["source"] as? String == "Le Port")
    let sentence = try #require((article["sentences"] as? [[String: Any]])?.first)
    #expect(sentence["line"] as? Int == 8)
    #expect(sentence["day"] as? String == "2023-11-17")
    let match = try #require((sentence["matches"] as? [[String: Any]])?.first)
    let start = try #require(match["start"] as? Int)
    let end = try #require(match["end"] as? Int)
    let text = try run("frise text \(folder.path("story/1.md").quoted)").output
    #expect(String(Array(text)[start..<end]) == "Sam Altman")
  }

  @Test func `ends with 0 when something is found, 1 when nothing is, and 2 after an error`() throws
  {
    #expect(try run("frise search conseil \(story)").status == 0)
    let nothing = try run("frise search nulle-part \(story)")
    #expect(nothing.status == 1 && nothing.output.isEmpty && nothing.errors.isEmpty)
    #expect(try run("frise search --format json nulle-part \(story)").status == 1)
    try folder.write("", to: "mixed/a.txt")
    try folder.write("Le port.\n", to: "mixed/b.txt")
    let mixed = try run("frise search port \(folder.path("mixed").quoted)")
    #expect(mixed.status == 0 && mixed.output.hasSuffix("b.txt:1:Le port."))
    #expect(mixed.errors.hasSuffix("a.txt: empty\n"))
    try folder.write("%PDF-1.7", to: "mixed/c.pdf")
    #expect(try run("frise search port \(folder.path("mixed").quoted)").status == 2)
    #expect(try run("frise search port \(folder.path("none").quoted)").status == 2)
    #expect(try run("frise search person:altman \(folder.path("none").quoted)").status == 2)
    #expect(try run("frise search conseil \(story) >/dev/full").status == 74)
  }

  @Test(arguments: [
    ("'altman re:/a(b/'", "( is not closed, at character 13"),
    ("person:", "nothing stands behind person:"), ("''", "nothing to look for"),
    ("on:soon", "“soon” is no day; write it like 2023-11-20"),
  ])
  func `says in one line what is wrong with a query`(query: String, sentence: String) throws {
    let result = try run("frise search \(query) \(story)")
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(result.errors.hasPrefix("frise: ") && result.errors.hasSuffix(sentence + "\n"))
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    "", "conseil --format xml", "conseil -C -1", "conseil -C x", "conseil --count --format json",
    "conseil -C 2 --format json",
  ])
  func `a usage error exits 64 with a hint`(options: String) throws {
    let result = try run("frise search \(options)")
    #expect(result.status == 64)
    #expect(result.errors.contains("help") && result.output.isEmpty)
  }

  @Test func `lets no command through to a terminal`() throws {
    try folder.write("Le port \u{1B}[5mdort \u{9B}31m\u{202E} ici.\n", to: "evil \u{1B}[5m.txt")
    let file = folder.path("evil \u{1B}[5m.txt").quoted
    for options in ["--color always", "--format json", "--count", "--color always -C 1"] {
      let output = try run("frise search \(options) port \(file)").output
      #expect(output.contains("evil "))
      #expect(!output.contains("\u{1B}[5m"), "\(options)")
      #expect(!output.contains("\u{9B}") && !output.contains("\u{202E}"), "\(options)")
    }
    let error = try run("frise search \"$(printf 're:/\\033[5m(/')\" \(file)")
    #expect(error.status == 2 && !error.errors.contains("\u{1B}"))
    let terminal = try Tmux("\(builtProgram("frise").quoted) search port \(file)", columns: 400)
    try terminal.waitForEnd()
    #expect(try terminal.screen.contains("␛[5mdort"))
  }

  @Test func `ends quietly on a closed pipe`() throws {
    let text = (0..<1500).map { "La presse a appelé le port numéro \($0).\n\n" }.joined()
    for number in 0..<80 { try folder.write(text, to: "long/\(number).txt") }
    let result = try run("frise search port \(folder.path("long").quoted) | head -n 1")
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(result.output.hasSuffix("/0.txt:1:La presse a appelé le port numéro 0."))
  }

  @Test func `lights a match that goes on behind the end of its line`() throws {
    try folder.write("Le grand conseil\r\nd’administration\n", to: "wrapped.txt")
    let found = try run(
      "frise search '\"conseil d\"' --color always \(folder.path("wrapped.txt").quoted)")
    #expect(found.status == 0)
    #expect(found.output.contains("conseil\u{1B}[m"))
  }

  @Test func `takes its short options as grep does`() throws {
    #expect(try printed("frise search -c conseil \(story)") == "1.md:2\n2.txt:2")
    #expect(
      try printed("frise search -C1 cinquieme \(story)")
        == "2.txt-6-Quatrième ligne.\n2.txt:7:Cinquième ligne, avec Altman.")
  }
}
