import Terminal
import Testing

@Suite struct `The environment` {
  @Test(
    arguments: [
      ([:], false), (["LANG": "fr_FR.UTF-8"], true), (["LANG": "C"], false),
      (["LC_ALL": "C", "LC_CTYPE": "C.UTF-8", "LANG": "C.UTF-8"], false),
      (["LC_ALL": "C.UTF-8", "LC_CTYPE": "C", "LANG": "C"], true),
      (["LC_CTYPE": "C", "LANG": "C.UTF-8"], false), (["LC_CTYPE": "C.UTF-8", "LANG": "C"], true),
      (["LC_ALL": "", "LC_CTYPE": "", "LANG": "C.UTF-8"], true),
      (["LC_ALL": "", "LC_CTYPE": "C", "LANG": "C.UTF-8"], false),
      (["LC_ALL": "", "LANG": ""], false),
    ] as [([String: String], Bool)])
  func `names its character set in the first locale variable that is not empty`(
    variables: [String: String], isUTF8: Bool
  ) {
    #expect(environment(variables).isUTF8 == isUTF8)
  }

  @Test(arguments: [
    ("en_US.UTF-8", true), ("en_US.utf8", true), ("C.utf-8", true), ("fr_FR.UTF8", true),
    ("UTF-8", true), ("fr_FR.UTF-8@euro", true),
    ("ca_ES.UTF-8@valencia", true), ("fr_FR.ISO-8859-15@euro", false), ("fr_FR", false),
    ("utf8_XX.ISO-8859-1", false), ("POSIX", false), ("ja_JP.eucJP", false),
  ])
  func `spells UTF-8 in several ways`(locale: String, isUTF8: Bool) {
    #expect(environment(["LANG": locale]).isUTF8 == isUTF8)
  }

  @Test(
    arguments: [
      ([:], nil, true), (["NO_COLOR": ""], nil, true), (["NO_COLOR": "1"], nil, false),
      (["NO_COLOR": "0"], nil, false), (["NO_COLOR": "1"], true, true), ([:], false, false),
      (["NO_COLOR": ""], false, false),
    ] as [([String: String], Bool?, Bool)])
  func `refuses colours by NO_COLOR, and the reader has the last word`(
    variables: [String: String], asked: Bool?, wantsColor: Bool
  ) {
    let environment = TerminalEnvironment(wantsColor: asked) { variables[$0] }
    #expect(environment.wantsColor == wantsColor)
  }

  @Test(arguments: [
    ("xterm-256color", "truecolor", ["xterm-direct", "xterm-256color"]),
    ("xterm-256color", "24bit", ["xterm-direct", "xterm-256color"]),
    ("tmux-256color", "truecolor", ["tmux-direct", "tmux-256color"]),
    ("xterm-256color", "", ["xterm-256color"]), ("xterm-256color", "yes", ["xterm-256color"]),
    ("vt100", "truecolor", ["vt100"]), ("", "truecolor", [""]),
  ])
  func `tells of 24-bit colour in COLORTERM`(term: String, colors: String, names: [String]) {
    #expect(environment(["TERM": term, "COLORTERM": colors]).names == names)
  }

  @Test func `may name no terminal`() {
    #expect(environment([:]).names == [""])
  }

  @Test(
    arguments: [
      (nil, 25), ("", 25), ("fast", 25), ("100", 100), ("0", 1), ("-5", 1), ("2000", 2000),
      ("99999", 2000), ("1.5", 25), (" 100", 25),
    ] as [(String?, Int)])
  func `says how long an ESC waits, within reason`(delay: String?, milliseconds: Int) {
    #expect(environment(["ESCDELAY": delay].compactMapValues { $0 }).escapeDelay == milliseconds)
  }

  private func environment(_ variables: [String: String]) -> TerminalEnvironment {
    TerminalEnvironment(wantsColor: nil) { variables[$0] }
  }
}
