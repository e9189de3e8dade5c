import Annotations
import Articles
import Foundation
import Stories
import TestSupport
import Testing

@testable import Store

/// What becomes of a notebook whose file was damaged, or is something else.
@Suite struct `A damaged notebook` {
  private let folder: TemporaryFolder
  private let pins = Pin.manyQuays(300)

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder.path("frise/notebook.db") }
  private var broken: String { path + ".broken-1" }

  private func notebook() throws -> Notebook { try Notebook(folder: folder.path("frise")) }

  private func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path("frise")).sorted()
    }
  }

  private func texts(_ pins: [Pin]) -> Set<String> { Set(pins.map(\.anchor.quote)) }

  /// The bytes of a file that holds many pins.
  private func filled() throws -> [UInt8] {
    try notebook().keep(pins.map(Kept.pin))
    #expect(try names == ["notebook.db"], "closed, it leaves nothing beside it")
    let bytes = try bytes(path)
    #expect(bytes.count > 10 * 4096)
    return bytes
  }

  /// Opens the notebook once more after a pin was kept in it, and expects that pin there.
  private func expectToLast(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let pin = Pin.quay("Ce qui vient après.")
    try notebook().keep([.pin(pin)])
    let again = try notebook()
    #expect(try again.pins().contains(pin), sourceLocation: sourceLocation)
    #expect(again.remark == nil, sourceLocation: sourceLocation)
  }

  enum Damage: String, CaseIterable {
    case cutInHalf, cutInAPage, headerAlone, noise, zeroedAfterHeader, text
    case pageOfNoise

    func done(to bytes: [UInt8]) -> [UInt8] {
      var dice = Dice(seed: 41)
      func noise(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in .random(in: 0...255, using: &dice) }
      }
      switch self {
      case .cutInHalf: return Array(bytes.prefix(bytes.count / 2))
      case .cutInAPage: return Array(bytes.dropLast(5000))
      case .headerAlone: return Array(bytes.prefix(100))
      case .noise: return noise(20_000)
      case .zeroedAfterHeader:
        return bytes.prefix(100) + Array(repeating: 0, count: bytes.count - 100)
      case .text: return Array("Ce fichier n’est pas une base.\n".utf8)
      case .pageOfNoise:
        return bytes.prefix(3 * 4096) + noise(4096) + bytes.dropFirst(4 * 4096)
      }
    }
  }

  @Test(arguments: Damage.allCases)
  func `is set aside as it is, told, and a new one takes its place`(damage: Damage) throws {
    let damaged = damage.done(to: try filled())
    try folder.write(damaged, to: "frise/notebook.db")
    let opened = try notebook()
    #expect(opened.remark == .setAside(path: broken))
    #expect(try opened.pins().isEmpty)
    #expect(try bytes(broken) == damaged)
    try expectToLast()
  }

  @Test func `is set aside under a name of its own each time`() throws {
    for number in 1...3 {
      try folder.write("no database, \(number)", to: "frise/notebook.db")
      #expect(try notebook().remark == .setAside(path: path + ".broken-\(number)"))
    }
    for number in 1...3 {
      #expect(
        try bytes(path + ".broken-\(number)") == Array("no database, \(number)".utf8))
    }
    #expect(try names.filter { $0.contains("broken") }.count == 3)
  }

  @Test func `is set aside by one of two that open it at once`() throws {
    try folder.write("no database", to: "frise/notebook.db")
    let pins = [Pin.quay("Le premier."), Pin.quay("Le second.")]
    DispatchQueue.concurrentPerform(iterations: 2) { number in
      try? notebook().keep([.pin(pins[number])])
    }
    #expect(texts(try notebook().pins()) == texts(pins))
    #expect(try names.filter { $0.contains("broken") } == ["notebook.db.broken-1"])
    #expect(try bytes(broken) == Array("no database".utf8))
  }

  @Test func `whose bytes were flipped is read as far as it goes, or set aside, never lost`() throws
  {
    let whole = try filled()
    var dice = Dice(seed: 7)
    var setAside = 0
    for round in 0..<60 {
      var damaged = whole
      for _ in 0..<Int.random(in: 1...40, using: &dice) {
        damaged[.random(in: 100..<damaged.count, using: &dice)] ^=
          1 << UInt8.random(in: 0..<8, using: &dice)
      }
      try FileManager.default.removeItem(atPath: folder.path("frise"))
      try folder.write(damaged, to: "frise/notebook.db")
      let opened = try notebook()
      switch opened.remark {
      case nil:
        #expect(try opened.pins().count <= pins.count, "\(round)")
      case .setAside(let place)?:
        setAside += 1
        #expect(try bytes(place) == damaged, "\(round)")
        try expectToLast()
      case let remark?: Issue.record("\(round): \(remark)")
      }
    }
    #expect(setAside > 10)
  }

  @Test func `of no bytes at all is simply new`() throws {
    try folder.write("", to: "frise/notebook.db")
    #expect(try notebook().remark == nil)
    try expectToLast()
    #expect(try names == ["notebook.db"])
  }

  @Test func `with a folder in its place keeps what is made until the end, and says so`() throws {
    try folder.write("bleibt", to: "frise/notebook.db/inside")
    let opened = try notebook()
    #expect(opened.remark == .onlyInMemory(StoreError(path: path, system: EISDIR)))
    try opened.keep([.pin(pins[0])])
    #expect(try opened.pins() == [pins[0]])
    #expect(try names == ["notebook.db"])
    #expect(try bytes(path + "/inside") == Array("bleibt".utf8))
  }

  @Test func `that is a link to nothing keeps what is made until the end, and says so`() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("frise"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: folder.path("nowhere/notebook.db"))
    let opened = try notebook()
    #expect(opened.remark == .onlyInMemory(StoreError(path: path, system: ENOENT)))
    try opened.keep([.pin(pins[0])])
    #expect(try opened.pins() == [pins[0]])
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: path)
        == folder.path("nowhere/notebook.db"))
  }

  @Test func `that is a link to a new file lasts where the link leads`() throws {
    for name in ["frise", "elsewhere"] {
      try FileManager.default.createDirectory(
        atPath: folder.path(name), withIntermediateDirectories: true)
    }
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: folder.path("elsewhere/notebook.db"))
    try expectToLast()
    #expect(FileManager.default.fileExists(atPath: folder.path("elsewhere/notebook.db")))
    #expect(try names == ["notebook.db"])
  }
}

