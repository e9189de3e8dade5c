import Screen
import TestSupport
import Testing

@Suite struct `A colour among 256` {
  @Test(
    arguments: [
      (0x000000, 16), (0xFFFFFF, 231), (0xFF0000, 196), (0x00FF00, 46), (0x0000FF, 21),
      (0x808080, 244), (0x080808, 232), (0xEEEEEE, 255), (0x5F87AF, 67), (0xFF8700, 208),
    ] as [(UInt32, UInt8)])
  func `is itself where xterm has it`(rgb: UInt32, number: UInt8) {
    #expect(Color(rgb, ansi: 0).palette256 == number)
  }

  @Test func `is the nearest one where xterm has it not`() {
    var random = Dice(seed: 8)
    for _ in 0..<500 {
      let color = Color(UInt32.random(in: 0...0xFFFFFF, using: &random), ansi: 0)
      let best = (16...255).map { color.distance(to: xterm($0)) }.min()
      #expect(color.distance(to: xterm(Int(color.palette256))) == best, "\(color.rgb)")
    }
  }

  @Test func `is made of red, green and blue`() {
    let color = Color(0x12_34_56, ansi: 7)
    #expect([color.red, color.green, color.blue, color.ansi] == [0x12, 0x34, 0x56, 7])
    #expect(color.rgb == 0x123456)
  }
}

/// One of xterm's fixed colours, by its number from 16 on.
private func xterm(_ number: Int) -> [Int] {
  guard number < 232 else { return Array(repeating: 8 + 10 * (number - 232), count: 3) }
  let levels = [0, 95, 135, 175, 215, 255]
  return [(number - 16) / 36, (number - 16) / 6 % 6, (number - 16) % 6].map { levels[$0] }
}

extension Color {
  fileprivate func distance(to other: [Int]) -> Int {
    zip([red, green, blue], other).map { (Int($0) - $1) * (Int($0) - $1) }.reduce(0, +)
  }
}
