/// A text cut into words, figures and signs, and these into sentences.
///
/// The cuts follow what names and dates need: `l’`, `d’` and English `’s` are tokens of their own, words
/// with hyphens are whole, letters and digits never share a token, and the full stop of an initial or a
/// title belongs to it.
package struct Tokens: Sendable {
  package let scalars: [Unicode.Scalar]
  package private(set) var all: [Token] = []
  /// The tokens of each sentence.
  package private(set) var sentences: [Range<Int>] = []

  package init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    all.reserveCapacity(scalars.count / 4 + 8)
    let wrapping = LineWrapping(scalars)
    scalars.withUnsafeBufferPointer { buffer in
      var tokenizer = Tokenizer(scalars: buffer, wrapping: wrapping)
      tokenizer.run(into: &all)
    }
    sentences = Sentences(self).find()
    for sentence in sentences { all[sentence.lowerBound].startsSentence = true }
  }

  package init(_ text: some StringProtocol) { self.init(Array(text.unicodeScalars)) }

  /// The scalars of a sentence, by its number, from its first token to its last.
  package func range(ofSentence index: Int) -> Range<Int> {
    range(of: sentences[index])
  }

  /// The scalars from the first to the last of some tokens.
  package func range(of tokens: Range<Int>) -> Range<Int> {
    Int(all[tokens.lowerBound].start)..<Int(all[tokens.upperBound - 1].end)
  }

  /// The text of some scalars.
  package func text(_ range: Range<Int>) -> String { String(scalars: scalars[range]) }

  /// The only scalar of a sign; nil for any other token, or none.
  @inline(__always)
  func sign(_ index: Int) -> Unicode.Scalar? {
    guard index >= 0, index < all.count, all[index].kind == .sign else { return nil }
    return scalars[Int(all[index].start)]
  }

  /// Why a word may have a capital that says nothing of it.
  enum Start: UInt8 {
    case inside
    /// No word stands before it in its sentence.
    case sentence
    /// It follows a colon, a quotation mark or a dash.
    case clause
  }

  /// Where a token of a sentence stands in it.
  func start(at index: Int, in sentence: Range<Int>) -> Start {
    var before = index - 1
    while before >= sentence.lowerBound {
      let kind = all[before].kind
      if kind == .word || kind == .number { break }
      before -= 1
    }
    if before < sentence.lowerBound { return .sentence }
    switch sign(index - 1) {
    case ":", "«", "“", "\"", "–", "—", "•", ">", "►", "*", "‘": return .clause
    default: return .inside
    }
  }

  /// The number of the sentence that holds a token.
  func sentence(of token: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if sentences[middle].lowerBound <= token { low = middle } else { high = middle }
    }
    return low
  }
}

/// Whether the ends of single lines are those of a paragraph wrapped to a width, as mails and old texts are.
struct LineWrapping {
  private let isWrapped: Bool

  init(_ scalars: [Unicode.Scalar]) {
    // Lines that another follows at once, and those of them that are as long as wrapped lines are.
    var inner = 0
    var long = 0
    var column = 0
    for (offset, scalar) in scalars.enumerated() {
      guard scalar == "\n" else {
        column += 1
        continue
      }
      if column > 0, offset + 1 < scalars.count, scalars[offset + 1] != "\n",
        scalars[offset + 1] != "\r"
      {
        inner += 1
        if (50...100).contains(column) { long += 1 }
      }
      column = 0
    }
    isWrapped = inner >= 4 && long * 4 >= inner * 3
  }

  /// Whether the sentence may go on behind a single line end.
  func goesOn(before: ScalarClass, next: ScalarClass, lineLength: Int) -> Bool {
    if isWrapped { return lineLength >= 45 }
    return next == .lowercase && lineLength >= 40
  }
}

private struct Tokenizer {
  let scalars: UnsafeBufferPointer<Unicode.Scalar>
  let wrapping: LineWrapping
  private let table = ScalarTable.shared
  private let folding = Folding.shared
  private var lineStart = 0

  init(scalars: UnsafeBufferPointer<Unicode.Scalar>, wrapping: LineWrapping) {
    self.scalars = scalars
    self.wrapping = wrapping
  }

  @inline(__always)
  private func kind(_ offset: Int) -> ScalarClass {
    offset < scalars.count ? table.kind(scalars[offset]) : .lineEnd
  }

