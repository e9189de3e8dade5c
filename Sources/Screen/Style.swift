/// What a cell means. A theme says how that looks.
package struct Style: Hashable, Sendable {
  package enum Meaning: Hashable, Sendable {
    /// An article's own words.
    case text
    case title, heading, emphasis, strong, code, link, quotation
    /// A sign that stands for something the terminal must not see.
    case substitute
    /// What is true of a text but not part of it: who wrote it, when, how long it is.
    case byline
    /// The name of a person, in one of twelve colours.
    case name(hue: UInt8, isDoubtful: Bool)
    case date(Certainty)
    /// A value that was inferred rather than read.
    case guessed
    case border, paneTitle, scrollMark
    /// An article of the list that is not read yet, and one that is.
    case unread, read
    /// What went wrong.
    case fault
    case programName
    /// A key in a hint or in the help, and what it does.
    case key, hint
    case status
  }

  /// How sure a date is: its words say all, something had to be worked out, or it may well mean another day.
  package enum Certainty: Hashable, Sendable {
    case written, computed, doubtful
  }

  /// What holds for the cell at this moment, whatever it means.
  package struct State: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// In the row that the next command acts on.
    package static let selected = State(rawValue: 1)
    /// In the pane that has the focus.
    package static let focused = State(rawValue: 2)
    /// Of what the cursor is on elsewhere.
    package static let lit = State(rawValue: 4)
    /// What was searched for stands there.
    package static let found = State(rawValue: 8)
  }

  package var meaning: Meaning
  package var state: State

  package init(_ meaning: Meaning, _ state: State = []) {
    self.meaning = meaning
    self.state = state
  }
}
