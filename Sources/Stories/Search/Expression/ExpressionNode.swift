/// A regular expression taken apart.
indirect enum ExpressionNode: Hashable {
  case nothing
  case set(ScalarSet)
  /// One scalar, folded.
  case scalar(UInt32)
  case sequence([ExpressionNode])
  /// The first that leads to a match.
  case alternatives([ExpressionNode])
  /// From `least` to `most` times, nil for any number; as often as can be, or as seldom.
  case repeated(ExpressionNode, least: Int, most: Int?, isGreedy: Bool)
  /// Where a sentence begins, and where it ends.
  case start, end
  /// Where a word begins or ends, or just not.
  case wordEdge(Bool)
}

extension ExpressionNode {
  /// Scalars that stand one after the other in whatever it matches, as many as one can tell.
  var requiredScalars: [UInt32] {
    switch self {
    case .scalar(let value): return [value]
    case .sequence(let parts): return Self.longestRun(of: parts)
    case .repeated(let part, let least, _, _): return least > 0 ? part.requiredScalars : []
    case .nothing, .set, .alternatives, .start, .end, .wordEdge: return []
    }
  }

  private static func longestRun(of parts: [ExpressionNode]) -> [UInt32] {
    var best: [UInt32] = []
    var run: [UInt32] = []
    for part in parts {
      if case .scalar(let value) = part {
        run.append(value)
      } else {
        let inside = part.requiredScalars
        if inside.count > best.count { best = inside }
        switch part {
        case .start, .end, .wordEdge, .nothing: continue
        case .scalar, .set, .sequence, .alternatives, .repeated: run = []
        }
      }
      if run.count > best.count { best = run }
    }
    return best
  }
}