/// Where nothing can be written.
@Suite struct `A notebook that cannot be written` {
  private let folder: TemporaryFolder
  private let pin = Pin.quay("Le phare est éteint.")
  private let other = Pin.quay("Le phare brille.")

  init() throws { folder = try TemporaryFolder() }

  @Test func `below a file is held in memory, and says so`() throws {
    try folder.write("a file", to: "file")
    let opened = try Notebook(folder: folder.path("file/frise"))
    #expect(
      opened.remark == .onlyInMemory(StoreError(path: folder.path("file/frise"), system: ENOTDIR)))
    try opened.keep([.pin(pin)])
    #expect(try opened.pins() == [pin])
  }

  @Test func `without a folder is held in memory, and says so`() throws {
    let opened = try Notebook(folder: nil)
    #expect(opened.remark == .homeless)
    try opened.keep([.pin(pin)])
    #expect(try opened.pins() == [pin])
  }

  @Test func `because nothing can lie beside it holds what the file holds`() throws {
    try Notebook(folder: folder.path("frise")).keep([.pin(pin)])
    let path = folder.path("frise/notebook.db")
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    // The log of what is written would lie there.
    try folder.write("", to: "frise/notebook.db-wal/inside")
    let opened = try Notebook(folder: folder.path("frise"))
    guard case .onlyInMemory(let error)? = opened.remark else {
      Issue.record("\(String(describing: opened.remark))")
      return
    }
    #expect(error.path == path)
    #expect(opened.remark?.sentence(in: .english).hasSuffix("lasts until you quit") == true)
    #expect(try opened.pins() == [pin])
    try opened.keep([.pin(other), .unpin(pin)])
    #expect(try opened.pins() == [other])
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }
}
