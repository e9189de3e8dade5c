package import Annotations

/// What `frise timeline --format markdown` prints: a heading and a table for each row.
package struct TimelineMarkdown {
  private let record: TimelineRecord
  /// The language of all that is not a source's own words.
  private let language: Language
  private let phrases: TimelinePhrases

  package init(_ record: TimelineRecord, language: Language) {
    self.record = record
    self.language = language
    phrases = TimelinePhrases(language)
  }

  /// Its blocks, a blank line between them.
  package var text: String {
    let timeline = record.timeline
    var blocks = ["# " + Markdown.escaping(record.story.name)]
    blocks.append(
      timeline.rows.isEmpty ? phrases.nothing(heldBack: record.heldBack) : phrases.signs)
    for row in timeline.rows.indices {
      let days = timeline.silentDays(beforeRow: row)
      if days > 0 { blocks.append("*\(phrases.gap(days: days))*") }
      blocks.append("## " + timeline.rows[row].heading(in: language))
      blocks.append(table(ofRow: row))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func table(ofRow row: Int) -> String {
    let lines = record.sources.compactMap { source -> String? in
      let entries = record.timeline.entries(inRow: row, of: source)
      guard !entries.isEmpty else { return nil }
      return "| \(Markdown.escaping(record.name(of: source))) | "
        + entries.map(sentence).joined(separator: "<br>") + " |"
    }
    return (["| \(phrases.source) | \(phrases.whatItSays) |", "| --- | --- |"] + lines)
      .joined(separator: "\n")
  }

  private func sentence(_ entry: Int) -> String {
    record.timeline.entries[entry].certainty.sign + " "
      + Markdown.escaping(record.sentence(of: entry).text)
  }
}
