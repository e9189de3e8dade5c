import Annotations
import Articles
import Store
import Stories
import Synchronization

/// Reads the articles of a story for names and dates behind the reader's back, on all cores.
///
/// What was read of an article is kept as long as its text and its day of publication stay: in memory, and of large stories
/// in a cache on the disk. Of two readings that overlap the older one gives up.
final class Annotating: Sendable {
  /// What an article was read with.
  private struct Key: Hashable {
    let text: String
    let published: Publication?
    let corrections: [DateCorrection]
  }

  private struct Memory {
    /// What was read of each article last.
    var read: [Path: (key: Key, annotation: Annotation)] = [:]
    /// The corrections, once they have been read.
    var known: KnownCorrections?
    /// The last answer, which a correction changes in one place.
    var reading: StoryReading?
    /// The articles that were corrected since that answer, by their numbers.
    var corrected: Set<Int> = []
    var revision = 0
    var hasComplained = false
  }

  /// Fewer articles than these are read at a time; a cache pays from so many bytes on.
  private static let articlesAtATime = 32
  private static let bytesForCache = 1 << 19

  private let memory = Mutex(Memory())
  private let mailbox: Mailbox
  private let keeper: Keeper
  private let annotator = Annotator()

  init(mailbox: Mailbox, keeper: Keeper) {
    self.mailbox = mailbox
    self.keeper = keeper
  }

  /// Starts to read a story; the answers come through the mailbox: of its first articles soon, of four times as many each
  /// time after that. Of a revision, whose articles are known but for a few, all of it comes at once.
  func start(_ story: Story, isRevision: Bool = false) {
    let revision = memory.withLock { memory in
      memory.revision += 1
      return memory.revision
    }
    Background.start { [self] in read(story, revision, inParts: !isRevision) }
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
    guard let last, last.articles.count == story.articles.count else { return start(story) }
    Task.detached(priority: .userInitiated) { [self] in
      var reading = last
      for article in corrected {
        let annotation = read([story.articles[article]], nil)[0]
        reading = reading.replacing(annotation, of: article, stamp: revision)
      }
      post(reading, of: story, revision, isLast: true)
    }
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

  private func read(_ story: Story, _ revision: Int, inParts: Bool) {
    let articles = story.articles
    let bytes = articles.reduce(0) { $0 + $1.text.utf8.count }
    let cache = bytes < Self.bytesForCache ? nil : AnnotationCache()
    let parts = articles.parts(of: Self.articlesAtATime)
    let growing = GrowingReading(articles.count)
    Background.inOrder(parts.count) { [self] number in
      isCurrent(revision) ? read(parts[number], cache) : []
    } taking: { [self] annotations in
      guard isCurrent(revision), let known = growing.add(annotations) else { return }
      guard inParts else { return }
      mailbox.post(.annotated(known.annotations.count, of: articles.count))
      // Who is who is found out anew each time, which is not to last as long as everything else.
      guard known.isDue, known.annotations.count < articles.count else { return }
      post(StoryReading(known.annotations, stamp: revision), of: story, revision, isLast: false)
    }
    guard isCurrent(revision), let annotations = growing.whole else { return }
    post(StoryReading(annotations, stamp: revision), of: story, revision, isLast: true)
  }

  private func post(
    _ reading: StoryReading, of story: Story, _ revision: Int, isLast: Bool
  ) {
    guard isCurrent(revision) else { return }
    let timeline = Timeline(story, reading)
    let isWanted = memory.withLock { memory in
      guard memory.revision == revision else { return false }
      memory.reading = reading
      if isLast { memory.corrected = [] }
      return true
    }
    if isWanted { mailbox.post(.reading(reading, timeline, of: story)) }
    if isLast { tellComplaints(story) }
  }

  /// What some articles say, from memory and from the cache where they have been read.
  private func read(_ articles: ArraySlice<Article>, _ cache: AnnotationCache?) -> [Annotation] {
    let known = known
    let keys = articles.map { article in
      Key(
        text: article.text, published: article.published,
        corrections: known.dates(of: article))
    }
    var found = memory.withLock { memory in
      zip(articles, keys).map { article, key in
        memory.read[article.path].flatMap { $0.key == key ? $0.annotation : nil }
      }
    }
    let missing = found.indices.filter { found[$0] == nil }
    if !missing.isEmpty {
      let wanted = missing.map { (articles[articles.startIndex + $0], keys[$0].corrections) }
      let read =
        cache?.annotations(of: wanted, annotator)
        ?? wanted.map { article, corrections in
          article.annotated(by: annotator, corrections: corrections)
        }
      memory.withLock { memory in
        for (place, annotation) in zip(missing, read) {
          found[place] = annotation
          memory.read[articles[articles.startIndex + place].path] = (keys[place], annotation)
        }
      }
    }
    return found.compactMap(\.self)
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

/// Annotations as they come, in the order of the articles, and when there are enough more of them to be put together.
private final class GrowingReading: Sendable {
  private struct State {
    var annotations: [Annotation] = []
    var next = 64
    var last = ContinuousClock.now - .seconds(1)
  }

  /// They are put together no more often than this: what comes from a cache comes fast.
  private static let pause = Duration.milliseconds(500)

  private let state = Mutex(State())
  private let count: Int

  init(_ count: Int) { self.count = count }

  /// Takes in some more; gives all there are, and whether they are twice as many as when they were last put together.
  func add(_ annotations: [Annotation]) -> (annotations: [Annotation], isDue: Bool)? {
    guard !annotations.isEmpty else { return nil }
    return state.withLock { state in
      state.annotations += annotations
      let now = ContinuousClock.now
      let isDue = state.annotations.count >= state.next && now - state.last > Self.pause
      if isDue { state.last = now }
      while isDue, state.next <= state.annotations.count { state.next *= 4 }
      return (state.annotations, isDue)
    }
  }

  /// All annotations; nil when some are missing, because the reading was given up.
  var whole: [Annotation]? {
    state.withLock { $0.annotations.count == count ? $0.annotations : nil }
  }
}
