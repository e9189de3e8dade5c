package import Articles

/// Something of the reader's that is to last.
package enum Kept: Hashable, Sendable {
  /// The article was read.
  case read(Path)
  /// The words on top of the article's text.
  case place(Path, Anchor)
  /// A pin, in the place of an earlier one of the same words.
  case pin(Pin)
  case unpin(Pin)
  case correction(Correction)
  /// A line that was typed, and what it was for.
  case line(String, purpose: String)

  /// The same with the path of its article changed.
  package func renaming(_ name: (Path) -> Path) -> Kept {
    switch self {
    case .read(let path): .read(name(path))
    case .place(let path, let anchor): .place(name(path), anchor)
    case .pin(let pin): .pin(pin.at(name(pin.path)))
    case .unpin(let pin): .unpin(pin.at(name(pin.path)))
    case .correction, .line: self
    }
  }
}
