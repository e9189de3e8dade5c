import Screen
import Testing

@Suite struct `A theme for names and dates` {
  private static let depths: [ColorDepth] = [.none, .ansi, .palette256, .direct]
  private static let hues: [UInt8] = Array(0..<12)

  /// What a terminal of a depth can show of a look's colour.
  private func shown(_ look: Look, _ depth: ColorDepth) -> Int? {
    guard let color = look.foreground else { return nil }
    switch depth {
    case .none: return nil
    case .ansi: return Int(color.ansi)
    case .palette256: return Int(color.palette256)
    case .direct: return Int(color.rgb)
    }
  }

  private func name(_ hue: UInt8, _ depth: ColorDepth, isDoubtful: Bool = false) -> Look {
    Theme(depth: depth).look(of: Style(.name(hue: hue, isDoubtful: isDoubtful)))
  }

  @Test(arguments: depths, hues)
  func `makes names bold in every depth`(depth: ColorDepth, hue: UInt8) {
    #expect(name(hue, depth).attributes == .bold)
    #expect(name(hue, depth, isDoubtful: true).attributes == .italic)
  }

  @Test(arguments: depths)
  func `underlines dates and tells their certainty without colour`(depth: ColorDepth) {
    let theme = Theme(depth: depth)
    let looks = [Style.Certainty.written, .computed, .doubtful].map {
      theme.look(of: Style(.date($0))).attributes
    }
    for look in looks { #expect(look.contains(.underline)) }
    #expect(Set(looks.map(\.rawValue)).count == 3)
  }

  @Test func `has six of the sixteen colours at least for its twelve hues`() {
    #expect(Set(Self.hues.map { shown(name($0, .ansi), .ansi) }).count >= 6)
    #expect(Set(Self.hues.map { shown(name($0, .palette256), .palette256) }).count == 12)
  }

  @Test(arguments: [ColorDepth.ansi, .palette256, .direct], hues)
  func `gives neighbours different colours`(depth: ColorDepth, hue: UInt8) {
    #expect(shown(name(hue, depth), depth) != shown(name((hue + 1) % 12, depth), depth))
  }

  @Test(arguments: depths, hues)
  func `shows by more than colour what is lit and what the cursor is on`(
    depth: ColorDepth, hue: UInt8
  ) {
    let theme = Theme(depth: depth)
    for meaning in [Style.Meaning.name(hue: hue, isDoubtful: true), .date(.doubtful)] {
      let plain = theme.look(of: Style(meaning))
      let lit = theme.look(of: Style(meaning, .lit))
      let selected = theme.look(of: Style(meaning, [.selected, .focused]))
      #expect(lit.attributes.contains(.reverse) && !lit.attributes.contains(.dim))
      #expect(selected.attributes.contains(.bold) && !selected.attributes.contains(.dim))
      #expect(plain != lit && lit != selected)
    }
  }
}
