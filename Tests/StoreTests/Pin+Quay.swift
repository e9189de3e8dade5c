import Annotations
import Articles
import Stories

extension Pin {
  /// The pin of some words of an article that holds nothing else.
  static func quay(_ words: String, in path: String = "/quai/1.md", note: String = "") -> Pin {
    let scalars = Array(words.unicodeScalars)
    return Pin(
      path: Path(path), anchor: Anchor(0..<scalars.count, in: scalars), day: nil,
      citation: Citation(title: "Le quai", source: nil, author: nil, url: nil, published: nil),
      made: 1_700_000_000, note: note)
  }

  /// So many pins, enough of which take more than a page of a file.
  static func manyQuays(_ count: Int) -> [Pin] {
    (0..<count).map { number in
      quay("Phrase \(number) : « le quai n’est plus éclairé la nuit », dit-on à 東京.")
    }
  }
}
