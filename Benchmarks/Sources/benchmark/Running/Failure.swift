import Glibc

/// Why something could not be measured.
enum Failure: Error, Equatable {
  case cannotStart(path: String, reason: CInt)
  /// It was killed after so many seconds.
  case tooSlow(seconds: Int)
  /// It ended while it was to go on.
  case ended
  /// It ended with another status than it should have.
  case status(Int32)
  /// It did not answer a single key.
  case silent

  var sentence: String {
    switch self {
    case .cannotStart(let path, let reason):
      "\(path) cannot be started: \(String(cString: strerror(reason)))"
    case .tooSlow(let seconds): "killed after \(seconds) s"
    case .ended: "ended by itself"
    case .status(let status): "failed with status \(status)"
    case .silent: "did not answer"
    }
  }
}
