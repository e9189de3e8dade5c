import Annotations
import Articles
import Screen
import Stories

extension Story {
  /// What the articles say; tells first of the tables that are missing.
  func annotated() -> StoryReading {
    if let shortage = Tables.builtIn.shortage(in: World.language) {
      StandardError.write("frise: " + shortage)
    }
    let annotator = Annotator()
    let known = KnownCorrections.read()
    let reading = StoryReading(
      AllCores.map(articles) { $0.annotated(by: annotator, corrections: known.dates(of: $0)) })
    for line in known.complaints(articles) { StandardError.write(("frise: " + line).printable) }
    return reading
  }
}
