extension String {
  /// This text, or as much of it as fits into so many columns with an ellipsis at its end.
  package func fitted(to columns: Int) -> String {
    guard self.columns > columns else { return self }
    guard columns > 0 else { return "" }
    var end = startIndex
    var used = 0
    for index in unicodeScalars.indices {
      let scalar = unicodeScalars[index]
      used += Showing(scalar).columns
      if used > columns - 1 { break }
      // The ellipsis follows a word, not the space after it.
      if !scalar.properties.isWhitespace { end = unicodeScalars.index(after: index) }
    }
    return self[..<end] + "…"
  }

  /// This text with every scalar that a terminal must not see replaced by its sign: for one line of
  /// a message.
  package var printable: String {
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch Showing(scalar) {
      case .glyph, .mark: shown.append(scalar)
      case .substitute(let sign): shown.append(sign)
      case .nothing: break
      }
    }
    return String(shown)
  }
}
