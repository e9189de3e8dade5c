/// A word, a figure or a sign of a text.
package struct Token: Hashable, Sendable {
  package enum Kind: UInt8, Sendable {
    /// Letters, with the hyphens, apostrophes and full stops that belong to them.
    case word
    /// A run of digits.
    case number
    /// One character of punctuation, or a symbol.
    case sign
    /// A web address, a mail address, a file name or an @handle.
    case address
  }

  /// How a word is written.
  package enum Capitals: UInt8, Sendable {
    case none, initial, all, mixed, single
  }

  /// Its first scalar in the text, and the one after its last.
  let start: Int32
  let end: Int32
  /// Its letters in small form.
  let form: UInt64
  /// Its letters in small form and without accents.
  package let folded: UInt64
  package let kind: Kind
  package let capitals: Capitals
  /// How many lines end between the token before and this one, where the end is one of a line and not only of
  /// its room; two at most.
  package internal(set) var lineEnds: UInt8
  /// Whether it follows the token before it without a space.
  package let isGlued: Bool
  /// Whether a sentence starts with it.
  package internal(set) var startsSentence = false

  /// Its scalars in the text.
  @inline(__always)
  package var range: Range<Int> { Int(start)..<Int(end) }

  @inline(__always)
  var isWord: Bool { kind == .word }

  /// Whether it holds a capital letter.
  @inline(__always)
  var hasCapital: Bool { capitals != .none }
}

extension Token {
  /// Whether it is a word with a capital letter.
  package var isCapitalWord: Bool { kind == .word && hasCapital }
  /// Whether it is a title or an office that may stand before a name.
  package var isOffice: Bool { kind == .word && NameWords.titles.contains(folded) }
  package var isSmallParticle: Bool {
    kind == .word && capitals == .none && NameWords.smallParticles.contains(folded)
  }
}
