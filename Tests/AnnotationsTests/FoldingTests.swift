import Annotations
import TestSupport
import Testing

@Suite struct `The folding of letters` {
  @Test(arguments: [
    ("Employés", "employes"), ("CŒUR cœur Ærø", "coeur coeur aero"),
    ("Straße STRASSE ẞ", "strasse strasse ss"), ("ﬁn ﬂot ﬃ ﬆ", "fin flot ffi st"),
    (
      "d’administration d'administration dʼadministration",
      "d'administration d'administration d'administration"
    ),
    ("« mot » “mot” \"mot\" „mot‟", "\" mot \" \"mot\" \"mot\" \"mot\""),
    ("– — ‐ ‑ − -", "- - - - - -"),
    ("1 200\u{A0}€ 1\u{202F}200", "1 200 € 1 200"),
    ("fin…", "fin..."), ("ＡＢＣ １２", "abc 12"), ("co\u{AD}opé\u{200B}rer", "cooperer"),
    ("Σίσυφος ΣΊΣΥΦΟΣ", "σισυφοσ σισυφοσ"), ("Ёлка елка Жук", "елка елка жук"),
    ("İstanbul ıssız", "istanbul issiz"), ("Łódź Đặng Þór", "lodz dang thor"),
  ])
  func `makes alike`(text: String, folded: String) {
    #expect(String(decoding: FoldedText(text).bytes, as: UTF8.self) == folded)
  }

  @Test func `knows no difference between composed and decomposed letters`() {
    #expect(FoldedText("가").bytes == FoldedText("\u{1100}\u{1161}").bytes)
    #expect(FoldedText("が").bytes == FoldedText("か\u{3099}").bytes)
    #expect(FoldedText("é").bytes == FoldedText("e\u{301}").bytes)
  }

  @Test func `is done at once`() {
    let unsettled = (UInt32(0)...0x1FFFF).compactMap(Unicode.Scalar.init).filter { scalar in
      let folded = Folding.shared.folded([scalar])
      return Folding.shared.folded(folded.unicodeScalars) != folded
    }
    #expect(unsettled == [])
  }

  @Test func `makes one space of a run of spaces and line ends`() {
    #expect(FoldedText("le \t\n  conseil\r\n\u{A0}\u{2009}a").bytes == Array("le conseil a".utf8))
  }

  @Test(arguments: [
    ("cœur", 1..<2, 1..<2), ("cœur", 2..<3, 1..<2), ("cœur", 1..<3, 1..<2), ("cœur", 0..<5, 0..<4),
    ("e\u{301}te\u{301}", 0..<1, 0..<2), ("e\u{301}te\u{301}", 1..<3, 2..<5),
    ("a \n b", 1..<2, 1..<4), ("a \n b", 0..<3, 0..<5), ("fin…!", 3..<4, 3..<4),
    ("« a »", 2..<3, 2..<3), ("日本", 0..<3, 0..<1),
  ])
  func `knows which scalars its bytes come from`(
    text: String, bytes: Range<Int>, scalars: Range<Int>
  ) {
    #expect(FoldedText(text).scalars(ofBytes: bytes) == scalars)
  }

  @Test func `leaves out what is hidden and keeps its offsets`() {
    let text = FoldedText(Array("**Sam** Altman".unicodeScalars)) { [0, 1, 5, 6].contains($0) }
    #expect(text.bytes == Array("sam altman".utf8))
    #expect(text.scalars(ofBytes: 0..<10) == 2..<14)
    #expect(text.byte(ofScalar: 8) == 4)
  }
}
