import Articles
package import Stories
import Synchronization

/// Where the reader has been: what was read, the place in each text, and the lines that were typed.
package final class Trail: Sendable {
  package let remark: StoreRemark?
  private let database: Mutex<Database>

  /// Opens the trail in a folder, or one in memory where there is none.
  package init(folder: String?, makesFile: Bool = true) throws(StoreError) {
    let opened = try Database.lasting(
      at: folder.map { $0 + "/trail.db" }, Self.schema, makesFile: makesFile)
    remark = opened.remark
    database = Mutex(opened.database)
  }

  static let schema = Schema(
    applicationID: 0x4652_5452,
    steps: [
      """
      CREATE TABLE article (
        path TEXT PRIMARY KEY,
        is_read INTEGER NOT NULL DEFAULT 0,
        quote TEXT, before TEXT, after TEXT, start INTEGER
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE line (
        number INTEGER PRIMARY KEY, purpose TEXT NOT NULL, line TEXT NOT NULL,
        UNIQUE (purpose, line)
      ) STRICT;
      """
    ])

  /// So many lines are kept for each purpose.
  private static let mostLines = 200

  /// What is known of all articles, by the paths of their files from the root on.
  package func visits() throws(StoreError) -> [String: Visit] {
    try database.withLock { (database) throws(StoreError) in
      var visits: [String: Visit] = [:]
      let statement = "SELECT path, is_read, quote, before, after, start FROM article"
      try database.rows(of: statement) { row in
        let place = row.optionalText(2) == nil ? nil : row.anchor(from: 2)
        visits[row.text(0)] = Visit(isRead: row.number(1) != 0, place: place)
      }
      return visits
    }
  }

  /// The lines that were typed, by what they were for, the last one at the end.
  package func lines() throws(StoreError) -> [String: [String]] {
    try database.withLock { (database) throws(StoreError) in
      var lines: [String: [String]] = [:]
      try database.rows(of: "SELECT purpose, line FROM line ORDER BY number") { row in
        lines[row.text(0), default: []].append(row.text(1))
      }
      return lines
    }
  }

  /// Keeps what was read and typed, all of it or nothing; leaves out what is kept elsewhere.
  package func keep(_ changes: [Kept]) throws(StoreError) {
    try database.withLock { (database) throws(StoreError) in
      try database.transaction { () throws(StoreError) in
        for change in changes {
          switch change {
          case .read(let path):
            try database.run(
              """
              INSERT INTO article (path, is_read) VALUES (?, 1)
              ON CONFLICT (path) DO UPDATE SET is_read = 1
              """, [.text(path.text)])
          case .place(let path, let anchor):
            try database.run(
              """
              INSERT INTO article (path, quote, before, after, start) VALUES (?, ?, ?, ?, ?)
              ON CONFLICT (path) DO UPDATE SET quote = excluded.quote, before = excluded.before,
                after = excluded.after, start = excluded.start
              """, [.text(path.text)] + anchor.values)
          case .line(let line, let purpose): try database.keep(line, purpose, most: Self.mostLines)
          case .pin, .unpin, .correction: break
          }
        }
      }
    }
  }
}

extension Database {
  fileprivate func keep(_ line: String, _ purpose: String, most: Int) throws(StoreError) {
    let values: [Value] = [.text(purpose), .text(line)]
    try run("DELETE FROM line WHERE purpose = ? AND line = ?", values)
    try run("INSERT INTO line (purpose, line) VALUES (?, ?)", values)
    try run(
      """
      DELETE FROM line WHERE purpose = ?1 AND number <=
        (SELECT number FROM line WHERE purpose = ?1 ORDER BY number DESC LIMIT 1 OFFSET ?2)
      """, [.text(purpose), .number(most)])
  }
}
