/// The elements of HTML that something is done for; `text` stands for a piece of text.
enum HTMLTag: String {
  case text, unknown
  case html, head, body, title, meta, link, base, script, style, template, noscript
  case article, main, section, nav, aside, header, footer, hgroup, address
  case h1, h2, h3, h4, h5, h6
  case p, div, center, pre, blockquote, hr, br, wbr
  case ul, ol, menu, dir, li, dl, dt, dd
  case figure, figcaption, table, caption, thead, tbody, tfoot, tr, td, th, col, colgroup
  case details, summary, dialog, fieldset, legend, form
  case a, b, strong, i, em, cite, dfn, `var`, code, kbd, samp, tt, q, time, span, font, mark
  case button, select, option, optgroup, datalist, textarea, input, iframe, frame, frameset
  case object, embed, applet, video, audio, canvas, svg, math, map, area, img, image
  case progress, meter, rp, plaintext, listing, xmp, isindex, noembed, noframes
  case source, track, param, keygen, bgsound, basefont, big, nobr, s, small, strike, u
}

extension HTMLTag {
  /// Whether the element stands on lines of its own.
  var isBlock: Bool {
    switch self {
    case .html, .body, .article, .main, .section, .nav, .aside, .header, .footer, .hgroup, .address,
      .h1, .h2, .h3, .h4, .h5, .h6, .p, .div, .center, .pre, .blockquote, .hr, .ul, .ol, .menu,
      .dir, .li, .dl, .dt, .dd, .figure, .figcaption, .table, .caption, .thead, .tbody, .tfoot, .tr,
      .td, .th, .details, .summary, .dialog, .fieldset, .legend, .form, .listing, .xmp, .plaintext:
      true
    default: false
    }
  }

  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// Whether nothing within the element is ever text to read.
  var holdsNoText: Bool {
    switch self {
    case .head, .title, .meta, .link, .base, .script, .style, .button, .select, .option, .optgroup,
      .datalist, .textarea, .input, .iframe, .embed, .video, .audio, .canvas, .svg, .map, .area,
      .progress, .meter, .rp, .frame, .frameset, .noembed, .noframes:
      true
    default: false
    }
  }
}
