/// How a text is laid out that was taken out of markup: its blocks, what its scalars are besides themselves, its links.
package struct Outline: Hashable, Sendable {
  struct Span: Hashable {
    var range: Range<Int>
    let mark: Structure.Mark
  }

  var blocks: [Structure.Block] = []
  var spans: [Span] = []
  var links: [FoundLink] = []
}
