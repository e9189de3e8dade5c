import Annotations

/// A text as it is laid out: its scalars, the blocks they form, and what each scalar is besides itself.
///
/// Nothing is rewritten: all offsets are those of the text, and what only marks the structure is hidden
/// where it stands.
package struct Structure: Hashable, Sendable {
  package let scalars: [Unicode.Scalar]
  /// In the order of the text, without what lies between them.
  package internal(set) var blocks: [Block] = []
  /// As many as there are scalars.
  package internal(set) var marks: [Mark]

  /// In the order of the text.
  package internal(set) var links: [Link] = []
  /// What is shown behind a scalar and is no part of the text: the number of the link that it is the last one of.
  package internal(set) var labels: [Int: String] = [:]

  /// What one scalar is besides itself.
  package struct Mark: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let strong = Mark(rawValue: 1)
    package static let emphasis = Mark(rawValue: 2)
    package static let code = Mark(rawValue: 4)
    package static let link = Mark(rawValue: 8)
    /// Belongs to the markup, and takes no room on the screen.
    package static let hidden = Mark(rawValue: 16)

    /// A label is shown behind it.
    package static let labelled = Mark(rawValue: 32)

    /// Whether the scalar takes no room on the screen.
    package var isHidden: Bool { rawValue & Self.hidden.rawValue != 0 }
  }

  package struct Block: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case paragraph, quotation, code, rule
      /// 1 to 6.
      case heading(level: Int)
      /// Indented by so many columns, its lines after the first by `hang` more.
      case item(indent: Int, hang: Int)
    }

    package internal(set) var kind: Kind
    /// Its scalars, without the end of its last line.
    package internal(set) var range: Range<Int>
    /// Whether it follows the block before it without a blank line.
    package let isTight: Bool
  }

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    marks = Array(repeating: [], count: scalars.count)
    guard text.utf8.contains(UInt8(ascii: "\r")) else { return }
    // Of a line's end in two characters, one is enough.
    for offset in scalars.indices.dropLast()
    where scalars[offset] == "\r" && scalars[offset + 1] == "\n" {
      marks[offset] = .hidden
    }
  }
}

extension Structure {
  /// The text without what only marks its structure.
  var shownText: String {
    let shown = scalars.indices.filter { !marks[$0].contains(.hidden) }
    return String(scalars: shown.map { scalars[$0] }[...])
  }
}

extension Article {
  /// The article's text with its structure.
  package var structure: Structure {
    switch format {
    case .plain: Structure(plain: text)
    case .markdown: Structure(markdown: text, base: url)
    case .markup: Structure(text, outline ?? Outline())
    }
  }
}

extension Structure {
  /// A line of the text, without the characters that end it.
  struct Line: Hashable {
    var range: Range<Int>
    var isBlank: Bool
  }

  var lines: [Line] {
    var lines: [Line] = []
    var start = 0
    var isBlank = true
    for offset in scalars.indices where !marks[offset].isHidden {
      let scalar = scalars[offset]
      if scalar.endsLine {
        // Of CR LF the first is hidden, and belongs to neither line.
        let end =
          offset > start && marks[offset - 1].isHidden && scalar == "\n" ? offset - 1 : offset
        lines.append(Line(range: start..<end, isBlank: isBlank))
        start = offset + 1
        isBlank = true
      } else if scalar != " ", scalar != "\t", scalar != "\u{A0}", scalar != "\u{FEFF}" {
        isBlank = false
      }
    }
    if start < scalars.count { lines.append(Line(range: start..<scalars.count, isBlank: isBlank)) }
    return lines
  }
}
