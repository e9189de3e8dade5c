package import Screen

/// Where the parts of the reader stand on a screen of a given size.
package struct Arrangement: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The list left, the text right.
    case beside
    /// A strip of the list above the text.
    case stacked
    /// One pane at a time.
    case single
  }

  package let kind: Kind
  package private(set) var header: Rectangle?
  package private(set) var status: Rectangle?
  package private(set) var hints: Rectangle?
  /// The lines around the panes, which share those between them.
  package private(set) var frame: Rectangle?
  /// The inside of each pane; nil when it is not on the screen.
  package private(set) var list: Rectangle?
  package private(set) var text: Rectangle?
  /// The people and days of the chosen article, below the list.
  package private(set) var contents: Rectangle?
  /// The article's own days: right of the text, or in another pane's place.
  package private(set) var days: Rectangle?
  package private(set) var strip: Rectangle?
  /// Whether there is a pane for the days to have the focus in.
  package let canShowDays: Bool

  /// Whether a pane is on the screen, or would be with the focus on it.
  package func has(_ pane: Pane) -> Bool {
    switch (kind, pane) {
    case (_, .list), (_, .text): true
    case (.beside, .contents): contents != nil
    case (.beside, .days): days != nil
    case (.stacked, .contents), (.single, .contents): true
    case (.stacked, .days), (.single, .days): canShowDays
    }
  }

  /// Whether the days stand right of the text.
  package var hasDaysBeside: Bool {
    if let days, let text { days.column > text.column } else { false }
  }

  /// Fewer columns than this, and the list goes above the text.
  package static let leastColumnsBeside = 100

  /// With fewer columns than this, the article's days are shown only when they are asked for.
  package static let leastColumnsForDays = 150
  private static let leastDayColumns = 32

  /// With fewer rows than this inside, the list has its column to itself.
  package static let leastRowsForContents = 16

  /// Arranges a screen for a list of so many rows; on one with room for a single pane, that is the focused one.
  ///
  /// `showsDays` says whether the article's days are wanted; nil shows them where there is room to spare.
  package init(
    size: Size, listRows: Int, focus: Pane, showsHints: Bool, showsDays: Bool? = nil,
    stripRows: Int? = nil
  ) {
    canShowDays = showsDays ?? (size.columns >= Self.leastColumnsForDays)
    var body = Rectangle(row: 0, column: 0, rows: size.rows, columns: size.columns)
    if size.rows >= 12, showsHints { hints = body.takeLast(1) }
    if size.rows >= 4 { status = body.takeLast(1) }
    if size.rows >= 8 { header = body.takeFirst(1) }
    if let stripRows, body.rows > stripRows + 10 { strip = body.takeLast(stripRows) }
    if size.columns >= Self.leastColumnsBeside, body.rows >= 8 {
      kind = .beside
    } else if size.columns >= 28, body.rows >= 12 {
      kind = .stacked
    } else {
      kind = .single
    }
    place(in: body, listRows: listRows, focus: focus)
  }

  private mutating func place(in body: Rectangle, listRows: Int, focus: Pane) {
    let hasFrame = body.rows >= 5 && body.columns >= 16
    let inside = hasFrame ? body.inset(rows: 1, columns: 1) : body
    frame = hasFrame ? body : nil
    switch kind {
    case .beside:
      // The list spares what the days need beside a text of full measure.
      let room = body.columns - 3 - (Self.measure + 2 + Self.leastDayColumns + 1)
      let most = canShowDays && room >= 36 ? min(64, room) : 64
      let columns = min(most, max(36, body.columns / 3))
      let shared = inside.rows >= Self.leastRowsForContents ? max(6, inside.rows * 2 / 5) : 0
      let listRows = inside.rows - (shared > 0 ? shared + 1 : 0)
      list = Rectangle(row: inside.row, column: inside.column, rows: listRows, columns: columns)
      if shared > 0 {
        contents = Rectangle(
          row: inside.row + listRows + 1, column: inside.column, rows: shared, columns: columns)
      }
      let start = inside.column + columns + 1
      let space = inside.endColumn - start
      if canShowDays, space >= Self.measure + 2 + Self.leastDayColumns + 1 {
        let dayColumns = min(52, max(Self.leastDayColumns, space - Self.measure - 20))
        days = Rectangle(
          row: inside.row, column: inside.endColumn - dayColumns, rows: inside.rows,
          columns: dayColumns)
      } else if canShowDays, let place = contents {
        // Without room of its own it takes the place of the people and days.
        days = place
        contents = nil
      }
      let end =
        days.map { $0.column > start ? $0.column - 1 : inside.endColumn } ?? inside.endColumn
      text = Rectangle(row: inside.row, column: start, rows: inside.rows, columns: end - start)
    case .stacked:
      let rows = min(max(1, listRows), max(3, inside.rows * 3 / 10))
      let strip = Rectangle(
        row: inside.row, column: inside.column, rows: rows, columns: inside.columns)
      switch focus {
      case .contents: contents = strip
      case .days: days = strip
      case .list, .text:
        if canShowDays, focus == .text { days = strip } else { list = strip }
      }
      text = Rectangle(
        row: inside.row + rows + 1, column: inside.column, rows: inside.rows - rows - 1,
        columns: inside.columns)
    case .single:
      list = focus == .list ? inside : nil
      text = focus == .text ? inside : nil
      contents = focus == .contents ? inside : nil
      days = focus == .days ? inside : nil
    }
  }
}

extension Arrangement {
  /// The widest that a line of text gets: columns.
  package static let measure = 72

  /// The columns that a title has on the line above a pane.
  package static func titleColumns(above pane: Rectangle) -> Int { max(0, pane.columns - 4) }

  /// The columns a text is set in, with a margin on both sides where there is room.
  package static func column(in text: Rectangle) -> Rectangle {
    let margin = text.columns >= 24 ? 1 : 0
    let columns = min(measure, text.columns - 2 * margin)
    return Rectangle(
      row: text.row, column: text.column + (text.columns - columns) / 2, rows: text.rows,
      columns: columns)
  }
}