  mutating func run(into tokens: inout [Token]) {
    var offset = 0
    var lineEnds = 0
    var isGlued = false
    while offset < scalars.count {
      let kind = table.kind(scalars[offset])
      switch kind {
      case .space:
        isGlued = false
        offset += 1
      case .lineEnd:
        lineEnds += endOfLine(at: offset)
        isGlued = false
        if scalars[offset] == "\r", offset + 1 < scalars.count, scalars[offset + 1] == "\n" {
          offset += 1
        }
        offset += 1
        lineStart = offset
      default:
        let token = token(at: offset, kind, lineEnds: lineEnds, isGlued: isGlued)
        tokens.append(token)
        offset = Int(token.end)
        lineEnds = 0
        isGlued = true
      }
    }
  }

  /// Two for a blank line or the end of a page, none for a line's end that a paragraph goes on behind.
  private func endOfLine(at offset: Int) -> Int {
    if scalars[offset] == "\t" { return 0 }
    guard scalars[offset] == "\n" || scalars[offset] == "\r" else { return 2 }
    var next = offset + 1
    if scalars[offset] == "\r", next < scalars.count, scalars[next] == "\n" { next += 1 }
    while next < scalars.count, kind(next) == .space { next += 1 }
    if next >= scalars.count || kind(next) == .lineEnd { return 2 }
    let last = offset > 0 ? kind(offset - 1) : .lineEnd
    let length = offset - lineStart
    return wrapping.goesOn(before: last, next: kind(next), lineLength: length) ? 0 : 1
  }

  private func token(at start: Int, _ kind: ScalarClass, lineEnds: Int, isGlued: Bool) -> Token {
    let lineEnds = UInt8(min(2, lineEnds))
    switch kind {
    case .digit:
      var end = start + 1
      while end < scalars.count, table.kind(scalars[end]) == .digit { end += 1 }
      return plain(start..<end, .number, lineEnds, isGlued)
    case .lowercase, .uppercase, .mark:
      if let end = address(from: start) {
        return plain(start..<end, .address, lineEnds, isGlued)
      }
      return word(at: start, lineEnds, isGlued)
    default:
      if scalars[start] == "@", !isGlued, self.kind(start + 1) != .space {
        var end = start + 1
        while end < scalars.count, isHandlePart(end) { end += 1 }
        if end > start + 1 { return plain(start..<end, .address, lineEnds, isGlued) }
      }
      return plain(start..<start + 1, .sign, lineEnds, isGlued)
    }
  }

  private func isHandlePart(_ offset: Int) -> Bool {
    switch table.kind(scalars[offset]) {
    case .lowercase, .uppercase, .digit: true
    default: scalars[offset] == "_"
    }
  }

  private func plain(
    _ range: Range<Int>, _ kind: Token.Kind, _ lineEnds: UInt8, _ isGlued: Bool
  ) -> Token {
    var hash = WordHash()
    for offset in range.prefix(24) { hash.add(table.lowercase(scalars[offset])) }
    return Token(
      start: Int32(range.lowerBound), end: Int32(range.upperBound), form: hash.mixed,
      folded: hash.mixed, kind: kind, capitals: .none, lineEnds: lineEnds, isGlued: isGlued)
  }

  /// The end of a web or mail address, or of a name like `openai.com`.
  private func address(from start: Int) -> Int? {
    var end = start
    // Whether the word may be one is seen from its first sign.
    while end < scalars.count, end < start + 64, isHandlePart(end) || scalars[end] == "-" {
      end += 1
    }
    guard end < scalars.count else { return nil }
    let isScheme =
      scalars[end] == ":" && end + 2 < scalars.count && scalars[end + 1] == "/"
      && scalars[end + 2] == "/"
    let isMail = scalars[end] == "@" && kind(end + 1).isLetter
    let isHost =
      scalars[end] == "." && end > start + 1 && kind(end + 1) == .lowercase
      && endsLikeHost(from: end)
    guard isScheme || isMail || isHost else { return nil }
    while end < scalars.count, !isAddressEnd(end) { end += 1 }
    while end > start + 1,
      [".", ",", ";", ":", "!", "?", ")", "»", "\"", "'"].contains(scalars[end - 1])
    {
      end -= 1
    }
    return end
  }

  private func isAddressEnd(_ offset: Int) -> Bool {
    switch table.kind(scalars[offset]) {
    case .space, .lineEnd: true
    default: ["<", ">", "\"", "»", "«", "”", "(", ")", "[", "]"].contains(scalars[offset])
    }
  }

