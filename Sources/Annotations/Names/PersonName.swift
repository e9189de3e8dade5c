/// A person's name taken apart: given names, surname, and what tells bearers apart.
package struct PersonName: Hashable, Sendable {
  package enum Gender: Hashable, Sendable {
    case female, male
  }

  /// The name in its own words, with single spaces.
  package let text: String
  /// Its words, folded: small letters, no accents, one kind of apostrophe and hyphen.
  package let words: [String]
  /// The given names among them, initials too.
  package let given: [String]
  /// The surname with its particles; the only word of a name of one.
  package let surname: [String]
  /// `jr`, `ii`.
  package let generation: String?
  /// As a title before the name or its given name says.
  package let gender: Gender?
  /// Whether a title says it, which is surer.
  package let hasTitle: Bool

  package var isFull: Bool { !given.isEmpty && !surname.isEmpty }

  /// The surname without particles.
  package var key: String { surname.last ?? "" }

  /// Takes a name apart; `title` stands before it, and `lexicon` knows given names.
  package init(_ text: String, title: Gender?, lexicon: Lexicon?) {
    self.text = text
    hasTitle = title != nil
    guard text.utf8.contains(0x20) else {
      words = Self.words(of: text)
      surname = words
      given = []
      generation = nil
      gender = title
      return
    }
    var words = Self.words(of: text)
    generation =
      words.count > 1 ? words.last.flatMap { Self.isGeneration($0) ? $0 : nil } : nil
    if generation != nil { words.removeLast() }
    var start = words.count - 1
    // MARTIN Julie
    let isReversed =
      words.count > 1 && Self.startsInCapitals(text) && words[0].count > 2
      && Self.isGiven(words[words.count - 1], lexicon)
    if isReversed {
      surname = [words[0]]
      given = Array(words.dropFirst())
    } else {
      while start > 1, Self.isParticle(words[start - 1]) { start -= 1 }
      if start == 1, Self.isParticle(words[0]) { start = 0 }
      surname = Array(words.suffix(from: max(0, start)))
      given = Array(words.prefix(max(0, start)))
    }
    self.words = words
    gender = title ?? Self.gender(given.first, lexicon)
  }

  /// What a given name says of its bearer, where it is not borne by both.
  private static func gender(_ given: String?, _ lexicon: Lexicon?) -> Gender? {
    guard let given, let lexicon else { return nil }
    let flags: Lexicon.Flags
    if given.utf8.contains(UInt8(ascii: "-")) {
      guard let first = given.split(separator: "-").first else { return nil }
      flags = lexicon.flags(WordHash(folding: first.unicodeScalars).mixed)
    } else {
      flags = lexicon.flags(WordHash(folding: given.unicodeScalars).mixed)
    }
    switch (flags.has(.femaleName), flags.has(.maleName)) {
    case (true, false): return .female
    case (false, true): return .male
    default: return nil
    }
  }

  private static func isGiven(_ word: String, _ lexicon: Lexicon?) -> Bool {
    lexicon?.flags(WordHash(folding: word.unicodeScalars).mixed).isGivenName == true
  }

  /// The words folded, without full stops and quotation marks.
  private static func words(of text: String) -> [String] {
    let folding = Folding.shared
    var words: [String] = []
    var word: [UInt8] = []
    word.reserveCapacity(text.utf8.count)
    func end() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      if scalar == " " {
        end()
      } else if !isStop(scalar) {
        folding[scalar].forEach { word.append(scalar: $0) }
      }
    }
    end()
    return words
  }

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", "“", "”", "\"", "«", "»", "‘": true
    default: false
    }
  }

  /// Whether the first word is in capitals, and another one is not.
  private static func startsInCapitals(_ text: String) -> Bool {
    // Most first words have a small letter, and are done with here.
    let first = text.utf8.drop { $0 == 0x20 }.prefix { $0 != 0x20 }
    if first.contains(where: { (0x61...0x7A).contains($0) }) { return false }
    let capitals = text.split(separator: " ").map(isInCapitals)
    return capitals.first == true && capitals.contains(false)
  }

  private static func isInCapitals(_ word: Substring) -> Bool {
    word.unicodeScalars.count > 2
      && word.unicodeScalars.allSatisfy {
        !$0.properties.isAlphabetic || $0.properties.isUppercase
      }
  }

  /// By their length most words are told from these, which is faster than by their hash.
  private static func isGeneration(_ word: String) -> Bool {
    word.utf8.count <= 3 && generations.contains(word)
  }

  private static func isParticle(_ word: String) -> Bool {
    word.utf8.count <= 5 && particles.contains(word)
  }

  private static let generations: Set<String> = [
    "jr", "sr", "ii", "iii", "iv", "v", "vi", "xiv", "xvi",
  ]
  static let particles: Set<String> = [
    "de", "du", "des", "d'", "la", "le", "les", "von", "van", "der", "den", "ter", "ten", "zu",
    "da", "do", "dos",
    "das", "di", "del", "della", "dei", "al", "el", "ben", "bin", "ibn", "abu", "abou", "ould",
    "st", "saint", "mac", "mc",
    "af", "av", "e", "y",
  ]
}

extension PersonName {
  /// The title before a name among a text's tokens, as far as it says whose it is.
  static func title(before index: Int, _ tokens: Tokens) -> Gender? {
    guard index > 0, tokens.all[index].lineEnds == 0 else { return nil }
    let token = tokens.all[index - 1]
    guard token.kind == .word else { return nil }
    if femaleTitles.contains(token.folded) { return .female }
    if maleTitles.contains(token.folded), token.hasCapital || token.range.count > 2 { return .male }
    return nil
  }

  private static let femaleTitles = NameWords.hashes(
    "mme mmes mlle mlles madame mademoiselle mrs ms miss lady dame queen princess duchess reine princesse duchesse soeur sister directrice presidente avocate actrice chanteuse romanciere joueuse"
  )
  private static let maleTitles = NameWords.hashes(
    "m mm monsieur mr sir lord king prince duke roi duc frere brother pere father abbe")
}
