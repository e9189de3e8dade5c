import FoundationEssentials

/// A home folder for one program, empty at first and gone at the end.
final class Home {
  let folder: String

  init(in scratch: String) {
    folder = scratch + "/home-" + UUID().uuidString
    for name in ["config", "cache", "data", "state", "runtime"] {
      try? FileManager.default.createDirectory(
        atPath: folder + "/" + name, withIntermediateDirectories: true)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The whole environment of a program that lives here.
  var environment: [String: String] {
    [
      "HOME": folder, "PATH": Executable.searchPath, "TERM": "xterm-256color",
      "LC_ALL": "C.UTF-8", "TZ": "UTC",
      "XDG_CONFIG_HOME": folder + "/config", "XDG_CACHE_HOME": folder + "/cache",
      "XDG_DATA_HOME": folder + "/data", "XDG_STATE_HOME": folder + "/state",
      "XDG_RUNTIME_DIR": folder + "/runtime",
      // A crash must end the program rather than wait for a key.
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }
}
