import Annotations
import Articles
import Stories
import Synchronization

/// Reads the articles of a story for names and dates behind the reader's back.
///
/// What was read of an article is kept as long as its day of publication stays; a story that has grown is only read
/// where it is new. Of two readings that overlap the older one gives up.
final class Annotating: Sendable {
  /// What an article was read with.
  private struct Key: Hashable {
    let path: Path
    let published: Publication?
    let corrections: [DateCorrection]
  }

  private struct Memory {
    var read: [Key: Annotation] = [:]
    /// The corrections, once they have been read.
    var known: KnownCorrections?
    /// The last answer, which a correction changes in one place.
    var reading: StoryReading?
    /// The articles that were corrected since that answer, by their numbers.
    var corrected: Set<Int> = []
    var revision = 0
    var hasComplained = false
  }

  private let memory = Mutex(Memory())
  private let mailbox: Mailbox
  private let keeper: Keeper
  private let annotator = Annotator()

  init(mailbox: Mailbox, keeper: Keeper) {
    self.mailbox = mailbox
    self.keeper = keeper
  }

  /// The corrections that hold; they are read when they are asked for first, which is not on the keys' thread.
  private var known: KnownCorrections {
    if let known = memory.withLock(\.known) { return known }
    let read = keeper.corrections
    return memory.withLock { memory in
      let known = memory.known ?? read
      memory.known = known
      return known
    }
  }

  /// Starts to read a story; the answer comes through the mailbox.
  func start(_ story: Story) {
    let revision = memory.withLock { memory in
      memory.revision += 1
      return memory.revision
    }
    Task.detached(priority: .utility) { [self] in
      guard let annotations = await read(story.articles, revision) else { return }
      post(StoryReading(annotations, stamp: revision), of: story, revision)
    }
  }

  /// Keeps a correction and reads its article anew.
  func correct(
    _ article: Int, of story: Story, _ anchor: Anchor, _ meaning: Correction.Meaning
  ) {
    guard story.articles.indices.contains(article) else { return }
    var known = known
    let correction = known.add(anchor, meaning, of: story.articles[article])
    memory.withLock { [known] in $0.known = known }
    if let correction { keeper.keep([.correction(correction)]) }
    // An answer that is still to come will have it; else only its article changes.
    let (last, revision, corrected) = memory.withLock { memory in
      if memory.reading != nil { memory.revision += 1 }
      memory.corrected.insert(article)
      return (memory.reading, memory.revision, memory.corrected)
    }
    guard let last, last.articles.count == story.articles.count else {
      return start(story)
    }
    Task.detached(priority: .userInitiated) { [self] in
      var reading = last
      for article in corrected {
        let annotation = read(story.articles[article])
        reading = reading.replacing(annotation, of: article, stamp: revision)
      }
      post(reading, of: story, revision)
    }
  }

  private func post(_ reading: StoryReading, of story: Story, _ revision: Int) {
    guard isCurrent(revision) else { return }
    let timeline = Timeline(story, reading)
    let isWanted = memory.withLock { memory in
      guard memory.revision == revision else { return false }
      memory.reading = reading
      memory.corrected = []
      return true
    }
    if isWanted { mailbox.post(.reading(reading, timeline)) }
    tellComplaints(story)
  }

  /// What all articles say; nil when a later start made the answer worthless.
  private func read(_ articles: [Article], _ revision: Int) async -> [Annotation]? {
    var annotations: [Annotation] = []
    annotations.reserveCapacity(articles.count)
    for article in articles {
      guard isCurrent(revision) else { return nil }
      annotations.append(read(article))
      // Whoever asks something of the story meanwhile comes first.
      await Task.yield()
    }
    return annotations
  }

  /// What an article says, from memory where it has been read.
  private func read(_ article: Article) -> Annotation {
    let corrections = known.dates(of: article)
    let key = Key(path: article.path, published: article.published, corrections: corrections)
    if let read = memory.withLock({ $0.read[key] }) { return read }
    let annotation = article.annotated(by: annotator, corrections: corrections)
    memory.withLock { $0.read[key] = annotation }
    return annotation
  }

  /// Says once what went wrong with the corrections that were kept: the first line, and how many there are besides.
  private func tellComplaints(_ story: Story) {
    let isFirst = memory.withLock { memory in
      defer { memory.hasComplained = true }
      return !memory.hasComplained
    }
    guard isFirst else { return }
    let lines = known.complaints(story.articles)
    guard let first = lines.first else { return }
    mailbox.post(.remark(first + (lines.count > 1 ? " (+\(lines.count - 1))" : "")))
  }

  private func isCurrent(_ revision: Int) -> Bool { memory.withLock { $0.revision == revision } }
}
