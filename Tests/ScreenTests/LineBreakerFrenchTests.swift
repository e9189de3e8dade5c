import Screen
import Testing

@Suite struct `A French line` {
  @Test(arguments: [":", ";", "?", "!", "»", "%"], [" ", "\u{A0}", "\u{202F}"])
  func `does not begin with a sign that wants a space before it`(sign: String, space: String) {
    #expect(broken("Il dort\(space)\(sign)", columns: 8) == ["Il", "dort\(space)\(sign)"])
  }

  @Test(arguments: [" ", "\u{A0}", "\u{202F}"])
  func `does not end with the opening of a quotation`(space: String) {
    #expect(broken("dit «\(space)oui", columns: 6) == ["dit", "«\(space)oui"])
  }

  @Test(arguments: [" ", "\u{A0}", "\u{202F}"])
  func `does not end between the digits of a number`(space: String) {
    #expect(broken("vers 12\(space)500 euros", columns: 8) == ["vers", "12\(space)500", "euros"])
  }

  @Test func `ends between a number and a word`() {
    #expect(broken("en 1914 le", columns: 8) == ["en 1914", "le"])
    #expect(broken("le 2 août", columns: 4) == ["le 2", "août"])
  }

  @Test func `keeps a dash of dialogue and an ellipsis as they are typed`() {
    #expect(broken("— Oui, dit-il…", columns: 10) == ["— Oui,", "dit-il…"])
  }
}
