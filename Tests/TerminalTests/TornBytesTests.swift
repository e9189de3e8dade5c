import Screen
import Terminal
import TestSupport
import Testing

@Suite struct `Bytes from a terminal` {
  @Test func `mean the same in one piece and torn`() {
    var random = Dice(seed: 1)
    for _ in 0..<4000 {
      let bytes = stream(&random)
      let whole = decodedToTheEnd([bytes])
      #expect(decodedToTheEnd(torn(bytes, &random)) == whole, "\(bytes)")
      #expect(decodedToTheEnd(bytes.map { [$0] }) == whole, "\(bytes)")
    }
  }

  @Test func `leave nothing that waits after a flush`() {
    var random = Dice(seed: 2)
    for _ in 0..<4000 {
      let bytes = stream(&random)
      var decoder = KeyDecoder()
      _ = decoder.decode(bytes)
      _ = decoder.flush()
      #expect(!decoder.isWaiting, "\(bytes)")
    }
  }

  @Test func `mean nothing when there are none`() {
    var decoder = KeyDecoder()
    #expect(decoder.decode([]) == [])
    #expect(!decoder.isWaiting)
  }
}

private func stream(_ random: inout Dice) -> [UInt8] {
  let parts = [
    "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}]", "\u{1B}P", "\u{1B}[<", "\u{1B}[M", "\u{1B}[200~",
    "\u{1B}[201~",
    "\u{1B}\\", "\u{7}", "\u{3}", "[", "O", "<", ";", ":", "?", "0", "1", "5", "97", "200", "A",
    "M", "m", "~", "u", "R", "\\", "é", "日", "😀", "\r", "\u{7F}",
  ].map { Array($0.utf8) }
  return (0..<Int.random(in: 0...12, using: &random)).flatMap { _ -> [UInt8] in
    let any = UInt8.random(in: 0...255, using: &random)
    return any < 32 ? [any << 3 | any >> 2] : parts.randomElement(using: &random) ?? [any]
  }
}

private func torn(_ bytes: [UInt8], _ random: inout Dice) -> [[UInt8]] {
  var pieces: [[UInt8]] = []
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = Int.random(in: 1...min(5, rest.count), using: &random)
    pieces.append(Array(rest.prefix(count)))
    rest = rest.dropFirst(count)
  }
  return pieces
}
