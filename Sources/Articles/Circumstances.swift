import Annotations

/// What is known of an article before its file is read, and how much is looked for in it.
struct Circumstances {
  /// What is looked for in a text where the metadata do not say it.
  enum Depth {
    /// The title, the language and the days.
    case whole
    /// Nothing, which takes much less time.
    case textAlone
  }

  var path: Path
  /// The day the file was last changed.
  let changed: Day?
  let overrides: Overrides
  let depth: Depth

  init(_ path: Path, changed: Day?, overrides: Overrides, depth: Depth) {
    self.path = path
    self.changed = changed
    self.overrides = overrides
    self.depth = depth
  }
}
