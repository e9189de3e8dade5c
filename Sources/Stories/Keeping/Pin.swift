package import Annotations
package import Articles

/// A sentence that the reader wants to keep, with what it takes to find it again and to cite it.
package struct Pin: Hashable, Sendable {
  /// The article that it stands in.
  package let path: Path
  package let anchor: Anchor
  /// The day that the sentence tells of, where it was pinned as an event.
  package let day: Day?
  package let citation: Citation
  /// When it was pinned: seconds since 1970.
  package let made: Int
  package var note: String

  package init(
    path: Path, anchor: Anchor, day: Day?, citation: Citation, made: Int, note: String = ""
  ) {
    self.path = path
    self.anchor = anchor
    self.day = day
    self.citation = citation
    self.made = made
    self.note = note
  }

  /// The same pin in an article by another path.
  package func at(_ path: Path) -> Pin {
    Pin(path: path, anchor: anchor, day: day, citation: citation, made: made, note: note)
  }

  /// Whether another pin is one of the same words at the same place.
  package func isSamePlace(as other: Pin) -> Bool { path == other.path && anchor == other.anchor }
}
