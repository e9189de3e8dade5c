import Annotations
import Articles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the program asks of the world around it: nothing below reads the environment or the clock.
enum World {
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The language of the interface, by the locale: French or else English.
  static var language: Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("fr") == true ? .french : .english
  }

  /// Seconds that local time is ahead of UTC now.
  static var secondsFromUTC: Int {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    return local.tm_gmtoff
  }

  /// The paths to read when the command line names none: `./articles`, or the sample that is installed
  /// beside the program.
  static var standardPaths: [String] {
    let installed = executableFolder.map { $0 + "/../share/frise/articles" }
    return ["articles", installed].compactMap(\.self).filter(isFolder).prefix(1).map(\.self)
  }

  /// Where what the reader made is kept: by the XDG Base Directory Specification; nil without a home.
  static var dataFolder: String? {
    if let folder = variable("XDG_DATA_HOME"), folder.hasPrefix("/") { return folder + "/frise" }
    return variable("HOME").flatMap { $0.isEmpty ? nil : $0 + "/.local/share/frise" }
  }

  /// Where it is kept what was read and typed; nil without a home.
  static var stateFolder: String? {
    if let folder = variable("XDG_STATE_HOME"), folder.hasPrefix("/") { return folder + "/frise" }
    return variable("HOME").flatMap { $0.isEmpty ? nil : $0 + "/.local/state/frise" }
  }

  /// Where it is kept what can be had again; nil without a home.
  static var cacheFolder: String? {
    if let folder = variable("XDG_CACHE_HOME"), folder.hasPrefix("/") { return folder + "/frise" }
    return variable("HOME").flatMap { $0.isEmpty ? nil : $0 + "/.cache/frise" }
  }

  /// A number for this very program: another build may read texts in another way.
  static var program: ContentHash {
    var hash = ContentHash()
    var status = stat()
    if stat("/proc/self/exe", &status) == 0 {
      hash.add(Int(status.st_size))
      hash.add(status.st_mtim.tv_sec)
      hash.add(status.st_mtim.tv_nsec)
    }
    return hash
  }

  /// Seconds since 1970.
  static var now: Int { time(nil) }

  /// A file's path from the root on, whatever links lead to it; of an article of a feed, with what that calls it.
  static func absolute(_ path: Path) -> String {
    let item = path.itemID.map { "#" + $0 } ?? ""
    guard let resolved = realpath(path.file.text, nil) else { return path.file.text + item }
    defer { free(resolved) }
    return String(cString: resolved) + item
  }

  private static var executableFolder: String? {
    guard let path = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(path) }
    return String(cString: path).split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
