package import Screen

/// Turns the bytes that a terminal sends into keys, clicks and pastes.
///
/// It knows the sequences of xterm and its family in both cursor modes, those of the Linux console and
/// rxvt, the CSI u form of modified keys, SGR mouse reports and bracketed paste; what terminals answer to
/// questions is read and dropped. Bytes may come torn in any way: what is not complete waits, until
/// `flush` says that nothing more will come.
///
/// ncurses would read keys too, but it blocks for its escape delay, knows one cursor mode at a time, and
/// hands out bytes where the locale is not UTF-8.
package struct KeyDecoder: Sendable {
  package enum Input: Hashable, Sendable {
    case key(Key)
    case click(Click)
    case paste(String)
  }

  /// A paste or an answer longer than this is cut: bytes.
  private static let maximumLength = 1 << 20

  private var pending: [UInt8] = []
  private var paste: [UInt8]?

  package init() {}

  /// Whether bytes are waiting for others to complete them.
  package var isWaiting: Bool { !pending.isEmpty || isInPaste }

  /// Whether a paste has begun and not ended: its rest may take its time.
  package var isInPaste: Bool { paste != nil }

  /// Takes bytes in, and gives what they complete.
  package mutating func decode(_ bytes: some Collection<UInt8>) -> [Input] {
    pending.append(contentsOf: bytes)
    return take(isFinal: false)
  }

  /// Gives what the waiting bytes mean by themselves: a lone ESC is the key Esc.
  package mutating func flush() -> [Input] {
    var inputs = take(isFinal: true)
    if let text = paste {
      inputs.append(.paste(String(decoding: text, as: UTF8.self)))
      paste = nil
    }
    return inputs
  }

  private mutating func take(isFinal: Bool) -> [Input] {
    var inputs: [Input] = []
    var start = 0
    while start < pending.count {
      if paste != nil {
        start = takePaste(from: start, isFinal: isFinal, into: &inputs)
        if paste != nil { break }
        continue
      }
      switch KeySequence(pending[start...], isFinal: isFinal) {
      case .incomplete:
        pending.removeFirst(start)
        if pending.count > Self.maximumLength { pending = [] }
        return inputs
      case .complete(let meaning, let count):
        start += count
        switch meaning {
        case .input(let input): inputs.append(input)
        case .pasteBegins: paste = []
        case .nothing: break
        }
      }
    }
    pending.removeFirst(min(start, pending.count))
    return inputs
  }

  /// Moves bytes into the paste, up to its end; gives the index after them.
  private mutating func takePaste(
    from start: Int, isFinal: Bool, into inputs: inout [Input]
  ) -> Int {
    let end = Array("\u{1B}[201~".utf8)
    var index = start
    while index < pending.count {
      if pending[index] == 0x1B {
        let rest = pending[index...].prefix(end.count)
        if rest.elementsEqual(end) {
          inputs.append(.paste(String(decoding: paste ?? [], as: UTF8.self)))
          paste = nil
          return index + end.count
        }
        if end.starts(with: rest), !isFinal { return index }
      }
      if (paste?.count ?? 0) < Self.maximumLength { paste?.append(pending[index]) }
      index += 1
    }
    return index
  }
}

/// One key's bytes at the front of what has come.
private enum KeySequence {
  enum Meaning {
    case input(KeyDecoder.Input)
    case pasteBegins
    case nothing
  }

  case incomplete
  case complete(Meaning, count: Int)

  init(_ bytes: ArraySlice<UInt8>, isFinal: Bool) {
    self = Self.read(bytes)
    if case .incomplete = self, isFinal { self = Self.alone(bytes) }
    if case .incomplete = self, isFinal { self = .complete(.nothing, count: bytes.count) }
  }

  private static func key(_ code: Key.Code, _ modifiers: Key.Modifiers = [], count: Int)
    -> KeySequence
  {
    .complete(.input(.key(Key(code, modifiers))), count: count)
  }

