import Annotations

/// All statements that a page makes of itself, by their names in small letters.
struct HTMLStatements {
  private var metas: [String: String] = [:]
  /// Of the microdata, the first text of each property.
  private(set) var properties: [String: String] = [:]
  private(set) var scripts: [String] = []
  private(set) var times: [String] = []
  private(set) var title: String?
  private(set) var canonical: String?
  private(set) var base: String?
  private(set) var language: String?

  init(_ tree: HTMLTree) {
    for index in tree.nodes.indices where tree[index].tag != .text {
      switch tree[index].tag {
      case .meta: takeMeta(tree, index)
      case .title: title = title ?? tree.text(in: index).nonEmpty
      case .link: takeLink(tree, index)
      case .base: base = base ?? tree.value(.href, of: index)
      case .script: if scripts.count < 64 { scripts.append(tree.text(in: index)) }
      case .html, .body:
        language =
          language ?? (tree.value(.lang, of: index) ?? tree.value(.xmlLang, of: index))?.nonEmpty
      case .time: takeTime(tree, index)
      default: break
      }
      if tree.hasAttributes(index) { takeProperty(tree, index) }
    }
  }

  /// The first of some statements that says something.
  func first(of names: [String]) -> String? { names.lazy.compactMap { metas[$0] }.first }

  func all(of names: [String]) -> [String] { names.compactMap { metas[$0] } }

  private mutating func takeMeta(_ tree: HTMLTree, _ index: Int) {
    guard let content = tree.value(.content, of: index)?.onOneLine, content.isSpoken else { return }
    for kind in [HTMLAttribute.property, .name, .httpEquiv] {
      for name in (tree.value(kind, of: index) ?? "").lowercased().split(separator: " ") {
        // An author can be given as an address, which is no name.
        if name.hasSuffix("author"), WebAddress.isOfWeb(content) { continue }
        if metas[String(name)] == nil { metas[String(name)] = content.withoutMarkup }
      }
    }
  }

  private mutating func takeLink(_ tree: HTMLTree, _ index: Int) {
    let words = tree.value(.rel, of: index)?.lowercased().split(separator: " ") ?? []
    if canonical == nil, words.contains("canonical") {
      canonical = tree.value(.href, of: index)?.nonEmpty
    }
  }

  /// A moment that is marked as the article's own comes before others.
  private mutating func takeTime(_ tree: HTMLTree, _ index: Int) {
    guard times.count < 64,
      let words = tree.value(.datetime, of: index)?.nonEmpty ?? tree.text(in: index).nonEmpty
    else { return }
    if tree.value(.pubdate, of: index) != nil {
      times.insert(words, at: 0)
    } else {
      times.append(words)
    }
  }

  private mutating func takeProperty(_ tree: HTMLTree, _ index: Int) {
    guard let names = tree.value(.itemprop, of: index) else { return }
    for name in names.lowercased().split(separator: " ")
    where ["headline", "author", "datepublished"].contains(name) && properties[String(name)] == nil
    {
      let given = tree.value(.content, of: index) ?? tree.value(.datetime, of: index)
      properties[String(name)] =
        given?.nonEmpty ?? nameOfItem(tree, index) ?? tree.text(in: index).nonEmpty
    }
  }

  /// The name within an item, such as that of an author with a picture and a page.
  private func nameOfItem(_ tree: HTMLTree, _ index: Int) -> String? {
    tree.all(in: index).dropFirst().first { tree.value(.itemprop, of: $0)?.lowercased() == "name" }
      .flatMap { (tree.value(.content, of: $0) ?? tree.text(in: $0)).nonEmpty }
  }
}

extension String {
  /// This text on one line, unless it says nothing.
  var nonEmpty: String? {
    let line = onOneLine
    return line.isEmpty ? nil : line
  }

  /// Whether two titles are the same but for case, accents, signs, and perhaps a few words of one of them.
  func isAlike(_ other: String) -> Bool {
    let (one, two) = (comparable, other.comparable)
    guard !one.isEmpty, !two.isEmpty else { return false }
    if one == two { return true }
    let (short, long) = one.count < two.count ? (one, two) : (two, one)
    guard short.count >= 3 else { return false }
    let words = Set(long)
    return short.count { words.contains($0) } * 5 >= long.count * 3
  }
}

extension String {
  fileprivate var comparable: [String] {
    Words(Array(unicodeScalars.prefix(1000))).map(\.folded)
  }
}
