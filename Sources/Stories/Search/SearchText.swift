package import Annotations
package import Articles

/// An article's text as it is searched: folded, and cut into sentences.
package struct SearchText: Hashable, Sendable {
  package let folded: FoldedText
  /// The scalars of each sentence, from its first word to its last.
  package let sentences: [Range<Int>]
  /// The bytes of each sentence with what stands behind it; together they are all bytes.
  let bytesOfSentence: [Range<Int>]
  /// What each scalar is besides itself; empty where none is.
  private let marks: [Structure.Mark]

  package init(_ article: Article) { self.init(article, isCut: true) }

  /// The text of an article, cut into sentences or all of it taken for one.
  init(_ article: Article, isCut: Bool) {
    let text = SearchableScalars(article)
    let folded =
      article.format == .plain
      ? FoldedText(text.scalars) : FoldedText(text.scalars, isHidden: text.isHidden)
    self.folded = folded
    marks = text.marks
    let sentences = isCut ? text.sentences : [text.scalars.indices]
    self.sentences = sentences
    var starts = sentences.map { folded.byte(ofScalar: $0.lowerBound) } + [folded.bytes.count]
    starts[0] = 0
    bytesOfSentence = zip(starts, starts.dropFirst()).map { $0..<max($0, $1) }
  }

  /// A range without the markup that it ends with.
  private func shown(_ range: Range<Int>) -> Range<Int> {
    guard !marks.isEmpty else { return range }
    var end = range.upperBound
    while end > range.lowerBound, marks[end - 1].isHidden { end -= 1 }
    return range.lowerBound..<end
  }

  /// The scalars of each match in the text, from the first to the last.
  package func ranges(of pattern: SearchPattern) -> [Range<Int>] {
    pattern.matches(in: folded, sentences: bytesOfSentence.map(folded.bytes.withoutSpaces))
      .map { shown(folded.scalars(ofBytes: $0)) }
  }
}

/// The scalars of an article, without what only marks its structure, and its sentences.
struct SearchableScalars {
  let scalars: [Unicode.Scalar]
  fileprivate let marks: [Structure.Mark]

  init(_ article: Article) {
    switch article.format {
    case .plain, .markup:
      scalars = Array(article.text.unicodeScalars)
      marks = []
    case .markdown:
      let structure = article.structure
      scalars = structure.scalars
      marks = structure.marks
    }
  }

  func isHidden(_ offset: Int) -> Bool { !marks.isEmpty && marks[offset].isHidden }

  /// The same scalars with blanks for those that are hidden, so that words stay apart and offsets what they are.
  var plain: [Unicode.Scalar] {
    guard !marks.isEmpty else { return scalars }
    var plain = scalars
    for offset in plain.indices where marks[offset].isHidden && !plain[offset].endsLine {
      plain[offset] = " "
    }
    return plain
  }

  /// The scalars of each sentence, the same that names and dates are found in; a text without words is one sentence.
  var sentences: [Range<Int>] {
    let tokens = Tokens(plain)
    let all = tokens.sentences.indices.map { tokens.range(ofSentence: $0) }
    return all.isEmpty ? [0..<scalars.count] : all
  }
}
