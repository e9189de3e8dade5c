/// What the environment says about the terminal: a pure reading of its variables.
package struct TerminalEnvironment: Hashable, Sendable {
  /// The names to try in terminfo, the best first.
  package let names: [String]
  package let isUTF8: Bool
  package let wantsColor: Bool
  /// How long after an ESC the rest of a key may come: milliseconds.
  package let escapeDelay: Int

  /// Reads the environment through `variable`, which gives a variable's value or nil; `wantsColor` goes over
  /// what it says.
  package init(wantsColor: Bool?, variable: (String) -> String?) {
    let name = variable("TERM") ?? ""
    let trueColor = ["truecolor", "24bit"].contains(variable("COLORTERM") ?? "")
    names = (trueColor ? Self.directNames[name].map { [$0, name] } : nil) ?? [name]
    isUTF8 = Self.isUTF8(variable)
    let refused = !(variable("NO_COLOR") ?? "").isEmpty
    self.wantsColor = wantsColor ?? !refused
    escapeDelay = variable("ESCDELAY").flatMap { Int($0) }.map { min(max($0, 1), 2000) } ?? 25
  }

  /// The terminfo entries with 24-bit colour; a terminal that has it says so in COLORTERM alone.
  private static let directNames = [
    "xterm-256color": "xterm-direct", "tmux-256color": "tmux-direct",
    "alacritty": "alacritty-direct",
    "xterm-kitty": "kitty-direct", "konsole-256color": "konsole-direct", "foot": "foot-direct",
    "mintty": "mintty-direct", "iterm2": "iterm2-direct",
  ]

  /// The character set named by the first locale variable that is set; the locale itself need not be
  /// installed.
  private static func isUTF8(_ variable: (String) -> String?) -> Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap(variable).first {
      !$0.isEmpty
    }
    // `fr_FR.UTF-8@euro`, and on macOS plain `UTF-8`.
    let codeset = (locale ?? "").prefix { $0 != "@" }.split(separator: ".").last?.lowercased()
    return codeset == "utf-8" || codeset == "utf8"
  }
}
