import Annotations
import Stories
import Testing

@Suite struct `What is said of missing tables` {
  @Test func `is one line that tells what is done without them`() throws {
    let none = Tables(lexicon: nil, model: nil, outlook: nil)
    #expect(try #require(none.shortage(in: .english)).contains("rules alone"))
    #expect(try #require(none.shortage(in: .french)).contains("des règles seules"))
    let built = Tables.builtIn
    let withoutModel = Tables(lexicon: built.lexicon, model: nil, outlook: built.outlook)
    if built.lexicon != nil {
      #expect(try #require(withoutModel.shortage(in: .english)).hasSuffix("rules and lists alone"))
    }
    let withoutOutlook = Tables(lexicon: built.lexicon, model: built.model, outlook: nil)
    #expect(withoutOutlook.shortage(in: .english) != nil)
  }

  @Test func `is nothing when all are there`() {
    #expect((Tables.builtIn.shortage(in: .english) == nil) == Tables.builtIn.isComplete)
  }
}
