/// Things in the order of how often they come, which falls with their rank as that of words does in any text (Zipf,
/// 1949, with the offset of Mandelbrot, 1953).
struct Ranked<Element> {
  let elements: [Element]
  /// The sum of the shares up to and with each element.
  private let sums: [Double]

  private static var offset: Double { 2.7 }

  init(_ elements: [Element]) {
    precondition(!elements.isEmpty, "there is nothing to pick from")
    self.elements = elements
    var sum = 0.0
    sums = elements.indices.map { rank in
      sum += 1 / (Double(rank + 1) + Self.offset)
      return sum
    }
  }

  func pick(_ dice: inout Dice) -> Element {
    let wanted = Double(dice.next() >> 11) / Double(1 << 53) * sums[sums.count - 1]
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > wanted { high = middle } else { low = middle + 1 }
    }
    return elements[low]
  }
}
