import CYAML

/// The fields of a YAML mapping: the one door to libyaml.
enum YAMLFields {
  struct Field: Hashable {
    let name: String
    /// A list's values with commas between them; empty for a mapping and for null.
    let value: String
    /// Counted from zero.
    let line: Int
  }

  struct Malformed: Error {
    let line: Int
    let problem: String
  }

  /// Reads the fields of a mapping; nil when the YAML is something else.
  ///
  /// It takes the events of libyaml one by one: nothing is built and no alias is followed, so that no file
  /// can make it grow.
  static func read(_ yaml: Substring) throws(Malformed) -> [Field]? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return [] }
    defer { yaml_parser_delete(&parser) }
    let bytes = Array(yaml.utf8)
    let fields = bytes.withUnsafeBufferPointer { buffer -> Result<[Field]?, Malformed> in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      return Result { () throws(Malformed) in try Self.fields(of: bytes, from: &parser) }
    }
    return try fields.get()
  }

  /// Metadata has no use for more, and libyaml's time grows with the square of it.
  private static let maximumDepth = 32

  private static func fields(
    of bytes: [UInt8], from parser: inout yaml_parser_t
  ) throws(Malformed) -> [Field]? {
    var fields: [Field] = []
    var depth = 0
    var current: (name: String, line: Int, values: [String], isMapping: Bool)?
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else {
        let problem = parser.problem.map { String(cString: $0) } ?? "not YAML"
        // What cannot even be read has no line yet, but an offset.
        let isUnread = parser.error == YAML_READER_ERROR
        let before = bytes.prefix(isUnread ? parser.problem_offset : 0)
        let line =
          isUnread ? before.count { $0 == UInt8(ascii: "\n") } : Int(parser.problem_mark.line)
        throw Malformed(line: line, problem: problem)
      }
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_END_EVENT: return fields
      case YAML_SCALAR_EVENT:
        guard depth > 0 else {
          if plainText(of: event).isEmpty { return fields }
          return nil
        }
        if depth == 1, current == nil {
          current = (plainText(of: event), Int(event.start_mark.line), [], false)
          continue
        }
        current?.values.append(plainText(of: event))
      case YAML_MAPPING_START_EVENT, YAML_SEQUENCE_START_EVENT:
        if depth == 0, event.type == YAML_SEQUENCE_START_EVENT { return nil }
        if depth > 0, event.type == YAML_MAPPING_START_EVENT { current?.isMapping = true }
        depth += 1
        guard depth <= maximumDepth else {
          throw Malformed(line: Int(event.start_mark.line), problem: "nested too deep")
        }
        continue
      case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: depth -= 1
      default: break
      }
      if depth == 1, let field = current {
        let value = field.isMapping ? "" : field.values.joined(separator: ", ")
        fields.append(Field(name: field.name, value: value, line: field.line))
        current = nil
      }
    }
  }

  /// A scalar's text; empty for the words that mean null when they stand without quotes.
  private static func plainText(of event: yaml_event_t) -> String {
    let scalar = event.data.scalar
    let text = String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    let isNull =
      scalar.style == YAML_PLAIN_SCALAR_STYLE && ["~", "null", "Null", "NULL"].contains(text)
    return isNull ? "" : text
  }
}
