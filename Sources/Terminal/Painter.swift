internal import CNcurses
import Screen

/// Puts a canvas on ncurses' screen: only the runs of cells that differ from the frame before.
struct Painter {
  private let theme: Theme
  private let isUTF8: Bool
  private var shown: Canvas?
  /// The styles met so far: a few dozen at most, and mostly the one that was asked for last.
  private var brushes: [Brush] = []
  private var lastBrush: Brush?
  /// Pair number n has the colours at n - 1.
  private var pairs: [Colors] = []
  /// The cells to send next, kept for their memory.
  private var run: [cchar_t] = []

  /// A style's look in ncurses' terms.
  private struct Brush {
    let style: Style
    let attributes: attr_t
    let pair: CInt
    /// A blank in this look: a character in it differs by that character alone.
    let blank: cchar_t
  }

  private struct Colors: Equatable {
    let foreground: CInt
    let background: CInt
  }

  init(theme: Theme, isUTF8: Bool) {
    self.theme = theme
    self.isUTF8 = isUTF8
  }

  /// Switches colours on, and gives how many there are.
  static func startColor(wanted: Bool) -> ColorDepth {
    guard wanted, has_colors(), start_color() == OK, use_default_colors() == OK else {
      return .none
    }
    switch cn_color_count() {
    case ..<8: return .none
    case ..<256: return .ansi
    case ..<0x100_0000: return .palette256
    default: return .direct
    }
  }

  mutating func forget() { shown = nil }

  mutating func paint(_ canvas: Canvas) {
    guard let window = cn_screen() else { return }
    let before = shown?.size == canvas.size ? shown : nil
    if before == nil {
      werase(window)
      clearok(window, true)
    }
    for row in 0..<canvas.size.rows {
      for columns in canvas.changedRuns(inRow: row, since: before, gap: Self.gap) {
        run.removeAll(keepingCapacity: true)
        for column in columns { append(canvas[row, column]) }
        mvwadd_wchnstr(window, CInt(row), CInt(columns.lowerBound), run, CInt(run.count))
      }
    }
    wmove(window, CInt(max(0, canvas.size.rows - 1)), 0)
    wrefresh(window)
    shown = canvas
  }

  /// So many cells that stay as they are end a run of those that change.
  private static let gap = 8

  private mutating func append(_ cell: Cell) {
    // The right half of a wide character is never sent by itself.
    guard cell.columns > 0 else { return }
    let brush = brush(for: cell.style)
    let scalar = isUTF8 ? cell.scalar : cell.scalar.asciiStandIn
    let isTrue = scalar.value < 0x80 || cn_columns(scalar.value) == CInt(cell.columns)
    // Otherwise ncurses would give it another width than the canvas did, and shift the rest of the row.
    let shown = isTrue ? scalar.value : isUTF8 ? 0xFFFD : 0x3F
    var glyph = brush.blank
    if isTrue, isUTF8, cell.markCount > 0 {
      let text = [wchar_t(shown)] + cell.marks.map { wchar_t($0.value) } + [0]
      cn_set_cell(&glyph, text, brush.attributes, brush.pair)
    } else {
      glyph.chars.0 = wchar_t(shown)
    }
    run.append(glyph)
    if cell.columns == 2, !isTrue || scalar.value < 0x80 { run.append(brush.blank) }
  }

  private mutating func brush(for style: Style) -> Brush {
    if let lastBrush, lastBrush.style == style { return lastBrush }
    if let known = brushes.first(where: { $0.style == style }) {
      lastBrush = known
      return known
    }
    let look = theme.look(of: style)
    let attributes = Self.attributes(look.attributes)
    let pair = pair(for: look)
    var blank = cchar_t()
    cn_set_cell(&blank, [0x20, 0], attributes, pair)
    let brush = Brush(style: style, attributes: attributes, pair: pair, blank: blank)
    lastBrush = brush
    brushes.append(brush)
    return brush
  }

  private mutating func pair(for look: Look) -> CInt {
    guard theme.depth != .none else { return 0 }
    let colors = Colors(foreground: number(look.foreground), background: number(look.background))
    if colors == Colors(foreground: -1, background: -1) { return 0 }
    if let known = pairs.firstIndex(of: colors) { return CInt(known + 1) }
    let pair = CInt(pairs.count + 1)
    guard init_extended_pair(pair, colors.foreground, colors.background) == OK else { return 0 }
    pairs.append(colors)
    return pair
  }

  /// ncurses' number of a colour; -1 is the terminal's own.
  private func number(_ color: Color?) -> CInt {
    guard let color else { return -1 }
    switch theme.depth {
    case .none: return -1
    case .ansi:
      // Where there are but eight, the grey is the colour of the text.
      let count = cn_color_count()
      return CInt(color.ansi) < count
        ? CInt(color.ansi) : color.ansi == 8 ? -1 : CInt(color.ansi - 8)
    case .palette256: return CInt(color.palette256)
    // ncurses takes the numbers 0 to 7 for the palette in direct mode as well.
    case .direct: return CInt(max(8, color.rgb))
    }
  }

  private static func attributes(_ attributes: Look.Attributes) -> attr_t {
    var sum = CN_NORMAL
    if attributes.contains(.bold) { sum |= CN_BOLD }
    if attributes.contains(.dim) { sum |= CN_DIM }
    if attributes.contains(.italic) { sum |= CN_ITALIC }
    if attributes.contains(.underline) { sum |= CN_UNDERLINE }
    if attributes.contains(.reverse) { sum |= CN_REVERSE }
    return sum
  }
}
