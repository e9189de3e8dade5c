import Articles
import Screen
import Stories

/// What `frise search` prints of an article for people: as grep does, each line in which a match begins.
struct SearchLines {
  let ink: Ink
  /// How many lines around each line are printed too.
  let context: Int
  /// Whether there are only the numbers of matches.
  let showsCounts: Bool

  /// What is printed of some articles: groups of lines that follow one another.
  func groups(_ findings: [SearchFindings], in story: Story) -> [String] {
    findings.flatMap { groups($0, of: story.articles[$0.article]) }
  }

  private func groups(_ found: SearchFindings, of article: Article) -> [String] {
    let path = ink.inked(article.path.text.printable, .byline)
    if showsCounts { return [path + ink.inked(":", .hint) + "\(found.matches)\n"] }
    let lines = FileLines(article)
    let places = found.sentences.flatMap(\.places)
    let wanted = Set(places.map(lines.index))
    var matches = ink.isColored ? found.sentences.flatMap(\.matches)[...] : []
    return shown(wanted, of: lines).map { group in
      group.map { line in
        let isWanted = wanted.contains(line)
        let inside = isWanted ? matches.removeAll(before: lines.range(of: line)) : []
        let sign = ink.inked(isWanted ? ":" : "-", .hint)
        let number = ink.inked("\(lines.number(of: line))", .hint)
        return path + sign + number + sign + lit(lines.text(of: line), inside) + "\n"
      }.joined()
    }
  }

  /// What stands between groups that do not touch.
  var separator: String { context > 0 ? ink.inked("--", .hint) + "\n" : "" }

  /// The lines with those around them, in groups that do not touch.
  private func shown(_ wanted: Set<Int>, of lines: FileLines) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    for line in wanted.sorted() {
      let range = (line - context..<line + context + 1).clamped(to: lines.indices)
      if let last = groups.last, last.upperBound >= range.lowerBound {
        groups[groups.count - 1] = last.lowerBound..<range.upperBound
      } else {
        groups.append(range)
      }
    }
    return groups
  }

  /// A line with its matches lit, which are given in its scalars.
  private func lit(_ line: Substring, _ matches: [Range<Int>]) -> String {
    guard !matches.isEmpty else { return harmless(line) }
    let scalars = line.unicodeScalars
    var end = (index: scalars.startIndex, offset: 0)
    var text = ""
    for match in matches {
      // A match goes on over the line's end, which is no part of what is printed.
      func index(_ offset: Int) -> Substring.Index {
        scalars.index(end.index, offsetBy: offset - end.offset, limitedBy: scalars.endIndex)
          ?? scalars.endIndex
      }
      let start = index(match.lowerBound)
      text += harmless(line[end.index..<start])
      end = (index(match.upperBound), match.upperBound)
      text += ink.inked(harmless(line[start..<end.index]), .strong)
    }
    return text + harmless(line[end.index...])
  }

  private func harmless(_ text: Substring) -> String {
    ink.isColored || StandardOutput.isTerminal ? String(text).printable : String(text)
  }
}

extension ArraySlice<Range<Int>> {
  /// What of these ranges lies in a line, counted from the line's beginning; those that end before the line's end go.
  fileprivate mutating func removeAll(before line: Range<Int>) -> [Range<Int>] {
    var inside: [Range<Int>] = []
    while let first, first.lowerBound < line.upperBound {
      let part = first.clamped(to: line)
      if !part.isEmpty {
        inside.append(part.lowerBound - line.lowerBound..<part.upperBound - line.lowerBound)
      }
      // The rest of it is for the next line.
      if first.upperBound > line.upperBound { break }
      removeFirst()
    }
    return inside
  }
}
