import Annotations

/// A regular expression, matched against folded text.
///
/// It runs all its alternatives side by side, so that the time to a match grows with the text and never faster: K.
/// Thompson, "Regular Expression Search Algorithm" (1968); of several matches it takes the one that Perl takes, as R. Cox
/// tells in "Regular Expression Matching: the Virtual Machine Approach" (2009), but goes on with a loop that took nothing.
package struct Expression: Hashable, Sendable {
  enum Instruction: Hashable, Sendable {
    case scalar(UInt32)
    /// By the number of the set.
    case set(Int)
    /// Goes on at both, the first rather than the second.
    case split(Int, Int)
    case jump(Int)
    case start, end
    case wordEdge(Bool)
    case match
  }

  /// What was typed.
  package let text: String
  private(set) var instructions: [Instruction] = []
  private(set) var sets: [ScalarSet] = []
  /// Bytes that stand in whatever it matches; empty where none are sure.
  let required: [UInt8]
  /// Whether a match can begin with each byte; nil where it can begin with any.
  private(set) var firsts: [Bool]?

  /// The most that `{…}` may ask for, and the most instructions of an expression.
  static let mostRepeats = 1000
  private static let mostInstructions = 20_000

  package init(_ text: String) throws(ExpressionError) {
    let node = try ExpressionParser.parse(text)
    self.text = text
    var required = String.UnicodeScalarView()
    required.append(contentsOf: node.requiredScalars.compactMap(Unicode.Scalar.init))
    self.required = Array(String(required).utf8)
    guard add(node) else { throw ExpressionError(reason: .tooLarge, offset: 0) }
    instructions.append(.match)
    firsts = firstBytes
  }

  /// The bytes that the places reached from the beginning wait for. Conditions are taken for true.
  private var firstBytes: [Bool]? {
    var firsts = Array(repeating: false, count: 256)
    var seen: Set<Int> = []
    var pending = [0]
    while let place = pending.popLast() {
      guard seen.insert(place).inserted else { continue }
      switch instructions[place] {
      case .scalar(let value):
        if let scalar = Unicode.Scalar(value) {
          for byte in scalar.utf8.prefix(1) { firsts[Int(byte)] = true }
        }
      case .set(let number):
        for value in 0..<0x80 where sets[number].contains(UInt32(value)) { firsts[value] = true }
        for lead in 0x80..<0x100 { firsts[lead] = true }
      case .split(let one, let other): pending += [one, other]
      case .jump(let target): pending.append(target)
      case .start, .end, .wordEdge: pending.append(place + 1)
      // What matches nothing at all has no first byte.
      case .match: return nil
      }
    }
    return firsts
  }

  /// Adds what a node asks for; false when there is no room for it.
  private mutating func add(_ node: ExpressionNode) -> Bool {
    guard instructions.count < Self.mostInstructions else { return false }
    switch node {
    case .nothing: break
    case .scalar(let value): instructions.append(.scalar(value))
    case .set(let set):
      sets.append(set)
      instructions.append(.set(sets.count - 1))
    case .sequence(let parts): return parts.allSatisfy { add($0) }
    case .alternatives(let parts): return add(parts)
    case .repeated(let part, let least, let most, let isGreedy):
      return add(part, least, most, isGreedy)
    case .start: instructions.append(.start)
    case .end: instructions.append(.end)
    case .wordEdge(let isEdge): instructions.append(.wordEdge(isEdge))
    }
    return true
  }

  private mutating func add(_ alternatives: [ExpressionNode]) -> Bool {
    var jumps: [Int] = []
    for (number, part) in alternatives.enumerated() {
      let split = instructions.count
      let isLast = number == alternatives.count - 1
      if !isLast { instructions.append(.split(split + 1, 0)) }
      guard add(part) else { return false }
      guard !isLast else { break }
      jumps.append(instructions.count)
      instructions.append(.jump(0))
      instructions[split] = .split(split + 1, instructions.count)
    }
    for jump in jumps { instructions[jump] = .jump(instructions.count) }
    return true
  }

  private mutating func add(
    _ part: ExpressionNode, _ least: Int, _ most: Int?, _ isGreedy: Bool
  ) -> Bool {
    func split(_ inside: Int, _ behind: Int) -> Instruction {
      isGreedy ? .split(inside, behind) : .split(behind, inside)
    }
    for _ in 0..<least {
      let before = instructions.count
      guard add(part) else { return false }
      // Nothing stays nothing, however often.
      if instructions.count == before { return true }
    }
    if let most {
      var splits: [Int] = []
      for _ in least..<max(least, most) {
        splits.append(instructions.count)
        instructions.append(.split(0, 0))
        guard add(part) else { return false }
      }
      for place in splits { instructions[place] = split(place + 1, instructions.count) }
    } else {
      let loop = instructions.count
      instructions.append(.split(0, 0))
      guard add(part) else { return false }
      instructions.append(.jump(loop))
      instructions[loop] = split(loop + 1, instructions.count)
    }
    return true
  }
}
