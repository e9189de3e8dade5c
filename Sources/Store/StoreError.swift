#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why something could not be kept, or read again.
package struct StoreError: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// The system's number for it.
    case system(Int32)
    /// SQLite's number for it, and its words.
    case database(code: Int32, words: String)
  }

  package let path: String
  package let reason: Reason

  init(path: String, system number: Int32) {
    self.path = path
    reason = .system(number)
  }

  init(path: String, code: Int32, words: String) {
    self.path = path
    reason = .database(code: code, words: words)
  }

  /// The reason in the words of the system or of SQLite, behind the path.
  package var sentence: String {
    switch reason {
    case .system(let number): path + ": " + String(cString: strerror(number))
    case .database(_, let words): path + ": " + words
    }
  }
}
