import Annotations
import Articles
import Stories
import TestSupport
import Testing

@Suite struct `What an article says, in bytes` {
  @Test func `is the same read back`() throws {
    var names = 0
    for story in [try Story.board(), try Story.farApart()] {
      for article in story.articles {
        let annotation = article.annotated(by: Annotator())
        let count = article.text.unicodeScalars.count
        names += annotation.names.count
        #expect(Annotation(coded: annotation.coded, scalars: count) == annotation)
      }
    }
    #expect(names > 10)
  }
}
