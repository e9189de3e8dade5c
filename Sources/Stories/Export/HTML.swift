/// Texts within HTML.
enum HTML {
  /// The text with everything escaped that HTML reads as its own, or that would not be seen.
  static func escaping(_ text: some Sequence<Unicode.Scalar>) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      case "\t", "\n": escaped.append(scalar)
      case "\r": escaped.append("\n")
      default: append(scalar, to: &escaped)
      }
    }
    return String(escaped)
  }

  static func escaping(_ text: String) -> String { escaping(text.unicodeScalars) }

  private static func append(_ scalar: Unicode.Scalar, to escaped: inout String.UnicodeScalarView) {
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .unassigned:
      // A document must not have these, not even escaped.
      escaped.append("\u{FFFD}")
    case .format, .lineSeparator, .paragraphSeparator, .privateUse:
      let digits = String(scalar.value, radix: 16)
      escaped.append(contentsOf: "&#x\(digits);".unicodeScalars)
    default: escaped.append(scalar)
    }
  }
}
