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
    case timeline
    /// What a search of the whole story found.
    case search
    /// All sentences that were pinned.
    case pins
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

  /// The views in which something can be looked for.
  private static let searched: [View] = [.reader, .help, .gathering, .timeline, .search]

  package static let standard: Keymap = {
    let everywhere: [View] = [.reader, .help, .gathering, .timeline, .search, .pins]
    func bind(_ command: Command, _ keys: [Key], in views: [View]? = nil) -> Binding {
      let views = views ?? everywhere
      return Binding(keys: keys, command: command, views: views)
    }
    return Keymap(
      [
        bind(.up, [Key(.up), "k"]),
        bind(.down, [Key(.down), "j"]),
        bind(.left, [Key(.left), "h"], in: [.reader, .timeline]),
        bind(.right, [Key(.right), "l"], in: [.reader, .timeline]),
        bind(.open, [Key(.enter)], in: [.reader, .gathering, .timeline, .search, .pins]),
        bind(.find, ["/"], in: [.reader, .help, .gathering, .timeline]),
        bind(.nextMatch, ["n"], in: Self.searched),
        bind(.previousMatch, ["N"], in: Self.searched),
        bind(.search, ["S", "\\"], in: [.reader, .gathering, .timeline, .pins]),
        bind(.search, ["/", "S", "\\"], in: [.search]),
        bind(.nextSource, ["}", Key(.tab)], in: [.search]),
        bind(.previousSource, ["{", Key(.tab, .shift)], in: [.search]),
        bind(.timeline, ["t"], in: [.reader, .timeline]),
        bind(.nextDay, ["}"], in: [.timeline]),
        bind(.previousDay, ["{"], in: [.timeline]),
        bind(.nextMark, ["]"], in: [.reader, .timeline]),
        bind(.previousMark, ["["], in: [.reader, .timeline]),
        bind(.correct, ["c"], in: [.reader, .timeline]),
        bind(.openAddress, ["o"], in: [.reader]),
        bind(.openLink, ["O"], in: [.reader]),
        bind(.nextSentence, [")"], in: [.reader]),
        bind(.previousSentence, ["("], in: [.reader]),
        bind(.pin, ["x"], in: [.reader, .gathering, .timeline, .search, .pins]),
        bind(.note, ["e"], in: [.reader, .gathering, .timeline, .search, .pins]),
        bind(.pins, ["X"], in: [.reader, .gathering, .timeline, .pins]),
        bind(.undo, ["u"], in: [.reader, .timeline, .pins]),
        bind(.filter, ["f"], in: [.reader, .timeline]),
        bind(.sort, [">"], in: [.reader]),
        bind(.sortBack, ["<"], in: [.reader]),
        bind(.group, [","], in: [.reader]),
        bind(.coarser, ["z"], in: [.timeline]),
        bind(.finer, ["Z"], in: [.timeline]),
        bind(.pinColumn, ["!"], in: [.timeline]),
        bind(.hideColumn, ["-"], in: [.timeline]),
        bind(.showColumns, ["+"], in: [.timeline]),
        bind(.widenColumn, ["_"], in: [.timeline]),
        bind(.moveColumnLeft, ["H"], in: [.timeline]),
        bind(.moveColumnRight, ["L"], in: [.timeline]),
        bind(.toggleLevel, ["="], in: [.timeline]),
        bind(.toggleDays, ["T"], in: [.reader]),
        bind(.toggleStrip, ["v"], in: [.reader, .gathering, .timeline, .search]),
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
            in: [.reader, .help, .timeline])
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
