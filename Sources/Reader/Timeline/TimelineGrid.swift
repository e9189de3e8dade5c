/// Where the parts of the timeline stand: a gutter of days, then one column a source.
package struct TimelineGrid: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    package let source: Int
    /// The first cell of its text on the screen, and how many it has.
    package let column: Int
    package let columns: Int
  }

  /// The columns of the days on the left.
  package let gutter: Int
  package private(set) var columns: [Column] = []
  /// How many sources are paged out of sight on either side.
  package private(set) var hiddenLeft = 0
  package private(set) var hiddenRight = 0

  /// The narrowest column that is good to read.
  static let leastColumns = 28
  /// The widest that a line of text gets.
  static let mostColumns = Arrangement.measure

  /// Lays out columns for the sources shown, of which the pinned come first, from the first unpinned one on; a pinned
  /// one that the cursor is in is always among them.
  init(
    columns room: Int, shown: [Int], first: Int, cursor source: Int, _ arranged: TimelineColumns,
    isLevel: Bool = true
  ) {
    gutter = !isLevel || room < 30 ? 0 : room < 52 ? 8 : 12
    let space = room - gutter
    var left = max(1, space / (Self.leastColumns + 1))
    var taken: [(source: Int, share: Int)] = []
    let pinned = shown.prefix { arranged.isPinned($0) }
    let others = shown.dropFirst(pinned.count)
    // Pinned columns leave one to page through, unless the cursor is in one of them and there is no more than one.
    let spare = others.isEmpty || left == 1 && pinned.contains(source) ? 0 : 1
    func take(_ source: Int, sparing spare: Int) {
      // A wide column takes the room of two where there is as much.
      let share = arranged.isWide(source) && left - 2 >= spare ? 2 : 1
      taken.append((source, share))
      left -= share
    }
    for source in pinned where left > spare { take(source, sparing: spare) }
    if pinned.contains(source), !taken.contains(where: { $0.source == source }) {
      if !taken.isEmpty { left += taken.removeLast().share }
      take(source, sparing: 0)
    }
    let pinnedTaken = taken.count
    let start = min(max(0, first), max(0, others.count - 1))
    hiddenLeft = left > 0 ? min(start, others.count) : others.count
    for source in others.dropFirst(start) where left > 0 { take(source, sparing: 0) }
    // Room on the right brings back what was paged out on the left.
    while left > 0, hiddenLeft > 0 {
      hiddenLeft -= 1
      taken.insert((others[others.startIndex + hiddenLeft], 1), at: pinnedTaken)
      left -= 1
    }
    hiddenRight = max(0, shown.count - taken.count - hiddenLeft)
    place(taken, space)
  }

  private mutating func place(_ sources: [(source: Int, share: Int)], _ space: Int) {
    let whole = sources.reduce(0) { $0 + $1.share }
    guard whole > 0 else { return }
    var column = gutter
    var used = 0
    for (source, share) in sources {
      let start = space * used / whole
      used += share
      let width = min(space * used / whole - start, Self.mostColumns + 4)
      // A line before it with a blank, and a blank behind it.
      columns.append(Column(source: source, column: column + 1, columns: max(0, width - 3)))
      column += width
    }
  }

  /// The column of a source; nil while it is out of sight.
  package func column(of source: Int) -> Column? { columns.first { $0.source == source } }
}
