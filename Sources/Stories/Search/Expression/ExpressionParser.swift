import Annotations

/// Takes a regular expression apart: the syntax that grep -E, vim and Perl share.
struct ExpressionParser {
  private let scalars: [Unicode.Scalar]
  private var offset = 0
  private var depth = 0

  private static let deepest = 60

  static func parse(_ text: String) throws(ExpressionError) -> ExpressionNode {
    var parser = ExpressionParser(scalars: Array(text.unicodeScalars))
    let node = try parser.alternatives()
    if parser.offset < parser.scalars.count { throw parser.error(.unopenedGroup) }
    return node
  }

  private var next: Unicode.Scalar? { offset < scalars.count ? scalars[offset] : nil }

  private func error(_ reason: ExpressionError.Reason, at place: Int? = nil) -> ExpressionError {
    ExpressionError(reason: reason, offset: place ?? offset)
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    offset += 1
    return true
  }

  private mutating func alternatives() throws(ExpressionError) -> ExpressionNode {
    var all = [try sequence()]
    while take("|") { all.append(try sequence()) }
    return all.count == 1 ? all[0] : .alternatives(all)
  }

  private mutating func sequence() throws(ExpressionError) -> ExpressionNode {
    var parts: [ExpressionNode] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      let place = offset
      let node = try atom()
      // What a letter is folded to may be several: a count behind it counts them all.
      let whole = try repeated(node, from: place)
      // Folded text has no two blanks in a row.
      if whole == .scalar(0x20), parts.last == whole { continue }
      if case .sequence(let letters) = whole { parts += letters } else { parts.append(whole) }
    }
    return parts.count == 1 ? parts[0] : parts.isEmpty ? .nothing : .sequence(parts)
  }

  private mutating func repeated(
    _ node: ExpressionNode, from place: Int
  ) throws(ExpressionError) -> ExpressionNode {
    var node = node
    for _ in 0..<Self.deepest {
      guard let sign = next else { return node }
      let bounds: (least: Int, most: Int?)
      switch sign {
      case "*": bounds = (0, nil)
      case "+": bounds = (1, nil)
      case "?": bounds = (0, 1)
      case "{": bounds = try count()
      default: return node
      }
      if sign != "{" { offset += 1 }
      let isGreedy = !take("?")
      node = .repeated(node, least: bounds.least, most: bounds.most, isGreedy: isGreedy)
    }
    throw error(.tooLarge, at: place)
  }

  /// `{3}`, `{3,}`, `{,5}` or `{3,5}`.
  private mutating func count() throws(ExpressionError) -> (least: Int, most: Int?) {
    let place = offset
    offset += 1
    let least = number()
    var most = least
    if take(",") { most = number() }
    guard take("}"), least != nil || most != nil else { throw error(.badCount, at: place) }
    let first = least ?? 0
    guard first <= Expression.mostRepeats, most ?? first <= Expression.mostRepeats,
      most.map({ $0 >= first }) ?? true
    else { throw error(.badCount, at: place) }
    return (first, most)
  }

  private mutating func number() -> Int? {
    let digits = scalars[offset...].prefix { $0.value &- 0x30 < 10 }
    offset = digits.endIndex
    guard !digits.isEmpty else { return nil }
    return Int(String(scalars: digits.prefix(6)))
  }

  private mutating func atom() throws(ExpressionError) -> ExpressionNode {
    let place = offset
    guard let scalar = next else { return .nothing }
    switch scalar {
    case "*", "+", "?", "{": throw error(.nothingToRepeat)
    case "(": return try group(from: place)
    case "[": return try set(from: place)
    case ".":
      offset += 1
      return .set(.any)
    case "^":
      offset += 1
      return .start
    case "$":
      offset += 1
      return .end
    case "\\": return try escape(from: place)
    default:
      offset += 1
      return Self.letters(scalar)
    }
  }

  /// A scalar, folded as what it is to be found in is.
  private static func letters(_ scalar: Unicode.Scalar) -> ExpressionNode {
    var all: [ExpressionNode] = []
    Folding.shared[scalar].forEach { all.append(.scalar($0)) }
    return all.count == 1 ? all[0] : all.isEmpty ? .nothing : .sequence(all)
  }

  private mutating func group(from place: Int) throws(ExpressionError) -> ExpressionNode {
    offset += 1
    if take("?") {
      guard take(":") else { throw error(.unsupported, at: place) }
    }
    depth += 1
    guard depth <= Self.deepest else { throw error(.tooLarge, at: place) }
    let node = try alternatives()
    depth -= 1
    guard take(")") else { throw error(.unclosedGroup, at: place) }
    // A group stays one thing to be repeated, whatever it is made of.
    if case .sequence = node { return .alternatives([node]) }
    return node
  }

  private mutating func escape(from place: Int) throws(ExpressionError) -> ExpressionNode {
    offset += 1
    guard let scalar = next else { throw error(.unknownEscape, at: place) }
    offset += 1
    if let set = Self.set(named: scalar) { return .set(set) }
    switch scalar {
    case "b", "<", ">": return .wordEdge(true)
    case "B": return .wordEdge(false)
    case "n", "t", "r": return .scalar(0x20)
    case "1"..."9": throw error(.unsupported, at: place)
    case _ where scalar.isASCII && scalar.properties.isAlphabetic:
      throw error(.unknownEscape, at: place)
    default: return Self.letters(scalar)
    }
  }

  private static func set(named letter: Unicode.Scalar) -> ScalarSet? {
    switch letter {
    case "d": .digits
    case "D": ScalarSet.digits.inverted
    case "w": .words
    case "W": ScalarSet.words.inverted
    case "s": .spaces
    case "S": ScalarSet.spaces.inverted
    default: nil
    }
  }

  // MARK: Sets

  private mutating func set(from place: Int) throws(ExpressionError) -> ExpressionNode {
    offset += 1
    let isNegated = take("^")
    var set = ScalarSet()
    /// Members that are folded to more than one letter.
    var longer: [ExpressionNode] = []
    var isFirst = true
    while let scalar = next, scalar != "]" || isFirst {
      isFirst = false
      let start = offset
      offset += 1
      var member = scalar
      if scalar == "\\" {
        guard let escaped = next else { break }
        offset += 1
        if let named = Self.set(named: escaped) {
          set.formUnion(named)
          continue
        }
        member = escaped == "n" || escaped == "t" || escaped == "r" ? " " : escaped
      }
      if next == "-", offset + 1 < scalars.count, scalars[offset + 1] != "]" {
        offset += 1
        var last = scalars[offset]
        offset += 1
        if last == "\\", let escaped = next {
          last = escaped
          offset += 1
        }
        guard member <= last else { throw error(.badRange, at: start) }
        Self.insert(member...last, into: &set, &longer)
      } else {
        Self.insert(member, into: &set, &longer)
      }
    }
    guard take("]") else { throw error(.unclosedSet, at: place) }
    if isNegated { return .set(set.inverted) }
    return longer.isEmpty ? .set(set) : .alternatives(longer + [.set(set)])
  }

  private static func insert(
    _ scalar: Unicode.Scalar, into set: inout ScalarSet, _ longer: inout [ExpressionNode]
  ) {
    let form = Folding.shared[scalar]
    if form.count == 1 {
      set.insert(form.first...form.first)
    } else if form.count > 1 {
      longer.append(letters(scalar))
    }
  }

  /// A range as it stands, or a short one as all that its members are folded to.
  private static func insert(
    _ range: ClosedRange<Unicode.Scalar>, into set: inout ScalarSet,
    _ longer: inout [ExpressionNode]
  ) {
    let values = range.lowerBound.value...range.upperBound.value
    guard values.count <= 0x500 else { return set.insert(values) }
    for value in values {
      if let scalar = Unicode.Scalar(value) { insert(scalar, into: &set, &longer) }
    }
  }
}