  /// Whether small letters behind full stops end in a top-level domain that texts really name.
  private func endsLikeHost(from dot: Int) -> Bool {
    var label: [UInt8] = []
    var offset = dot
    while offset < scalars.count {
      let scalar = scalars[offset]
      if scalar == "." {
        guard kind(offset + 1).isLetter else { break }
        label = []
      } else if scalar.value < 0x80, isHandlePart(offset) || scalar == "-" {
        label.append(UInt8(scalar.value))
      } else {
        break
      }
      offset += 1
    }
    return Self.domains.contains { $0.utf8.elementsEqual(label) }
  }

  private static let domains = [
    "com", "org", "net", "fr", "uk", "eu", "gov", "edu", "io", "ai", "info", "co", "tv", "be", "ch",
    "ca",
    "de", "us", "au", "ie", "in", "ng", "int", "html", "pdf", "app", "dev", "news",
  ]
}

extension ScalarClass {
  var isLetter: Bool { self == .lowercase || self == .uppercase }
}

// MARK: - Words

extension Tokenizer {
  private func word(at start: Int, _ lineEnds: UInt8, _ isGlued: Bool) -> Token {
    var form = WordHash()
    var folded = WordHash()
    var capitals = 0
    var letters = 0
    var startsCapital = false
    var end = start
    scan: while end < scalars.count {
      let scalar = scalars[end]
      switch table.kind(scalar) {
      case .uppercase:
        if letters == 0 { startsCapital = true }
        capitals += 1
        letters += 1
        form.add(table.lowercase(scalar))
        folded.add(scalar, folding)
      case .lowercase:
        letters += 1
        form.add(scalar.value < 0x80 ? scalar.value : table.lowercase(scalar))
        folded.add(scalar, folding)
      case .mark:
        form.add(scalar.value)
      case .hyphen:
        guard kind(end + 1).isLetter, end > start else { break scan }
        form.add(0x2D)
        folded.add(0x2D)
      case .apostrophe:
        guard kind(end + 1).isLetter else { break scan }
        if isElision(start..<end) {
          form.add(0x27)
          folded.add(0x27)
          end += 1
          break scan
        }
        if isEnglishEnding(after: end) { break scan }
        form.add(0x27)
        folded.add(0x27)
      default: break scan
      }
      end += 1
    }
    if let contraction = negation(start..<end) {
      return word(at: start, upTo: contraction, lineEnds, isGlued)
    }
    if let stop = stop(after: start..<end, letters: letters, capitals: capitals) {
      for offset in end..<stop where scalars[offset] != "." {
        form.add(table.lowercase(scalars[offset]))
        folded.add(scalars[offset], folding)
        letters += 1
        if table.kind(scalars[offset]) == .uppercase { capitals += 1 }
      }
      end = stop
    }
    return Token(
      start: Int32(start), end: Int32(end), form: form.mixed, folded: folded.mixed, kind: .word,
      capitals: Self.capitals(startsCapital, capitals, letters),
      lineEnds: lineEnds, isGlued: isGlued)
  }

  /// A word that ends before what follows it without a space.
  private func word(at start: Int, upTo end: Int, _ lineEnds: UInt8, _ isGlued: Bool) -> Token {
    var form = WordHash()
    var folded = WordHash()
    for offset in start..<end {
      form.add(table.lowercase(scalars[offset]))
      folded.add(scalars[offset], folding)
    }
    let capitals = (start..<end).count { table.kind(scalars[$0]) == .uppercase }
    let startsCapital = table.kind(scalars[start]) == .uppercase
    return Token(
      start: Int32(start), end: Int32(end), form: form.mixed, folded: folded.mixed, kind: .word,
      capitals: Self.capitals(startsCapital, capitals, end - start),
      lineEnds: lineEnds, isGlued: isGlued)
  }

  private static func capitals(
    _ startsCapital: Bool, _ capitals: Int, _ letters: Int
  ) -> Token.Capitals {
    if capitals == 0 { return .none }
    if capitals == letters { return letters == 1 ? .single : .all }
    return startsCapital && capitals == 1 ? .initial : .mixed
  }

