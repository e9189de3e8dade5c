import Foundation
import TestSupport
import Testing

/// Dates that are corrected in the reader, and what the commands make of them.
@Suite(.serialized) struct `Corrections in a terminal` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "---\ntitle: La digue\nsource: Le Port\npublished: 2023-11-22\nlanguage: fr\nstory: La crue\n---\n\n"
        + "La digue a cédé lundi. Ana Ruiz a fermé les quais mardi à 8 h 30. "
        + "Le lendemain, elle les a rouverts.\n",
      to: "story/1.md")
  }

  /// The reader, once it knows what happened.
  private func start(data: String? = nil) throws -> Tmux {
    let terminal = try Tmux(
      "\(builtProgram("frise").quoted) \(folder.path("story").quoted)", columns: 100, rows: 24,
      environment: ["XDG_DATA_HOME": data ?? folder.path("data")])
    try terminal.wait(for: "Ana Ruiz  ")
    return terminal
  }

  /// Opens the timeline, goes a number of days on and gives what stands there another day.
  private func correct(_ terminal: Tmux, days: Int = 1, to day: String) throws {
    try terminal.press("t", "g")
    try terminal.wait(for: "▌ La digue a cédé lundi.")
    for _ in 0..<days { try terminal.press("}") }
    try terminal.press("c", "C-u")
    try terminal.type(day)
    try terminal.wait(for: "is: \(day)")
    try terminal.press("Enter")
  }

  private func run(_ command: String) throws -> Written {
    try folder.run("export XDG_DATA_HOME=\(folder.path("data").quoted); \(command)")
  }

  private var story: String { folder.path("story").quoted }
  private let moved = "Wed 15 Nov│ ▌ Ana Ruiz a fermé"
  private let asWritten = "Tue 21 Nov│ ▌ Ana Ruiz a fermé"

  @Test func `moves its event at once, and what is counted from it, and it stays there`() throws {
    let terminal = try start()
    try correct(terminal, to: "2023-11-15")
    let screen = try terminal.wait(for: moved)
    #expect(screen.contains("Thu 16 Nov│ ▹ Le lendemain, elle"))
    try terminal.wait(for: "“mardi à 8 h 30” is now Wed 15 Nov 2023.")
    try terminal.press("q")
    try terminal.wait(for: "┌ Articles ")
    try terminal.press("q")
    #expect(try terminal.waitForEnd() == 0)
    let again = try start()
    try again.press("t", "g")
    try again.wait(for: moved)
    try again.wait(for: "corrected by the reader")
  }

  @Test func `is known to the commands`() throws {
    let terminal = try start()
    try correct(terminal, to: "2023-11-15")
    try terminal.wait(for: moved)
    let timeline = try run("frise timeline --format json \(story)")
    #expect(timeline.errors.isEmpty)
    #expect(timeline.output.contains(#""day": "2023-11-15", "time": "2023-11-15T08:30""#))
    #expect(timeline.output.contains(#""day": "2023-11-16""#))
    #expect(!timeline.output.contains("2023-11-21"))
    let annotate = try run("frise annotate --format json \(story)").output
    #expect(
      annotate.contains(
        #""text": "mardi à 8 h 30", "type": "time", "value": "2023-11-15T08:30", "end_value": null, "from": "explicit", "because": "corrected by the reader""#
      ))
    // The same file under another name, and another file with the same text.
    #expect(try run("cd \(story); frise timeline ./1.md").output.contains("15 November"))
    let copy = try run(
      "cp \(story)/1.md \(folder.path("2.md").quoted); frise timeline \(folder.path("2.md").quoted)"
    )
    #expect(!copy.output.contains("15 November") && copy.errors.isEmpty)
  }

  @Test func `is taken back with u, in what is kept as well`() throws {
    let terminal = try start()
    try correct(terminal, to: "2023-11-15")
    try terminal.wait(for: moved)
    try terminal.press("u")
    try terminal.wait(for: asWritten)
    try terminal.wait(for: "means again what it says")
    try terminal.press("u")
    try terminal.wait(for: "no correction to take back")
    #expect(try run("frise timeline --format json \(story)").output.contains("2023-11-21T08:30"))
  }

  @Test func `can say that it is no day, and must be a day`() throws {
    let terminal = try start()
    try correct(terminal, to: "31/02")
    try terminal.wait(for: "is no day; write it like")
    try terminal.press("C-u")
    try terminal.type("-")
    try terminal.press("Enter")
    try terminal.wait(for: "the other events alone") {
      !$0.contains("│ ▌ Ana Ruiz a fermé") && !$0.contains("│ ▹ Ana Ruiz a fermé")
    }
    try terminal.wait(for: "is no day now")
    #expect(!(try run("frise timeline \(story)").output.contains("a fermé")))
  }

  @Test func `is left with Esc, and nothing is kept`() throws {
    let terminal = try start()
    try correct(terminal, to: "2023-11-15")
    try terminal.wait(for: moved)
    try terminal.press("u")
    try terminal.wait(for: asWritten)
    let kept = try run("cat \(folder.path("data/frise/corrections.jsonl").quoted)").output
    try terminal.press("c", "C-u")
    try terminal.type("2023-11-09")
    try terminal.wait(for: "is: 2023-11-09")
    try terminal.press("Escape")
    try terminal.wait(for: "the timeline as it was") {
      $0.contains(asWritten) && !$0.contains("is: 2023")
    }
    #expect(try run("cat \(folder.path("data/frise/corrections.jsonl").quoted)").output == kept)
  }

  @Test func `lasts when the program is killed right behind it`() throws {
    let terminal = try start()
    try correct(terminal, to: "2023-11-15")
    try terminal.wait(for: moved)
    try terminal.kill("KILL", program: "frise")
    try terminal.wait(for: "status 137")
    #expect(try run("frise timeline --format json \(story)").output.contains("2023-11-15T08:30"))
  }

  @Test func `in two readers at once is kept by both`() throws {
    let one = try start()
    let other = try start()
    try correct(one, to: "2023-11-15")
    try correct(other, days: 0, to: "2023-11-02")
    try one.wait(for: moved)
    try other.wait(for: "Thu 2 Nov│ ▌ La digue a cédé")
    let timeline = try run("frise timeline --format json \(story)")
    #expect(timeline.output.contains("2023-11-15T08:30") && timeline.output.contains("2023-11-02"))
    #expect(timeline.errors.isEmpty)
  }

  @Test func `where nothing can be kept says so, holds until the end, and goes on`() throws {
    let terminal = try start(data: "/proc")
    try terminal.wait(for: "/proc/frise: No such file or directory")
    try correct(terminal, to: "2023-11-15")
    try terminal.wait(for: moved)
    try terminal.press("u")
    try terminal.wait(for: asWritten)
    try terminal.press("Q")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test func `where what was kept cannot be read says so, and goes on`() throws {
    try folder.write("", to: "data/frise")
    let terminal = try start()
    try terminal.wait(for: "data/frise/notebook.db: Not a directory")
    try correct(terminal, to: "2023-11-15")
    try terminal.wait(for: moved)
    let timeline = try run("frise timeline \(story)")
    #expect(timeline.status == 0 && timeline.output.contains("21 November"))
    #expect(
      timeline.errors.hasPrefix(
        "frise: \(folder.path("data/frise/notebook.db")): Not a directory — "))
  }

  @Test func `whose words are gone is told by the commands, once they are back it holds again`()
    throws
  {
    let terminal = try start()
    try correct(terminal, to: "2023-11-15")
    try terminal.wait(for: moved)
    try terminal.press("Q")
    try terminal.waitForEnd()
    let file = folder.path("story/1.md")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try folder.write(text.replacing("mardi à 8 h 30", with: "hier"), to: "story/1.md")
    for command in ["timeline", "annotate --format json"] {
      let changed = try run("frise \(command) \(story)")
      #expect(changed.status == 0 && !changed.output.contains("15 November"))
      #expect(
        changed.errors
          == "frise: \(file): the correction of “mardi à 8 h 30” finds its words no more\n")
    }
    try folder.write(text.replacing("La digue", with: "Hier soir, la digue"), to: "story/1.md")
    let back = try run("frise timeline --format json \(story)")
    #expect(back.errors.isEmpty && back.output.contains("2023-11-15T08:30"))
  }

  @Test func `of an earlier log are taken over, but for lines that are none`() throws {
    let line =
      #"{"after":". Le","before":"quais ","day":"2023-11-15","path":"FILE","quote":"mardi à 8 h 30","start":46}"#
    let log = "{\nnothing\n" + line.replacing("FILE", with: folder.path("story/1.md")) + "\n"
    try folder.write(log, to: "data/frise/corrections.jsonl")
    #expect(try run("frise timeline --format json \(story)").output.contains("2023-11-15T08:30"))
    let terminal = try start()
    try terminal.press("t", "g")
    try terminal.wait(for: moved)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path("data/frise"))
    #expect(files.contains("notebook.db") && files.contains("corrections.jsonl.old"))
    #expect(try run("frise timeline --format json \(story)").output.contains("2023-11-15T08:30"))
  }
}
