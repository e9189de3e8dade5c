/// The attributes of HTML that something is made of.
enum HTMLAttribute: String {
  case `class`, id, href, rel, name, property, content, itemprop, role, hidden, style, lang,
    datetime
  case pubdate, type, start, value, reversed, open
  case ariaHidden = "aria-hidden"
  case httpEquiv = "http-equiv"
  case xmlLang = "xml:lang"
}
