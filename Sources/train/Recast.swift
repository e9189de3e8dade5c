import Annotations
import Corpora

/// Ways a headline may be written, of texts that are written otherwise.
enum Recast {
  /// All in capitals, with or without the accents.
  static func inCapitals(_ text: MarkedText, withoutAccents: Bool) -> MarkedText {
    mapped(text) { scalar, _ in
      let upper = scalar.properties.uppercaseMapping.unicodeScalars
      guard upper.count == 1, let first = upper.first else { return scalar }
      return withoutAccents ? plain(first) : first
    }
  }

  /// Each word of some length with a capital, as English headlines have them.
  static func inTitleCase(_ text: MarkedText) -> MarkedText {
    mapped(text) { scalar, offset in
      let scalars = text.scalars
      guard offset == 0 || scalars[offset - 1] == " ",
        scalars[offset...].prefix(4).allSatisfy({ $0.properties.isAlphabetic })
      else { return scalar }
      let upper = scalar.properties.uppercaseMapping.unicodeScalars
      return upper.count == 1 ? upper.first ?? scalar : scalar
    }
  }

  /// Each sentence from one of its words in small letters on, so that words of all kinds begin sentences.
  static func beginningLater(_ text: MarkedText, _ random: inout Random) -> MarkedText {
    let tokens = Tokens(text.scalars)
    var result = MarkedText()
    result.fields = text.fields
    for sentence in tokens.sentences {
      let starts = sentence.prefix(14).dropFirst().filter { index in
        let token = tokens.all[index]
        return token.kind == .word && token.capitals == .none && token.range.count > 2
          && !text.marks.contains { $0.range.overlaps(token.range) }
      }
      guard !starts.isEmpty else { continue }
      let start = tokens.all[random.pick(starts)].range.lowerBound
      let end = tokens.range(of: sentence).upperBound
      result.append(text, start..<end)
    }
    return result
  }

  private static func mapped(
    _ text: MarkedText, _ change: (Unicode.Scalar, Int) -> Unicode.Scalar
  ) -> MarkedText {
    var result = text
    for offset in result.scalars.indices {
      result.scalars[offset] = change(text.scalars[offset], offset)
    }
    return result
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "À", "Â", "Ä": "A"
    case "É", "È", "Ê", "Ë": "E"
    case "Î", "Ï": "I"
    case "Ô", "Ö": "O"
    case "Ù", "Û", "Ü": "U"
    case "Ç": "C"
    default: scalar
    }
  }
}

extension MarkedText {
  /// Adds a part of another text as a line that begins with a capital.
  fileprivate mutating func append(_ text: MarkedText, _ range: Range<Int>) {
    let shift = scalars.count - range.lowerBound
    scalars += text.scalars[range]
    let upper = text.scalars[range.lowerBound].properties.uppercaseMapping.unicodeScalars
    if upper.count == 1, let first = upper.first { scalars[range.lowerBound + shift] = first }
    scalars.append("\n")
    for mark in text.marks
    where range.contains(mark.range.lowerBound) && range.upperBound >= mark.range.upperBound {
      marks.append(
        Mark(
          kind: mark.kind, range: mark.range.lowerBound + shift..<mark.range.upperBound + shift,
          value: mark.value))
    }
  }
}
