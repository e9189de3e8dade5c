/// What the model of names sees of each token: hashes of forms, shapes and lists, singly and combined.
///
/// The same code makes the features when the model is trained and when it is used.
package struct NameFeatures {
  /// How many features a token has.
  package static let count = 66

  /// A token as its neighbours' features see it.
  private struct View {
    var form: UInt64
    /// How it is written: sign, small letters, one capital, all capitals, mixed, digits, address, a single capital.
    var capitals: UInt64
    var flags: UInt64
    /// A title or an office before a name.
    var isTitle: Bool
    var isParticle: Bool
    /// A word that things named after persons have before or after the name.
    var thing: UInt64
    /// Whether it is part of a known name of several words: of a firm (1), of something else (2), of a place (4).
    var phrase: UInt64
    /// What the whole text says of it.
    var signs: UInt64
  }

  private let tokens: Tokens
  private let lexicon: Lexicon?
  private let rows: UInt64
  private var views: [View]
  private var isMade: [Bool]
  private let table = ScalarTable.shared
  private let kinds = NameWords.kinds
  private let evidence: NameEvidence

  package init(_ tokens: Tokens, lexicon: Lexicon?, rows: Int) {
    self.tokens = tokens
    self.lexicon = lexicon
    self.rows = UInt64(rows)
    evidence = NameEvidence(tokens, lexicon)
    let empty = Self.outside
    views = Array(repeating: empty, count: tokens.all.count + 2 * Self.reach)
    isMade = Array(repeating: false, count: tokens.all.count)
  }

  private static let outside = View(
    form: 0x1234_5678_9ABC_DEF1, capitals: 15, flags: 0, isTitle: false, isParticle: false,
    thing: 0,
    phrase: 0, signs: 0)

  /// How many tokens to each side a feature sees.
  private static let reach = 3

  package static func capitals(_ token: Token) -> UInt64 {
    switch token.kind {
    case .sign: 0
    case .number: 5
    case .address: 6
    case .word:
      switch token.capitals {
      case .none: 1
      case .initial: 2
      case .all: 3
      case .mixed: 4
      case .single: 7
      }
    }
  }

  /// Looks at the tokens of an island and around it, in one sentence.
  package mutating func prepare(_ island: Range<Int>, in sentence: Range<Int>) {
    let first = max(sentence.lowerBound, island.lowerBound - Self.reach)
    let last = min(sentence.upperBound, island.upperBound + Self.reach)
    for index in first..<last where !isMade[index] {
      isMade[index] = true
      let token = tokens.all[index]
      let flags = token.kind == .word ? lexicon?.flags(token.folded).rawValue ?? 0 : 0
      let kinds = token.kind == .word ? self.kinds[token.folded] : []
      views[index + Self.reach] = View(
        form: token.kind == .number ? numberForm(token) : token.form,
        capitals: Self.capitals(token), flags: UInt64(flags),
        isTitle: kinds.contains(.title), isParticle: kinds.contains(.particle),
        thing: UInt64(kinds.rawValue & 7), phrase: 0,
        signs: token.hasCapital ? evidence.of(token.folded) : 0)
    }
    markPhrases(first..<last)
  }

  /// Marks the words that together are a known name.
  private mutating func markPhrases(_ range: Range<Int>) {
    guard let lexicon else { return }
    for index in range where tokens.all[index].kind == .word && tokens.all[index].hasCapital {
      guard index + 1 < range.upperBound, tokens.all[index + 1].kind == .word else { continue }
      let one = tokens.all[index].folded
      let two = tokens.all[index + 1].folded
      mark(index..<index + 2, lexicon.flags(Lexicon.phrase(one, two)))
      if index + 2 < range.upperBound, tokens.all[index + 2].kind == .word {
        mark(
          index..<index + 3, lexicon.flags(Lexicon.phrase(one, two, tokens.all[index + 2].folded)))
      }
    }
  }

  private mutating func mark(_ range: Range<Int>, _ flags: Lexicon.Flags) {
    let kinds: UInt64 =
      (flags.has(.organisation) ? 1 : 0) | (flags.has(.thing) ? 2 : 0) | (flags.has(.place) ? 4 : 0)
    guard kinds != 0 else { return }
    for index in range { views[index + Self.reach].phrase |= kinds }
  }

  /// All numbers of as many digits are alike.
  private func numberForm(_ token: Token) -> UInt64 {
    WordHash.mix(0xD161_7000 &+ UInt64(token.end - token.start))
  }

  /// Puts the rows of a token's features, `count` of them, into `found`.
  package func fill(
    _ found: UnsafeMutablePointer<UInt32>, at index: Int, in sentence: Range<Int>
  ) {
    let here = index + Self.reach
    let outside = Self.outside
    func view(_ distance: Int) -> View {
      sentence.contains(index + distance) ? views[here + distance] : outside
    }
    let it = view(0)
    let before = view(-1)
    let second = view(-2)
    let third = view(-3)
    let after = view(1)
    let next = view(2)
    let starts = UInt64(tokens.start(at: index, in: sentence).rawValue)
    let token = tokens.all[index]
    let (shape, raw) = writing(token)
    let (prefixes, suffixes) = affixes(token)
    let afterSuffix = sentence.contains(index + 1) ? suffix3(tokens.all[index + 1]) : 0
    let beforeSuffix = sentence.contains(index - 1) ? suffix3(tokens.all[index - 1]) : 0
    let title: UInt64 =
      before.isTitle ? 1 : second.isTitle ? 2 : third.isTitle ? 3 : 0
    let particles: UInt64 =
      (it.isParticle ? 1 : 0) | (before.isParticle ? 2 : 0) | (after.isParticle ? 4 : 0)
    let capsAround = before.capitals | it.capitals << 4 | after.capitals << 8
    let nameBits = it.flags & 0x37F

    var template: UInt64 = 0
    func put(_ one: UInt64, _ other: UInt64 = 0) {
      var hash = (one &+ template &* 0x9E37_79B9_7F4A_7C15) &* 0xff51_afd7_ed55_8ccd
      hash ^= hash >> 32
      hash = (hash &+ other) &* 0xc4ce_b9fe_1a85_ec53
      found[Int(template)] = UInt32(truncatingIfNeeded: ((hash >> 32) &* rows) >> 32)
      template += 1
    }

    put(0)
    put(it.form)
    put(before.form)
    put(after.form)
    put(second.form)
    put(next.form)
    put(second.form, before.form)
    put(before.form, it.form)
    put(it.form, after.form)
    put(after.form, next.form)
    put(before.form, after.form)
    put(raw, starts)
    put(shape)
    put(shape, before.capitals | after.capitals << 4)
    put(it.capitals, starts)
    put(capsAround, starts)
    put(second.capitals | capsAround << 4 | next.capitals << 16)
    put(prefixes[0])
    put(prefixes[1])
    put(prefixes[2])
    put(suffixes[0])
    put(suffixes[1])
    put(suffixes[2])
    put(beforeSuffix)
    put(afterSuffix)
    put(suffixes[1], it.capitals)
    put(it.flags, it.capitals | starts << 4)
    put(before.flags, it.flags)
    put(it.flags, after.flags)
    put(before.flags | it.flags << 16 | after.flags << 32, capsAround)
    put(second.flags | before.flags << 16 | it.flags << 32)
    put(it.flags | after.flags << 16 | next.flags << 32)
    put(it.flags, before.form)
    put(it.flags, after.form)
    put(before.flags, it.capitals | before.capitals << 4)
    put(after.flags, it.capitals | after.capitals << 4)
    put(title, it.capitals | nameBits << 8)
    put(title, capsAround)
    put(particles, capsAround)
    put(before.form, it.capitals)
    put(after.form, it.capitals)
    put(second.form, before.capitals | it.capitals << 4)
    put(next.form, after.capitals | it.capitals << 4)
    put(before.form, it.capitals | after.capitals << 4)
    put(before.form, suffixes[1])
    put(it.flags | particles << 16, before.flags)
    put(title | starts << 4, it.flags | after.flags << 8)
    put(third.form, second.capitals | before.capitals << 4)
    put(second.form, it.flags)
    put(next.form, it.flags)
    put(suffixes[1], it.flags)
    put(second.form &* 3 &+ before.form, it.capitals)
    put(after.form &* 3 &+ next.form, it.capitals)
    put(shape, it.flags)
    let things = before.thing | second.thing << 3 | after.thing << 6 | next.thing << 9
    put(things | it.thing << 12, it.capitals | after.capitals << 4)
    put(before.thing | second.thing << 3, it.flags)
    put(after.thing | it.thing << 3, it.flags | after.capitals << 16)
    put(before.form, after.form &* 3 &+ it.capitals)
    put(third.form, it.capitals | nameBits << 8)
    put(it.phrase, it.capitals)
    put(it.phrase | before.phrase << 3 | after.phrase << 6, it.flags)
    put(it.signs, it.capitals)
    put(it.signs, it.flags)
    put(it.signs | before.signs << 8 | after.signs << 16, capsAround)
    put(it.signs, before.form)
    put(it.signs, after.form)
  }

  /// The hash of the shape, runs cut at two (`Xxd’-.`), and of the word as it is written.
  private func writing(_ token: Token) -> (shape: UInt64, raw: UInt64) {
    var shape = WordHash()
    var raw = WordHash()
    var last: UInt32 = 0
    var run = 0
    for offset in token.range {
      let scalar = tokens.scalars[offset]
      raw.add(scalar == "\u{2019}" ? 0x27 : scalar.value)
      let kind: UInt32 =
        switch table.kind(scalar) {
        case .uppercase: 1
        case .lowercase, .mark: 2
        case .digit: 3
        case .apostrophe: 4
        case .hyphen: 5
        case .sign, .space, .lineEnd: scalar.value
        }
      run = kind == last ? run + 1 : 0
      last = kind
      if run < 2 { shape.add(kind) }
    }
    return (shape.mixed, raw.mixed)
  }

  /// The hashes of the first and the last two, three and four letters, in small form.
  private func affixes(_ token: Token) -> (SIMD4<UInt64>, SIMD4<UInt64>) {
    var prefixes = SIMD4<UInt64>()
    var suffixes = SIMD4<UInt64>()
    let range = token.range
    var hash = WordHash()
    for (count, offset) in range.prefix(4).enumerated() {
      hash.add(table.lowercase(tokens.scalars[offset]))
      if count > 0 { prefixes[count - 1] = hash.mixed }
    }
    hash = WordHash()
    for (count, offset) in range.suffix(4).reversed().enumerated() {
      hash.add(table.lowercase(tokens.scalars[offset]))
      if count > 0 { suffixes[count - 1] = hash.mixed }
    }
    return (prefixes, suffixes)
  }

  private func suffix3(_ token: Token) -> UInt64 {
    var hash = WordHash()
    for offset in token.range.suffix(3).reversed() {
      hash.add(table.lowercase(tokens.scalars[offset]))
    }
    return hash.mixed
  }
}
