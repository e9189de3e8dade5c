package import Annotations

/// A text with marks: what is marked, without the marks in the way.
///
/// A file of marked texts has them one after the other, parted by lines of `===`. Each begins with fields
/// (`published: 2024-03-12`) and a blank line. A mark is `[p Altman|Sam Altman]`: its kind, the words as
/// they stand in the text, and a value where there is one. `[e 2024-03-12]` before a sentence says that it tells an
/// event of that day, and with a question mark behind the day that it may be taken for one.
package struct MarkedText: Sendable {
  package struct Mark: Hashable, Sendable {
    package enum Kind: Character, Sendable {
      case person = "p"
      case date = "d"
      case organisation = "o"
      case place = "l"
      case other = "m"
      /// Stands before a sentence and marks no words.
      case event = "e"
    }

    package let kind: Kind
    /// Its scalars in the text.
    package let range: Range<Int>
    /// The person's fullest name, or the date's value; the words themselves where nothing is said.
    package let value: String

    package init(kind: Kind, range: Range<Int>, value: String) {
      self.kind = kind
      self.range = range
      self.value = value
    }
  }

  package var fields: [String: String] = [:]
  package var scalars: [Unicode.Scalar] = []
  package var marks: [Mark] = []

  package init(scalars: [Unicode.Scalar] = [], marks: [Mark] = []) {
    self.scalars = scalars
    self.marks = marks
  }

  package var text: String { String(scalars: scalars[...]) }
  package var published: Day? { fields["published"].flatMap(Day.init(iso:)) }
  package var language: Language? { fields["language"].flatMap(Language.init(rawValue:)) }
}

/// Why a file of marked texts cannot be read.
package struct MarkedTextError: Error, CustomStringConvertible {
  package let line: Int
  package let reason: String

  package var description: String { "line \(line): \(reason)" }
}

extension MarkedText {
  /// The texts of a file.
  package static func read(_ file: String) throws(MarkedTextError) -> [MarkedText] {
    var texts: [MarkedText] = []
    var current = MarkedText()
    var isHead = true
    func close() {
      while current.scalars.last == "\n" { current.scalars.removeLast() }
      if !current.scalars.isEmpty { texts.append(current) }
      current = MarkedText()
      isHead = true
    }
    let lines = file.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, line) in lines.enumerated() {
      if line == "===" {
        close()
      } else if isHead {
        let field = line.split(separator: ":", maxSplits: 1)
        if line.isEmpty {
          isHead = current.fields.isEmpty
        } else if field.count == 2 {
          current.fields[String(field[0])] = String(field[1].drop { $0 == " " })
          if field[0] == "published", current.published == nil {
            throw MarkedTextError(line: index + 1, reason: "“published” is no day like 2024-03-12")
          }
        } else {
          throw MarkedTextError(line: index + 1, reason: "neither a field nor a blank line")
        }
      } else if !(line.isEmpty && current.scalars.isEmpty) {
        try current.add(line, at: index + 1)
        current.scalars.append("\n")
      }
    }
    close()
    return texts
  }

  /// Adds a line with its marks.
  private mutating func add(_ line: Substring, at number: Int) throws(MarkedTextError) {
    var rest = line.unicodeScalars
    while let scalar = rest.popFirst() {
      guard scalar == "[" else {
        scalars.append(scalar)
        continue
      }
      guard let end = rest.firstIndex(of: "]"), let letter = rest.first,
        let kind = Mark.Kind(rawValue: Character(letter)), rest.dropFirst().first == " "
      else { throw MarkedTextError(line: number, reason: "a bracket that is no mark") }
      let parts = rest[..<end].dropFirst(2).split(separator: "|", maxSplits: 1)
      guard let words = parts.first else {
        throw MarkedTextError(line: number, reason: "an empty mark")
      }
      let start = scalars.count
      if kind != .event { scalars += words }
      let value = String(parts.count > 1 ? parts[1] : words)
      marks.append(Mark(kind: kind, range: start..<scalars.count, value: value))
      rest = rest[rest.index(after: end)...]
    }
  }
}
