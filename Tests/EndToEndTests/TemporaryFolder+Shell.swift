import Foundation
import TestSupport

/// What a shell line wrote, and its exit status.
typealias Written = (output: String, errors: String, status: Int)

extension TemporaryFolder {
  /// Runs a shell line with `frise` in it, and gives what it wrote and its exit status.
  func run(_ line: String) throws -> Written {
    let errors = path("errors")
    let script =
      "frise() { \(builtProgram("frise").quoted) \"$@\"; }; LC_ALL=C.UTF-8; export LC_ALL; "
      + "{ \(line)\n} 2>\(errors.quoted); echo \"status $?\""
    var lines = try Tmux.output(of: script).split(separator: "\n", omittingEmptySubsequences: false)
    let status = Int(lines.removeLast().dropFirst("status ".count)) ?? -1
    let written = try String(contentsOfFile: errors, encoding: .utf8)
    return (lines.joined(separator: "\n"), written, status)
  }
}
