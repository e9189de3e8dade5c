import Screen
import Testing

@Suite struct `The name of a key` {
  @Test(
    arguments: [
      (.character("j"), "j"), (.character("G"), "G"), (.character("é"), "é"),
      (.character(" "), "Space"),
      (Key(.up), "↑"), (Key(.down), "↓"), (Key(.left), "←"), (Key(.right), "→"),
      (Key(.home), "Home"), (Key(.end), "End"), (Key(.pageUp), "PgUp"), (Key(.pageDown), "PgDn"),
      (Key(.enter), "Enter"), (Key(.escape), "Esc"), (Key(.tab), "Tab"), (Key(.insert), "Ins"),
      (Key(.delete), "Del"), (Key(.backspace), "Backspace"), (Key(.function(1)), "F1"),
      (Key(.function(12)), "F12"),
    ] as [(Key, String)])
  func `is the one on it`(key: Key, name: String) {
    #expect(key.description == name)
  }

  @Test(
    arguments: [
      (.control("d"), "^D"), (.control("["), "^["), (Key(.tab, .shift), "Shift-Tab"),
      (Key(.right, .control), "Ctrl-→"), (Key(.character("x"), .alt), "Alt-x"),
      (Key(.character("x"), [.alt, .control]), "Alt-Ctrl-x"),
      (Key(.up, [.alt, .control, .shift]), "Alt-Ctrl-Shift-↑"), (Key(.function(5), .alt), "Alt-F5"),
    ] as [(Key, String)])
  func `says what is held down with it`(key: Key, name: String) {
    #expect(key.description == name)
  }
}
