import Annotations

/// A passage of a text with what stands around it, on one line.
struct Context {
  let before: String
  let words: String
  let after: String

  /// The context of a range; nil when the text is shorter.
  init?(_ range: Range<Int>, in scalars: [Unicode.Scalar], width: Int = 45) {
    guard range.upperBound <= scalars.count else { return nil }
    before = Self.line(scalars[max(0, range.lowerBound - width)..<range.lowerBound])
    words = Self.line(scalars[range])
    after = Self.line(scalars[range.upperBound..<min(scalars.count, range.upperBound + width)])
  }

  /// Scalars with signs for what breaks a line, and blanks for what commands a terminal.
  private static func line(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    let shown = scalars.map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case _ where scalar == "\n": "⏎"
      case .control, .format, .lineSeparator, .paragraphSeparator: " "
      default: scalar
      }
    }
    return String(scalars: shown[...])
  }
}
