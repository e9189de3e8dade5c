/// The tables of a database, and how those of an earlier Frise become these.
struct Schema {
  /// What tells a file of this kind from other files of SQLite.
  let applicationID: Int
  /// The statements that lead from each version to the next one, the first from an empty file.
  let steps: [String]

  var version: Int { steps.count }
}

extension Database {
  /// What a file turned out to be.
  enum Fitness {
    case ready
    /// Made by a later Frise, whose tables are not known here.
    case newer
    /// A database of something else.
    case foreign
  }

  /// Makes the tables what a schema says, keeping what they hold.
  func migrate(to schema: Schema) throws(StoreError) -> Fitness {
    let version = try number("PRAGMA user_version") ?? 0
    let id = try number("PRAGMA application_id") ?? 0
    let tables = try number("SELECT count(*) FROM sqlite_schema") ?? 0
    if version == 0, id == 0, tables > 0 { return .foreign }
    if tables > 0 || id != 0, id != schema.applicationID { return .foreign }
    if version > schema.version { return .newer }
    if version == schema.version { return .ready }
    try transaction { () throws(StoreError) in
      // Another Frise may have been quicker.
      let version = try number("PRAGMA user_version") ?? 0
      guard version < schema.version else { return }
      for step in schema.steps[version...] { try run(step) }
      try run("PRAGMA application_id = \(schema.applicationID)")
      try run("PRAGMA user_version = \(schema.version)")
    }
    return .ready
  }
}
