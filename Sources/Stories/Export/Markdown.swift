import Annotations

/// Texts within GitHub-flavoured Markdown.
enum Markdown {
  /// The text on one line, with everything escaped that any parser might read as markup, or that would not be seen.
  ///
  /// What parts the cells of a table is written as a reference: not all agree on a backslash before it.
  static func escaping(_ text: String) -> String {
    let scalars = Array(text.onOneLine.unicodeScalars)
    return scalars.indices.map { index in
      switch scalars[index] {
      case "\"", "'": String(scalars[index])
      case "|", "\\": "&#\(scalars[index].value);"
      case ":" where scalars[(index + 1)...].first == "/": "\\:"
      case "." where endsWWW(scalars[..<index]): "\\."
      case let scalar where signs.contains(scalar): "\\" + String(scalar)
      case let scalar: HTML.escaping([scalar])
      }
    }.joined()
  }

  /// Whether some words end as an address begins: it would become a link, and keep the backslashes in it.
  private static func endsWWW(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.count >= 3 && scalars.suffix(3).allSatisfy { $0 == "w" || $0 == "W" }
  }

  private static let signs: Set<Unicode.Scalar> = ["*", "_", "`", "[", "]", "~", "#", "$", "^"]
}
