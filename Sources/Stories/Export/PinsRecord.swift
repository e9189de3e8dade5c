package import Annotations
package import Articles

/// What `frise pins` prints: the words that were pinned, where they stand, what was noted on them, and what they are
/// cited by.
package struct PinsRecord {
  package struct Entry {
    package let pin: Pin
    /// The scalars of the article's text where the words stand now; nil when they are gone, or the article is.
    package let range: Range<Int>?
  }

  /// By the articles, and in these by their place.
  package let entries: [Entry]

  /// The record of pins whose articles are given as far as they can be read, by the paths that the pins have.
  package init(_ pins: [Pin], articles: [Path: Article]) {
    let scalars = articles.mapValues { Array($0.text.unicodeScalars) }
    entries = pins.map { pin in
      Entry(pin: pin, range: scalars[pin.path].flatMap { pin.anchor.findNearly(in: $0) })
    }.sorted {
      ($0.pin.path.text, $0.pin.anchor.start) < ($1.pin.path.text, $1.pin.anchor.start)
    }
  }

  package var json: JSONValue {
    .object([
      "version": .number(1),
      "pins": .list(
        entries.map { entry in
          let (pin, citation) = (entry.pin, entry.pin.citation)
          return .object([
            "path": .text(pin.path.text), "title": .text(citation.title),
            "source": .optional(citation.source), "author": .optional(citation.author),
            "url": .optional(citation.url), "published": .optional(citation.published?.description),
            "text": .text(pin.anchor.quote), "day": .optional(pin.day?.description),
            "note": .optional(pin.note.isEmpty ? nil : pin.note),
            "start": entry.range.map { .number($0.lowerBound) } ?? .null,
            "end": entry.range.map { .number($0.upperBound) } ?? .null,
          ])
        }),
    ])
  }

  /// A row each, below one of the names of its columns.
  package var csv: String {
    let names = ["day", "text", "note", "source", "title", "author", "published", "url", "path"]
    return CSV.text(
      of: [names]
        + entries.map { entry in
          let (pin, citation) = (entry.pin, entry.pin.citation)
          return [
            pin.day?.description ?? "", pin.anchor.quote.onOneLine, pin.note,
            citation.source ?? "", citation.title, citation.author ?? "",
            citation.published?.description ?? "", citation.url ?? "", pin.path.text,
          ]
        })
  }

  /// Under a heading for each article its words as quotations, the notes below them, and who is to be cited.
  package func markdown(in language: Language) -> String {
    var blocks: [String] = []
    var last: Path?
    for entry in entries {
      if entry.pin.path != last {
        last = entry.pin.path
        blocks.append("## " + Markdown.escaping(entry.pin.citation.title))
      }
      blocks.append("> " + Markdown.escaping(entry.pin.anchor.quote))
      blocks.append("— " + citation(of: entry.pin, in: language))
      if !entry.pin.note.isEmpty { blocks.append(Markdown.escaping(entry.pin.note)) }
    }
    return blocks.isEmpty ? "" : blocks.joined(separator: "\n\n") + "\n"
  }

  /// Author, source, title and day as one cites them, with the address where there is one, or else the file.
  private func citation(of pin: Pin, in language: Language) -> String {
    let citation = pin.citation
    let title =
      language == .french ? "« \(citation.title.onOneLine) »" : "“\(citation.title.onOneLine)”"
    let day = citation.published?.words(in: language)
    let parts = [citation.author, title, citation.source, day].compactMap { $0 }
    let place =
      citation.url.flatMap(Self.address).map { "<\($0)>" }
      ?? Markdown.escaping(pin.path.text)
    return (parts.map(Markdown.escaping) + [place]).joined(separator: ", ") + "."
  }

  /// An address that can stand between angle brackets.
  private static func address(_ url: String) -> String? {
    let isPlain = url.unicodeScalars.allSatisfy { $0 > " " && $0 != "<" && $0 != ">" && $0 != "\\" }
    return isPlain && (url.hasPrefix("https://") || url.hasPrefix("http://")) ? url : nil
  }
}
