/// Runs a regular expression over folded text, one sentence after the other.
struct ExpressionMatching {
  private let expression: Expression
  private var now: Threads
  private var next: Threads
  private var pending: [Int32] = []
  /// The steps that are left for a sentence.
  private var steps = 0

  init(_ expression: Expression) {
    self.expression = expression
    now = Threads(capacity: expression.instructions.count)
    next = Threads(capacity: expression.instructions.count)
  }

  /// The places in an expression that are waited at, in the order of their rank, each with where its match began.
  private struct Threads {
    private(set) var count = 0
    private var places: [Int32]
    private var starts: [Int32]
    /// Where each place stands among `places`: a sparse set, which is emptied in one step (Briggs and Torczon, 1993).
    private var slots: [Int32]

    init(capacity: Int) {
      places = Array(repeating: 0, count: capacity)
      starts = places
      slots = places
    }

    @inline(__always)
    subscript(_ index: Int) -> (place: Int, start: Int) {
      (Int(places[index]), Int(starts[index]))
    }

    @inline(__always)
    func contains(_ place: Int32) -> Bool {
      let slot = Int(slots[Int(place)])
      return slot < count && places[slot] == place
    }

    mutating func append(_ place: Int32, start: Int) {
      places[count] = place
      starts[count] = Int32(truncatingIfNeeded: start)
      slots[Int(place)] = Int32(truncatingIfNeeded: count)
      count += 1
    }

    mutating func removeAll() { count = 0 }
  }

  /// Gives all matches in a sentence, one after the other; those of nothing are none.
  mutating func forEachMatch(
    in bytes: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>, _ body: (Range<Int>) -> Void
  ) {
    // To all matches of a long sentence it can be far when each is only sure at its end: then the last ones stay away.
    steps = max(64 * sentence.count, min(1000 * sentence.count, 20_000_000))
    var offset = sentence.lowerBound
    while offset < sentence.upperBound, steps > 0 {
      guard let match = first(in: bytes, sentence, from: offset) else { return }
      body(match)
      offset = match.upperBound
    }
  }

  private mutating func first(
    in bytes: UnsafeBufferPointer<UInt8>, _ sentence: Range<Int>, from start: Int
  ) -> Range<Int>? {
    next.removeAll()
    var found: Range<Int>?
    var offset = start
    var before =
      bytes.start(ofScalarBefore: offset, from: sentence.lowerBound).map {
        bytes.scalar(at: $0, upTo: sentence.upperBound).value
      } ?? 0
    while true {
      // Nothing has begun: goes on to where something can.
      if next.count == 0, let firsts = expression.firsts {
        let start = offset
        while offset < sentence.upperBound, !firsts[Int(bytes[offset])] { offset += 1 }
        if offset == sentence.upperBound { return found }
        if offset > start {
          before =
            bytes.start(ofScalarBefore: offset, from: sentence.lowerBound).map {
              bytes.scalar(at: $0, upTo: sentence.upperBound).value
            } ?? 0
        }
      }
      let (value, length) =
        offset < sentence.upperBound
        ? bytes.scalar(at: offset, upTo: sentence.upperBound) : (0, 0)
      let edge = Edge(
        isStart: offset == sentence.lowerBound, isEnd: offset == sentence.upperBound,
        isWordEdge: Self.isWord(before) != (length > 0 && Self.isWord(value)))
      now.removeAll()
      for index in 0..<next.count { follow(next[index].place, start: next[index].start, edge) }
      if found == nil { follow(0, start: offset, edge) }
      next.removeAll()
      steps -= now.count
      if steps <= 0 { return found }
      if let match = step(over: value, length: length, at: offset) { found = match }
      if length == 0 || found != nil && next.count == 0 { return found }
      offset += length
      before = value
    }
  }

  /// Lets every place that waits take a scalar; gives the match that ends before it, when there is one.
  private mutating func step(over value: UInt32, length: Int, at offset: Int) -> Range<Int>? {
    for index in 0..<now.count {
      let (place, start) = now[index]
      switch expression.instructions[place] {
      case .match:
        // All that is left ranks lower.
        if offset > start { return start..<offset }
      case .scalar(let wanted):
        if length > 0, wanted == value { advance(place, start) }
      case .set(let number):
        if length > 0, expression.sets[number].contains(value) { advance(place, start) }
      case .split, .jump, .start, .end, .wordEdge: break
      }
    }
    return nil
  }

  /// What stands around a place in a text.
  private struct Edge {
    let isStart: Bool
    let isEnd: Bool
    let isWordEdge: Bool
  }

  private mutating func advance(_ place: Int, _ start: Int) {
    let behind = Int32(truncatingIfNeeded: place + 1)
    if !next.contains(behind) { next.append(behind, start: start) }
  }

  /// Waits at a place, and at all that it leads to without taking a scalar.
  private mutating func follow(_ place: Int, start: Int, _ edge: Edge) {
    pending.append(Int32(truncatingIfNeeded: place))
    while let place = pending.popLast() {
      guard !now.contains(place) else { continue }
      now.append(place, start: start)
      let behind = place + 1
      switch expression.instructions[Int(place)] {
      case .jump(let target): pending.append(Int32(truncatingIfNeeded: target))
      case .split(let first, let second):
        pending.append(Int32(truncatingIfNeeded: second))
        pending.append(Int32(truncatingIfNeeded: first))
      case .start: if edge.isStart { pending.append(behind) }
      case .end: if edge.isEnd { pending.append(behind) }
      case .wordEdge(let wanted): if edge.isWordEdge == wanted { pending.append(behind) }
      case .scalar, .set, .match: break
      }
    }
  }

  private static func isWord(_ value: UInt32) -> Bool {
    value == 0x5F || Unicode.Scalar(value)?.isLetterOrDigit == true
  }
}
