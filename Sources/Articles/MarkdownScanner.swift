import Annotations

/// Reads the parts of a link in Markdown one after the other.
struct MarkdownScanner {
  private let scalars: ArraySlice<Unicode.Scalar>
  private(set) var offset: Int

  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    self.scalars = scalars
    offset = scalars.startIndex
  }

  var next: Unicode.Scalar? { offset < scalars.endIndex ? scalars[offset] : nil }

  mutating func skip(_ count: Int) { offset += count }

  mutating func skipBlanks() {
    while let next, next.properties.isWhitespace { offset += 1 }
  }

  /// Takes an address: up to a blank, with as many brackets closed as opened, or between `<` and `>`.
  mutating func takeDestination() -> String? {
    var address = String.UnicodeScalarView()
    if next == "<" {
      offset += 1
      while let next, next != ">", next != "<", !next.endsLine {
        address.append(next)
        offset += 1
      }
      guard next == ">" else { return nil }
      offset += 1
      return String(address)
    }
    var open = 0
    while let next, next.value > 0x20 {
      if next == "(" { open += 1 }
      if next == ")" {
        if open == 0 { break }
        open -= 1
      }
      guard open <= 32 else { return nil }
      offset += 1
      // A backslash is part of the address unless it escapes a sign.
      if next == "\\", let escaped = self.next, escaped.isASCII, !escaped.isWordLike,
        escaped.value > 0x20
      {
        address.append(escaped)
        offset += 1
      } else {
        address.append(next)
      }
    }
    return address.isEmpty || open > 0 ? nil : String(address)
  }

  /// Skips a title in quotes or brackets, if there is one.
  mutating func skipTitle() {
    guard let first = next, first == "\"" || first == "'" || first == "(" else { return }
    let close: Unicode.Scalar = first == "(" ? ")" : first
    var end = offset + 1
    while end < scalars.endIndex, scalars[end] != close {
      end += scalars[end] == "\\" ? 2 : 1
    }
    if end < scalars.endIndex { offset = end + 1 }
  }
}
