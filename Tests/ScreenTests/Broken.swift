import Screen

/// The lines of a paragraph as texts.
func broken(
  _ text: String, columns: Int, indent: Int = 0, hiding hidden: Set<Int> = []
) -> [String] {
  let scalars = Array(text.unicodeScalars)
  let breaker = LineBreaker(columns: columns, indent: indent)
  return breaker.lines(of: scalars, in: 0..<scalars.count) { hidden.contains($0) }
    .map { String(String.UnicodeScalarView(scalars[$0])) }
}
