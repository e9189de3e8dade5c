/// Breaks a paragraph into lines between words, one scalar at a time.
///
/// A line may end at a space, after the hyphen of a compound word, and between two wide characters. By
/// the rules of French typography a space before `: ; ? ! » %` or after `«` does not end a line even
/// when it was typed as a plain one, nor does the space that groups the digits of a number; where a line
/// has no other space, it does. A word that is longer than a line is cut.
package struct LineBreaker {
  /// The offsets of one line's scalars, without the space it was broken at.
  package typealias Line = Range<Int>

  package let columns: Int
  /// By how many columns the lines after the first are indented.
  package let indent: Int

  package init(columns: Int, indent: Int = 0) {
    self.columns = max(1, columns)
    self.indent = min(indent, self.columns - 1)
  }

  /// The lines of the scalars in `range`, of which those that `isHidden` take no room. Behind a scalar there can be
  /// room for a label, so many columns, that stays with it.
  package func lines(
    of scalars: [Unicode.Scalar], in range: Range<Int>, isHidden: (Int) -> Bool = { _ in false },
    labelColumns: ((Int) -> Int)? = nil
  ) -> [Line] {
    var lines: [Line] = []
    var pass = Pass(from: range.lowerBound)
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard !isHidden(offset) else {
        offset += 1
        continue
      }
      let scalar = scalars[offset]
      let room = lines.isEmpty ? columns : columns - indent
      let label = labelColumns?(offset) ?? 0
      if label == 0, pass.goesOn(with: scalar, at: offset, room: room) {
        offset += 1
        continue
      }
      let width = Self.columns(of: scalar, at: pass.column) + label
      pass.noteBreak(before: scalar, at: offset, in: scalars)
      if !scalar.isBreakingSpace, width > 0, pass.column + width > room, pass.start < offset {
        let end = pass.lineEnd(before: offset)
        if end.isLine { lines.append(pass.start..<end.end) }
        // What is carried over is measured anew: it begins another column, and perhaps another room.
        offset = end.next
        pass = Pass(from: offset)
      } else {
        pass.advance(over: scalar, at: offset, by: width)
        offset += 1
      }
    }
    lines.append(pass.start..<pass.wordEnd)
    return lines
  }

  /// The columns `scalar` takes at a column of its line: a tab goes on to the next multiple of eight, and
  /// the end of a line within a paragraph is a space.
  package static func columns(of scalar: Unicode.Scalar, at column: Int) -> Int {
    if scalar.value >= 0x20, scalar.value < 0x7F { return 1 }
    return scalar == "\t" ? 8 - column % 8 : scalar.isLineEnd ? 1 : Showing(scalar).columns
  }
}

extension LineBreaker {
  /// Where a line can end, and where the next one then begins.
  private struct Breakpoint {
    var end: Int
    var next: Int
  }

  /// What is known of a line after the scalars read so far.
  private struct Pass {
    let start: Int
    var column = 0
    /// After the last scalar that was no space.
    var wordEnd: Int
    private var breakpoint: Breakpoint?
    /// A space that keeps two things together as long as there is another way.
    private var lastResort: Breakpoint?
    /// The last scalars that were no spaces, and the spaces that followed them.
    private var previous: Unicode.Scalar = " "
    private var beforePrevious: Unicode.Scalar = " "
    private var spaces = 0

    init(from start: Int) {
      self.start = start
      wordEnd = start
    }

    private var hasWord: Bool { wordEnd > start }

    /// Takes a plain letter within a word, which is most of any text: no line ends before it.
    mutating func goesOn(with scalar: Unicode.Scalar, at offset: Int, room: Int) -> Bool {
      guard scalar.isPlainLetter, previous.isPlainLetter, spaces == 0, column < room else {
        return false
      }
      column += 1
      wordEnd = offset + 1
      beforePrevious = previous
      previous = scalar
      return true
    }

    /// Notes whether the line can end before `scalar`.
    mutating func noteBreak(
      before scalar: Unicode.Scalar, at offset: Int, in scalars: [Unicode.Scalar]
    ) {
      guard !scalar.isBreakingSpace, hasWord else { return }
      let here = Breakpoint(end: wordEnd, next: offset)
      if spaces > 0 {
        let clings =
          scalar.clingsAcrossSpace || previous.clingsToWordAfter
          || spaces == 1 && groupsDigits(before: offset, in: scalars)
        if clings { lastResort = here } else { breakpoint = here }
      } else if previous.isHyphen {
        if beforePrevious.properties.isAlphabetic, scalar.properties.isAlphabetic {
          breakpoint = here
        }
      } else if scalar.value >= 0x2E80 || previous.value >= 0x2E80, Showing(scalar).columns > 0,
        scalar.isIdeograph || previous.isIdeograph, !scalar.clingsToWordBefore,
        !previous.clingsToWordAfter
      {
        breakpoint = here
      }
    }

    /// Whether the one space before `offset` groups digits: one to three before it, three after it.
    private func groupsDigits(before offset: Int, in scalars: [Unicode.Scalar]) -> Bool {
      guard previous.isDigit, offset - wordEnd == 1, scalars[wordEnd] == " " else { return false }
      let after = scalars[offset...].prefix(4).prefix(while: \.isDigit).count
      let before = scalars[start..<wordEnd].suffix(4).reversed().prefix(while: \.isDigit).count
      return after == 3 && before <= 3
    }

    /// Where the line ends when it cannot go on at `offset`; spaces alone are no line.
    func lineEnd(before offset: Int) -> (end: Int, next: Int, isLine: Bool) {
      if let at = breakpoint ?? lastResort { return (at.end, at.next, true) }
      return (wordEnd, offset, hasWord)
    }

    mutating func advance(over scalar: Unicode.Scalar, at offset: Int, by width: Int) {
      column += width
      if scalar.isBreakingSpace {
        spaces += 1
        return
      }
      wordEnd = offset + 1
      guard width > 0 else { return }
      beforePrevious = spaces > 0 ? " " : previous
      previous = scalar
      spaces = 0
    }
  }
}

extension Unicode.Scalar {
  /// A space at which a line may end.
  package var isBreakingSpace: Bool {
    switch self {
    case " ", "\t": true
    default: isLineEnd || value >= 0x1680 && isRareBreakingSpace
    }
  }

  /// A scalar that ends a line of a text by itself.
  package var isLineEnd: Bool {
    switch self {
    case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  private var isRareBreakingSpace: Bool {
    switch value {
    case 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
    default: false
    }
  }

  fileprivate var isPlainLetter: Bool { (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }

  fileprivate var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  fileprivate var isHyphen: Bool { self == "-" || self == "\u{2010}" }

  fileprivate var isIdeograph: Bool { value >= 0x2E80 && Showing(self).columns == 2 }

  /// Signs that stay with the word before them even across a space, as French sets them.
  fileprivate var clingsAcrossSpace: Bool {
    switch self {
    case ":", ";", "?", "!", "»", "›", "%", "‰", "€": true
    default: false
    }
  }

  /// Signs that no line begins with.
  fileprivate var clingsToWordBefore: Bool {
    switch self {
    case "…", ".", ",", ")", "]", "}", "”", "’", "、", "。", "，", "．", "）", "」", "』", "】", "！", "？",
      "：", "；", "々", "ー":
      true
    default: clingsAcrossSpace
    }
  }

  /// Signs that stay with what stands after them, across a space as well.
  fileprivate var clingsToWordAfter: Bool {
    switch self {
    case "«", "‹", "(", "[", "{", "“", "（", "「", "『", "【", "¿", "¡": true
    default: false
    }
  }
}
