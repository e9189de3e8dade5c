import Glibc

/// What is started, and how.
struct Launch {
  let path: String
  var arguments: [String] = []
  /// A home of its own, so that nothing a person has set up counts, and nothing is left behind.
  let home: Home
  /// The keys that end it.
  var quitKeys = "q"

  /// Calls `body` with all that exec wants to know.
  func withCommand<Result>(
    _ body: (
      _ arguments: UnsafePointer<UnsafeMutablePointer<CChar>?>,
      _ environment: UnsafePointer<UnsafeMutablePointer<CChar>?>
    ) -> Result
  ) -> Result {
    let arguments = ([path] + arguments).map { strdup($0) } + [nil]
    let environment = home.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + environment).forEach { free($0) } }
    return body(arguments, environment)
  }
}
