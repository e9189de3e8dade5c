internal import CTables

/// What was learned and is built in: the lexicon, the model of names and the outlook of dates.
package struct Tables: Sendable {
  package let lexicon: Lexicon?
  package let model: NameModel?
  package let outlook: OutlookModel?

  package init(lexicon: Lexicon?, model: NameModel?, outlook: OutlookModel?) {
    self.lexicon = lexicon
    self.model = model
    self.outlook = outlook
  }

  /// Whether nothing is missing.
  package var isComplete: Bool { lexicon != nil && model != nil && outlook != nil }

  /// The tables that are part of the program; nil for one that is missing or damaged.
  package static let builtIn = Tables(
    lexicon: Lexicon(bytes(ct_lexicon())), model: NameModel(bytes(ct_names())),
    outlook: OutlookModel(bytes(ct_outlook())))

  private static func bytes(_ table: ct_table) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: table.bytes, count: table.count)
  }
}
