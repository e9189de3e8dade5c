/// Values as numbers, in the order in which they were met.
struct Numbers<Value: Hashable> {
  /// Each value once, at its number.
  private(set) var all: [Value] = []
  private var numbers: [Value: Int] = [:]

  /// The number of a value, a new one when it is met for the first time.
  mutating func number(of value: Value) -> Int {
    if let number = numbers[value] { return number }
    numbers[value] = all.count
    all.append(value)
    return all.count - 1
  }

  /// The number of a value that was met.
  func known(_ value: Value) -> Int? { numbers[value] }
}
