import Articles
import Screen

/// Opening where an article is from, and where its links lead.
extension ReaderState {
  /// Opens the article's own address; of a text that has none its link, or asks which.
  mutating func openAddress() -> [Effect] {
    guard let article = selectedArticle else { return [] }
    if let address = article.url { return browse(address) }
    let links = layout?.structure.links ?? []
    let addresses = Set(links.map(\.address))
    if addresses.count == 1, let address = addresses.first { return browse(address) }
    askForLink()
    return []
  }

  /// Asks for the number of a link of the text.
  mutating func askForLink() {
    guard let links = layout?.structure.links, !links.isEmpty else {
      return notice = phrases.noLinks
    }
    prompt = Prompt(.link)
  }

  /// How many links the text has; those that lead to one place count as one.
  package var linkCount: Int { layout?.structure.links.map(\.number).max() ?? 0 }

  /// Where the link leads whose number stands in a line.
  private func address(_ line: String) -> String? {
    let number = Int(line.filter { $0 != " " })
    return layout?.structure.links.first { $0.number == number }?.address
  }

  /// Where the link leads whose number is typed.
  var linkRemark: String? {
    guard let line = prompt?.text, !line.isEmpty else { return nil }
    return address(line) ?? phrases.noSuchLink
  }

  mutating func acceptLink(_ line: String) -> [Effect] {
    guard let address = address(line) else {
      prompt?.complaint = phrases.noSuchLink
      return []
    }
    prompt = nil
    return browse(address)
  }

  private mutating func browse(_ address: String) -> [Effect] {
    do throws(OpenableAddress.Refusal) {
      let openable = try OpenableAddress(address)
      notice = phrases.opens(openable.text)
      return [.browse(openable)]
    } catch {
      notice = phrases.refusal(error, of: address)
      return []
    }
  }
}
