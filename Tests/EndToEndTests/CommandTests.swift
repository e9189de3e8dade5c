import Foundation
import TestSupport
import Testing

/// The commands, as a script uses them.
@Suite struct `Frise's commands` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "---\ntitle: La digue\nsource: Le Petit Port\npublished: 2024-03-03\n---\n\nUn texte « court ».\n",
      to: "story/1.md")
    try folder.write("Un titre que voici\n\n5 mars 2024\n\nUn texte du jour.\n", to: "story/2.txt")
  }

  private func run(_ line: String) throws -> Written { try folder.run(line) }

  private var story: String { folder.path("story").quoted }

  @Test func `list prints a line an article`() throws {
    let result = try run("frise list \(story)")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix(" 2024-03-03  metadata  "))
    #expect(lines[0].contains("Le Petit Port  La digue"))
    #expect(lines[1].hasPrefix(" 2024-03-05  text "))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func `list and text print JSON`() throws {
    let result = try run("frise list --format json \(story)")
    let decoded = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let articles = try #require((decoded as? [String: Any])?["articles"] as? [[String: Any]])
    #expect(articles.map { $0["published"] as? String } == ["2024-03-03", "2024-03-05"])
    #expect(articles[0]["published_from"] as? String == "metadata")
    #expect(articles[1]["source"] is NSNull)
    let text = try run("frise text --format json \(story)").output
    #expect(text.contains("« court »"))
  }

  @Test func `text prints a plain file byte for byte, and a Markdown file without its metadata`()
    throws
  {
    let plain = folder.path("story/2.txt").quoted
    #expect(try run("frise text \(plain) | cmp - \(plain)").status == 0)
    #expect(
      try run("frise text \(folder.path("story/1.md").quoted)").output == "Un texte « court ».")
  }

  @Test func `options go over what articles say`() throws {
    let result = try run("frise list --published 2020-01-02 --language en --format json \(story)")
      .output
    #expect(result.contains("\"published\": \"2020-01-02\""))
    #expect(result.contains("\"published_from\": \"option\""))
    #expect(result.contains("\"language\": \"en\""))
  }

  @Test func `reads standard input by the name of -`() throws {
    #expect(
      try run("cat \(folder.path("story/2.txt").quoted) | frise list -").output.contains(
        "Un titre que voici"))
  }

  @Test func `tells each file it cannot read in a line, and reads the others`() throws {
    try folder.write(
      [0x89] + Array("PNG\r\n".utf8) + [UInt8](repeating: 0, count: 64), to: "mixed/a.png")
    try folder.write("", to: "mixed/b.txt")
    try folder.write("Un titre que voici\n\nTexte.\n", to: "mixed/c.txt")
    try folder.write(
      Array("Un titre ".utf8) + [0xE9] + Array("trange\n\nTexte d'".utf8) + [
        0xE9, 0x74, 0xE9, 0x0A,
      ], to: "mixed/d.txt")
    _ = try run(
      "mkfifo \(folder.path("mixed/e").quoted); ln -s f \(folder.path("mixed/f").quoted); ln -s /etc/passwd \(folder.path("mixed/g").quoted)"
    )
    let result = try run("frise list \(folder.path("mixed").quoted)")
    #expect(result.status == 1)
    #expect(result.output.split(separator: "\n").count == 2)
    #expect(result.output.contains("Un titre étrange"))
    let told = result.errors.split(separator: "\n").map { line in
      line.replacingOccurrences(of: folder.path("mixed/"), with: "")
    }
    #expect(
      told == [
        "frise: d.txt: not UTF-8; read as Windows-1252", "frise: a.png: not text but PNG",
        "frise: b.txt: empty",
        "frise: e: not a regular file: a pipe (give its text to standard input and name it -)",
        "frise: f: a loop of links", "frise: g: a link that leads out of the folder",
      ])
  }

  @Test func `says when there is nothing to read`() throws {
    let result = try run("frise list \(folder.path("nothing").quoted)")
    #expect(result.status == 66)
    #expect(result.errors.hasSuffix("nothing: no such file or folder\n"))
    #expect(result.output.isEmpty)
  }

  @Test func `without a terminal, names the commands`() throws {
    let result = try run("frise \(story)")
    #expect(result.status == 64)
    #expect(result.errors.contains("terminal") && result.errors.contains("frise list"))
    #expect(result.output.isEmpty)
  }

  @Test(arguments: [
    "--no-such-option", "list --format yaml", "list --published yesterday", "text --language de",
  ])
  func `a usage error exits 64 with a hint`(arguments: String) throws {
    let result = try run("frise \(arguments)")
    #expect(result.status == 64)
    #expect(result.errors.contains("--help") || result.errors.contains("help"))
  }

  @Test func `help and version go to standard output`() throws {
    for option in ["--help", "--version", "list --help"] {
      let result = try run("frise \(option)")
      #expect(result.status == 0)
      #expect(!result.output.isEmpty && result.errors.isEmpty)
    }
  }

  @Test func `ends quietly on a closed pipe`() throws {
    try folder.write(
      "Un titre que voici\n\n" + String(repeating: "Texte. ", count: 200_000), to: "long.txt")
    let result = try run("frise text \(folder.path("long.txt").quoted) | head -c 10; echo")
    #expect(result.output == "Un titre q")
    #expect(result.errors.isEmpty)
  }

  @Test func `never echoes an escape sequence from the command line`() throws {
    let evil = "no\u{1B}]0;PWNED\u{7}\u{202E}"
    for line in [
      "frise \(evil.quoted)", "frise list \(evil.quoted)", "frise \(("--" + evil).quoted)",
    ] {
      let result = try run(line)
      #expect(result.status != 0)
      #expect(!result.errors.contains("\u{1B}") && !result.errors.contains("\u{202E}"))
    }
  }

  @Test func `escapes in JSON what a terminal must not see`() throws {
    try folder.write("Un titre \u{9B}31m ici\n\nTexte \u{202E}mort.\n", to: "evil.txt")
    let result = try run("frise text --format json \(folder.path("evil.txt").quoted)")
    #expect(result.output.contains("\\u009b31m") && result.output.contains("\\u202emort"))
    #expect((try? JSONSerialization.jsonObject(with: Data(result.output.utf8))) != nil)
  }

  @Test func `takes options before and behind a command`() throws {
    #expect(
      try run("frise --color never list \(story)").output == (try run("frise list \(story)").output)
    )
  }

  @Test func `says when results cannot be written`() throws {
    let result = try run("frise list \(story) >/dev/full")
    #expect(result.status == 74)
    #expect(result.errors.contains("cannot be written"))
  }

}
