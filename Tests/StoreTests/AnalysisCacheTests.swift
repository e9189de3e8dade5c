import Annotations
import Foundation
import Stories
import TestSupport
import Testing

@testable import Store

@Suite struct `The cache of what was found out` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func cache() throws -> AnalysisCache { try AnalysisCache(folder: folder.path("frise")) }

  private func content(_ text: String) -> ContentHash {
    var hash = ContentHash()
    hash.add(text)
    return hash.finished
  }

  private func body(_ number: Int) -> [UInt8] {
    (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* number) }
  }

  private func fill(_ count: Int) throws {
    try cache().keep((0..<count).map { (content("\($0)"), body($0)) })
  }

  @Test func `gives back what was kept, in the order asked for, and nil for the rest`() throws {
    try cache().keep([(content("a"), [1, 2, 3]), (content("b"), []), (content("c"), body(3))])
    let found = try cache().annotations(of: ["c", "?", "b", "a"].map(content))
    #expect(found == [body(3), nil, [], [1, 2, 3]])
    #expect(try cache().annotations(of: []).isEmpty)
  }

  @Test func `has what was kept of the same contents last`() throws {
    let cache = try cache()
    try cache.keep([(content("a"), [1])])
    try cache.keep([(content("a"), [2])])
    #expect(cache.annotations(of: [content("a")]) == [[2]])
  }

  @Test func `of damaged bytes begins anew`() throws {
    try fill(20)
    try folder.write("no database at all", to: "frise/analysis.db")
    let opened = try cache()
    #expect(opened.annotations(of: [content("1")]) == [nil])
    try opened.keep([(content("1"), body(1))])
    #expect(try cache().annotations(of: [content("1")]) == [body(1)])
  }

  @Test func `that is cut gives what is whole of it, or nothing`() throws {
    try fill(50)
    let whole = try Data(contentsOf: URL(fileURLWithPath: folder.path("frise/analysis.db")))
    for part in stride(from: 0, through: whole.count, by: whole.count / 23) {
      try FileManager.default.removeItem(atPath: folder.path("frise"))
      try folder.write(whole.prefix(part), to: "frise/analysis.db")
      let found = try cache().annotations(of: (0..<50).map { content("\($0)") })
      #expect(found.count == 50)
      for (number, found) in found.enumerated() where found != nil {
        #expect(found == body(number), "\(part) \(number)")
      }
    }
  }

  @Test func `whose bytes were flipped never traps, and gives as many answers as questions`() throws
  {
    try fill(50)
    let whole = try Data(contentsOf: URL(fileURLWithPath: folder.path("frise/analysis.db")))
    var dice = Dice(seed: 19)
    var known = 0
    for _ in 0..<40 {
      var damaged = whole
      for _ in 0..<60 {
        damaged[.random(in: 100..<damaged.count, using: &dice)] = .random(
          in: 0...255, using: &dice)
      }
      try FileManager.default.removeItem(atPath: folder.path("frise"))
      try folder.write(damaged, to: "frise/analysis.db")
      let found = try cache().annotations(of: (0..<50).map { content("\($0)") })
      #expect(found.count == 50)
      known += found.count { $0 != nil }
    }
    #expect(known > 0)
  }

  @Test func `where nothing can be written is held in memory`() throws {
    try folder.write("", to: "file")
    let cache = try AnalysisCache(folder: folder.path("file/frise"))
    try cache.keep([(content("a"), [1])])
    #expect(cache.annotations(of: [content("a")]) == [[1]])
  }
}
