/// What a text says: its sentences, the people and the days it names, and what happened on them.
package struct Annotation: Hashable, Sendable {
  /// The scalars of each sentence.
  package var sentences: [Range<Int>]
  package var names: [NamedPerson]
  package var dates: [DateMention]
  /// What happened on one day each, in the order of the text.
  package var events: [Event]
  /// What is known only to the week-end, the week, the month or the like.
  package var looseEvents: [Event]
  /// Words with a capital that may be surnames of people the text itself does not name in full.
  package var candidates: [NameCandidate]
}

extension Annotation {
  /// The number of the sentence that holds a scalar.
  package func sentence(at offset: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if sentences[middle].lowerBound <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The day of the first event that each sentence tells, by the numbers of the sentences.
  package var daysOfSentences: [Int: Day] {
    events.reduce(into: [:]) { days, event in
      let sentence = sentence(at: event.range.lowerBound)
      days[sentence] = days[sentence] ?? event.day
    }
  }
}

/// A name in a text, taken apart.
package struct NamedPerson: Hashable, Sendable {
  /// Its scalars in the text.
  package let range: Range<Int>
  package let name: PersonName
  /// The number of its sentence.
  package let sentence: Int
  /// How sure it is that this names a person, 0 to 1.
  package let chance: Float
}

/// A word that would be a name if the story had a person of that surname.
package struct NameCandidate: Hashable, Sendable {
  package let range: Range<Int>
  package let name: PersonName
  package let sentence: Int
}

/// Reads texts for names and dates.
package struct Annotator: Sendable {
  private let tables: Tables

  package init(_ tables: Tables = .builtIn) { self.tables = tables }

  /// What a text says that came out on `published`, as far as that is known; where its dates are corrected, all that is
  /// counted from them follows.
  package func annotate(
    _ scalars: [Unicode.Scalar], published: Day?, stamp: Range<Int>? = nil, language: Language?,
    corrections: [DateCorrection] = []
  ) -> Annotation {
    let tokens = Tokens(scalars)
    let reading = NameFinder(lexicon: tables.lexicon, model: tables.model).read(tokens)
    var mentions = reading.mentions
    var dates = DateResolver.resolve(
      tokens, published: published, language: language, model: tables.outlook,
      corrections: corrections)
    Self.settle(&mentions, &dates)
    let names = mentions.map { mention in
      NamedPerson(
        range: mention.range,
        name: PersonName(
          Self.onOneLine(tokens.text(mention.range)),
          title: PersonName.title(before: mention.tokens.lowerBound, tokens),
          lexicon: tables.lexicon),
        sentence: tokens.sentence(of: mention.tokens.lowerBound), chance: mention.chance)
    }
    let sentences = tokens.sentences.map { tokens.range(of: $0) }
    let events = Events(tokens, dates, published: published, stamp: stamp)
    let candidates = reading.candidates(tables.lexicon).map { index in
      NameCandidate(
        range: tokens.all[index].range,
        name: PersonName(tokens.text(tokens.all[index].range), title: nil, lexicon: nil),
        sentence: tokens.sentence(of: index))
    }
    return Annotation(
      sentences: sentences, names: names, dates: dates,
      events: events.all, looseEvents: events.loose, candidates: candidates)
  }

  /// Of a name and a date over the same words the longer one stays, and of two alike the name.
  private static func settle(_ names: inout [NameMention], _ dates: inout [DateMention]) {
    let all = dates
    names.removeAll { name in
      all.contains {
        $0.tokens.overlaps(name.tokens) && $0.tokens.count > name.tokens.count
          && name.tokens.count == 1
      }
    }
    let kept = names
    dates.removeAll { date in kept.contains { $0.tokens.overlaps(date.tokens) } }
  }

  private static func onOneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }) else { return text }
    return text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }
      .joined(separator: " ")
  }
}
