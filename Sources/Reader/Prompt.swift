import Annotations
import Screen
package import Stories

/// A line that the reader types into, at the foot of the screen.
package struct Prompt: Hashable, Sendable {
  /// What the line is for.
  package enum Purpose: Hashable, Sendable {
    /// Which events the timeline shows.
    case filter
    /// What a date of an article means: by their numbers.
    case correction(article: Int, date: Int)
    /// What is looked for in this view.
    case find
    /// What is looked for in the story.
    case search
    /// What is noted on a pin.
    case note(Pin)
    /// The number of the link to open.
    case link
    /// Which articles the list shows.
    case list
  }

  /// What a key led to.
  enum Outcome: Hashable {
    case editing
    case accepted
    case cancelled
    /// Another line typed before is wanted: the one before (-1) or behind (1).
    case history(Int)
    case completion
  }

  package let purpose: Purpose
  /// What was typed.
  package private(set) var scalars: [Unicode.Scalar]
  /// The number of scalars before the cursor.
  package private(set) var cursor: Int
  /// What is wrong with the line.
  package internal(set) var complaint: String?
  /// Which of the lines typed before stands here; nil for a new one.
  var historyIndex: Int?
  /// The new line while another stands here.
  var draft = ""
  /// What the word could be completed to, and which of these stands there.
  private var candidates: [String] = []
  private var candidate = 0

  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    scalars = Array(text.unicodeScalars)
    cursor = scalars.count
  }

  package var text: String { String(scalars: scalars[...]) }

  /// Puts another text in the line.
  mutating func set(_ text: String) {
    scalars = Array(text.unicodeScalars)
    cursor = scalars.count
    complaint = nil
    candidates = []
  }

  /// Takes a key as a line editor does: the keys are those of readline.
  mutating func press(_ key: Key) -> Outcome {
    if key.code != .tab { candidates = [] }
    complaint = nil
    switch (key.code, key.modifiers) {
    case (.enter, _): return .accepted
    case (.escape, _), (.character("c"), .control), (.character("g"), .control): return .cancelled
    case (.up, _), (.character("p"), .control): return .history(-1)
    case (.down, _), (.character("n"), .control): return .history(1)
    case (.tab, _): return .completion
    case (.left, .control), (.left, .alt), (.character("b"), .alt): cursor = wordStart
    case (.right, .control), (.right, .alt), (.character("f"), .alt): cursor = wordEnd
    case (.left, _), (.character("b"), .control): cursor = max(0, cursor - 1)
    case (.right, _), (.character("f"), .control): cursor = min(scalars.count, cursor + 1)
    case (.home, _), (.character("a"), .control): cursor = 0
    case (.end, _), (.character("e"), .control): cursor = scalars.count
    case (.backspace, .alt), (.character("w"), .control): remove(wordStart..<cursor)
    case (.backspace, _), (.character("h"), .control):
      if cursor == 0, scalars.isEmpty { return .cancelled }
      remove(max(0, cursor - 1)..<cursor)
    case (.delete, _), (.character("d"), .control):
      remove(cursor..<min(scalars.count, cursor + 1))
    case (.character("u"), .control): remove(0..<cursor)
    case (.character("k"), .control): remove(cursor..<scalars.count)
    case (.character(let scalar), []): insert([scalar])
    default: break
    }
    return .editing
  }

  /// Puts text in at the cursor: what commands a terminal, and line ends, as blanks.
  mutating func insert(_ text: some Sequence<Unicode.Scalar>) {
    let shown = text.map { scalar -> Unicode.Scalar in
      if case .substitute = Showing(scalar) { " " } else { scalar }
    }
    scalars.insert(contentsOf: shown, at: cursor)
    cursor += shown.count
    complaint = nil
    candidates = []
  }

  /// Completes the word before the cursor, or puts the next candidate in place of the last one.
  mutating func complete(_ find: (String) -> [String]) {
    let word = wordWithQuotes
    if candidates.isEmpty {
      candidates = find(String(scalars: scalars[word]))
      candidate = 0
    } else {
      candidate = (candidate + 1) % candidates.count
    }
    guard !candidates.isEmpty else { return }
    remove(word)
    let chosen = Array(candidates[candidate].unicodeScalars)
    scalars.insert(contentsOf: chosen, at: cursor)
    cursor += chosen.count
  }

  private mutating func remove(_ range: Range<Int>) {
    scalars.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var wordStart: Int {
    let words = scalars[..<cursor]
    let end = words.lastIndex { $0 != " " } ?? 0
    return (words[..<end].lastIndex(of: " ") ?? -1) + 1
  }

  private var wordEnd: Int {
    let start = scalars[cursor...].firstIndex { $0 != " " } ?? scalars.count
    return scalars[start...].firstIndex(of: " ") ?? scalars.count
  }

  /// The word before the cursor, with the blanks in it that stand in quotation marks.
  private var wordWithQuotes: Range<Int> {
    var start = 0
    var isQuoted = false
    for offset in 0..<cursor {
      if scalars[offset] == "\"" { isQuoted.toggle() }
      if scalars[offset] == " ", !isQuoted { start = offset + 1 }
    }
    return start..<cursor
  }
}
