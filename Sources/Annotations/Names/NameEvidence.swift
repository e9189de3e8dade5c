/// What a text as a whole says of the words it writes with a capital, before any name is found.
struct NameEvidence {
  struct Signs: OptionSet {
    let rawValue: UInt8
    /// It follows a title or a given name somewhere.
    static let person = Signs(rawValue: 1)
    /// It has somewhere what firms, streets, buildings and laws have before or behind their names.
    static let thing = Signs(rawValue: 2)
    /// The text has it in small letters too.
    static let small = Signs(rawValue: 4)
    /// An age, a role or a verb of saying follows it somewhere.
    static let speaker = Signs(rawValue: 8)
    /// It follows the words that firms and places follow: `chez`, `at`, `shares of`.
    static let site = Signs(rawValue: 16)
  }

  private var signs: WordTable<UInt8>

  init(_ tokens: Tokens, _ lexicon: Lexicon?) {
    let all = tokens.all
    signs = WordTable(capacity: all.count / 8, none: 0)
    for index in all.indices where all[index].kind == .word && all[index].hasCapital {
      signs[all[index].folded] |= Self.signs(at: index, all, tokens, lexicon).rawValue
    }
    for token in all where token.kind == .word && !token.hasCapital && token.end - token.start > 2 {
      if signs.contains(token.folded) { signs[token.folded] |= Signs.small.rawValue }
    }
  }

  /// What the text says of a word.
  @inline(__always)
  func of(_ folded: UInt64) -> UInt64 { UInt64(signs[folded]) }

  private static func signs(
    at index: Int, _ all: [Token], _ tokens: Tokens, _ lexicon: Lexicon?
  ) -> Signs {
    var found: Signs = []
    if index > 0, all[index].lineEnds == 0, all[index - 1].kind == .word {
      let before = all[index - 1]
      let thing = NameWords.thing(before.folded)
      if before.isOffice { found.insert(.person) }
      if before.capitals == .initial || before.capitals == .all,
        lexicon?.flags(before.folded).isGivenName == true
      {
        found.insert(.person)
      }
      if thing & 3 != 0 { found.insert(.thing) }
      if before.capitals == .none, sites.contains(before.folded) { found.insert(.site) }
    }
    let next = index + 1
    guard next < all.count, all[next].lineEnds == 0 else { return found }
    switch all[next].kind {
    case .word:
      if all[next].hasCapital, NameWords.thing(all[next].folded) & 4 != 0 { found.insert(.thing) }
      if all[next].capitals == .none, sayings.contains(all[next].folded) { found.insert(.speaker) }
      if all[next].isGlued, next + 1 < all.count, all[next + 1].hasCapital,
        all[next + 1].lineEnds == 0
      {
        found.insert(.thing)
      }
    case .sign:
      let sign = tokens.sign(next)
      if sign == "&" { found.insert(.thing) }
      if sign == ",", next + 1 < all.count, all[next + 1].kind == .number,
        all[next + 1].end - all[next + 1].start == 2
      {
        found.insert(.speaker)
      }
    case .number, .address: break
    }
    if index > 0, tokens.sign(index - 1) == "&" { found.insert(.thing) }
    return found
  }

  private static let sites = NameWords.hashes(
    "chez at shares action actions titre titres made owned")
  private static let sayings = NameWords.hashes(
    """
    said says told added asked replied argued insisted wrote declare dit ajoute explique assure estime affirme raconte
    confie precise souligne repond soupire lache resume glisse rappelle insiste who qui whose
    """)
}
