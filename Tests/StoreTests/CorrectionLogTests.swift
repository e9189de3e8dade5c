import Foundation
@testable import Store
import Stories
import TestSupport
import Testing

@testable import Annotations

@Suite struct `The log of corrections` {
  private let folder: TemporaryFolder
  private let text = Array("« Élodie » part lundi, 東京.\n".unicodeScalars)
  private let day = Day(clamping: 2023, 11, 13)

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder.path("data/frise/corrections.jsonl") }
  private var log: CorrectionLog { CorrectionLog(path: path) }

  private func correction(_ meaning: Correction.Meaning, of file: String = "/a") -> Correction {
    Correction(path: file, anchor: Anchor(16..<21, in: text), meaning: meaning)
  }

  /// What the log says of a file, and how many of its lines are none.
  private func read(_ file: String = "/a") throws -> (dates: [DateCorrection], strange: Int) {
    let (corrections, strange) = try log.read()
    return (corrections.dates(of: file, in: text), strange)
  }

  private func mode(_ path: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }

  private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  @Test func `is empty where there is none yet, and asking makes none`() throws {
    #expect(try read() == ([], 0))
    #expect(!FileManager.default.fileExists(atPath: folder.path("data")))
  }

  @Test func `gives back what was added`() throws {
    try log.append(correction(.day(day)))
    try log.append(correction(.noDay, of: "/Élodie \"東\"\n.md"))
    #expect(try read() == ([DateCorrection(range: 16..<21, day: day)], 0))
    #expect(try read("/Élodie \"東\"\n.md").dates == [DateCorrection(range: 16..<21, day: nil)])
  }

  @Test func `lets the later one win, and a withdrawn one go`() throws {
    try log.append(correction(.noDay))
    try log.append(correction(.day(day)))
    #expect(try read().dates.map(\.day) == [day])
    try log.append(correction(.asWritten))
    #expect(try log.read().corrections.isEmpty)
    #expect(try bytes().count { $0 == UInt8(ascii: "\n") } == 3, "lines are only added")
  }

  @Test func `loses no more than a last line that was cut, and goes on behind it`() throws {
    try log.append(correction(.day(day)))
    let whole = try bytes()
    try log.append(correction(.noDay, of: "/b"))
    let second = try bytes().dropFirst(whole.count)
    for count in 1..<second.count - 1 {
      try folder.write(whole + second.prefix(count), to: "data/frise/corrections.jsonl")
      #expect(try read() == ([DateCorrection(range: 16..<21, day: day)], 1), "\(count)")
    }
    try log.append(correction(.noDay, of: "/c"))
    #expect(try read().strange == 1)
    #expect(try read("/b").dates.isEmpty)
    #expect(try read("/c").dates.count == 1)
  }

  @Test func `takes a last line that only misses its end, and goes on behind it`() throws {
    try log.append(correction(.day(day)))
    try folder.write(bytes().dropLast(), to: "data/frise/corrections.jsonl")
    #expect(try read() == ([DateCorrection(range: 16..<21, day: day)], 0))
    try log.append(correction(.noDay, of: "/b"))
    #expect(try read().strange == 0)
    #expect(try read("/b").dates.count == 1)
  }

  @Test func `counts lines that are no corrections, and takes the others`() throws {
    try log.append(correction(.day(day)))
    let line = String(decoding: try bytes(), as: UTF8.self)
    let strange = [
      "{", "[]", "nothing", "{}", "\u{0}\u{1}", line.replacing("2023-11-13", with: "2023-02-30"),
      line.replacing("\"start\":16", with: "\"start\":\"16\""),
    ]
    try folder.write(
      strange.map { $0.replacing("\n", with: "") }.joined(separator: "\n") + "\n\n\n" + line,
      to: "data/frise/corrections.jsonl")
    #expect(try read() == ([DateCorrection(range: 16..<21, day: day)], strange.count))
  }

  @Test func `reads a line with more in it than it knows`() throws {
    try log.append(correction(.day(day)))
    let line = String(decoding: try bytes(), as: UTF8.self)
    try folder.write(
      line.replacing("{", with: "{\"later\": [1, {}], "), to: "data/frise/corrections.jsonl")
    #expect(try read() == ([DateCorrection(range: 16..<21, day: day)], 0))
  }

  @Test func `is the reader’s alone`() throws {
    try log.append(correction(.noDay))
    #expect(try mode(path) == 0o600)
    #expect(try mode(folder.path("data/frise")) == 0o700)
    #expect(try mode(folder.path("data")) == 0o700)
  }

  @Test func `leaves the modes of what was there as they are`() throws {
    try folder.write("", to: "data/frise/corrections.jsonl")
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path("data/frise"))
    try manager.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try log.append(correction(.noDay))
    #expect(try mode(folder.path("data/frise")) == 0o755)
    #expect(try mode(path) == 0o640)
  }

  @Test func `says where and why it cannot keep something`() throws {
    try folder.write("", to: "file")
    try folder.write("", to: "folder/corrections.jsonl/file")
    for (path, at, reason) in [
      ("/proc/frise/corrections.jsonl", "/proc/frise", ENOENT),
      (folder.path("file/corrections.jsonl"), folder.path("file/corrections.jsonl"), ENOTDIR),
      (folder.path("file/frise/corrections.jsonl"), folder.path("file/frise"), ENOTDIR),
      (folder.path("folder/corrections.jsonl"), folder.path("folder/corrections.jsonl"), EISDIR),
      ("/dev/full", "/dev/full", EINVAL),
    ] {
      let error = #expect(throws: StoreError.self) {
        try CorrectionLog(path: path).append(correction(.noDay))
      }
      #expect(error == StoreError(path: at, reason: reason))
      #expect(error?.sentence == "\(at): \(String(cString: strerror(reason)))")
    }
  }

  @Test func `does not wait long for somebody who holds it`() throws {
    try log.append(correction(.noDay))
    let held = open(path, O_RDONLY | O_CLOEXEC)
    defer { close(held) }
    #expect(flock(held, LOCK_EX) == 0)
    #expect(throws: StoreError(path: path, reason: EWOULDBLOCK)) {
      try log.append(correction(.noDay))
    }
  }

  @Test func `says where and why it cannot be read`() throws {
    try folder.write("", to: "file")
    let pipe = folder.path("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    for path in [pipe, "/dev/zero"] {
      #expect(throws: StoreError(path: path, reason: EINVAL)) {
        try CorrectionLog(path: path).read()
      }
    }
    try folder.write("", to: "folder/corrections.jsonl/file")
    for (path, reason) in [
      (folder.path("file/corrections.jsonl"), ENOTDIR),
      (folder.path("folder/corrections.jsonl"), EISDIR),
    ] {
      #expect(throws: StoreError(path: path, reason: reason)) {
        try CorrectionLog(path: path).read()
      }
    }
  }

  @Test func `a folder that may not be written in is told, save to root`() throws {
    try folder.write("", to: "closed/file")
    let closed = folder.path("closed")
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: closed)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: closed)
    }
    var problem: StoreError?
    do throws(StoreError) {
      try CorrectionLog(path: closed + "/corrections.jsonl").append(correction(.noDay))
    } catch {
      problem = error
    }
    let expected = StoreError(path: closed + "/corrections.jsonl", reason: EACCES)
    #expect(problem == (geteuid() == 0 ? nil : expected))
  }

  @Test func `loses nothing of what several add at the same time`() throws {
    let path = path
    let text = text
    DispatchQueue.concurrentPerform(iterations: 4) { writer in
      for number in 0..<100 {
        let correction = Correction(
          path: "/\(writer)/\(number)", anchor: Anchor(16..<21, in: text), meaning: .noDay)
        try? CorrectionLog(path: path).append(correction)
      }
    }
    let (corrections, strange) = try log.read()
    #expect(strange == 0)
    let kept = (0..<4).map { writer in
      (0..<100).count { corrections.hasAny(of: "/\(writer)/\($0)") }
    }
    #expect(kept == [100, 100, 100, 100])
  }
}