  private static func read(_ bytes: ArraySlice<UInt8>) -> KeySequence {
    guard let first = bytes.first else { return .incomplete }
    guard first == 0x1B else { return plain(bytes, first) }
    guard let second = bytes.dropFirst().first else { return .incomplete }
    switch second {
    case UInt8(ascii: "["): return controlSequence(bytes)
    case UInt8(ascii: "O"): return singleShift(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      return string(bytes)
    case 0x1B:
      // Alt with a key that is a sequence itself, or Esc pressed twice.
      guard bytes.count > 2 else { return .incomplete }
      let third = bytes[bytes.startIndex + 2]
      guard third == UInt8(ascii: "[") || third == UInt8(ascii: "O") else {
        return key(.escape, count: 1)
      }
      return adding(.alt, to: read(bytes.dropFirst()))
    default: return adding(.alt, to: plain(bytes.dropFirst(), second))
    }
  }

  private static func adding(_ modifier: Key.Modifiers, to sequence: KeySequence) -> KeySequence {
    guard case .complete(let meaning, let count) = sequence else { return sequence }
    guard case .input(.key(var key)) = meaning else { return .complete(meaning, count: count + 1) }
    key.modifiers.insert(modifier)
    return .complete(.input(.key(key)), count: count + 1)
  }

  /// Bytes that nothing more follows: ESC is a key, a broken letter nothing.
  private static func alone(_ bytes: ArraySlice<UInt8>) -> KeySequence {
    guard bytes.first == 0x1B else { return .complete(.nothing, count: 1) }
    guard bytes.count > 1 else { return key(.escape, count: 1) }
    let second = bytes[bytes.startIndex + 1]
    guard second != 0x1B else { return key(.escape, count: 1) }
    if bytes.count == 2 { return adding(.alt, to: plain(bytes.dropFirst(), second)) }
    return .complete(.nothing, count: bytes.count)
  }

  /// A control character, or a scalar in UTF-8.
  private static func plain(_ bytes: ArraySlice<UInt8>, _ first: UInt8) -> KeySequence {
    switch first {
    case 0x09: return key(.tab, count: 1)
    case 0x0A, 0x0D: return key(.enter, count: 1)
    case 0x08, 0x7F: return key(.backspace, count: 1)
    case 0: return key(.character(" "), .control, count: 1)
    case 0x01..<0x1B: return key(.character(Unicode.Scalar(first + 0x60)), .control, count: 1)
    case 0x1B..<0x20: return key(.character(Unicode.Scalar(first + 0x40)), .control, count: 1)
    case 0x20..<0x7F: return key(.character(Unicode.Scalar(first)), count: 1)
    default: break
    }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
    guard length > 0, first < 0xF5 else { return .complete(.nothing, count: 1) }
    let sequence = bytes.prefix(length)
    guard let text = String(validating: sequence, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else {
      let isTorn = sequence.count < length && sequence.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
      return isTorn ? .incomplete : .complete(.nothing, count: 1)
    }
    guard scalar.value >= 0xA0 else { return .complete(.nothing, count: length) }
    return key(.character(scalar), count: length)
  }

  /// ESC O and a letter, with a modifier in front of it on some terminals.
  private static func singleShift(_ bytes: ArraySlice<UInt8>) -> KeySequence {
    let body = bytes.dropFirst(2)
    let digits = body.prefix { (0x30...0x39).contains($0) }
    guard let final = body.dropFirst(digits.count).first else { return .incomplete }
    let count = 3 + digits.count
    guard (0x40..<0x7F).contains(final) else { return .complete(.nothing, count: count - 1) }
    guard let code = letterKey(final) ?? keypadKey(final) else {
      return .complete(.nothing, count: count)
    }
    return key(code, modifiers(parameters(digits).first ?? 1), count: count)
  }

  private static func controlSequence(_ bytes: ArraySlice<UInt8>) -> KeySequence {
    let body = bytes.dropFirst(2)
    // The Linux console sends ESC [ [ A for F1.
    if body.first == UInt8(ascii: "[") {
      guard let letter = body.dropFirst().first else { return .incomplete }
      guard (0x41...0x45).contains(letter) else {
        return .complete(.nothing, count: (0x40..<0x7F).contains(letter) ? 4 : 3)
      }
      return key(.function(Int(letter) - 0x40), count: 4)
    }
    guard let end = body.firstIndex(where: { !(0x20..<0x40).contains($0) }) else {
      return .incomplete
    }
    let count = end - bytes.startIndex + 1
    let final = body[end]
    let text = body[..<end]
    // A sequence that a control character breaks off is no key; the character is read anew.
    guard (0x40..<0x7F).contains(final) else { return .complete(.nothing, count: count - 1) }
    if final == UInt8(ascii: "M"), text.isEmpty { return oldMouse(bytes) }
    if text.first == UInt8(ascii: "<") { return mouse(text.dropFirst(), final, count: count) }
    let numbers = parameters(text)
    let modifier = modifiers(numbers.count > 1 ? numbers[1] : 1)
    switch final {
    case UInt8(ascii: "~"): return tilde(numbers, modifier, count: count)
    case UInt8(ascii: "Z"): return key(.tab, .shift, count: count)
    case UInt8(ascii: "u"): return unicodeKey(numbers, modifier, count: count)
    default:
      // Other numbers make it no key but a report, such as that of the cursor's place.
      let isKey = numbers.count <= 2 && (numbers.first ?? 1) <= 1 && (numbers.last ?? 1) <= 16
      guard isKey, text.allSatisfy({ (0x30...0x3B).contains($0) }), let code = letterKey(final)
      else {
        return .complete(.nothing, count: count)
      }
      return key(code, modifier, count: count)
    }
  }

  private static func parameters(_ text: ArraySlice<UInt8>) -> [Int] {
    text.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { field in
      Int(String(decoding: field.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)) ?? 0
    }
  }

  /// xterm's modifier number is one more than a set of bits: shift, alt, control.
  private static func modifiers(_ number: Int) -> Key.Modifiers {
    guard (2...16).contains(number) else { return [] }
    return Key.Modifiers(rawValue: UInt8((number - 1) & 7))
  }

  private static func letterKey(_ letter: UInt8) -> Key.Code? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter) - 0x4F)
    default: nil
    }
  }

  /// The numeric keypad in application mode.
  private static func keypadKey(_ letter: UInt8) -> Key.Code? {
    switch letter {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      .character(Unicode.Scalar(letter - UInt8(ascii: "j") + UInt8(ascii: "*")))
    default: nil
    }
  }

  private static func tilde(_ numbers: [Int], _ modifier: Key.Modifiers, count: Int) -> KeySequence
  {
    switch numbers.first ?? 0 {
    case 1, 7: return key(.home, modifier, count: count)
    case 2: return key(.insert, modifier, count: count)
    case 3: return key(.delete, modifier, count: count)
    case 4, 8: return key(.end, modifier, count: count)
    case 5: return key(.pageUp, modifier, count: count)
    case 6: return key(.pageDown, modifier, count: count)
    case let number where (11...15).contains(number):
      return key(.function(number - 10), modifier, count: count)
    case let number where (17...21).contains(number):
      return key(.function(number - 11), modifier, count: count)
    case let number where (23...24).contains(number):
      return key(.function(number - 12), modifier, count: count)
    case 200: return .complete(.pasteBegins, count: count)
    default: return .complete(.nothing, count: count)
    }
  }

  private static func unicodeKey(_ numbers: [Int], _ modifier: Key.Modifiers, count: Int)
    -> KeySequence
  {
    guard let number = numbers.first, number > 0,
      let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init)
    else { return .complete(.nothing, count: count) }
    switch scalar {
    case "\u{1B}": return key(.escape, modifier, count: count)
    case "\r": return key(.enter, modifier, count: count)
    case "\t": return key(.tab, modifier, count: count)
    case "\u{7F}", "\u{8}": return key(.backspace, modifier, count: count)
    default:
      // Keys that type nothing have numbers of the private use area.
      let types = scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value)
      guard types, !(0xE000..<0xF900).contains(scalar.value) else {
        return .complete(.nothing, count: count)
      }
      return key(.character(scalar), modifier, count: count)
    }
  }

  /// OSC, DCS and their like: a terminal's answer, up to BEL or ESC \.
  private static func string(_ bytes: ArraySlice<UInt8>) -> KeySequence {
    var index = bytes.startIndex + 2
    while index < bytes.endIndex {
      if bytes[index] == 0x07 { return .complete(.nothing, count: index - bytes.startIndex + 1) }
      if bytes[index] == 0x1B {
        guard index + 1 < bytes.endIndex else { return .incomplete }
        let isEnd = bytes[index + 1] == UInt8(ascii: "\\")
        return .complete(.nothing, count: index - bytes.startIndex + (isEnd ? 2 : 0))
      }
      index += 1
    }
    return .incomplete
  }

  /// xterm's first mouse report: three bytes after the M, never asked for, but some terminals send it.
  private static func oldMouse(_ bytes: ArraySlice<UInt8>) -> KeySequence {
    bytes.count < 6 ? .incomplete : .complete(.nothing, count: 6)
  }

  /// SGR mouse report: button; column; row, then M for a press and m for a release.
  private static func mouse(_ text: ArraySlice<UInt8>, _ final: UInt8, count: Int) -> KeySequence {
    let numbers = parameters(text)
    guard final == UInt8(ascii: "M") || final == UInt8(ascii: "m"), numbers.count == 3,
      numbers[1] > 0, numbers[2] > 0,
      let action = mouseAction(button: numbers[0], isRelease: final == UInt8(ascii: "m"))
    else { return .complete(.nothing, count: count) }
    let click = Click(action, row: numbers[2] - 1, column: numbers[1] - 1)
    return .complete(.input(.click(click)), count: count)
  }

  private static func mouseAction(button: Int, isRelease: Bool) -> Click.Action? {
    guard button & 128 == 0 else { return nil }
    if button & 64 != 0 {
      return isRelease || button & 2 != 0 ? nil : button & 1 == 0 ? .wheelUp : .wheelDown
    }
    guard button & 3 == 0 else { return nil }
    if isRelease { return .release }
    return button & 32 != 0 ? .drag : .press
  }
}
