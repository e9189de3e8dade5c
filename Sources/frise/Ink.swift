import Screen
import Terminal

/// Gives printed results the looks of the reader's theme, where colours are wanted.
struct Ink {
  private let theme: Theme?

  /// Whether to use colours at all, and how many, by an option and what the environment says.
  init(_ choice: ColorChoice) {
    let environment = TerminalEnvironment(wantsColor: nil, variable: World.variable)
    let isColored = choice.wanted ?? (StandardOutput.isTerminal && environment.wantsColor)
    theme = isColored ? Theme(depth: Self.depth) : nil
  }

  var isColored: Bool { theme != nil }

  /// `text` as `meaning` looks.
  func inked(_ text: String, _ meaning: Style.Meaning) -> String {
    guard let theme, !text.isEmpty else { return text }
    let codes = theme.look(of: Style(meaning)).codes(theme.depth)
    guard !codes.isEmpty else { return text }
    // A line of its own for each line, so that what shows only some of them needs no other.
    return text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? "" : "\u{1B}[" + codes.joined(separator: ";") + "m" + $0 + "\u{1B}[m"
    }.joined(separator: "\n")
  }

  private static var depth: ColorDepth {
    let name = World.variable("TERM") ?? ""
    if ["truecolor", "24bit"].contains(World.variable("COLORTERM") ?? "") { return .direct }
    return name.contains("256") || name.contains("direct") ? .palette256 : .ansi
  }
}

extension Look {
  /// The numbers of its attributes and colours, for ECMA-48's SGR.
  fileprivate func codes(_ depth: ColorDepth) -> [String] {
    let named: KeyValuePairs<Attributes, String> = [
      .bold: "1", .dim: "2", .italic: "3", .underline: "4", .reverse: "7",
    ]
    var codes = named.filter { attributes.contains($0.key) }.map(\.value)
    if let foreground { codes += foreground.codes(depth, base: 30) }
    if let background { codes += background.codes(depth, base: 40) }
    return codes
  }
}

extension Color {
  fileprivate func codes(_ depth: ColorDepth, base: Int) -> [String] {
    switch depth {
    case .none: []
    case .ansi: ["\(ansi < 8 ? base + Int(ansi) : base + 60 + Int(ansi) - 8)"]
    case .palette256: ["\(base + 8);5;\(palette256)"]
    case .direct: ["\(base + 8);2;\(red);\(green);\(blue)"]
    }
  }
}
