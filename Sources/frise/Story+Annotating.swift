import Annotations
import Stories

extension Story {
  /// What the articles say; tells first of the tables that are missing.
  func annotated() -> StoryReading {
    if let shortage = Tables.builtIn.shortage(in: World.language) {
      StandardError.write("frise: " + shortage)
    }
    return StoryReading(self)
  }
}
