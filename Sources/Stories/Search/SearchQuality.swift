/// How well a match sits in the words it stands in.
enum SearchQuality: UInt8 {
  case inside = 1
  case wordStart, wholeWords
}

extension UnsafeBufferPointer<UInt8> {
  func quality(of match: Range<Int>) -> SearchQuality {
    if hasWordEdge(at: match.lowerBound) {
      return hasWordEdge(at: match.upperBound) ? .wholeWords : .wordStart
    }
    return .inside
  }
}
