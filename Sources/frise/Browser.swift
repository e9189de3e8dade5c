import Articles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The program that opens addresses. It is started by its name with the address as one word: no shell sees it.
struct Browser {
  /// Its words, the address among them.
  private let words: [String]
  /// Whether it takes the terminal, as text browsers do.
  let takesTerminal: Bool

  /// The programs that may open an address, the one that is wished for first: those that `BROWSER` names, set apart by
  /// colons, with `%s` where the address goes.
  static func all(for address: OpenableAddress) -> [Browser] {
    let wished = World.variable("BROWSER").map { $0.split(separator: ":").map(String.init) } ?? []
    let usual = ["xdg-open", "open", "sensible-browser", "www-browser", "w3m", "lynx"]
    return (wished.isEmpty ? usual : wished).compactMap { Browser($0, address) }
  }

  private init?(_ line: String, _ address: OpenableAddress) {
    var words = line.split(separator: " ").map(String.init)
    guard let program = words.first else { return nil }
    if let place = words.firstIndex(where: { $0.contains("%s") }) {
      words[place] = words[place].replacing("%s", with: address.text)
    } else {
      words.append(address.text)
    }
    self.words = words
    let hasWindows = ["DISPLAY", "WAYLAND_DISPLAY"].contains {
      World.variable($0)?.isEmpty == false
    }
    let name = program.split(separator: "/").last.map(String.init) ?? program
    takesTerminal = !hasWindows || Self.textBrowsers.contains(name)
  }

  private static let textBrowsers: Set = [
    "w3m", "lynx", "links", "links2", "elinks", "browsh", "carbonyl", "www-browser",
  ]

  /// Starts it; one that takes the terminal is waited for. False when there is no such program.
  func run() -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if !takesTerminal {
      for file in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
        posix_spawn_file_actions_addopen(&actions, file, "/dev/null", O_RDWR, 0)
      }
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // What this program ignores, another one is not to.
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    guard posix_spawnp(&process, words[0], &actions, &attributes, arguments, environ) == 0 else {
      return false
    }
    if takesTerminal {
      Self.wait(for: process)
    } else {
      Background.start { [process] in Self.wait(for: process) }
    }
    return true
  }

  private static func wait(for process: pid_t) {
    var status: CInt = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }
}
