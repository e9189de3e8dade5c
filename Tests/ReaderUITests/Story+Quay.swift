import Articles
import Stories
import TestSupport

extension Story {
  /// Three sources that tell of a quay, one of them behind wide letters and with accents of their own.
  static func quay() throws -> Story {
    try .sample([
      "1.md": """
      ---
      title: The quay is closed
      source: The Harbour Post
      published: 2024-03-06
      language: en
      story: The quay
      ---
      On 4 March 2024, the delegates closed the old quay. Ada Quill spoke for the delegates of the port.

      On 5 March 2024, the mayor met them. The delegates stayed for two hours, and nobody said what was agreed on.
      """,
      "2.md": """
      ---
      title: Le quai de 東京
      source: Le Petit Port
      published: 2024-03-07
      language: fr
      story: The quay
      ---
      Hier, à 東京 (東京), les de\u{301}le\u{301}gue\u{301}s du port ont vu les **délé**gués d’Osaka : 大阪 délégués, 大délégués阪.

      Ada Quill n’a rien dit. Le 4 mars 2024, elle avait parlé aux délégués et à ceux qu’on appelle « de\u{301}le\u{301}gue\u{301}s ».
      """,
      "3.md": """
      ---
      title: What the owners say
      source: Owners’ Gazette
      published: 2024-03-09
      language: en
      story: The quay
      ---
      The owners know of no delegate. On 8 March 2024, they counted their losses.
      """,
    ])
  }
}
