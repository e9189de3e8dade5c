import FoundationEssentials
import Glibc
import StoryWriting

/// The stories of a run: they are made when they are first asked for, and kept where that is wanted.
final class StoryFolder {
  let folder: String
  let formats: [StoryFormat]
  let seed: UInt64

  init(in folder: String, formats: [StoryFormat], seed: UInt64) {
    (self.folder, self.formats, self.seed) = (folder, formats, seed)
  }

  /// What the files are made from.
  var generated: GeneratedStory { GeneratedStory(seed: seed, formats: formats) }

  /// The folder of a story with so many articles.
  func story(of articles: Int) throws -> String {
    let kinds = formats.map(\.rawValue).joined(separator: "-")
    let path = "\(folder)/story-\(articles)-\(kinds)-\(seed)"
    guard !FileManager.default.fileExists(atPath: path) else { return path }
    Progress.tell("writing a story of \(articles) articles")
    // What is there under its name is complete.
    let draft = path + ".draft"
    try? FileManager.default.removeItem(atPath: draft)
    try Self.write(articles, seed: seed, formats: formats, to: draft)
    guard rename(draft, path) == 0 else { throw StoryError(path: path, reason: errno) }
    return path
  }

  /// Writes the files of a story into a folder, which is made where there is none; gives their bytes.
  @discardableResult
  static func write(
    _ articles: Int, seed: UInt64, formats: [StoryFormat], to folder: String
  ) throws -> Int {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let story = GeneratedStory(seed: seed, formats: formats)
    var bytes = 0
    for number in 0..<articles {
      let file = story.file(number)
      bytes += try write(file.text, to: folder + "/" + file.name)
    }
    return bytes
  }

  @discardableResult
  static func write(_ text: String, to path: String) throws -> Int {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw StoryError(path: path, reason: errno) }
    defer { close(descriptor) }
    var bytes = Array(text.utf8)[...]
    let count = bytes.count
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard written > 0 else { throw StoryError(path: path, reason: errno) }
      bytes = bytes.dropFirst(written)
    }
    return count
  }

  static func text(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw StoryError(path: path, reason: errno)
    }
    return String(decoding: data, as: UTF8.self)
  }

  /// The files of a folder in the order of their names.
  static func files(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { folder + "/" + $0 }
  }

  /// Reads all files of a folder once, so that the disk does not count, and gives their bytes.
  static func warm(_ folder: String) throws -> Int {
    try files(in: folder).reduce(0) {
      $0 + (FileManager.default.contents(atPath: $1)?.count ?? 0)
    }
  }
}

/// Why a story cannot be written.
struct StoryError: Error, CustomStringConvertible {
  let path: String
  let reason: CInt

  var description: String { "\(path): \(String(cString: strerror(reason)))" }
}
