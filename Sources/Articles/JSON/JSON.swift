import CJansson

/// A value of JSON: the one door to jansson.
struct JSON {
  /// Why a text is no JSON.
  struct Malformed: Error, Hashable {
    /// Counted from 1.
    let line: Int
    let problem: String
  }

  /// Keeps all values of a text as long as one of them is in use.
  private final class Document {
    let root: UnsafeMutablePointer<json_t>
    init(_ root: UnsafeMutablePointer<json_t>) { self.root = root }
    deinit { json_decref(root) }
  }

  private let document: Document
  private let value: UnsafeMutablePointer<json_t>

  /// Reads a text, behind whose value other things may stand when it says so; jansson nests no deeper than 2048 values.
  init(_ text: some Collection<UInt8>, andMore: Bool = false) throws(Malformed) {
    var error = json_error_t()
    let flags = JSON_DECODE_ANY | JSON_ALLOW_NUL | (andMore ? JSON_DISABLE_EOF_CHECK : 0)
    let bytes = Array(text)
    let root = bytes.withUnsafeBytes { buffer in
      buffer.baseAddress.flatMap {
        json_loadb($0.assumingMemoryBound(to: CChar.self), buffer.count, Int(flags), &error)
      }
    }
    guard let root else {
      let problem = withUnsafeBytes(of: error.text) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      throw Malformed(line: max(1, Int(error.line)), problem: problem)
    }
    document = Document(root)
    value = root
  }

  private init(_ value: UnsafeMutablePointer<json_t>, of document: Document) {
    self.value = value
    self.document = document
  }

  /// A member of an object.
  subscript(_ name: String) -> JSON? {
    json_object_get(value, name).map { JSON($0, of: document) }
  }

  /// A text's or a number's words.
  var text: String? {
    switch value.pointee.type {
    case JSON_STRING:
      guard let words = json_string_value(value) else { return nil }
      let buffer = UnsafeRawBufferPointer(start: words, count: json_string_length(value))
      return String(decoding: buffer, as: UTF8.self)
    case JSON_INTEGER: return String(json_integer_value(value))
    default: return nil
    }
  }

  /// The values of an array; nil for another value.
  var items: [JSON]? {
    guard value.pointee.type == JSON_ARRAY else { return nil }
    return (0..<json_array_size(value)).compactMap { index in
      json_array_get(value, index).map { JSON($0, of: document) }
    }
  }

  var isObject: Bool { value.pointee.type == JSON_OBJECT }

  /// The values of an array, or this one alone.
  var oneOrMore: [JSON] { items ?? [self] }
}
