extension Feed {
  /// Reads RSS or Atom, as far as it goes.
  init(xml text: String, _ path: Path) throws(ArticleFault) {
    var builder = FeedBuilder()
    let end = XMLEvents.read(XMLSource(text).bytes) { builder.take($0) }
    builder.finish()
    self = builder.feed
    guard let end else { return }
    note = .brokenFeed(line: end.line, problem: end.problem)
  }
}
