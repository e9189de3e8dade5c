import Foundation
import TestSupport
import Testing

/// The timeline, as a script asks for it.
@Suite struct `timeline` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "---\ntitle: La chute\nsource: Le Port\npublished: 2023-12-10\nlanguage: fr\n---\n\n"
        + "Le 17 novembre 2023, **Sam Altman** est renvoyé par le conseil.\n\n"
        + "Le 20 novembre à 8 h 30, Mira Murati a quitté le conseil.\n",
      to: "story/1.md")
    try folder.write(
      "---\ntitle: Une lettre\npublished: 2023-12-10\nlanguage: fr\n---\n\n"
        + "Le 17 novembre 2023, la presse a appelé Sam Altman.\n", to: "story/2.txt")
  }

  private func run(_ line: String) throws -> Written { try folder.run(line) }

  private var story: String { folder.path("story").quoted }

  private func lines(_ output: String) -> [Substring] {
    output.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func `prints the days, below them the sources, and their sentences one a line`() throws {
    let result = try run("frise timeline \(story)")
    #expect(result.status == 0 && result.errors.isEmpty)
    #expect(
      result.output == """
        Friday 17 November 2023
          Le Port
            ▸ Le 17 novembre 2023, Sam Altman est renvoyé par le conseil.
          Une lettre · 2.txt
            ▸ Le 17 novembre 2023, la presse a appelé Sam Altman.

        ┄ 2 days without news ┄

        Monday 20 November 2023
          Le Port
            ▹ Le 20 novembre à 8 h 30, Mira Murati a quitté le conseil.
        """)
  }

  @Test func `speaks French, and colours names and dates when asked to`() throws {
    let result = try run("LC_ALL=fr_FR.UTF-8 frise timeline --color always \(story)")
    #expect(result.output.contains("vendredi 17 novembre 2023\u{1B}[m"))
    #expect(result.output.contains("┄ 2 jours sans nouvelles ┄"))
    #expect(result.output.contains("mSam Altman\u{1B}[m est renvoyé"))
    #expect(result.output.contains("m17 novembre 2023\u{1B}[m"))
  }

  @Test(arguments: [
    ("--scale year", "2023"), ("--scale month", "November 2023"),
    ("--from 2023-11-18", "Monday 20 November 2023"),
    ("--from 2023-11 --to 2023", "Friday 17 November 2023"),
    ("--to '17 novembre 2023'", "Friday 17 November 2023"),
    ("--person murati", "Monday 20 November 2023"),
    ("--source lettre", "Friday 17 November 2023"),
  ])
  func `narrows and widens its rows`(options: String, first: String) throws {
    let result = try run("frise timeline \(options) \(story)")
    #expect(result.status == 0)
    #expect(lines(result.output).first.map(String.init) == first)
  }

  @Test func `wants all people and one of the sources`() throws {
    let nobody = try run("frise timeline --person altman --person murati \(story)")
    #expect(nobody.output.isEmpty)
    let both = try run("frise timeline --source lettre --source 'le port' \(story)").output
    #expect(both.contains("Le Port") && both.contains("Une lettre"))
  }

  @Test func `prints JSON, CSV, Markdown, HTML and a calendar`() throws {
    let json = try run("frise timeline --format json \(story)").output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect((object?["rows"] as? [Any])?.count == 2)
    let csv = try run("frise timeline --format csv \(story) | tr '\\r' '|'").output
    #expect(csv.hasPrefix("day,end_day,time,") && lines(csv).count == 4 && csv.hasSuffix("|"))
    let markdown = try run("frise timeline --format markdown \(story)").output
    #expect(markdown.contains("\n## Friday 17 November 2023\n\n| Source | What it says |\n"))
    let html = try run("frise timeline --format html \(story)").output
    #expect(html.hasPrefix("<!DOCTYPE html>") && html.hasSuffix("</html>"))
    let calendar = try run("frise timeline --format ics \(story) | tr '\\r' '|'").output
    #expect(calendar.hasPrefix("BEGIN:VCALENDAR|\n") && calendar.hasSuffix("\nEND:VCALENDAR|"))
    #expect(calendar.contains("\nDTSTAMP:20"))
  }

  @Test func `says in a line when nothing matches, and ends well`() throws {
    let result = try run("frise timeline --person nobody \(story)")
    #expect(result.status == 0 && result.output.isEmpty)
    #expect(result.errors == "frise: nothing matches; 3 events do not pass the filter\n")
    for format in ["json", "csv", "html", "ics"] {
      let other = try run(
        "frise timeline --format \(format) --person nobody \(story) >\(folder.path("other").quoted)"
      )
      #expect(other.status == 0 && other.errors.isEmpty, "\(format)")
      #expect(try run("test -s \(folder.path("other").quoted)").status == 0, "\(format)")
    }
  }

  @Test(arguments: [
    "--from yesterday", "--from 17", "--to 2023-13", "--from 2023-12-01 --to 2023-11",
    "--scale hour", "--format xml", "--person ''", "--from",
  ])
  func `a usage error exits 64 with a hint`(options: String) throws {
    let result = try run("frise timeline \(story) \(options)")
    #expect(result.status == 64)
    #expect(result.errors.contains("help") && result.output.isEmpty)
  }

  @Test func `lets no command through to a terminal`() throws {
    try folder.write(
      "---\nsource: \"a\\eb\"\npublished: 2023-12-10\nlanguage: fr\n---\n"
        + "Le 17 novembre 2023, Sam \u{1B}[5mAltman \u{9B}31m\u{202E} est renvoyé du conseil.\n",
      to: "evil \u{1B}[5m.md")
    let file = folder.path("evil \u{1B}[5m.md").quoted
    for format in ["text --color always", "json", "markdown", "html"] {
      let output = try run("frise timeline --format \(format) \(file)").output
      #expect(output.contains("17 novembre 2023"), "\(format)")
      #expect(!output.contains("\u{1B}[5m") && !output.contains("a\u{1B}b"), "\(format)")
      #expect(!output.contains("\u{9B}") && !output.contains("\u{202E}"), "\(format)")
    }
    for (format, sign) in ["csv": "␛[5mAltman", "ics": "\u{FFFD}[5mAltman"] {
      let terminal = try Tmux(
        "\(builtProgram("frise").quoted) timeline --format \(format) \(file)", columns: 400)
      try terminal.waitForEnd()
      #expect(try terminal.screen.contains(sign), "\(format)")
    }
  }

  @Test func `wraps sentences between words on a terminal`() throws {
    let terminal = try Tmux("\(builtProgram("frise").quoted) timeline \(story)", columns: 40)
    try terminal.waitForEnd()
    let screen = try terminal.screen
    #expect(
      screen.contains("    ▸ Le 17 novembre 2023, Sam Altman\n      est renvoyé par le conseil.\n"))
  }

  @Test(arguments: ["text", "json", "markdown", "csv", "html", "ics"])
  func `ends quietly on a closed pipe`(format: String) throws {
    let text = (0..<1500).map { "Le 2 mars 2024, la presse a appelé le port numéro \($0).\n\n" }
    try folder.write(text.joined(), to: "long.txt")
    let file = folder.path("long.txt").quoted
    let result = try run("frise timeline --format \(format) \(file) | head -c 10; echo")
    #expect(result.status == 0 && result.errors.isEmpty)
  }

  @Test func `tells of files that cannot be read, and of nothing to read`() throws {
    try folder.write("", to: "mixed/a.txt")
    try folder.write("Un titre que voici\n\nTexte.\n", to: "mixed/b.txt")
    #expect(try run("frise timeline \(folder.path("mixed").quoted)").status == 1)
    #expect(try run("frise timeline \(folder.path("nothing").quoted)").status == 66)
    #expect(try run("frise timeline \(story) >/dev/full").status == 74)
  }
}
