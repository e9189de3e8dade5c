import FoundationEssentials
import Glibc

/// What the kernel knows of a process that runs.
struct ProcessState {
  let process: pid_t

  /// The time that all its threads have worked.
  var workedTime: Nanoseconds {
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else {
      return 0
    }
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// The most memory it has held at once: megabytes (of 2^20 bytes).
  var peakMegabytes: Double {
    guard let data = FileManager.default.contents(atPath: "/proc/\(process)/status") else {
      return 0
    }
    let line = String(decoding: data, as: UTF8.self).split(separator: "\n").first {
      $0.hasPrefix("VmHWM:")
    }
    let kilobytes = line?.split(whereSeparator: \.isWhitespace).dropFirst().first
    return kilobytes.flatMap { Double($0) }.map { $0 / 1024 } ?? 0
  }
}
