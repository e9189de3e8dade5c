extension Structure {
  /// A text that was taken out of markup, as its outline lays it out.
  init(_ text: String, _ outline: Outline) {
    self.init(text)
    let all = scalars.indices
    blocks = outline.blocks.filter { $0.range.upperBound <= all.upperBound }
    for span in outline.spans {
      for offset in span.range.clamped(to: all) { marks[offset].insert(span.mark) }
    }
    let links = outline.links.filter { $0.range.upperBound <= all.upperBound }
    add(links + takeBareAddresses())
  }
}
