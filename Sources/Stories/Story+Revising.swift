package import Articles

/// What became of a story's files since they were read.
package struct FileChanges: Sendable {
  /// What was read of files that are new, or not what they were.
  package var read: [(file: Path, results: [Result<Article, ArticleFault>])]
  /// Files that are no longer there.
  package var gone: [Path]

  package init(
    read: [(file: Path, results: [Result<Article, ArticleFault>])] = [], gone: [Path] = []
  ) {
    self.read = read
    self.gone = gone
  }

  package var isEmpty: Bool { read.isEmpty && gone.isEmpty }

  /// These changes with later ones.
  package func followed(by later: FileChanges) -> FileChanges {
    let files = Set(later.read.map(\.file) + later.gone)
    return FileChanges(
      read: read.filter { !files.contains($0.file) } + later.read,
      gone: gone.filter { !files.contains($0) } + later.gone)
  }
}

extension Story {
  /// Takes in what became of its files; gives the numbers of the articles that are not what they were.
  ///
  /// Articles keep their numbers: one whose file is gone, or can no longer be read, stays as it was read last.
  package mutating func revise(_ changes: FileChanges) -> Set<Int> {
    var changed: Set<Int> = []
    for (file, results) in changes.read {
      faults.removeAll { $0.path.isSameFile(as: file) }
      missing = missing.filter { !$0.key.isSameFile(as: file) }
      var known: [Path: Int] = [:]
      for (number, article) in articles.enumerated() where article.path.isSameFile(as: file) {
        known[article.path] = number
      }
      for result in results { take(result, among: &known, &changed) }
      // What is left of them was part of the file before.
      for path in known.keys { missing[path] = .missing(path) }
    }
    for file in changes.gone {
      faults.removeAll { $0.path.isSameFile(as: file) }
      for article in articles where article.path.isSameFile(as: file) {
        missing[article.path] = .missing(article.path)
      }
    }
    revision += 1
    settle()
    return changed
  }

  private mutating func take(
    _ result: Result<Article, ArticleFault>, among known: inout [Path: Int],
    _ changed: inout Set<Int>
  ) {
    switch result {
    case .success(let article):
      guard let number = known.removeValue(forKey: article.path) else {
        return articles.append(article)
      }
      if articles[number].text != article.text { changed.insert(number) }
      articles[number] = article
    case .failure(let fault):
      if known.isEmpty { return faults.append(fault) }
      for path in known.keys { missing[path] = fault }
      known = [:]
    }
  }
}

extension Path {
  /// Whether both lie in one file, or are it.
  fileprivate func isSameFile(as other: Path) -> Bool { bytes == other.bytes }
}
