import Annotations
import Articles
import Stories

/// Which articles the list shows: those with all the words that were typed, from some sources and days.
///
/// A line that is still being typed is a filter too: what is no value of an operator yet narrows nothing.
package struct ListFilter: Hashable, Sendable {
  package enum Operator: String, CaseIterable, Sendable {
    case source, on, from, to
    /// `unread`, `read` or `pinned`.
    case `is`
  }

  package enum State: String, CaseIterable, Sendable {
    case unread, read, pinned
  }

  /// As it was typed.
  package let line: String
  /// Folded.
  private var words: [String] = []
  private var sources: [String] = []
  private var days: [ClosedRange<Day>] = []
  private(set) var states: [State] = []

  /// The filter of a line; a day without a year is the one nearest to `center`.
  init(_ line: String = "", center: Day? = nil) {
    self.line = line
    for word in Self.words(of: line) {
      guard let colon = word.firstIndex(of: ":"),
        let name = Operator(rawValue: word[..<colon].lowercased())
      else {
        words.append(Self.folded(word))
        continue
      }
      take(name, String(word[word.index(after: colon)...]), center)
    }
  }

  package var isEmpty: Bool {
    words.isEmpty && sources.isEmpty && days.isEmpty && states.isEmpty
  }

  private mutating func take(_ name: Operator, _ value: String, _ center: Day?) {
    guard !value.isEmpty else { return }
    switch name {
    case .source: sources.append(Self.folded(value))
    case .on: if let span = EventFilter.days(value, center) { days.append(span) }
    case .from:
      if let span = EventFilter.days(value, center) { days.append(span.lowerBound...Self.lastDay) }
    case .to:
      if let span = EventFilter.days(value, center) { days.append(Self.firstDay...span.upperBound) }
    case .is:
      states += State.allCases.filter { $0.rawValue.hasPrefix(value.lowercased()) }.prefix(1)
    }
  }

  private static let firstDay = Day(number: -10_000_000)
  private static let lastDay = Day(number: 10_000_000)

  /// The words of a line, those in quotation marks as one and without the marks.
  private static func words(of line: String) -> [String] {
    var words: [String] = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        words.append("")
      } else {
        words[words.count - 1].append(character)
      }
    }
    return words.filter { !$0.isEmpty }
  }

  static func folded(_ text: String) -> String { Folding.shared.folded(text.unicodeScalars) }

  /// Whether an article is shown, as far as it does not depend on what the reader did with it.
  func lets(_ article: Article, _ key: ListKey) -> Bool {
    words.allSatisfy { key.words.contains($0) }
      && sources.allSatisfy { key.source.contains($0) }
      && days.allSatisfy { span in article.published.map { span.contains($0.day) } ?? false }
  }
}

/// What an article is found and sorted by in the list, folded.
struct ListKey: Hashable, Sendable {
  let title: String
  let source: String
  /// All that is looked in for words.
  let words: String

  init(_ article: Article) {
    title = ListFilter.folded(article.title.value)
    source = ListFilter.folded(article.source ?? "")
    let others = [article.author ?? "", article.path.name].map(ListFilter.folded)
    words = ([title, source] + others).joined(separator: "\n")
  }
}
