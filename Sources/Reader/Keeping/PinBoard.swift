import Annotations
import Articles
import Screen
package import Stories

/// All pins, by the articles they stand in: those of this story first.
package struct PinBoard: Hashable, Sendable {
  package enum Row: Hashable, Sendable {
    case blank
    /// Whose words stand below, and when they came out.
    case source(String)
    /// A line of the pinned words.
    case words(pin: Int, String)
    case note(pin: Int, String)
    /// What there is to say of a pin whose words are not there any more.
    case remark(pin: Int, String)
  }

  /// A pin with the place where its words stand now.
  package struct Item: Hashable, Sendable {
    package let pin: Pin
    /// The number of its article; nil when that is not part of this story.
    package let article: Int?
    /// Where its words stand in the article; nil when they are gone.
    package let range: Range<Int>?
  }

  package private(set) var items: [Item] = []
  package private(set) var rows: [Row] = []
  package internal(set) var selection = 0
  /// The first row on the screen.
  package internal(set) var top = 0

  /// The chosen pin.
  package var pin: Pin? { items.indices.contains(selection) ? items[selection].pin : nil }

  /// Puts up the pins, in the order of the story's articles and their texts; those of other stories come last.
  mutating func put(_ pins: [Pin], of story: Story) {
    let own = Set(pins.map(\.path))
    var numbers: [Path: Int] = [:]
    for (number, article) in story.articles.enumerated() where own.contains(article.path) {
      numbers[article.path] = number
    }
    var scalars: [Int: [Unicode.Scalar]] = [:]
    items = pins.map { pin in
      guard let number = numbers[pin.path] else {
        return Item(pin: pin, article: nil, range: nil)
      }
      let text = scalars[number] ?? Array(story.articles[number].text.unicodeScalars)
      scalars[number] = text
      return Item(pin: pin, article: number, range: pin.anchor.findNearly(in: text))
    }
    items.sort { one, other in
      let keys = [one, other].map { item in
        (item.article ?? .max, item.pin.path.text, item.range?.lowerBound ?? item.pin.anchor.start)
      }
      return keys[0] < keys[1]
    }
    selection = min(selection, max(0, items.count - 1))
  }

  /// Breaks what stands on the board into rows of so many columns.
  mutating func layOut(columns: Int, _ phrases: Phrases) {
    rows = []
    let breaker = LineBreaker(columns: max(1, columns - Self.indent))
    for (number, item) in items.enumerated() {
      if number == 0 || items[number - 1].pin.path != item.pin.path {
        if number > 0 { rows.append(.blank) }
        rows.append(.source(phrases.citation(item.pin.citation)))
      }
      rows += breaker.lines(of: item.pin.anchor.quote.onOneLine).map { .words(pin: number, $0) }
      rows += breaker.lines(of: item.pin.note).map { .note(pin: number, $0) }
      if item.article == nil {
        rows.append(.remark(pin: number, phrases.elsewhere(item.pin.path)))
      } else if item.range == nil {
        rows.append(.remark(pin: number, phrases.wordsAreLost))
      }
    }
  }

  /// The rows of a pin.
  package func rows(of pin: Int) -> Range<Int> {
    let own = rows.indices.filter { rows[$0].pin == pin }
    guard let first = own.first, let last = own.last else { return 0..<0 }
    return first..<last + 1
  }

  /// The columns left of the words.
  package static let indent = 3

  /// Scrolls so that the chosen pin is among so many rows.
  mutating func scroll(rows count: Int) {
    let own = rows(of: selection)
    if own.upperBound > top + count { top = own.upperBound - count }
    // With its first pin an article shows whose words they are.
    let first = count > own.count ? own.lowerBound - 1 : own.lowerBound
    if first < top { top = max(0, first) }
    top = min(top, max(0, rows.count - count))
  }
}

extension PinBoard.Row {
  fileprivate var pin: Int? {
    switch self {
    case .blank, .source: nil
    case .words(let pin, _), .note(let pin, _), .remark(let pin, _): pin
    }
  }
}

extension LineBreaker {
  fileprivate func lines(of text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    guard !scalars.isEmpty else { return [] }
    return lines(of: scalars, in: 0..<scalars.count).map { String(scalars: scalars[$0]) }
  }
}

extension String {
  /// This text with every run of spaces and line ends made one blank.
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
