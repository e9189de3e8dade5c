import Annotations
@testable import Articles
import Foundation
import TestSupport
import Testing

@Suite struct `A file that is read` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func fault(_ name: String) -> ArticleFault? {
    do {
      _ = try ArticleFiles().read(Path(folder.path(name)))
      return nil
    } catch {
      return error
    }
  }

  @Test func `is an article with its text`() throws {
    let path = try folder.write("Le port est fermé\n\nDepuis l’aube.\n", to: "port.txt")
    let article = try #require(try ArticleFiles().read(Path(path)).first)
    #expect(article.text == "Le port est fermé\n\nDepuis l’aube.\n")
    #expect(article.path == Path(path))
    #expect(article.format == .plain)
    #expect(article.notes == [])
  }

  @Test(arguments: [(0, 20), (7_200, 21), (-3_600, 20)])
  func `has the day of its last change, where the reader is`(seconds: Int, day: Int) throws {
    let path = try folder.write("Le port", to: "port.txt")
    // 2023-11-20T22:30:00Z
    let date = Date(timeIntervalSince1970: 1_700_519_400)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    let article = try #require(try ArticleFiles(secondsFromUTC: seconds).read(Path(path)).first)
    #expect(article.fileDay == Day(year: 2023, month: 11, day: day))
  }

  @Test func `may be older than 1970`() throws {
    let path = try folder.write("Le port", to: "port.txt")
    let date = Date(timeIntervalSince1970: -1)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    let article = try #require(try ArticleFiles().read(Path(path)).first)
    #expect(article.fileDay == Day(year: 1969, month: 12, day: 31))
  }

  @Test(arguments: ["", "\n", " \t\r\n\n", "---\ntitle: A\n---\n", "---\ntitle: A\n---\n \n"])
  func `may hold nothing to read`(text: String) throws {
    let path = try folder.write(text, to: "vide.txt")
    #expect(fault("vide.txt") == .empty(Path(path)))
  }

  @Test func `may be no text`() throws {
    let pdf = try folder.write("%PDF-1.4\n%âãÏÓ", to: "1.txt")
    let drawing = try folder.write("<?xml version=\"1.0\"?><svg/>", to: "2.txt")
    let zeros = try folder.write(Array(repeating: UInt8(0), count: 300), to: "3.txt")
    #expect(fault("1.txt") == .binary(Path(pdf), kind: "PDF"))
    #expect(fault("2.txt") == .otherXML(Path(drawing), root: "svg"))
    #expect(fault("3.txt") == .binary(Path(zeros), kind: nil))
  }

  @Test func `may be missing, or a folder`() {
    #expect(fault("non") == .missing(Path(folder.path("non"))))
    #expect(fault("") == .special(Path(folder.path("")), .directory))
  }

  @Test func `may be one its reader has no right to`() throws {
    let path = try folder.write("Le port", to: "secret.txt")
    try #require(chmod(path, 0) == 0)
    // Who may read everything reads this too.
    let expected =
      access(path, R_OK) == 0 ? nil : ArticleFault.unreadable(Path(path), reason: EACCES)
    #expect(fault("secret.txt") == expected)
  }

  @Test func `may be too large, even if most of it is a hole`() throws {
    let path = try folder.write("Le port", to: "gros.txt")
    try #require(truncate(path, 300 << 20) == 0)
    #expect(fault("gros.txt") == .tooLarge(Path(path), bytes: 300 << 20))
  }

  @Test func `may be a socket`() throws {
    let path = folder.path("prise")
    let socket = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    try #require(socket >= 0)
    defer { close(socket) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let room = MemoryLayout.size(ofValue: address.sun_path)
    try #require(path.utf8.count < room)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(result == 0)
    #expect(fault("prise") == .special(Path(path), .socket))
    #expect(ArticleFiles().find([Path(path)]) == [.failure(.special(Path(path), .socket))])
  }
}
