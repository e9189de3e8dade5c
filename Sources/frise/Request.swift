import Articles

/// What a command line asks to read, and how.
struct Request {
  var paths: [String]
  var overrides = Overrides()
  var color = ColorChoice.auto
  var showsHints = true
}

extension Request {
  /// The request of a command line of paths alone; nil when there is anything else on it.
  ///
  /// Taking a command line apart by its grammar lasts longer than everything else up to the first frame,
  /// and the one that people type most has no grammar.
  init?(onlyPaths arguments: [String]) {
    guard arguments.allSatisfy({ $0 == "-" || !$0.hasPrefix("-") }) else { return nil }
    if let first = arguments.first, Frise.commandNames.contains(first) { return nil }
    self.init(paths: arguments)
  }
}
