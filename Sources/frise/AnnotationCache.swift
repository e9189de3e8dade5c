import Annotations
import Articles
import Store
import Stories

/// What was found out about the texts of large stories, kept on the disk by their contents.
///
/// It is a help and no more: what it does not give, or cannot keep, is worked out.
struct AnnotationCache: Sendable {
  private let cache: AnalysisCache

  /// The cache of this machine; nil where there can be none.
  init?() {
    guard let folder = World.cacheFolder, let cache = try? AnalysisCache(folder: folder) else {
      return nil
    }
    self.cache = cache
  }

  /// What some articles say, of which is worked out what is not known yet.
  func annotations(
    of articles: [(article: Article, corrections: [DateCorrection])], _ annotator: Annotator
  ) -> [Annotation] {
    let contents = articles.map(Self.content)
    let kept = cache.annotations(of: contents)
    var new: [(content: ContentHash, body: [UInt8])] = []
    let annotations = articles.indices.map { index in
      let (article, corrections) = articles[index]
      let scalars = article.text.unicodeScalars.count
      if let body = kept[index], let known = Annotation(coded: body, scalars: scalars) {
        return known
      }
      let annotation = article.annotated(by: annotator, corrections: corrections)
      new.append((contents[index], annotation.coded))
      return annotation
    }
    if !new.isEmpty { try? cache.keep(new) }
    return annotations
  }

  /// All that an annotation depends on: the program, the text, and what is known besides.
  private static func content(
    of article: Article, _ corrections: [DateCorrection]
  ) -> ContentHash {
    var hash = World.program
    hash.add(article.text)
    hash.add("\(article.format)")
    hash.add(article.published.map { $0.day.number } ?? .min)
    hash.add(article.published?.origin == .text ? 1 : 0)
    hash.add(article.published?.evidence?.lowerBound ?? -1)
    hash.add(article.published?.evidence?.upperBound ?? -1)
    hash.add(article.language?.value.rawValue ?? "")
    for correction in corrections {
      hash.add(correction.range.lowerBound)
      hash.add(correction.range.upperBound)
      hash.add(correction.day?.number ?? .min)
    }
    return hash.finished
  }
}
