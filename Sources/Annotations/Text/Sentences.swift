/// Finds where the sentences of a text end.
///
/// A sentence ends with its line, or behind a full stop, a question mark, an exclamation mark or an ellipsis
/// when what follows can begin one, with or without a space between them.
struct Sentences {
  private let tokens: Tokens

  init(_ tokens: Tokens) { self.tokens = tokens }

  /// The tokens of each sentence.
  func find() -> [Range<Int>] {
    let all = tokens.all
    var found: [Range<Int>] = []
    found.reserveCapacity(all.count / 16 + 1)
    var start = 0
    var index = 0
    while index < all.count {
      let end = self.end(after: index)
      if let end {
        found.append(start..<end)
        start = end
        index = end
      } else {
        index += 1
      }
    }
    if start < all.count { found.append(start..<all.count) }
    return found
  }

  /// The token behind a sentence that ends with the token at `index`, closing marks among it.
  private func end(after index: Int) -> Int? {
    let all = tokens.all
    let next = index + 1
    if next >= all.count || all[next].lineEnds > 0 { return next }
    let token = all[index]
    if token.kind == .word {
      // The stop belongs to the word before it: U.S., a.m.
      guard tokens.scalars[Int(token.end) - 1] == ".", isSentenceStart(at: next) else { return nil }
      return mayEnd(token, before: next) ? next : nil
    }
    guard let sign = tokens.sign(index), Self.terminals.contains(sign) else { return nil }
    var last = next
    while let closing = tokens.sign(last), all[last].lineEnds == 0,
      Self.terminals.contains(closing) || isClosing(closing, at: last)
    {
      last += 1
    }
    if last >= all.count || all[last].lineEnds > 0 { return last }
    if sign == ".", index > 0, isAbbreviation(index - 1), all[index].isGlued { return nil }
    guard isSentenceStart(at: last) else { return nil }
    if all[last].isGlued, last == next {
      // "fin.Puis", but not "3.5", "Node.JS".
      guard all[last].capitals == .initial, index > 0, endsInSmallLetter(index - 1) else {
        return nil
      }
    }
    return last
  }

  private static let terminals: Set<Unicode.Scalar> = [".", "!", "?", "…"]

  private func isClosing(_ sign: Unicode.Scalar, at index: Int) -> Bool {
    switch sign {
    case "»", "”", ")", "]", "’": true
    case "\"": tokens.all[index].isGlued
    default: false
    }
  }

  private func isSentenceStart(at index: Int) -> Bool {
    let token = tokens.all[index]
    switch token.kind {
    case .word: return token.hasCapital
    case .number, .address: return true
    case .sign:
      switch tokens.sign(index) {
      case "«", "“", "\"", "‘", "—", "–", "-", "•", "[", "#", "*", "(": return true
      default: return false
      }
    }
  }

  private func endsInSmallLetter(_ index: Int) -> Bool {
    let token = tokens.all[index]
    guard token.kind == .word else { return tokens.sign(index).map(isQuote) ?? true }
    return token.end - token.start > 1 && token.capitals != .all
  }

  private func isQuote(_ sign: Unicode.Scalar) -> Bool {
    sign == "»" || sign == "”" || sign == "\"" || sign == ")"
  }

  private func isAbbreviation(_ index: Int) -> Bool {
    let token = tokens.all[index]
    guard token.kind == .word else { return false }
    guard Abbreviations.others.contains(token.folded) else { return false }
    // "etc." and firms end sentences as well as any other word does.
    let next = index + 2
    guard next < tokens.all.count, tokens.all[next].hasCapital else { return true }
    return !Self.starters.contains(tokens.all[next].folded)
  }

  /// Whether an initial or `U.S.` may end the sentence before a word with a capital.
  private func mayEnd(_ token: Token, before next: Int) -> Bool {
    if token.capitals == .initial || token.capitals == .single { return false }
    if tokens.scalars[token.range].contains(where: { $0 == "-" }) { return false }
    return Self.starters.contains(tokens.all[next].folded)
  }

  /// Words that stand at the start of a sentence more often than they are part of a name.
  private static let starters = WordSet(
    [
      "the", "he", "she", "it", "they", "we", "in", "on", "at", "but", "and", "a", "an", "this",
      "that",
      "his", "her", "its", "their", "when", "after", "as", "for", "if", "there", "these", "those",
      "i",
      "you", "with", "by", "from", "no", "il", "elle", "ils", "elles", "le", "la", "les", "l'",
      "un", "une",
      "des", "ce", "cette", "ces", "en", "dans", "mais", "et", "pour", "on", "nous", "vous", "je",
      "son",
      "sa", "ses", "leur", "a", "au", "aux", "selon", "apres", "depuis", "quand", "si", "c'",
    ].map { WordHash(folding: $0.unicodeScalars).mixed })
}
