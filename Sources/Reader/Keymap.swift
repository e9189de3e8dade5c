package import Screen

/// Which keys ask for which command: the one table that the reader, its hints and its help are made from.
package struct Keymap: Sendable {
  package struct Binding: Hashable, Sendable {
    package let keys: [Key]
    package let command: Command
    package let views: [View]
  }

  /// What is on the screen as a whole, and so what keys mean.
  package enum View: Hashable, Sendable {
    case reader, help
    /// The sentences gathered about a person or a day.
    case gathering
  }

  package let bindings: [Binding]

  package init(_ bindings: [Binding]) { self.bindings = bindings }

  /// What a key asks for in a view; nil when it asks for nothing.
  package func command(for key: Key, in view: View) -> Command? {
    bindings.first { $0.keys.contains(key) && $0.views.contains(view) }?.command
  }

  /// The key that hints name for a command: the first one that asks for it.
  package func firstKey(for command: Command) -> Key? {
    bindings.first { $0.command == command }?.keys.first
  }

  package static let standard: Keymap = {
    func bind(_ command: Command, _ keys: [Key], in views: [View] = [.reader, .help, .gathering])
      -> Binding
    {
      Binding(keys: keys, command: command, views: views)
    }
    return Keymap(
      [
        bind(.up, [Key(.up), "k"]),
        bind(.down, [Key(.down), "j"]),
        bind(.left, [Key(.left), "h"], in: [.reader]),
        bind(.right, [Key(.right), "l"], in: [.reader]),
        bind(.open, [Key(.enter)], in: [.reader, .gathering]),
        bind(.nextMark, ["]"], in: [.reader]),
        bind(.previousMark, ["["], in: [.reader]),
        bind(.readOn, [" "]),
        bind(.readBack, ["b"]),
        bind(.pageDown, [Key(.pageDown), .control("f")]),
        bind(.pageUp, [Key(.pageUp), .control("b")]),
        bind(.halfPageDown, [.control("d")]),
        bind(.halfPageUp, [.control("u")]),
        bind(.first, ["g", Key(.home)]),
        bind(.last, ["G", Key(.end)]),
        bind(.nextPane, [Key(.tab)], in: [.reader]),
        bind(.previousPane, [Key(.tab, .shift)], in: [.reader]),
        bind(.nextArticle, ["J"], in: [.reader, .help]),
        bind(.previousArticle, ["K"], in: [.reader, .help]),
      ]
        + (1...9).map { number in
          bind(
            .article(number), [Key.character(Unicode.Scalar(UInt8(0x30 + number)))],
            in: [.reader, .help])
        } + [
          bind(.help, ["?", Key(.function(1))]),
          bind(.back, ["q"]),
          bind(.close, [Key(.escape)]),
          bind(.toggleMouse, [Key(.function(2))]),
          bind(.redraw, [.control("l")]),
          bind(.suspend, [.control("z")]),
          bind(.quit, ["Q", .control("c")]),
        ])
  }()
}

extension Key: ExpressibleByUnicodeScalarLiteral {
  package init(unicodeScalarLiteral scalar: Unicode.Scalar) { self = .character(scalar) }
}
