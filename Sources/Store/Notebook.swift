import Annotations
import Articles
package import Stories
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the reader made: pins with their notes, and corrections of dates.
package final class Notebook: Sendable {
  package let remark: StoreRemark?
  private let database: Mutex<Database>

  /// Opens the notebook in a folder, or one in memory where there is none. What an earlier Frise kept as
  /// `corrections.jsonl` beside it is taken over.
  package init(folder: String?, makesFile: Bool = true) throws(StoreError) {
    let path = folder.map { $0 + "/notebook.db" }
    let isNew = path.map { access($0, F_OK) != 0 } ?? false
    let opened = try Database.lasting(at: path, Self.schema, makesFile: makesFile)
    remark = opened.remark
    if let folder, makesFile || isNew {
      let log = CorrectionLog(path: folder + "/corrections.jsonl")
      try log.move(into: opened.database)
      if makesFile, remark == nil { log.retire() }
    }
    database = Mutex(opened.database)
  }

  static let schema = Schema(
    applicationID: 0x4652_4E42,
    steps: [
      """
      CREATE TABLE correction (
        path TEXT NOT NULL, quote TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
        start INTEGER NOT NULL,
        day TEXT NOT NULL, -- 2023-11-20; none: it is no day
        PRIMARY KEY (path, quote, before, after, start)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE pin (
        path TEXT NOT NULL, quote TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
        start INTEGER NOT NULL,
        day TEXT, title TEXT NOT NULL, source TEXT, author TEXT, url TEXT, published TEXT,
        made INTEGER NOT NULL, -- seconds since 1970
        note TEXT NOT NULL,
        PRIMARY KEY (path, quote, before, after, start)
      ) STRICT, WITHOUT ROWID;
      """
    ])

  /// The corrections that hold.
  package func corrections() throws(StoreError) -> Corrections {
    try database.withLock { (database) throws(StoreError) in
      var corrections = Corrections()
      try database.rows(of: "SELECT path, quote, before, after, start, day FROM correction") {
        row in
        guard let meaning = Correction.Meaning(kept: row.text(5)) else { return }
        corrections.add(
          Correction(path: row.text(0), anchor: row.anchor(from: 1), meaning: meaning))
      }
      return corrections
    }
  }

  /// All pins, in the order they were made.
  package func pins() throws(StoreError) -> [Pin] {
    try database.withLock { (database) throws(StoreError) in
      var pins: [Pin] = []
      let statement = """
        SELECT path, quote, before, after, start, day, title, source, author, url, published, made, note
        FROM pin ORDER BY made, path, start
        """
      try database.rows(of: statement) { row in
        let citation = Citation(
          title: row.text(6), source: row.optionalText(7), author: row.optionalText(8),
          url: row.optionalText(9), published: row.optionalText(10).flatMap(Day.init(iso:)))
        pins.append(
          Pin(
            path: Path(row.text(0)), anchor: row.anchor(from: 1),
            day: row.optionalText(5).flatMap(Day.init(iso:)), citation: citation,
            made: row.number(11), note: row.text(12)))
      }
      return pins
    }
  }

  /// Keeps corrections and pins, all of them or none; leaves out what is kept elsewhere.
  package func keep(_ changes: [Kept]) throws(StoreError) {
    try database.withLock { (database) throws(StoreError) in
      try database.transaction { () throws(StoreError) in
        for change in changes {
          switch change {
          case .correction(let correction): try database.keep(correction)
          case .pin(let pin): try database.keep(pin)
          case .unpin(let pin):
            try database.run(
              """
              DELETE FROM pin
              WHERE path = ? AND quote = ? AND before = ? AND after = ? AND start = ?
              """, [.text(pin.path.text)] + pin.anchor.values)
          case .read, .place, .line: break
          }
        }
      }
    }
  }
}

extension Database {
  /// Keeps a correction in the place of an earlier one of the same words; one that was withdrawn is kept no more.
  func keep(_ correction: Correction) throws(StoreError) {
    let place = [.text(correction.path)] + correction.anchor.values
    guard let day = correction.meaning.kept else {
      return try run(
        """
        DELETE FROM correction
        WHERE path = ? AND quote = ? AND before = ? AND after = ? AND start = ?
        """, place)
    }
    try run("INSERT OR REPLACE INTO correction VALUES (?, ?, ?, ?, ?, ?)", place + [.text(day)])
  }

  fileprivate func keep(_ pin: Pin) throws(StoreError) {
    let citation = pin.citation
    let words: [String?] = [
      pin.day?.description, citation.title, citation.source, citation.author, citation.url,
      citation.published?.description,
    ]
    try run(
      "INSERT OR REPLACE INTO pin VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      [.text(pin.path.text)] + pin.anchor.values + words.map(Value.init)
        + [.number(pin.made), .text(pin.note)])
  }
}

extension Correction.Meaning {
  /// As it is kept; nil for what the words say, of which nothing is to be kept.
  fileprivate var kept: String? {
    switch self {
    case .day(let day): day.description
    case .noDay: "none"
    case .asWritten: nil
    }
  }

  fileprivate init?(kept: String) {
    if kept == "none" {
      self = .noDay
    } else if let day = Day(iso: kept) {
      self = .day(day)
    } else {
      return nil
    }
  }
}

extension Anchor {
  /// Its columns: quote, before, after and start.
  var values: [Database.Value] { [.text(quote), .text(before), .text(after), .number(start)] }
}

extension Database.Row {
  /// The anchor in four columns from one on.
  func anchor(from column: CInt) -> Anchor {
    Anchor(
      quote: text(column), before: text(column + 1), after: text(column + 2),
      start: max(0, number(column + 3)))
  }
}
