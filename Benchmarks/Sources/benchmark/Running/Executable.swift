import Glibc

/// Programs by their names.
enum Executable {
  static var searchPath: String {
    getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
  }

  /// Where a program is; nil when it is not installed.
  static func path(of name: String) -> String? {
    searchPath.split(separator: ":").map { $0 + "/" + name }.first { access($0, X_OK) == 0 }
  }
}
