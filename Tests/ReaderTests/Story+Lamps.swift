import Stories
import TestSupport

extension Story {
  /// Two articles to look for lamps in: a long one, and one with markup and letters that are written in several ways.
  static func lamps() throws -> Story {
    let filler = String(
      repeating: "The boats stay where they are, and so do the nets.\n\n", count: 24)
    return try .sample([
      "1.md": """
      ---
      title: The lamps of the port
      source: The Harbour Post
      published: 2024-03-11
      language: en
      ---
      Ada Quill has lit the first lamp.

      \(filler)The second lamp is dim, as lamplighters say.

      \(filler)The third lamp is out, says Ruth Frost.

      \(filler)
      """,
      "2.md": """
      ---
      title: Le conseil du port
      source: Le Petit Port
      published: 2024-03-12
      language: fr
      ---
      Le **conseil d’adminis**tration du port s’est réuni : la lampe est cassée.

      Les employe\u{301}s écrivent « du fond du cœur ». L’ami des employés vient de 東京, sans lampe.
      """,
    ])
  }
}
