/// The part of a page that is its article, and its heading where that stands outside of it.
///
/// An element that says so comes first: `itemprop=articleBody`, `<article>`, `<main>`. Where none does, or within
/// `<main>`, it is the smallest element that holds nearly all of the prose.
struct HTMLRoot {
  let number: Int
  /// The heading and what introduces the article, when they stand before it.
  private(set) var prelude: [Int] = []

  init(_ tree: HTMLTree, _ chrome: HTMLChrome, title: String?) {
    let finder = Finder(tree: tree, isLeftOut: chrome.isLeftOut, scores: chrome.prose.scores)
    number = finder.root
    let inside = tree.all(in: number)
    guard !inside.contains(where: { tree[$0].tag == .h1 && !finder.isOut($0) }) else { return }
    let headings = (0..<number).filter {
      tree[$0].tag == .h1 && tree[$0].end <= number && tree.text(in: $0).isSpoken
    }
    let alike = headings.last { heading in
      title.map { tree.text(in: heading).isAlike($0) } ?? false
    }
    guard let heading = alike ?? headings.last(where: { !finder.isOut($0) }) else { return }
    prelude = [heading]
    var index = tree[heading].end
    while index < number {
      if tree[index].tag != .text, tree[index].end <= number, Self.introduces(index, in: tree) {
        prelude.append(index)
        index = tree[index].end
      } else {
        index += 1
      }
    }
  }

  private static func introduces(_ index: Int, in tree: HTMLTree) -> Bool {
    guard tree.hasAttributes(index), !tree[index].tag.holdsNoText else { return false }
    if let words = tree.value(.itemprop, of: index)?.lowercased(),
      ["description", "alternativeheadline", "abstract"].contains(words)
    {
      return true
    }
    let names = (tree.value(.class, of: index) ?? "").split(separator: " ").prefix(16)
    return names.contains { !introductions.isDisjoint(with: $0.nameWords) }
  }

  private static let introductions: Set<String> = [
    "standfirst", "chapo", "chapeau", "deck", "dek", "subtitle", "subheadline", "lead", "lede",
    "intro", "introduction", "summary", "excerpt", "abstract",
  ]
}

/// Looks for the element that holds the article.
private struct Finder {
  let tree: HTMLTree
  let isLeftOut: [Bool]
  let scores: [Int]

  func isOut(_ index: Int) -> Bool {
    var above = index
    while above > 0 {
      if isLeftOut[above] { return true }
      above = tree[above].parent
    }
    return false
  }

  var root: Int {
    let total = scores[0]
    let body = tree.nodes.indices.first { tree[$0].tag == .body } ?? 0
    guard total > 0 else { return body }
    if let body = lowest(of: outermost { isArticleBody($0) }, holding: 45) { return lifted(body) }
    let articles = outermost { tree[$0].tag == .article }
    if let article = lowest(of: articles, holding: 45) { return article }
    if let main = lowest(of: outermost { isMain($0) }, holding: 45) { return densest(in: main) }
    return densest(in: body)
  }

  private func isArticleBody(_ index: Int) -> Bool {
    let words = tree.value(.itemprop, of: index)?.lowercased() ?? ""
    return words.split(separator: " ").contains("articlebody")
  }

  private func isMain(_ index: Int) -> Bool {
    tree[index].tag == .main || tree.value(.role, of: index)?.lowercased() == "main"
  }

  /// The elements that are such ones, and lie in no other one.
  private func outermost(where isOne: (Int) -> Bool) -> [Int] {
    var found: [Int] = []
    var index = 0
    while index < tree.nodes.count {
      if isLeftOut[index] {
        index = tree[index].end
      } else if tree[index].tag != .text, isOne(index) {
        found.append(index)
        index = tree[index].end
      } else {
        index += 1
      }
    }
    return found
  }

  /// The richest of some elements, or what holds them all when none has most of what they have together; nil when it has
  /// less than so many hundredths of the page's prose.
  private func lowest(of found: [Int], holding share: Int) -> Int? {
    let together = found.reduce(0) { $0 + scores[$1] }
    guard let best = found.max(by: { scores[$0] < scores[$1] }) else { return nil }
    var chosen = best
    while chosen > 0, scores[chosen] * 2 < together { chosen = tree[chosen].parent }
    return scores[chosen] * 100 >= scores[0] * share ? chosen : nil
  }

  /// The article around an article's body, with its heading, unless it holds much else.
  private func lifted(_ body: Int) -> Int {
    var above = tree[body].parent
    while above > 0 {
      if tree[above].tag == .article {
        return scores[above] * 10 <= scores[body] * 16 ? above : body
      }
      above = tree[above].parent
    }
    return body
  }

  /// The smallest element that holds nearly all of the prose of another one.
  private func densest(in scope: Int) -> Int {
    var chosen = scope
    descend: while true {
      var index = chosen + 1
      while index < tree[chosen].end {
        if Self.holdsArticles(tree[index].tag), scores[index] * 100 >= scores[scope] * 80 {
          chosen = index
          continue descend
        }
        index = tree[index].end
      }
      return chosen
    }
  }

  private static func holdsArticles(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .body, .div, .section, .article, .main, .center, .table, .tbody, .tr, .td, .form,
      .fieldset,
      .span, .unknown:
      true
    default: false
    }
  }
}
