/// The columns of a timeline as the reader has arranged them: which come first, which are hidden, which are wide.
package struct TimelineColumns: Hashable, Sendable {
  /// The numbers of the sources, in the order of their columns.
  private var order: [Int] = []
  /// These stand on the left whatever is paged past them.
  private var pinned: Set<Int> = []
  private var hidden: Set<Int> = []
  private var wide: Set<Int> = []

  init(sources: Int) { order = Array(0..<sources) }

  /// Makes room for sources that have come since.
  mutating func grow(to sources: Int) {
    if sources > order.count { order += order.count..<sources }
  }

  package func isPinned(_ source: Int) -> Bool { pinned.contains(source) }
  package func isWide(_ source: Int) -> Bool { wide.contains(source) }

  /// Of these sources those that have a column, from left to right.
  func shown(of speaking: [Int]) -> [Int] {
    let speaks = Set(speaking)
    let shown = order.filter { speaks.contains($0) && !hidden.contains($0) }
    return shown.filter(pinned.contains) + shown.filter { !pinned.contains($0) }
  }

  mutating func togglePin(_ source: Int) { pinned.formSymmetricDifference([source]) }
  mutating func toggleWidth(_ source: Int) { wide.formSymmetricDifference([source]) }
  mutating func hide(_ source: Int) { hidden.insert(source) }

  /// Shows all again, and says how many were hidden.
  mutating func showAll() -> Int {
    defer { hidden = [] }
    return hidden.count
  }

  /// Exchanges a column with its neighbour among those shown; false when there is none.
  mutating func move(_ source: Int, by steps: Int, among shown: [Int]) -> Bool {
    guard let place = shown.firstIndex(of: source), shown.indices.contains(place + steps) else {
      return false
    }
    let other = shown[place + steps]
    guard pinned.contains(source) == pinned.contains(other),
      let mine = order.firstIndex(of: source), let theirs = order.firstIndex(of: other)
    else { return false }
    order.swapAt(mine, theirs)
    return true
  }
}
