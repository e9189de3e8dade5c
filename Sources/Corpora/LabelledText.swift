package import Annotations

/// A text's tokens with what each is to the names in it: what a model learns from and is measured by.
package struct LabelledText: Sendable {
  package let tokens: Tokens
  package let labels: [NameLabel]

  /// Gives each token the label of the mark it stands in.
  package init(_ text: MarkedText) {
    tokens = Tokens(text.scalars)
    var labels = Array(repeating: NameLabel.outside, count: tokens.all.count)
    var index = 0
    for mark in text.marks where mark.kind != .date && mark.kind != .event {
      while index < labels.count, tokens.all[index].range.upperBound <= mark.range.lowerBound {
        index += 1
      }
      let first = index
      while index < labels.count, tokens.all[index].range.lowerBound < mark.range.upperBound {
        index += 1
      }
      Self.label(&labels, first..<index, mark.kind)
    }
    self.labels = labels
  }

  private static func label(
    _ labels: inout [NameLabel], _ range: Range<Int>, _ kind: MarkedText.Mark.Kind
  ) {
    switch kind {
    case .person:
      for index in range { labels[index] = .inner }
      guard let first = range.first, let last = range.last else { return }
      labels[first] = .first
      labels[last] = .last
      if first == last { labels[first] = .only }
    case .organisation: for index in range { labels[index] = .organisation }
    case .place: for index in range { labels[index] = .place }
    case .other: for index in range { labels[index] = .other }
    case .date, .event: break
    }
  }
}
