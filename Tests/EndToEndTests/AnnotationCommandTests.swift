import Foundation
import TestSupport
import Testing

/// What articles say, as a script asks for it.
@Suite struct `annotate and people` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "---\ntitle: La digue\nsource: Le Petit Port\npublished: 2024-03-03\n---\n\n"
        + "Le 2 mars, été 🎉 : Simone Veil a parlé devant la presse.\n\nMme Veil est partie.\n",
      to: "story/1.md")
  }

  private func run(_ line: String) throws -> Written { try folder.run(line) }

  private var story: String { folder.path("story").quoted }

  @Test func `annotate prints the text with marks, its lines as in the file`() throws {
    let result = try run("frise annotate \(story)")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0] == "==> \(folder.path("story/1.md")) <==")
    #expect(lines[1] == "La digue")
    #expect(lines[2] == "Le Petit Port · Sunday 3 March 2024 · 1 person · 1 date")
    let text = lines[3...].joined(separator: "\n")
    #expect(text.contains("été 🎉 : [Simone Veil] a parlé devant la presse.\n\n"))
    #expect(text.contains("Mme [Veil → simone-veil] est partie."))
    #expect(text.contains("Le {2 mars → "))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func `annotate speaks French, and colours what it marks when asked to`() throws {
    let result = try run("LC_ALL=fr_FR.UTF-8 frise annotate --color always \(story)")
    #expect(result.output.contains("dimanche 3 mars 2024 · 1 personne · 1 date"))
    #expect(result.output.contains("\u{1B}[") && result.output.contains("Simone Veil\u{1B}[m"))
  }

  @Test func `annotate's offsets are scalars of what text prints`() throws {
    let json = try run("frise annotate --format json \(story)").output
    let text = try run("frise text \(story)").output
    let decoded = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let article = try #require((decoded?["articles"] as? [[String: Any]])?.first)
    let scalars = Array(text.unicodeScalars)
    for item in try #require(article["names"] as? [[String: Any]]) {
      let start = try #require(item["start"] as? Int)
      let end = try #require(item["end"] as? Int)
      let words = String(String.UnicodeScalarView(scalars[start..<end]))
      #expect(words == item["text"] as? String)
    }
    #expect(json.contains("\"published_from\": \"metadata\""))
  }

  @Test func `annotate lets no command through to a terminal`() throws {
    try folder.write(
      "Un titre que voici\n\nSimone \u{1B}[5mVeil \u{9B}31m\u{202E}\n", to: "evil.txt")
    for format in ["json", "html", "text --color always"] {
      let output = try run("frise annotate --format \(format) \(folder.path("evil.txt").quoted)")
        .output
      #expect(!output.contains("\u{1B}[5m"), "\(format)")
      #expect(!output.contains("\u{9B}") && !output.contains("\u{202E}"), "\(format)")
    }
  }

  @Test func `people prints a line a person`() throws {
    let result = try run("frise people \(story)")
    #expect(result.status == 0)
    #expect(result.output == "Simone Veil  2   2024-03-02   2024-03-02  Veil  Le Petit Port 2")
  }

  @Test func `people prints JSON and CSV`() throws {
    let json = try run("frise people --format json \(story)").output
    let decoded = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let people = try #require(decoded?["people"] as? [[String: Any]])
    #expect(people.map { $0["id"] as? String } == ["simone-veil"])
    let csv = try run("cd \(folder.path.quoted); frise people --format csv story | tr '\\r' '|'")
    #expect(
      csv.output == """
        id,name,aliases,mentions,first_day,last_day,story/1.md|
        simone-veil,Simone Veil,Veil,2,2024-03-02,2024-03-02,2|
        """)
  }

  @Test(arguments: ["annotate --format csv", "people --format html", "people --format xml"])
  func `a format that there is not exits 64 with a hint`(arguments: String) throws {
    let result = try run("frise \(arguments) \(story)")
    #expect(result.status == 64)
    #expect(result.errors.contains("help") && result.output.isEmpty)
  }

  @Test(arguments: ["annotate", "annotate --format json", "annotate --format html", "people"])
  func `ends quietly on a closed pipe`(arguments: String) throws {
    let names = ["Simone Veil", "Marie Curie", "Paul Dupuis", "Anne Martin"]
    let text = (0..<1500).map { "Le 2 mars 2024, \(names[$0 % 4]) a parlé devant la presse.\n\n" }
    try folder.write(text.joined(), to: "long.txt")
    let result = try run("frise \(arguments) \(folder.path("long.txt").quoted) | head -c 10; echo")
    #expect(result.status == 0 && result.errors.isEmpty)
  }

  @Test func `tells of files that cannot be read, and of nothing to read`() throws {
    try folder.write("", to: "mixed/a.txt")
    try folder.write("Un titre que voici\n\nTexte.\n", to: "mixed/b.txt")
    for command in ["annotate", "people"] {
      #expect(try run("frise \(command) \(folder.path("mixed").quoted)").status == 1)
      #expect(try run("frise \(command) \(folder.path("nothing").quoted)").status == 66)
      #expect(try run("frise \(command) \(story) >/dev/full").status == 74)
    }
  }
}
