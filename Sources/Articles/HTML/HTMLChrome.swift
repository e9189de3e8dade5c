/// What of a page is not its article: navigation, forms, boxes that sell or share something, what is not shown.
///
/// When in doubt a part is kept: nothing is left out that holds a large part of all there is to read.
struct HTMLChrome {
  /// For each node whether it is left out, with all that is within it.
  private(set) var isLeftOut: [Bool]
  /// How much there is to read in what is kept.
  private(set) var prose: HTMLProse

  init(_ tree: HTMLTree, isFragment: Bool) {
    isLeftOut = Array(repeating: false, count: tree.nodes.count)
    var reserves: [Int] = []
    for index in tree.nodes.indices {
      let tag = tree[index].tag
      isLeftOut[index] = tag.holdsNoText
      if tag == .noscript || tag == .template {
        isLeftOut[index] = true
        reserves.append(index)
      }
    }
    let weights = HTMLProse.Weights(tree)
    prose = HTMLProse(tree, weights, without: isLeftOut)
    admitReserves(reserves, of: tree, weights)
    let total = prose.scores[0]
    var index = 0
    while index < tree.nodes.count {
      if isLeftOut[index] {
        index = tree[index].end
      } else if let share = Self.mostShare(of: index, in: tree, isFragment: isFragment),
        prose.scores[index] * 100 <= total * share, total > 0 || share == 100
      {
        isLeftOut[index] = true
        index = tree[index].end
      } else {
        index += 1
      }
    }
    prose = HTMLProse(tree, weights, without: isLeftOut)
  }

  /// What stands in for scripts is read only where the page has less to read without it.
  private mutating func admitReserves(
    _ reserves: [Int], of tree: HTMLTree, _ weights: HTMLProse.Weights
  ) {
    guard !reserves.isEmpty else { return }
    var admitted = isLeftOut
    for index in reserves { admitted[index] = false }
    let whole = HTMLProse(tree, weights, without: admitted)
    guard whole.scores[0] > 2 * prose.scores[0] else { return }
    isLeftOut = admitted
    prose = whole
  }

  /// The part of a page's prose, in hundredths, up to which a node is taken for something else than the article; nil for
  /// a node that looks like a part of it.
  private static func mostShare(of index: Int, in tree: HTMLTree, isFragment: Bool) -> Int? {
    let node = tree[index]
    guard node.tag != .text, index > 0, node.tag != .body else { return nil }
    if isHidden(index, in: tree) { return 45 }
    guard !isFragment else { return nil }
    switch node.tag {
    case .nav, .form, .dialog: return 45
    case .footer, .aside, .menu: return 34
    case .header: return isPageHeader(index, in: tree) ? 34 : nil
    case .article, .main: return nil
    default: break
    }
    guard tree.hasAttributes(index) else { return nil }
    if let role = tree.value(.role, of: index), roles.contains(role.lowercased()) { return 34 }
    return boxShare(of: index, in: tree)
  }

  private static let roles: Set<String> = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog",
    "toolbar", "menu", "menubar", "tablist",
  ]

  private static func isHidden(_ index: Int, in tree: HTMLTree) -> Bool {
    guard tree.hasAttributes(index) else { return false }
    if let hidden = tree.value(.hidden, of: index), hidden != "until-found" { return true }
    if tree.value(.ariaHidden, of: index)?.lowercased() == "true" { return true }
    guard let style = tree.value(.style, of: index) else { return false }
    let plain = style.lowercased().filter { $0 != " " }
    return plain.contains("display:none") || plain.contains("visibility:hidden")
  }

  /// Whether a header is that of the page and not of the article.
  private static func isPageHeader(_ index: Int, in tree: HTMLTree) -> Bool {
    var above = tree[index].parent
    while above > 0 {
      if tree[above].tag == .article { return false }
      above = tree[above].parent
    }
    return !tree.all(in: index).contains { tree[$0].tag == .h1 }
  }

  private static func boxShare(of index: Int, in tree: HTMLTree) -> Int? {
    var share: Int?
    for name in [HTMLAttribute.class, .id] {
      guard let value = tree.value(name, of: index) else { continue }
      for words in value.split(separator: " ").prefix(16) {
        let words = words.nameWords
        // A page that has a sidebar is none.
        if let first = words.first, conditions.contains(first) { continue }
        if words.contains(where: commentWords.contains) { share = max(share ?? 0, 75) }
        if words.contains(where: boxWords.contains) { share = max(share ?? 0, 25) }
      }
    }
    return share
  }

  private static let conditions: Set<String> = ["has", "with", "no", "without", "is", "js", "not"]
  private static let commentWords: Set<String> = [
    "comments", "commentaires", "disqus", "respond", "commentlist",
  ]
  private static let boxWords: Set<String> = [
    "share", "sharing", "sharebar", "sharedaddy", "social", "socials", "partage", "partager",
    "related", "recommended", "recommendations", "recirculation", "newsletter", "newsletters",
    "cookie", "cookies", "consent", "gdpr", "rgpd", "breadcrumb", "breadcrumbs", "ariane",
    "sidebar", "advert", "adverts", "advertisement", "advertising", "ad", "ads", "adsense", "pub",
    "publicite", "sponsor", "sponsored", "outbrain", "taboola", "popup", "modal", "pagination",
    "pager", "navbar", "navigation", "subscribe", "subscription", "paywall", "login",
    "screenreader",
    "hidden", "invisible", "skiplink",
  ]
}

extension Substring {
  /// The words of a name: `articleShare-box__2` is article, share, box, 2.
  var nameWords: [String] {
    var words: [String] = [""]
    var wasSmall = false
    for byte in utf8.prefix(80) {
      let isCapital = byte >= 0x41 && byte <= 0x5A
      guard byte.isLetter else {
        if words[words.count - 1] != "" { words.append("") }
        wasSmall = false
        continue
      }
      if isCapital, wasSmall { words.append("") }
      words[words.count - 1].unicodeScalars.append(Unicode.Scalar(byte.lowercase))
      wasSmall = !isCapital
    }
    return words.last == "" ? Array(words.dropLast()) : words
  }
}
