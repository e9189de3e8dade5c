import ArgumentParser

/// When to use colours.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Whether colours are wanted at all; nil leaves it to the environment.
  var wanted: Bool? {
    switch self {
    case .auto: nil
    case .always: true
    case .never: false
    }
  }
}
