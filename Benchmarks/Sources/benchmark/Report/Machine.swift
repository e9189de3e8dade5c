import FoundationEssentials
import Glibc

/// Where and with what a run was made.
struct Machine: Encodable {
  struct Version: Encodable {
    let name: String
    let version: String
  }

  let date: String
  let cores: Int
  let processor: String
  let memory: String
  let kernel: String
  /// How many programs wanted to work in the minute before it began.
  let load: Double
  let stories: String
  let versions: [Version]

  /// Whether so much else was going on that short times say little.
  var isBusy: Bool { load > Double(cores) / 2 }

  init(stories: String, versions: [Version]) {
    var (now, parts) = (time(nil), tm())
    gmtime_r(&now, &parts)
    date = Self.text(of: 64) { strftime($0, 64, "%Y-%m-%d %H:%M UTC", &parts) }
    cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    processor = Self.field("model name", in: "/proc/cpuinfo") ?? "an unknown processor"
    memory =
      (Self.field("MemTotal", in: "/proc/meminfo")?.split(separator: " ").first
      .flatMap { Double($0) }).map { "\(($0 / 1_048_576).shown) GiB" } ?? "unknown memory"
    var names = utsname()
    uname(&names)
    let release = withUnsafeBytes(of: &names.release) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    kernel = "Linux " + release
    load = Self.line(of: "/proc/loadavg")?.split(separator: " ").first.flatMap { Double($0) } ?? 0
    self.stories = stories
    self.versions = versions
  }

  private static func text(of size: Int, _ fill: (UnsafeMutablePointer<CChar>) -> Int) -> String {
    var buffer = [CChar](repeating: 0, count: size)
    let count = fill(&buffer)
    return String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func lines(of path: String) -> [Substring] {
    let data = FileManager.default.contents(atPath: path) ?? Data()
    return String(decoding: data, as: UTF8.self).split(separator: "\n")
  }

  private static func line(of path: String) -> Substring? { lines(of: path).first }

  /// What stands behind the colon in the first line that begins with a name.
  private static func field(_ name: String, in path: String) -> String? {
    let line = lines(of: path).first { $0.hasPrefix(name) }
    let value = line?.split(separator: ":", maxSplits: 1).last
    return value?.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
