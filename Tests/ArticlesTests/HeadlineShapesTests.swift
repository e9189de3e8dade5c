@testable import Articles
import TestSupport
import Testing

@Suite struct `A title of any shape` {
  @Test(arguments: [
    ("# Flood\n\nThe river rose in the night and the town was under water by noon.\n", "Flood"),
    ("Crue\n\nLa rivière est montée dans la nuit, et la ville est sous les eaux.\n", "Crue"),
    (
      "The bridge\n\nThis is a paragraph that was hard wrapped\nby hand at a width that is less\nthan it is here.\n",
      "The bridge"
    ),
    ("日本語のニュース記事\n\n日本の首都は東京です。新しい橋が完成しました。\n", "日本語のニュース記事"),
    (
      "From: a@example.org\nTo: bob@example.com\nSubject: The real subject\nDate: 3 Mar 2024\n\nHello Bob.\n",
      "The real subject"
    ),
    (
      "Une crue *sans* [précédent](https://example.org)\n====\n\nDu texte.\n",
      "Une crue sans précédent"
    ),
  ])
  func `is found`(text: String, title: String) throws {
    let article = try Article.sample(text, path: "a.md")
    #expect(article.title == Found(title, from: .text))
  }

  @Test func `is the file's name when what stands in its place shows nothing`() throws {
    #expect(
      try Article.sample("---\ntitle: \" \"\n---\n- - -\n", path: "la-crue.md").title.value
        == "la crue")
  }
}
