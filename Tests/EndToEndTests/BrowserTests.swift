import Foundation
import TestSupport
import Testing

/// Addresses that are opened from the reader.
@Suite(.serialized) struct `A browser` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "---\ntitle: La digue\nurl: https://port.example/';touch PWNED;'\n---\n\nLa digue a cédé.\n",
      to: "story/1.md")
    try folder.write(
      "#!/bin/sh\nprintf '%s|' \"$#\" \"$@\" >> \(folder.path("opened").quoted)\nstty -a\n",
      to: "browser")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder.path("browser"))
  }

  private func start(browser: String) throws -> Tmux {
    let terminal = try Tmux(
      "\(builtProgram("frise").quoted) \(folder.path("story").quoted)", columns: 100, rows: 24,
      environment: ["BROWSER": browser, "DISPLAY": "", "WAYLAND_DISPLAY": ""])
    try terminal.wait(for: "La digue a cédé.")
    return terminal
  }

  @Test(arguments: ["", " --new-tab %s"])
  func `gets the address as one word, and the reader goes on behind it`(words: String) throws {
    let terminal = try start(browser: "nothing-of-this-name:" + folder.path("browser") + words)
    try terminal.press("o")
    try terminal.wait(for: "Opens https://port.example/';touch%20PWNED;'")
    let opened = try String(contentsOfFile: folder.path("opened"), encoding: .utf8)
    let before = words.isEmpty ? "1|" : "2|--new-tab|"
    #expect(opened == before + "https://port.example/';touch%20PWNED;'|")
    try terminal.press("q")
    #expect(try terminal.waitForEnd() == 0)
  }

  @Test func `that cannot be started is told`() throws {
    let terminal = try start(browser: "nothing-of-this-name")
    try terminal.press("o")
    try terminal.wait(for: "The browser cannot be started: nothing-of-this-name")
  }
}
