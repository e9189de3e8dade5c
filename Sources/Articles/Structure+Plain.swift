extension Structure {
  /// Plain text: a line is a paragraph, unless the whole text was broken into lines by hand.
  ///
  /// Paragraphs stand apart even where the file does not set them apart; short lines that follow each
  /// other, as in a list, an address or a poem, stay together.
  init(plain text: String) {
    self.init(text)
    let lines = self.lines
    let isHardWrapped = areHardWrapped(lines)
    var followsLine = false
    var previousIsShort = false
    for line in lines {
      guard !line.isBlank else {
        followsLine = false
        continue
      }
      let isShort = line.range.count < Self.shortLine
      if isHardWrapped, followsLine, let last = blocks.indices.last {
        blocks[last].range = blocks[last].range.lowerBound..<line.range.upperBound
      } else {
        let isTight = followsLine && isShort && previousIsShort
        blocks.append(Block(kind: .paragraph, range: line.range, isTight: isTight))
      }
      followsLine = true
      previousIsShort = isShort
    }
    add(takeBareAddresses())
  }

  /// A line of fewer scalars than this is no paragraph of prose.
  private static let shortLine = 64

  /// Whether the lines were broken to one width: runs of three lines or more, none over 100 scalars, and
  /// all but the last of each run nearly as long as the longest. Lines that mostly begin with a capital are
  /// verse, and stay as they are.
  private func areHardWrapped(_ lines: [Line]) -> Bool {
    guard lines.allSatisfy({ $0.range.count <= 100 }) else { return false }
    let longest = lines.lazy.map(\.range.count).max() ?? 0
    guard longest >= 50 else { return false }
    var full = 0
    var others = 0
    var goingOn = 0
    for run in lines.split(whereSeparator: \.isBlank) where run.count > 2 {
      for line in run.dropLast() {
        if line.range.count * 4 >= longest * 3 { full += 1 } else { others += 1 }
      }
      goingOn += run.dropFirst().count { !scalars[$0.range.lowerBound].properties.isUppercase }
    }
    return full > 4 * others && full >= 2 && 2 * goingOn >= full
  }
}
