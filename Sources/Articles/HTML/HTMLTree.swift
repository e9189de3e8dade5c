import CGumbo

/// A page of HTML as a tree that lies flat: each element before all that is within it. The one door to libgumbo.
struct HTMLTree {
  struct Node {
    let tag: HTMLTag
    /// The number of the element it is in; its own for the first.
    let parent: Int
    /// The number of the first node behind it that is not within it.
    fileprivate(set) var end: Int
    /// The bytes of a text.
    fileprivate(set) var text = 0..<0
    fileprivate var attributes = 0..<0
  }

  /// All nodes; those within one are `number + 1..<end`.
  private(set) var nodes: [Node] = []
  private(set) var bytes: [UInt8] = []
  private var attributes: [(name: HTMLAttribute, value: String)] = []

  /// Reads a page, however broken it is.
  init(_ page: HTMLSource) {
    page.bytes.withUnsafeBytes { buffer in
      var options = kGumboDefaultOptions
      options.max_errors = 0
      let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      guard let start, let output = gumbo_parse_with_options(&options, start, buffer.count) else {
        return
      }
      defer { gumbo_destroy_output(&options, output) }
      bytes.reserveCapacity(buffer.count)
      take(output.pointee.root)
    }
    if nodes.isEmpty { nodes = [Node(tag: .html, parent: 0, end: 1)] }
  }

  subscript(number: Int) -> Node { nodes[number] }

  /// The numbers of all that is within a node, itself among it.
  func all(in number: Int) -> Range<Int> { number..<nodes[number].end }

  /// An attribute's value; empty where it stands without one.
  func value(_ name: HTMLAttribute, of number: Int) -> String? {
    let range = nodes[number].attributes
    guard !range.isEmpty else { return nil }
    return attributes[range].first { $0.name == name }?.value
  }

  func hasAttributes(_ number: Int) -> Bool { !nodes[number].attributes.isEmpty }

  /// All text within a node, blanks and line ends as they stand.
  func text(in number: Int) -> String {
    var text: [UInt8] = []
    for index in all(in: number) where nodes[index].tag == .text {
      text += bytes[nodes[index].text]
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension HTMLTree {
  private typealias Pointer = UnsafeMutablePointer<GumboNode>

  /// An element whose children are being taken.
  private struct Open {
    let number: Int
    let children: GumboVector
    var next = 0
  }

  /// Takes over all nodes, without the stack of calls that a deep tree would need.
  private mutating func take(_ root: Pointer?) {
    guard let root else { return }
    var stack: [Open] = []
    enter(root, in: 0, onto: &stack)
    while var open = stack.popLast() {
      guard open.next < open.children.length else {
        nodes[open.number].end = nodes.count
        continue
      }
      let child = open.children.data[open.next]
      open.next += 1
      stack.append(open)
      if let child {
        enter(child.assumingMemoryBound(to: GumboNode.self), in: open.number, onto: &stack)
      }
    }
  }

  private mutating func enter(_ node: Pointer, in parent: Int, onto stack: inout [Open]) {
    switch node.pointee.type {
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
      let tag = Self.tags[Int(node.pointee.v.element.tag.rawValue)]
      nodes.append(Node(tag: tag, parent: parent, end: nodes.count + 1))
      takeAttributes(node.pointee.v.element.attributes)
      stack.append(Open(number: nodes.count - 1, children: node.pointee.v.element.children))
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
      guard let text = node.pointee.v.text.text else { return }
      let start = bytes.count
      bytes += UnsafeRawBufferPointer(start: text, count: length(of: text))
      var node = Node(tag: .text, parent: parent, end: nodes.count + 1)
      node.text = start..<bytes.count
      nodes.append(node)
    default: break
    }
  }

  private func length(of text: UnsafePointer<CChar>) -> Int {
    var count = 0
    while text[count] != 0 { count += 1 }
    return count
  }

  private mutating func takeAttributes(_ list: GumboVector) {
    let start = attributes.count
    for index in 0..<Int(list.length) {
      guard let attribute = list.data[index]?.assumingMemoryBound(to: GumboAttribute.self),
        let name = attribute.pointee.name, let value = attribute.pointee.value,
        let known = HTMLAttribute(rawValue: String(cString: name))
      else { continue }
      attributes.append((known, String(cString: value)))
    }
    nodes[nodes.count - 1].attributes = start..<attributes.count
  }

  /// What each of gumbo's numbers of elements stands for.
  private static let tags = (0...GUMBO_TAG_LAST.rawValue).map { number in
    let name = gumbo_normalized_tagname(GumboTag(rawValue: number))
    return name.flatMap { HTMLTag(rawValue: String(cString: $0)) } ?? .unknown
  }
}
