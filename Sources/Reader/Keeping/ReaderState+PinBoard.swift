import Screen
import Stories

/// The view of all pins.
extension ReaderState {
  /// Whether all pins are what stands in the text's place.
  package var showsPins: Bool { pinBoard != nil && !isReadingPin }

  mutating func openPins() {
    guard !pins.isEmpty else { return notice = phrases.noPins }
    if pinBoard == nil { focusBeforePins = focus }
    pinBoard = pinBoard ?? PinBoard()
    isReadingPin = false
    focus = .text
  }

  mutating func closePins() {
    pinBoard = nil
    isReadingPin = false
    focus = focusBeforePins
  }

  /// Reads the chosen pin in its article.
  private mutating func openPin() {
    guard let board = pinBoard, board.items.indices.contains(board.selection) else { return }
    let item = board.items[board.selection]
    guard let article = item.article else { return notice = phrases.elsewhere(item.pin.path) }
    isReadingPin = true
    gathering = nil
    guard let range = item.range else {
      notice = phrases.wordsAreLost
      select(article)
      return focusText()
    }
    show(range, of: article)
  }

  /// Carries out what a key asks for on the board; false when it is a command of all views.
  mutating func performOnPins(_ command: Command) -> Bool {
    guard view == .pins else { return false }
    let page = 5
    switch command {
    case .up: choosePin(by: -1)
    case .down: choosePin(by: 1)
    case .pageUp, .readBack, .halfPageUp: choosePin(by: -page)
    case .pageDown, .readOn, .halfPageDown: choosePin(by: page)
    case .first: choosePin(by: -.max / 2)
    case .last: choosePin(by: .max / 2)
    case .open: openPin()
    case .pins, .back, .close: closePins()
    default: return false
    }
    return true
  }

  mutating func choosePin(by steps: Int) {
    guard let board = pinBoard else { return }
    pinBoard?.selection = min(max(0, board.selection + steps), max(0, board.items.count - 1))
  }

  /// Makes the board agree with the pins and the screen.
  mutating func settlePinBoard() {
    guard pinBoard != nil else { return }
    if pins.isEmpty, showsPins { return closePins() }
    pinBoard?.put(pins, of: story)
    guard showsPins, let pane = arrangement.text else { return }
    let column = Arrangement.column(in: pane)
    pinBoard?.layOut(columns: column.columns, phrases)
    pinBoard?.scroll(rows: column.rows)
  }
}
