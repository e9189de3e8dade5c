/// What a number should be.
enum Limit {
  case atMost(Double)
  case p99AtMost(Double)
  case atLeast(Double)
  case ratioAtMost(Double, to: String)

  func text(unit: String) -> String {
    switch self {
    case .atMost(let limit): "≤ \(limit.shown) \(unit)"
    case .p99AtMost(let limit): "99 % ≤ \(limit.shown) \(unit)"
    case .atLeast(let limit): "≥ \(limit.shown) \(unit)"
    case .ratioAtMost(let limit, let peer): "≤ \(limit.shown) × \(peer)"
    }
  }

  /// Whether it is so; nil when it cannot be told.
  func isMet(by summary: Summary?, ratios: [String: Double]) -> Bool? {
    switch self {
    case .atMost(let limit): summary.map { $0.median <= limit }
    case .p99AtMost(let limit): summary.map { $0.p99 <= limit }
    case .atLeast(let limit): summary.map { $0.median >= limit }
    case .ratioAtMost(let limit, let peer): ratios[peer].map { $0 <= limit }
    }
  }
}

extension Double {
  /// With three digits that count, as far as it has them.
  var shown: String {
    let decimals = abs(self) < 9.995 ? 2 : abs(self) < 99.95 ? 1 : 0
    let factor = decimals == 2 ? 100.0 : decimals == 1 ? 10 : 1
    let scaled = Int((abs(self) * factor).rounded())
    let (whole, rest) = (scaled / Int(factor), String(scaled % Int(factor)))
    let sign = self < 0 && scaled > 0 ? "-" : ""
    guard scaled % Int(factor) > 0 else { return sign + String(whole) }
    let zeros = String(repeating: "0", count: decimals - rest.count)
    return "\(sign)\(whole).\(zeros)\(rest)"
  }
}
