import Annotations
import Articles

/// What `frise timeline` prints: the rows of a timeline, with the sentences that its sources tell.
package struct TimelineRecord {
  package let story: Story
  package let reading: StoryReading
  package let timeline: Timeline
  /// The sources that tell something, by their numbers in the timeline.
  package let sources: [Int]
  /// The sentences of the entries that stand in rows.
  private let sentences: [Int: TimelineSentence]

  /// The record of a timeline of a story's articles and of what was read in them.
  package init(_ story: Story, _ reading: StoryReading, _ timeline: Timeline) {
    self.story = story
    self.reading = reading
    self.timeline = timeline
    sources = timeline.speakingSources
    sentences = Self.sentences(story, reading, timeline)
  }

  /// The sentence of an entry that stands in a row.
  package func sentence(of entry: Int) -> TimelineSentence {
    guard let sentence = sentences[entry] else {
      preconditionFailure("only what stands in a row is printed")
    }
    return sentence
  }

  /// How many events there would be without the filter, where it lets none through.
  package var heldBack: Int { timeline.filter.isEmpty ? 0 : timeline.entries.count }

  /// What to call a source.
  package func name(of source: Int) -> String { timeline.sources[source].name.onOneLine }

  /// The file of a source that is but an article without one.
  package func file(of source: Int) -> String? {
    let article = story.articles[timeline.sources[source].articles[0]]
    return article.source == nil ? article.path.name : nil
  }

  /// The article that tells an entry.
  func article(of entry: Int) -> Article { story.articles[timeline.entries[entry].article] }

  /// The date that sets an entry's day.
  func date(of entry: Int) -> DateMention {
    let entry = timeline.entries[entry]
    return reading.articles[entry.article].dates[entry.event.date]
  }

  /// Those whom the sentences name, the people of most mentions in the story first.
  var people: [Person] {
    let named = timeline.rows.indices.reduce(into: Set<Int>()) { named, row in
      for entry in timeline.entries(inRow: row) { named.formUnion(timeline.entries[entry].people) }
    }
    return reading.peopleByMentions.filter(named.contains).map { reading.people[$0] }
  }

  /// An article is cut up once, for all of its sentences.
  private static func sentences(
    _ story: Story, _ reading: StoryReading, _ timeline: Timeline
  ) -> [Int: TimelineSentence] {
    let entries = Dictionary(
      grouping: timeline.rows.indices.flatMap { timeline.entries(inRow: $0) }
    ) { timeline.entries[$0].article }
    var sentences: [Int: TimelineSentence] = [:]
    for (article, entries) in entries {
      let structure = story.articles[article].structure
      let passages = reading.passages(of: article, scalars: structure.scalars.count)
      for entry in entries {
        sentences[entry] = TimelineSentence(
          timeline.entries[entry].event.range, of: structure, passages)
      }
    }
    return sentences
  }
}

extension TimelineEntry.Certainty {
  /// What stands before a sentence: ▸ for a day that is written, ▹ for one that was worked out, ? for a doubtful one.
  package var sign: String {
    switch self {
    case .written: "▸"
    case .computed: "▹"
    case .doubtful: "?"
    }
  }
}
