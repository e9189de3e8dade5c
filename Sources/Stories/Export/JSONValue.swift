/// A value of JSON, whose keys keep the order they are given in.
package indirect enum JSONValue {
  case null
  case number(Int)
  case text(String)
  case list([JSONValue])
  case members([(key: String, value: JSONValue)])

  package static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .members(members.map { $0 })
  }

  /// A text, or null where there is none.
  package static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.text) ?? .null }

  package static func texts(_ texts: [String]) -> JSONValue { .list(texts.map(JSONValue.text)) }
}

extension JSONValue {
  /// The value as it is written, small objects on a line of their own, with a line's end behind it.
  package var written: String {
    var output = ""
    write(to: &output, indent: 0)
    return output + "\n"
  }

  private func write(to output: inout String, indent: Int) {
    switch self {
    case .null: output += "null"
    case .number(let number): output += String(number)
    case .text(let text): Self.write(text, to: &output)
    case .list(let values):
      Self.write(values, "[", "]", isOnOneLine: isFlat, to: &output, indent: indent) {
        $0.write(to: &$1, indent: indent + 2)
      }
    case .members(let members):
      Self.write(members, "{", "}", isOnOneLine: isFlat, to: &output, indent: indent) {
        Self.write($0.key, to: &$1)
        $1 += ": "
        $0.value.write(to: &$1, indent: indent + 2)
      }
    }
  }

  private static func write<Members: Collection>(
    _ members: Members, _ start: String, _ end: String, isOnOneLine: Bool, to output: inout String,
    indent: Int, _ write: (Members.Element, inout String) -> Void
  ) {
    output += start
    var isFirst = true
    for member in members {
      if !isFirst { output += "," }
      if !isOnOneLine {
        output += "\n" + String(repeating: " ", count: indent + 2)
      } else if !isFirst {
        output += " "
      }
      isFirst = false
      write(member, &output)
    }
    if !isOnOneLine { output += "\n" + String(repeating: " ", count: indent) }
    output += end
  }

  /// Whether it goes on one line: it holds nothing, or nothing that holds more than simple values.
  private var isFlat: Bool {
    switch self {
    case .null, .number, .text: true
    case .list(let values): values.allSatisfy(\.isSimple)
    case .members(let members): members.allSatisfy { $0.value.isSimple || $0.value.isSimpleList }
    }
  }

  private var isSimple: Bool {
    switch self {
    case .null, .number, .text: true
    case .list, .members: false
    }
  }

  private var isSimpleList: Bool {
    if case .list(let values) = self { values.allSatisfy(\.isSimple) } else { false }
  }

  /// Writes a text in quotes; what RFC 8259 does not allow there is escaped.
  private static func write(_ text: String, to output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case "\0"..<" ":
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }
}
