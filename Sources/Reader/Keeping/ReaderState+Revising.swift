package import Articles
package import Stories

/// Files that changed while one reads them.
extension ReaderState {
  /// Why an article cannot be read any more; nil as long as it can.
  package func fault(of article: Article) -> ArticleFault? { story.missing[article.path] }

  /// Puts another version of the story in the place of this one, and gives the numbers of the articles whose text
  /// changed; nothing happens when it is the same version.
  ///
  /// The words on top of a text that changed stay on top of it.
  package mutating func revise(_ new: Story) -> Set<Int> {
    guard new.revision > story.revision else { return [] }
    let changed = Set(
      story.articles.indices.filter { story.articles[$0].text != new.articles[$0].text })
    for number in changed { leave(story.articles[number], for: new.articles[number]) }
    sayWhatHappened(to: new)
    story = new
    listing.forgetKeys()
    relist()
    measureDays()
    (laidOut, searched) = (nil, nil)
    find?.place = .nothing
    return changed
  }

  /// Takes what is known of places in a text over into its new version.
  private mutating func leave(_ old: Article, for new: Article) {
    let path = old.path
    cursors[path] = nil
    if markedSentence?.path == path { markedSentence = nil }
    guard let place = places[path] else { return }
    let scalars = Array(old.text.unicodeScalars)
    let start = min(max(0, place), scalars.count)
    let anchor = Anchor(start..<min(scalars.count, start + Self.wordsOnTop), in: scalars)
    places[path] = anchor.findNearly(in: Array(new.text.unicodeScalars))?.lowerBound
  }

  private mutating func sayWhatHappened(to new: Story) {
    guard let article = selectedArticle, selection < new.articles.count else { return }
    if let fault = new.missing[article.path] {
      guard story.missing[article.path] == nil else { return }
      notice = phrases.isMissing(article.path, fault)
    } else if new.articles[selection].text != article.text {
      notice = phrases.hasChanged(article.path)
    }
  }
}
