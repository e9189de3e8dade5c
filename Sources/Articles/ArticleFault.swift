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
  case markup(Path, kind: String)
  case tooLarge(Path, bytes: Int)
  case noArticles(Path)

  package var path: Path {
    switch self {
    case .missing(let path), .unreadable(let path, _), .special(let path, _), .linkLoop(let path),
      .danglingLink(let path), .leadsOutside(let path), .tooDeep(let path), .empty(let path),
      .binary(let path, _), .markup(let path, _), .tooLarge(let path, _), .noArticles(let path):
      path
    }
  }
}
