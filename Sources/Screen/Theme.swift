/// Gives each style its look.
package struct Theme: Sendable {
  package let depth: ColorDepth

  package init(depth: ColorDepth) { self.depth = depth }

  /// The colours are of middling brightness, so that they read on a dark and on a light ground; what
  /// they tell apart is also told by an attribute or a sign.
  package func look(of style: Style) -> Look {
    var look = Self.look(of: style.meaning)
    if style.state.contains(.focused) {
      if style.meaning == .border { look.foreground = Palette.accent }
      if style.meaning == .paneTitle || style.meaning == .title {
        look = Look(Palette.accent, .bold)
      }
    }
    if style.state.contains(.lit) {
      look.attributes.formUnion(.reverse)
      look.attributes.remove(.dim)
    }
    if style.state.contains(.found) {
      return found(look, isCurrent: style.state.contains(.focused))
    }
    if style.state.contains(.selected) {
      look = selected(look, focused: style.state.contains(.focused))
    }
    return look
  }

  private func selected(_ look: Look, focused: Bool) -> Look {
    guard focused else { return Look(look.foreground, look.attributes.union(.bold)) }
    switch depth {
    case .none, .ansi: return Look(nil, look.attributes.union([.reverse, .bold]).subtracting(.dim))
    case .palette256, .direct:
      return Look(Palette.paper, on: Palette.bar, look.attributes.union(.bold).subtracting(.dim))
    }
  }

  /// What was searched for stands out on a ground of its own, and the place one is at even more.
  private func found(_ look: Look, isCurrent: Bool) -> Look {
    let attributes: Look.Attributes = isCurrent ? [.bold, .underline] : []
    switch depth {
    case .none: return Look(nil, attributes.union(.reverse))
    case .ansi, .palette256, .direct:
      return Look(Palette.ink, on: isCurrent ? Palette.amber : Palette.straw, attributes)
    }
  }

  private static func look(of meaning: Style.Meaning) -> Look {
    switch meaning {
    case .text, .read, .status: Look()
    case .title, .strong, .unread: Look(nil, .bold)
    case .heading: Look(Palette.accent, .bold)
    case .emphasis, .quotation: Look(nil, .italic)
    case .code: Look(Palette.sand)
    case .link: Look(Palette.accent, .underline)
    case .substitute: Look(Palette.red, .bold)
    case .byline, .hint, .border, .paneTitle: Look(Palette.grey)
    case .name(let hue, let isDoubtful):
      Look(Palette.people[Int(hue) % Palette.people.count], isDoubtful ? .italic : .bold)
    case .date(.written): Look(nil, .underline)
    case .date(.computed): Look(nil, [.underline, .italic])
    case .date(.doubtful): Look(Palette.sand, [.underline, .italic, .dim])
    case .guessed: Look(Palette.sand, .italic)
    case .scrollMark: Look(Palette.accent)
    case .fault: Look(Palette.red)
    case .programName: Look(Palette.accent, .bold)
    case .key: Look(nil, .bold)
    }
  }
}

private enum Palette {
  static let accent = Color(0x2F8FA8, ansi: 6)
  static let bar = Color(0x1F6178, ansi: 6)
  static let paper = Color(0xFFFFFF, ansi: 15)
  static let ink = Color(0x1A1A1A, ansi: 0)
  static let straw = Color(0xD9C26A, ansi: 3)
  static let amber = Color(0xF0A030, ansi: 11)
  static let grey = Color(0x7C8494, ansi: 8)
  static let sand = Color(0xB08A2E, ansi: 3)
  static let red = Color(0xCC5555, ansi: 1)

  /// Of middling brightness, neighbours far apart; those six apart share one of the sixteen.
  static let people = [
    Color(0x3A8FD0, ansi: 4), Color(0xD0673A, ansi: 1), Color(0x3F9B4F, ansi: 2),
    Color(0xB45FC0, ansi: 5), Color(0x23999A, ansi: 6), Color(0xA8872A, ansi: 3),
    Color(0x7F7FE0, ansi: 4), Color(0xE0557F, ansi: 1), Color(0x7F9F2F, ansi: 2),
    Color(0xD75FAF, ansi: 5), Color(0x4FA8A0, ansi: 6), Color(0xC77F3F, ansi: 3),
  ]
}
