import Annotations
package import Articles

/// Some articles of a story that follow one another, folded and cut up for searching.
package struct SearchSegment: Sendable {
  /// Their numbers in the story.
  package let articles: Range<Int>
  /// Their folded texts and titles, each with a zero byte behind it.
  let bytes: [UInt8]
  /// The first byte of each sentence, and the end behind the last one.
  let sentenceStarts: [UInt32]
  /// The number of each article's first sentence, and the end behind the last one.
  let firstSentences: [Int32]
  /// The sentences that are titles.
  let titles: Set<Int>
  /// The index; nil where texts are looked through instead.
  let words: SearchWords?
  /// The sentence at every 64th byte.
  private let sentenceOfBlock: [Int32]

  /// Takes in articles from the number `first` on.
  ///
  /// An index costs what many searches cost, so that what is searched once is better off without. With titles, one that
  /// does not stand in the text is searched as a sentence behind its last one.
  package init(
    _ articles: some Collection<Article>, first: Int, isIndexed: Bool, withTitles: Bool = false
  ) {
    self.articles = first..<first + articles.count
    var bytes: [UInt8] = []
    bytes.reserveCapacity(articles.reduce(0) { $0 + $1.text.utf8.count + 1 })
    var starts: [UInt32] = []
    var firstSentences: [Int32] = []
    var titles: Set<Int> = []
    for article in articles {
      firstSentences.append(Int32(starts.count))
      let first = bytes.count
      let text = SearchableScalars(article)
      let sentences = text.sentences
      if let title = article.titleRange,
        let number = sentences.lastIndex(where: { $0.lowerBound <= title.lowerBound })
      {
        titles.insert(starts.count + number)
      }
      Self.fold(text, sentences, into: &bytes, &starts)
      bytes.append(0)
      guard withTitles, article.title.origin == .metadata else { continue }
      let title = FoldedText(article.title.value).bytes
      // Many texts begin with their title all the same.
      guard !Array(bytes[first...].prefix(title.count + 20)).holds(title) else { continue }
      titles.insert(starts.count)
      starts.append(UInt32(bytes.count))
      bytes += title
      bytes.append(0)
    }
    firstSentences.append(Int32(starts.count))
    starts.append(UInt32(bytes.count))
    self.bytes = bytes
    self.titles = titles
    self.firstSentences = firstSentences
    sentenceStarts = starts
    sentenceOfBlock = Self.blocks(starts, bytes: bytes.count)
    let canBeIndexed = starts.count <= SearchWords.mostSentences
    words = isIndexed && canBeIndexed ? SearchWords(bytes, sentenceStarts: starts) : nil
  }

  /// Takes in texts that are folded and cut already, of articles from the number `first` on, without an index; where there
  /// is none, nothing can be found.
  init(_ texts: [SearchText?], first: Int) {
    articles = first..<first + texts.count
    var bytes: [UInt8] = []
    bytes.reserveCapacity(texts.reduce(0) { $0 + ($1?.folded.bytes.count ?? 0) + 1 })
    var starts: [UInt32] = []
    var firstSentences: [Int32] = []
    for text in texts {
      firstSentences.append(Int32(starts.count))
      guard let text else { continue }
      starts += text.bytesOfSentence.map { UInt32(bytes.count + $0.lowerBound) }
      bytes += text.folded.bytes
      bytes.append(0)
    }
    firstSentences.append(Int32(starts.count))
    starts.append(UInt32(bytes.count))
    self.bytes = bytes
    self.firstSentences = firstSentences
    titles = []
    sentenceStarts = starts
    sentenceOfBlock = Self.blocks(starts, bytes: bytes.count)
    words = nil
  }

  /// Makes indexed segments of articles with their titles: as few as an index has room for their sentences.
  package static func indexed(_ articles: ArraySlice<Article>, first: Int) -> [SearchSegment] {
    let whole = SearchSegment(articles, first: first, isIndexed: true, withTitles: true)
    guard whole.words == nil, articles.count > 1 else { return [whole] }
    let middle = articles.startIndex + articles.count / 2
    return indexed(articles[..<middle], first: first)
      + indexed(articles[middle...], first: first + articles.count / 2)
  }

  /// Whether it has less than half of so many bytes.
  package func isSmall(for bytes: Int) -> Bool { self.bytes.count < bytes / 2 }

  /// Folds a text, and notes where its sentences begin: the first one with the text.
  private static func fold(
    _ text: SearchableScalars, _ sentences: [Range<Int>], into bytes: inout [UInt8],
    _ starts: inout [UInt32]
  ) {
    starts.append(UInt32(bytes.count))
    var pass = FoldingPass()
    var next = 1
    for offset in text.scalars.indices {
      while next < sentences.count, sentences[next].lowerBound == offset {
        starts.append(UInt32(bytes.count))
        next += 1
      }
      if !text.isHidden(offset) { pass.fold(text.scalars[offset], into: &bytes) }
    }
  }

  private static let blockShift = 6

  private static func blocks(_ starts: [UInt32], bytes: Int) -> [Int32] {
    var blocks: [Int32] = []
    blocks.reserveCapacity(bytes >> blockShift + 1)
    var sentence = 0
    for block in 0...bytes >> blockShift {
      let byte = UInt32(block << blockShift)
      while sentence + 1 < starts.count - 1, starts[sentence + 1] <= byte { sentence += 1 }
      blocks.append(Int32(sentence))
    }
    return blocks
  }

  /// The numbers of the sentences of an article, which is counted from the first of this segment.
  func sentences(ofArticle number: Int) -> Range<Int> {
    Int(firstSentences[number])..<Int(firstSentences[number + 1])
  }

  var sentenceCount: Int { sentenceStarts.count - 1 }

  /// The number of the article that a sentence is of, counted from the first of this segment.
  func article(ofSentence number: Int) -> Int {
    firstSentences.partitioningIndex { Int($0) > number } - 1
  }

  /// The bytes of a sentence, without the spaces around it.
  func bytes(ofSentence number: Int) -> Range<Int> {
    bytes.withoutSpaces(Int(sentenceStarts[number])..<Int(sentenceStarts[number + 1]))
  }

  /// Finds the sentence of a byte.
  struct Sentences {
    fileprivate let blocks: UnsafeBufferPointer<Int32>
    fileprivate let starts: UnsafeBufferPointer<UInt32>

    @inline(__always)
    func number(at byte: Int) -> Int {
      var sentence = Int(blocks[byte >> SearchSegment.blockShift])
      while starts[sentence + 1] <= UInt32(truncatingIfNeeded: byte) { sentence += 1 }
      return sentence
    }
  }

  @inline(__always)
  func withSentences<Result>(_ body: (Sentences) -> Result) -> Result {
    sentenceOfBlock.withUnsafeBufferPointer { blocks in
      sentenceStarts.withUnsafeBufferPointer { body(Sentences(blocks: blocks, starts: $0)) }
    }
  }
}
