package import Annotations
import Synchronization

/// What was found out about texts, by their contents: all of it can be had again, and the file deleted at any time.
package final class AnalysisCache: Sendable {
  private let database: Mutex<Database>

  /// Opens the cache in a folder; a cache that cannot be opened, or has grown out of bounds, begins anew.
  package init(folder: String) throws(StoreError) {
    let opened = try Database.lasting(at: folder + "/analysis.db", Self.schema, isChecked: false)
    try opened.database.run("PRAGMA synchronous = OFF")
    let pages = try opened.database.number("PRAGMA page_count") ?? 0
    let bytes = pages * (try opened.database.number("PRAGMA page_size") ?? 0)
    if bytes > Self.mostBytes {
      try opened.database.run("DELETE FROM annotation; VACUUM")
    }
    database = Mutex(opened.database)
  }

  /// Beyond so many bytes the cache begins anew.
  private static let mostBytes = 1 << 30

  static let schema = Schema(
    applicationID: 0x4652_4143,
    steps: [
      """
      CREATE TABLE annotation (
        high INTEGER PRIMARY KEY, low INTEGER NOT NULL, body BLOB NOT NULL
      ) STRICT;
      """
    ])

  /// What is known of some contents; nil for those of which nothing is.
  package func annotations(of contents: [ContentHash]) -> [[UInt8]?] {
    database.withLock { database in
      contents.map { content in
        var found: [UInt8]?
        try? database.rows(
          of: "SELECT body FROM annotation WHERE high = ? AND low = ?", content.values
        ) { found = $0.bytes(0) }
        return found
      }
    }
  }

  /// Keeps what was found out, all of it or nothing.
  package func keep(_ found: [(content: ContentHash, body: [UInt8])]) throws(StoreError) {
    try database.withLock { (database) throws(StoreError) in
      try database.transaction { () throws(StoreError) in
        for (content, body) in found {
          try database.run(
            "INSERT OR REPLACE INTO annotation VALUES (?, ?, ?)",
            content.values + [.bytes(body)])
        }
      }
    }
  }
}

extension ContentHash {
  fileprivate var values: [Database.Value] {
    [.number(Int(bitPattern: UInt(high))), .number(Int(bitPattern: UInt(low)))]
  }
}
