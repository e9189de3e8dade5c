/// The stretches of a sentence that may hold names: words with a capital, and the particles among and before
/// them. Everything else is no name, and is not looked at any further.
package struct NameIslands {
  private let tokens: Tokens

  package init(_ tokens: Tokens) { self.tokens = tokens }

  /// How many particles in a row a name may have: `de la`, `van der`, `de los`.
  private static let mostParticles = 3

  /// Calls `body` with the tokens of each island and those of its sentence.
  package func forEach(_ body: (_ island: Range<Int>, _ sentence: Range<Int>) -> Void) {
    for sentence in tokens.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard isCandidate(index) else {
          index += 1
          continue
        }
        var start = index
        while start > sentence.lowerBound, index - start < Self.mostParticles,
          isParticle(start - 1)
        {
          start -= 1
        }
        let end = self.end(from: index, in: sentence)
        body(start..<end, sentence)
        index = end
      }
    }
  }

  private func end(from start: Int, in sentence: Range<Int>) -> Int {
    var end = start + 1
    while end < sentence.upperBound {
      if isCandidate(end) {
        end += 1
        continue
      }
      var next = end
      while next < sentence.upperBound, next - end < Self.mostParticles, isParticle(next) {
        next += 1
      }
      guard next > end, next < sentence.upperBound, isCandidate(next) else { return end }
      end = next + 1
    }
    return end
  }

  @inline(__always)
  private func isCandidate(_ index: Int) -> Bool {
    let token = tokens.all[index]
    return token.kind == .word && token.hasCapital
  }

  private func isParticle(_ index: Int) -> Bool {
    let token = tokens.all[index]
    return token.kind == .word && token.end - token.start <= 5
      && NameWords.smallParticles.contains(token.folded)
  }
}
