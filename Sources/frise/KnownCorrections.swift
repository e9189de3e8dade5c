import Annotations
import Articles
import Store
import Stories

/// The corrections of dates that were made on this machine.
struct KnownCorrections: Sendable {
  private(set) var corrections = Corrections()
  private(set) var complaint: String?
  private static var log: CorrectionLog? {
    World.dataFolder.map { CorrectionLog(path: $0 + "/corrections.jsonl") }
  }

  /// What has been kept; where that cannot be read, nothing with the reason.
  static func read() -> KnownCorrections {
    var known = KnownCorrections()
    do throws(StoreError) {
      guard let (corrections, strange) = try log?.read() else { return known }
      known.corrections = corrections
      if strange > 0 {
        known.complaint =
          World.language == .french
          ? "corrections.jsonl : lignes illisibles laissées de côté : \(strange)"
          : "corrections.jsonl: lines left out that are no corrections: \(strange)"
      }
    } catch {
      known.complaint = error.sentence
    }
    return known
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

  /// Keeps a correction for the next time; gives the reason where that cannot be done.
  static func keep(_ correction: Correction) -> String? {
    do throws(StoreError) {
      try log?.append(correction)
    } catch {
      return error.sentence
    }
    return nil
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
