/// How much there is to read in each node of a page, links apart.
///
/// Source: the scores of Readability (arc90 2009, Mozilla's `Readability.js`): only paragraphs of 25 characters or more
/// count, by their length and their commas, and less the more of them is links.
struct HTMLProse {
  /// For each node the score of the paragraphs within it.
  private(set) var scores: [Int]

  /// Weighs a page, but for nodes that are left out with all that is within them.
  init(_ tree: HTMLTree, _ weights: Weights, without isLeftOut: [Bool]) {
    let count = tree.nodes.count
    scores = Array(repeating: 0, count: count)
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
        own[above.block].add(weights.all[index], isLink: above.isLink)
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
    }
  }

  /// What stands in a block itself.
  private struct Own {
    var length = 0
    var links = 0
    var commas = 0

    mutating func add(_ weight: Weights.Weight, isLink: Bool) {
      length += Int(weight.length)
      commas += Int(weight.commas)
      if isLink { links += Int(weight.length) }
    }

    var score: Int {
      guard length >= 25, links * 2 < length else { return 0 }
      return (length - links) + 20 * commas
    }
  }

  /// What each text of a page weighs, which is asked several times.
  struct Weights {
    struct Weight {
      /// Its bytes that are no blanks.
      var length: Int32 = 0
      var commas: Int32 = 0
    }

    /// As many as there are nodes.
    fileprivate let all: [Weight]

    init(_ tree: HTMLTree) {
      all = tree.bytes.withUnsafeBufferPointer { bytes in
        tree.nodes.map { node in
          var weight = Weight()
          for index in node.text {
            let byte = bytes[index]
            weight.length += byte.isHTMLBlank ? 0 : 1
            weight.commas += byte == UInt8(ascii: ",") ? 1 : 0
          }
          return weight
        }
      }
    }
  }
}
