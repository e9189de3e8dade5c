import Screen
import Terminal
import Testing

@Suite struct `A key press` {
  @Test func `is a character`() {
    #expect(decoded("j G?~") == ["j", " ", "G", "?", "~"].map { .key(.character($0)) })
  }

  @Test(arguments: ["é", "œ", "日", "😀", "\u{10FFFF}", "\u{FEFF}"] as [Unicode.Scalar])
  func `is a character of several bytes, in one piece or torn`(scalar: Unicode.Scalar) {
    let bytes = Array(String(scalar).utf8)
    var decoder = KeyDecoder()
    #expect(decoder.decode(bytes) == [.key(.character(scalar))])
    for byte in bytes.dropLast() {
      #expect(decoder.decode([byte]) == [])
      #expect(decoder.isWaiting)
    }
    #expect(decoder.decode(bytes.suffix(1)) == [.key(.character(scalar))])
    #expect(!decoder.isWaiting)
  }

  @Test(
    arguments: [
      ("\u{3}", "c"), ("\u{1A}", "z"), ("\u{4}", "d"), ("\u{C}", "l"), ("\u{1}", "a"),
      ("\u{0}", " "), ("\u{1C}", "\\"), ("\u{1F}", "_"),
    ] as [(String, Unicode.Scalar)])
  func `with Control is a control character`(bytes: String, scalar: Unicode.Scalar) {
    #expect(decoded(bytes) == [.key(.control(scalar))])
  }

  @Test(arguments: [
    ("\r", Key(.enter)), ("\n", Key(.enter)), ("\u{1B}OM", Key(.enter)), ("\t", Key(.tab)),
    ("\u{1B}[Z", Key(.tab, .shift)), ("\u{7F}", Key(.backspace)), ("\u{8}", Key(.backspace)),
  ])
  func `is a key that edits`(bytes: String, key: Key) {
    #expect(decoded(bytes) == [.key(key)])
  }

  @Test(arguments: [
    ("\u{1B}[A", Key(.up)), ("\u{1B}[B", Key(.down)), ("\u{1B}[C", Key(.right)),
    ("\u{1B}[D", Key(.left)),
    ("\u{1B}OA", Key(.up)), ("\u{1B}OB", Key(.down)), ("\u{1B}OC", Key(.right)),
    ("\u{1B}OD", Key(.left)), ("\u{1B}[1;2A", Key(.up, .shift)), ("\u{1B}[1;3B", Key(.down, .alt)),
    ("\u{1B}[1;5C", Key(.right, .control)), ("\u{1B}[1;6D", Key(.left, [.shift, .control])),
    ("\u{1B}[1;8A", Key(.up, [.shift, .alt, .control])), ("\u{1B}[1;1A", Key(.up)),
    ("\u{1B}O5C", Key(.right, .control)), ("\u{1B}[1;5:1C", Key(.right, .control)),
  ])
  func `is an arrow in both cursor modes`(bytes: String, key: Key) {
    #expect(decoded(bytes) == [.key(key)])
  }

  @Test(arguments: [
    ("\u{1B}[H", Key(.home)), ("\u{1B}OH", Key(.home)), ("\u{1B}[1~", Key(.home)),
    ("\u{1B}[7~", Key(.home)),
    ("\u{1B}[F", Key(.end)), ("\u{1B}OF", Key(.end)), ("\u{1B}[4~", Key(.end)),
    ("\u{1B}[8~", Key(.end)),
    ("\u{1B}[1;5H", Key(.home, .control)), ("\u{1B}[1;2F", Key(.end, .shift)),
    ("\u{1B}[5~", Key(.pageUp)), ("\u{1B}[6~", Key(.pageDown)),
    ("\u{1B}[6;5~", Key(.pageDown, .control)),
    ("\u{1B}[2~", Key(.insert)), ("\u{1B}[3~", Key(.delete)), ("\u{1B}[3;3~", Key(.delete, .alt)),
  ])
  func `is one of the six keys above the arrows`(bytes: String, key: Key) {
    #expect(decoded(bytes) == [.key(key)])
  }

  @Test(arguments: [
    ["OP", "OQ", "OR", "OS", "[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~", "[24~"],
    ["[P", "[Q", "[R", "[S"],
    [
      "[11~", "[12~", "[13~", "[14~", "[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~",
      "[24~",
    ],
    ["[[A", "[[B", "[[C", "[[D", "[[E", "[17~"],
  ])
  func `is a function key of xterm, of a VT220 or of the Linux console`(sequences: [String]) {
    let inputs = sequences.flatMap { decoded("\u{1B}" + $0) }
    #expect(inputs == (1...sequences.count).map { .key(Key(.function($0))) })
  }

  @Test(arguments: [
    ("\u{1B}[1;2P", Key(.function(1), .shift)), ("\u{1B}[1;5S", Key(.function(4), .control)),
    ("\u{1B}[24;3~", Key(.function(12), .alt)),
  ])
  func `is a function key with another held down`(bytes: String, key: Key) {
    #expect(decoded(bytes) == [.key(key)])
  }

  @Test(arguments: [
    ("\u{1B}j", Key(.character("j"), .alt)), ("\u{1B}é", Key(.character("é"), .alt)),
    ("\u{1B}\r", Key(.enter, .alt)), ("\u{1B}\u{7F}", Key(.backspace, .alt)),
    ("\u{1B}\u{3}", Key(.character("c"), [.alt, .control])), ("\u{1B}\u{1B}[A", Key(.up, .alt)),
    ("\u{1B}\u{1B}OB", Key(.down, .alt)), ("\u{1B}\u{1B}[5~", Key(.pageUp, .alt)),
  ])
  func `with Alt comes after an ESC`(bytes: String, key: Key) {
    #expect(decoded(bytes) == [.key(key)])
  }

  @Test(
    arguments: [
      ("\u{1B}[106;5u", .control("j")), ("\u{1B}[13;2u", Key(.enter, .shift)),
      ("\u{1B}[27u", Key(.escape)),
      ("\u{1B}[9;2u", Key(.tab, .shift)), ("\u{1B}[127;5u", Key(.backspace, .control)),
      ("\u{1B}[233u", .character("é")), ("\u{1B}[97:65;2u", Key(.character("a"), .shift)),
    ] as [(String, Key)])
  func `is a number in the CSI u form`(bytes: String, key: Key) {
    #expect(decoded(bytes) == [.key(key)])
  }

  @Test(arguments: [
    "\u{1B}[u", "\u{1B}[0u", "\u{1B}[1u", "\u{1B}[55296u", "\u{1B}[1114112u",
    "\u{1B}[99999999999999999999u",
  ])
  func `is nothing when the number is no character`(bytes: String) {
    #expect(decoded(bytes + "j") == [.key(.character("j"))])
  }

  @Test func `on the keypad is the character on it`() {
    #expect(decoded("\u{1B}Op\u{1B}Oy\u{1B}Ok") == ["0", "9", "+"].map { .key(.character($0)) })
  }
}
