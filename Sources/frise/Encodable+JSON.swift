import FoundationEssentials

extension Encodable {
  /// This value as JSON, readable, its keys in a fixed order.
  var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self).printableJSON + "\n"
    }
  }
}
