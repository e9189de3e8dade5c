import TestSupport
import Screen

/// Texts as nobody writes them: letters, wide ones, marks, controls and whatever else Unicode holds.
struct RandomText {
  private var generator: Dice
  private static let pools: [[Unicode.Scalar]] = [
    Array("abc xyz,.!?«»:;-…012".unicodeScalars),
    Array("éàçœŒ—–\u{A0}\u{202F}\u{2009}".unicodeScalars),
    Array("漢字東京、。「」한글Ａあア\u{3000}".unicodeScalars),
    ["😀", "👍", "\u{1F3FD}", "\u{200D}", "\u{FE0F}", "🇫", "🇷", "❤"],
    ["\u{301}", "\u{308}", "\u{323}", "\u{20DD}", "\u{1161}", "\u{5B0}", "\u{E31}"],
    ["\u{0}", "\t", "\n", "\r", "\u{1B}", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{2028}"],
  ]

  init(seed: UInt64) { generator = Dice(seed: seed) }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  /// One scalar; one in seven is any of Unicode.
  mutating func scalar() -> Unicode.Scalar {
    guard let pool = Self.pools.randomElement(using: &generator), number(in: 0...6) > 0 else {
      return Unicode.Scalar(UInt32(number(in: 0...0x10FFFF))) ?? "\u{FFFD}"
    }
    return pool.randomElement(using: &generator) ?? "a"
  }

  /// Any scalars.
  mutating func text(upTo count: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<number(in: 0...count) { text.append(scalar()) }
    return String(text)
  }

  /// Scalars of which every mark has a character to stand on, and none more than a cell shows.
  mutating func wellMarkedText(upTo count: Int) -> String {
    var text = String.UnicodeScalarView()
    var marks = Cell.maximumMarks
    for _ in 0..<number(in: 0...count) {
      let scalar = scalar()
      switch Showing(scalar) {
      case .glyph, .substitute: marks = 0
      case .mark: marks += 1
      case .nothing: break
      }
      if marks <= Cell.maximumMarks { text.append(scalar) } else { marks = Cell.maximumMarks }
    }
    return String(text)
  }
}
