/// How much there is to read in each node of a page, links apart.
///
/// Source: the scores of Readability (arc90 2009, Mozilla's `Readability.js`): only paragraphs of 25 characters or more
/// count, by their length and their commas, and less the more of them is links.
struct HTMLProse {
  /// For each node the score of the paragraphs within it.
  private(set) var scores: [Int]
  /// For each node the bytes of its text that are no blanks.
  private(set) var lengths: [Int]

  /// Weighs a page, but for nodes that are left out with all that is within them.
  init(_ tree: HTMLTree, without isLeftOut: [Bool]) {
    let count = tree.nodes.count
    scores = Array(repeating: 0, count: count)
    lengths = Array(repeating: 0, count: count)
    var own = Array(repeating: Own(), count: count)
    // The nearest block and whether it is a link, for each element: its parent's was found before.
    var places = Array(repeating: (block: 0, isLink: false), count: count)
    var index = 0
    while index < count {
      let node = tree[index]
      if isLeftOut[index] {
        index = node.end
        continue
      }
      let above = places[node.parent]
      if node.tag == .text {
        own[above.block].add(tree.bytes[node.text], isLink: above.isLink)
        lengths[index] = tree.bytes[node.text].count { !$0.isHTMLBlank }
      } else {
        places[index] = (
          node.tag.isBlock ? index : above.block, node.tag == .a || above.isLink && index > 0
        )
      }
      index += 1
    }
    for index in scores.indices { scores[index] = own[index].score }
    for index in scores.indices.dropFirst().reversed() {
      scores[tree[index].parent] += scores[index]
      lengths[tree[index].parent] += lengths[index]
    }
  }

  /// What stands in a block itself.
  private struct Own {
    var length = 0
    var links = 0
    var commas = 0

    mutating func add(_ text: ArraySlice<UInt8>, isLink: Bool) {
      var count = 0
      for byte in text {
        if !byte.isHTMLBlank { count += 1 }
        if byte == UInt8(ascii: ",") { commas += 1 }
      }
      length += count
      if isLink { links += count }
    }

    var score: Int {
      guard length >= 25, links * 2 < length else { return 0 }
      return (length - links) + 20 * commas
    }
  }
}
