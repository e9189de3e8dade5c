/// A table of a page: of data, or one that only places what is in it.
struct HTMLTable {
  /// Whether its rows say something cell by cell: it has headings, or short cells side by side in several rows.
  let isOfData: Bool

  init(_ tree: HTMLTree, _ number: Int) {
    var rows = 0
    var cells = 0
    var length = 0
    var hasHeadings = false
    for index in tree.all(in: number).dropFirst() {
      switch tree[index].tag {
      case .tr: rows += 1
      case .td: cells += 1
      case .th:
        cells += 1
        hasHeadings = true
      case .caption: hasHeadings = true
      case .text: length += tree[index].text.count
      // Such things are no data.
      case .table, .h1, .h2, .article, .section, .blockquote, .pre, .ul, .ol:
        isOfData = false
        return
      default: break
      }
    }
    let isGrid = rows > 1 && cells >= 2 * rows
    isOfData = cells > 0 && length <= 200 * cells && (hasHeadings || isGrid)
  }
}
