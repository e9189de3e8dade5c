import FoundationEssentials

/// All that was measured in a run.
struct Report: Encodable {
  let version = 1
  let machine: Machine
  var tables: [Table] = []

  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(self) else {
      preconditionFailure("there is a number that JSON cannot have")
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}
