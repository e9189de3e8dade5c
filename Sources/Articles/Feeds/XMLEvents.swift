import CExpat

/// Reads XML event by event: the one door to expat.
enum XMLEvents {
  enum Event {
    case start(name: String, attributes: [(name: String, value: String)])
    case end
    case text(UnsafeRawBufferPointer)
    /// A character or a text by a name that the file does not explain.
    case entity(String)
  }

  /// Where a file breaks off, and why.
  struct Break: Hashable {
    /// Counted from 1.
    let line: Int
    let problem: String
  }

  /// Gives all events of a text until one is answered with false, and tells where it breaks off.
  ///
  /// Nothing but the text is read: what it refers to elsewhere stays unread, and expat stops where entities blow up.
  static func read(_ text: [UInt8], _ take: (Event) -> Bool) -> Break? {
    guard let parser = XML_ParserCreate("UTF-8") else {
      return Break(line: 1, problem: "out of memory")
    }
    defer { XML_ParserFree(parser) }
    return withoutActuallyEscaping(take) { take in
      let receiver = Receiver(parser, take)
      XML_SetUserData(parser, Unmanaged.passUnretained(receiver).toOpaque())
      listen(parser)
      let status = text.withUnsafeBytes { buffer in
        XML_Parse(
          parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), 1)
      }
      return withExtendedLifetime(receiver) {
        status == XML_STATUS_ERROR ? breakpoint(of: parser) : nil
      }
    }
  }

  private static func breakpoint(of parser: XML_Parser) -> Break {
    let code = XML_GetErrorCode(parser)
    let problem = XML_ErrorString(code).map { String(cString: $0) } ?? "not well-formed"
    return Break(
      line: Int(XML_GetCurrentLineNumber(parser)),
      problem: code == XML_ERROR_ABORTED ? "nested too deep" : problem)
  }

  private static func listen(_ parser: XML_Parser) {
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let receiver = Receiver.at(data), let name else { return }
        receiver.tell(
          .start(name: String(cString: name), attributes: receiver.pairs(attributes)))
      }, { data, _ in Receiver.at(data)?.tell(.end) })
    XML_SetCharacterDataHandler(parser) { data, text, count in
      guard let text else { return }
      Receiver.at(data)?.tell(.text(UnsafeRawBufferPointer(start: text, count: Int(count))))
    }
    XML_SetSkippedEntityHandler(parser) { data, name, isParameter in
      guard let name, isParameter == 0 else { return }
      Receiver.at(data)?.tell(.entity(String(cString: name)))
    }
    // With definitions elsewhere, names that are not explained here are no error. What stands elsewhere is taken to be empty.
    XML_SetExternalEntityRefHandler(parser) { parser, context, _, _, _ in
      guard let other = XML_ExternalEntityParserCreate(parser, context, nil) else { return 0 }
      defer { XML_ParserFree(other) }
      return XML_Parse(other, "", 0, 1) == XML_STATUS_ERROR ? 0 : 1
    }
    XML_SetParamEntityParsing(parser, XML_PARAM_ENTITY_PARSING_ALWAYS)
    XML_UseForeignDTD(parser, XML_Bool(1))
  }

  /// Gets what expat calls back with.
  private final class Receiver {
    private let parser: XML_Parser
    private let take: (Event) -> Bool
    private var isDone = false

    init(_ parser: XML_Parser, _ take: @escaping (Event) -> Bool) {
      self.parser = parser
      self.take = take
    }

    static func at(_ data: UnsafeMutableRawPointer?) -> Receiver? {
      data.map { Unmanaged<Receiver>.fromOpaque($0).takeUnretainedValue() }
    }

    func tell(_ event: Event) {
      guard !isDone, !take(event) else { return }
      isDone = true
      XML_StopParser(parser, XML_Bool(0))
    }

    /// Names and values, which come by turns.
    func pairs(
      _ list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
    ) -> [(name: String, value: String)] {
      guard let list else { return [] }
      var pairs: [(name: String, value: String)] = []
      var index = 0
      while pairs.count < 64, let name = list[index], let value = list[index + 1] {
        pairs.append((String(cString: name), String(cString: value)))
        index += 2
      }
      return pairs
    }
  }
}
