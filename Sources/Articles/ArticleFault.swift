/// Why a file cannot be read as an article.
package enum ArticleFault: Error, Hashable, Sendable {
  package enum Special: Hashable, Sendable {
    case directory, pipe, socket, characterDevice, blockDevice, unknown
  }

  case missing(Path)
  /// `reason` is the system's number for it (`errno`).
  case unreadable(Path, reason: Int32)
  case special(Path, Special)
  case linkLoop(Path)
  case danglingLink(Path)
  /// A link that leads out of the folder it was found in.
  case leadsOutside(Path)
  case tooDeep(Path)
  case empty(Path)
  /// `kind` names a format that is known by its first bytes.
  case binary(Path, kind: String?)
  /// XML whose first element has that name, and which is neither a page nor a feed.
  case otherXML(Path, root: String)
  /// JSON that is no feed.
  case otherJSON(Path)
  /// JSON, or a feed, that breaks off before its first article.
  case malformed(Path, line: Int, problem: String)
  /// A page that has nothing to read.
  case noText(Path)
  /// A feed that has nothing to read.
  case emptyFeed(Path)
  case tooLarge(Path, bytes: Int)
  case noArticles(Path)

  package var path: Path {
    switch self {
    case .missing(let path), .unreadable(let path, _), .special(let path, _), .linkLoop(let path),
      .danglingLink(let path), .leadsOutside(let path), .tooDeep(let path), .empty(let path),
      .binary(let path, _), .otherXML(let path, _), .otherJSON(let path), .noText(let path),
      .malformed(let path, _, _), .emptyFeed(let path), .tooLarge(let path, _),
      .noArticles(let path):
      path
    }
  }
}
