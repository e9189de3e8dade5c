import Annotations
import Articles
import Store
import Stories

/// The corrections of dates that were made on this machine.
struct KnownCorrections: Sendable {
  private(set) var corrections = Corrections()
  private(set) var complaint: String?

  init(_ corrections: Corrections = Corrections(), complaint: String? = nil) {
    self.corrections = corrections
    self.complaint = complaint
  }

  /// What has been kept, without making a file where there is none; where that cannot be read, nothing with the reason.
  static func read() -> KnownCorrections {
    do throws(StoreError) {
      let notebook = try Notebook(folder: World.dataFolder, makesFile: false)
      return KnownCorrections(
        try notebook.corrections(), complaint: notebook.remark?.sentence(in: World.language))
    } catch {
      return KnownCorrections(complaint: error.sentence)
    }
  }

  /// Takes in a correction for an article, and gives it to be kept; nil for what came through standard input, which will
  /// never come again.
  mutating func add(
    _ anchor: Anchor, _ meaning: Correction.Meaning, of article: Article
  ) -> Correction? {
    let path = World.absolute(article.path)
    let scalars = Array(article.text.unicodeScalars)
    let known = anchor.find(in: scalars).flatMap {
      corrections.anchor(of: path, at: $0, in: scalars)
    }
    let correction = Correction(path: path, anchor: known ?? anchor, meaning: meaning)
    corrections.add(correction)
    return article.path == .standardInput ? nil : correction
  }

  /// What is known better of an article's dates.
  func dates(of article: Article) -> [DateCorrection] {
    guard !corrections.isEmpty else { return [] }
    let path = World.absolute(article.path)
    guard corrections.hasAny(of: path) else { return [] }
    return corrections.dates(of: path, in: Array(article.text.unicodeScalars))
  }

  /// What went wrong with what was kept: a line each.
  func complaints(_ articles: [Article]) -> [String] {
    guard !corrections.isEmpty else { return complaint.map { [$0] } ?? [] }
    let lost = articles.flatMap { article -> [String] in
      let path = World.absolute(article.path)
      guard corrections.hasAny(of: path) else { return [] }
      return corrections.lost(of: path, in: Array(article.text.unicodeScalars)).map {
        World.language == .french
          ? "\(article.path.text) : la correction de « \($0.anchor.quote) » ne retrouve pas ses mots"
          : "\(article.path.text): the correction of “\($0.anchor.quote)” finds its words no more"
      }
    }
    return (complaint.map { [$0] } ?? []) + lost
  }
}
