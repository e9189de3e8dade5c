import Annotations
internal import FoundationEssentials

/// Why JSON cannot be read as marked articles.
package struct MarkedJSONError: Error, Equatable, CustomStringConvertible {
  /// Where it stands in the JSON, as in `articles[2].names[0]`; empty for the whole.
  package let place: String
  package let reason: String

  package var description: String { place.isEmpty ? reason : "\(place): \(reason)" }
}

extension MarkedArticle {
  /// The articles of JSON that `frise annotate` wrote, or of a file of that shape.
  ///
  /// Of each it takes `path`, `language`, `published`, the bounds and the person of names, the bounds and the
  /// value of dates, the bounds and the day of events, and `text` where there is one. All else may be left out.
  package static func read(
    json bytes: some Sequence<UInt8>
  ) throws(MarkedJSONError) -> [MarkedArticle] {
    do {
      return try JSONDecoder().decode(File.self, from: Data(bytes)).articles.map(\.article)
    } catch let error as DecodingError {
      throw MarkedJSONError(error)
    } catch {
      throw MarkedJSONError(place: "", reason: "\(error)")
    }
  }
}

private struct File: Decodable {
  let articles: [ArticleObject]
}

private struct ArticleObject: Decodable {
  let article: MarkedArticle

  enum Key: String, CodingKey { case path, language, published, text, names, dates, events }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    let published = try fields.decodeIfPresent(String.self, forKey: .published)
    let day = published.flatMap { Day(iso: $0) }
    if let published, day == nil {
      throw DecodingError.dataCorruptedError(
        forKey: .published, in: fields, debugDescription: "“\(published)” is no day")
    }
    let text = try fields.decodeIfPresent(String.self, forKey: .text)
    let scalars = text.map { Array($0.unicodeScalars) }
    let marks = Marks(
      language: try fields.decodeIfPresent(String.self, forKey: .language) ?? "?",
      names: try fields.decode([NameObject].self, forKey: .names).map(\.name),
      dates: try fields.decode([DateObject].self, forKey: .dates).map(\.date),
      events: try fields.decodeIfPresent([EventObject].self, forKey: .events)?.map(\.event))
    let last = (marks.names.map(\.range) + marks.dates.map(\.range)).map(\.upperBound).max() ?? 0
    if let scalars, last > scalars.count {
      throw DecodingError.dataCorruptedError(
        forKey: .text, in: fields,
        debugDescription: "a mark ends at \(last), the text at \(scalars.count)")
    }
    article = MarkedArticle(
      path: try fields.decode(String.self, forKey: .path), published: day, scalars: scalars,
      marks: marks)
  }
}

private struct NameObject: Decodable {
  let name: Marks.Name

  enum Key: String, CodingKey { case person }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    name = Marks.Name(
      range: try Bounds(from: decoder).range,
      person: try fields.decode(String.self, forKey: .person))
  }
}

private struct DateObject: Decodable {
  let date: Marks.Date

  enum Key: String, CodingKey {
    case value
    case endValue = "end_value"
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    date = Marks.Date(
      range: try Bounds(from: decoder).range,
      value: try fields.decodeIfPresent(String.self, forKey: .value),
      endValue: try fields.decodeIfPresent(String.self, forKey: .endValue))
  }
}

private struct EventObject: Decodable {
  let event: Marks.Event

  enum Key: String, CodingKey { case day }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    event = Marks.Event(
      range: try Bounds(from: decoder).range, day: try fields.decode(String.self, forKey: .day))
  }
}

private struct Bounds: Decodable {
  let range: Range<Int>

  enum Key: String, CodingKey { case start, end }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    let start = try fields.decode(Int.self, forKey: .start)
    let end = try fields.decode(Int.self, forKey: .end)
    guard 0 <= start, start < end else {
      throw DecodingError.dataCorruptedError(
        forKey: .end, in: fields, debugDescription: "nothing lies between \(start) and \(end)")
    }
    range = start..<end
  }
}

extension MarkedJSONError {
  fileprivate init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self.init(context.codingPath, "no “\(key.stringValue)”")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      self.init(context.codingPath, "another type of value was expected")
    case .dataCorrupted(let context): self.init(context.codingPath, context.debugDescription)
    @unknown default: self.init([], "\(error)")
    }
  }

  private init(_ path: [any CodingKey], _ reason: String) {
    let parts = path.map { key in key.intValue.map { "[\($0)]" } ?? ".\(key.stringValue)" }
    self.init(place: String(parts.joined().drop { $0 == "." }), reason: reason)
  }
}
