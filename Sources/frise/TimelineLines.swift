import Annotations
import Reader
import Screen
import Stories

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What `frise timeline` prints for people: a heading for each row, below it the sources, and their sentences one a
/// line; a terminal gets them in lines of its width.
struct TimelineLines {
  private let record: TimelineRecord
  private let ink: Ink
  private let language = World.language
  private let columns = StandardOutput.columns
  private let phrases = TimelinePhrases(World.language)

  init(_ record: TimelineRecord, _ ink: Ink) {
    self.record = record
    self.ink = ink
  }

  /// Writes all rows, or says why there are none.
  func write() {
    guard !record.timeline.rows.isEmpty else {
      StandardError.write("frise: " + phrases.nothing(heldBack: record.heldBack))
      return
    }
    for row in record.timeline.rows.indices { StandardOutput.write(lines(ofRow: row)) }
  }

  private func lines(ofRow row: Int) -> String {
    let timeline = record.timeline
    var lines = row > 0 ? [""] : []
    let days = timeline.silentDays(beforeRow: row)
    if days > 0 { lines += [ink.inked("┄ \(phrases.gap(days: days)) ┄", .hint), ""] }
    lines.append(ink.inked(timeline.rows[row].heading(in: language), .heading))
    for source in record.sources {
      let entries = timeline.entries(inRow: row, of: source)
      guard !entries.isEmpty else { continue }
      lines.append("  " + name(of: source))
      for entry in entries { lines += self.lines(ofEntry: entry) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func name(of source: Int) -> String {
    let name = ink.inked(record.name(of: source).printable, .title)
    return name + ink.inked(record.file(of: source).map { " · " + $0.printable } ?? "", .byline)
  }

  private func lines(ofEntry entry: Int) -> [String] {
    let certainty = record.timeline.entries[entry].certainty
    let sign = ink.inked(certainty.sign, certainty == .doubtful ? .guessed : .hint)
    let sentence = Sentence(record.sentence(of: entry), record.reading)
    let room = columns.map { $0 - Self.indent.utf8.count - 2 } ?? .max
    return sentence.lines(columns: room, ink).enumerated().map { number, line in
      Self.indent + (number == 0 ? sign + " " : "  ") + line
    }
  }

  private static let indent = "    "
}

/// The scalars of a sentence that may be printed, with what they mean.
private struct Sentence {
  private var scalars: [Unicode.Scalar] = []
  private var meanings: [(range: Range<Int>, meaning: Style.Meaning)] = []

  init(_ sentence: TimelineSentence, _ reading: StoryReading) {
    for part in sentence.parts {
      let start = scalars.count
      scalars += part.text.printable.unicodeScalars
      let meaning: Style.Meaning =
        switch part.kind {
        case .plain: .text
        case .name(let mention):
          .name(hue: reading.people[mention.person].hue, isDoubtful: mention.isDoubtful)
        case .date(let date): .date(date.certainty)
        }
      meanings.append((start..<scalars.count, meaning))
    }
  }

  /// The sentence in lines of so many columns.
  func lines(columns: Int, _ ink: Ink) -> [String] {
    let lines =
      columns == .max
      ? [scalars.indices] : LineBreaker(columns: columns).lines(of: scalars, in: scalars.indices)
    return lines.map { line in
      meanings.map { range, meaning in
        ink.inked(String(scalars: scalars[range.clamped(to: line)]), meaning)
      }.joined()
    }
  }
}

extension StandardOutput {
  /// How wide the terminal is that the results go to; nil when they go elsewhere, or when it does not tell.
  fileprivate static var columns: Int? {
    var size = winsize()
    guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }
}
