import Screen
import Testing

@Suite struct `A theme` {
  @Test(arguments: depths, meanings)
  func `tells the selection of the focused pane by more than colour`(
    depth: ColorDepth, meaning: Style.Meaning
  ) {
    let theme = Theme(depth: depth)
    let look = theme.look(of: Style(meaning, [.selected, .focused]))
    #expect(look.attributes.contains(.bold))
    #expect(look != theme.look(of: Style(meaning, .focused)))
    #expect(look != theme.look(of: Style(meaning)))
  }

  @Test(arguments: [ColorDepth.none, .ansi], meanings)
  func `turns the selection round where colours are few`(depth: ColorDepth, meaning: Style.Meaning)
  {
    let look = Theme(depth: depth).look(of: Style(meaning, [.selected, .focused]))
    #expect(look.attributes.contains(.reverse))
    #expect(look.foreground == nil && look.background == nil)
  }

  @Test(arguments: [ColorDepth.palette256, .direct], meanings)
  func `lays a bar under the selection where colours are many`(
    depth: ColorDepth, meaning: Style.Meaning
  ) {
    let look = Theme(depth: depth).look(of: Style(meaning, [.selected, .focused]))
    #expect(look.background != nil && look.foreground != nil)
  }

  @Test(arguments: depths, meanings)
  func `makes the selection of another pane bold`(depth: ColorDepth, meaning: Style.Meaning) {
    let look = Theme(depth: depth).look(of: Style(meaning, .selected))
    #expect(look.attributes.contains(.bold))
    #expect(look.background == nil)
  }

  @Test(arguments: depths, meanings)
  func `keeps what a meaning adds when it is selected`(depth: ColorDepth, meaning: Style.Meaning) {
    let theme = Theme(depth: depth)
    let plain = theme.look(of: Style(meaning)).attributes.subtracting(.dim)
    for state in [Style.State.selected, [.selected, .focused]] {
      #expect(theme.look(of: Style(meaning, state)).attributes.isSuperset(of: plain))
    }
  }

  @Test(arguments: depths, meanings)
  func `has one of sixteen colours for each of its own`(depth: ColorDepth, meaning: Style.Meaning) {
    for state in [[], .selected, .focused, [.selected, .focused]] as [Style.State] {
      let look = Theme(depth: depth).look(of: Style(meaning, state))
      #expect([look.foreground, look.background].compactMap(\.?.ansi).allSatisfy { $0 < 16 })
    }
  }

  @Test(arguments: depths)
  func `leaves an article's words as the terminal has them`(depth: ColorDepth) {
    #expect(Theme(depth: depth).look(of: Style(.text)) == Look())
    #expect(Theme(depth: depth).look(of: Style(.text, .focused)) == Look())
  }

  @Test(arguments: depths)
  func `tells by an attribute which article is not read yet`(depth: ColorDepth) {
    let theme = Theme(depth: depth)
    let difference = theme.look(of: Style(.unread)).attributes
      .symmetricDifference(theme.look(of: Style(.read)).attributes)
    #expect(difference == .bold)
  }

  @Test(arguments: depths)
  func `marks the pane that has the focus`(depth: ColorDepth) {
    let theme = Theme(depth: depth)
    #expect(theme.look(of: Style(.paneTitle, .focused)).attributes == .bold)
    #expect(theme.look(of: Style(.paneTitle)).attributes == [])
    #expect(theme.look(of: Style(.border, .focused)) != theme.look(of: Style(.border)))
  }
}

private let depths: [ColorDepth] = [.none, .ansi, .palette256, .direct]

private let meanings: [Style.Meaning] = [
  .text, .title, .heading, .emphasis, .strong, .code, .link, .quotation, .substitute, .byline,
  .guessed, .border, .paneTitle, .scrollMark, .unread, .read, .fault, .programName, .key, .hint,
  .status,
]