  /// Whether letters before an apostrophe are a French word that lost its vowel.
  private func isElision(_ range: Range<Int>) -> Bool {
    switch range.count {
    case 1:
      let first = table.lowercase(scalars[range.lowerBound])
      let isCapital = table.kind(scalars[range.lowerBound]) == .uppercase
      let next = kind(range.upperBound + 1)
      switch first {
      case 0x6C: return true  // l’
      case 0x64:  // d’, but D’Angelo in the middle of a sentence
        return !isCapital || next == .lowercase || startsLineOrSentence(range.lowerBound)
          || isAllCapitals(from: range.upperBound + 1)
      case 0x6A, 0x6D, 0x74, 0x73, 0x6E, 0x63:  // j’ m’ t’ s’ n’ c’, but N’Golo
        return !isCapital || next == .lowercase
      default: return false
      }
    case 2: return matches(range, "qu")
    case 5: return matches(range, "jusqu")
    case 6: return matches(range, "lorsqu") || matches(range, "puisqu") || matches(range, "quoiqu")
    default: return false
    }
  }

  private func startsLineOrSentence(_ offset: Int) -> Bool {
    var before = offset - 1
    while before >= 0, kind(before) == .space { before -= 1 }
    guard before >= 0 else { return true }
    switch scalars[before] {
    case ".", "!", "?", "…", "«", "“", "\"", ":", "—", "–": return true
    default: return kind(before) == .lineEnd
    }
  }

  private func isAllCapitals(from start: Int) -> Bool {
    kind(start) == .uppercase && kind(start + 1) == .uppercase
  }

  private func matches(_ range: Range<Int>, _ word: StaticString) -> Bool {
    word.withUTF8Buffer { bytes in
      guard bytes.count == range.count else { return false }
      for (byte, offset) in zip(bytes, range)
      where table.lowercase(scalars[offset]) != UInt32(byte) {
        return false
      }
      return true
    }
  }

  /// Whether `’s`, `’re`, `’ve`, `’ll`, `’d` or `’m` ends a word at an apostrophe.
  private func isEnglishEnding(after apostrophe: Int) -> Bool {
    var end = apostrophe + 1
    while end < scalars.count, end < apostrophe + 4, kind(end).isLetter { end += 1 }
    let rest = apostrophe + 1..<end
    switch rest.count {
    case 1: return matches(rest, "s") || matches(rest, "d") || matches(rest, "m")
    case 2: return matches(rest, "re") || matches(rest, "ve") || matches(rest, "ll")
    default: return false
    }
  }

  /// Where `n’t` begins in a word that ends in it.
  private func negation(_ range: Range<Int>) -> Int? {
    guard range.count > 3, table.kind(scalars[range.upperBound - 2]) == .apostrophe,
      matches(range.upperBound - 1..<range.upperBound, "t"),
      matches(range.upperBound - 3..<range.upperBound - 2, "n")
    else { return nil }
    return range.upperBound - 3
  }

  /// The end of a word with the full stop that belongs to it: initials (`J.`, `J.-M.`, `U.S.`), titles.
  private func stop(after range: Range<Int>, letters: Int, capitals: Int) -> Int? {
    let end = range.upperBound
    guard end < scalars.count, scalars[end] == "." else { return nil }
    if letters == 1, capitals == 1 {
      // `J.-M.` is one given name; `U.S.` one word; `J.K.` two initials.
      if kind(end + 1) == .hyphen, kind(end + 2) == .uppercase, end + 3 < scalars.count,
        scalars[end + 3] == "."
      {
        return end + 4
      }
      if let word = spelledOut(from: range.lowerBound) { return word }
      return end + 1
    }
    if letters == 1, kind(end + 1) == .lowercase, end + 2 < scalars.count, scalars[end + 2] == "." {
      return end + 3  // a.m., p.m., i.e.
    }
    return Abbreviations.titles.contains(hash(range)) ? end + 1 : nil
  }

  /// The end of `U.S.`, `U.S.A.`, `U.N.`, `D.C.`: letters with full stops that no name follows at once.
  private func spelledOut(from start: Int) -> Int? {
    var end = start
    var count = 0
    while end + 1 < scalars.count, table.kind(scalars[end]) == .uppercase, scalars[end + 1] == "." {
      end += 2
      count += 1
    }
    if count == 2 { return Abbreviations.states.contains(hash(start..<end)) ? end : nil }
    return count > 2 && !kind(end).isLetter ? end : nil
  }

  private func hash(_ range: Range<Int>) -> UInt64 {
    var hash = WordHash()
    for offset in range where scalars[offset] != "." {
      hash.add(scalars[offset], folding)
    }
    return hash.mixed
  }
}
