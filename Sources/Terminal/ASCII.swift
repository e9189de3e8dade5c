extension Unicode.Scalar {
  /// What stands for this scalar where the terminal takes nothing but ASCII: one character.
  var asciiStandIn: Unicode.Scalar {
    if value < 0x80 { return self }
    switch self {
    case "─", "━", "—", "–", "‐", "‑", "−", "┄": return "-"
    case "│", "▏", "┆", "·": return "|"
    case "┃", "█": return "#"
    // The steps of a bar.
    case "▁": return "_"
    case "▂": return "."
    case "▃": return "-"
    case "▄": return "="
    case "▅": return "+"
    case "▆": return "*"
    case "▇": return "%"
    case "≈": return "~"
    case "▹": return "-"
    case "▲": return "^"
    case "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "┼": return "+"
    case "«", "»", "“", "”", "„": return "\""
    case "‘", "’", "‚", "′": return "'"
    case "‹": return "<"
    case "›", "▸", "→", "▌": return ">"
    case "←": return "<"
    case "↑": return "^"
    case "↓": return "v"
    case "●", "•", "◆": return "*"
    case "○": return "o"
    case "×", "✗": return "x"
    case "…": return "."
    default: break
    }
    return Self.plainLetters[self] ?? "?"
  }

  private static let plainLetters: [Unicode.Scalar: Unicode.Scalar] = {
    let groups: KeyValuePairs<Unicode.Scalar, String> = [
      "A": "ÀÁÂÃÄÅĀĂĄ", "C": "ÇĆČ", "D": "ĎĐ", "E": "ÈÉÊËĒĘĚ€", "G": "Ğ", "I": "ÌÍÎÏĪİ", "L": "Ł",
      "N": "ÑŃŇ", "O": "ÒÓÔÕÖØŌŐ", "R": "Ř", "S": "ŚŞŠ", "T": "ŢŤ", "U": "ÙÚÛÜŪŮŰ", "Y": "ÝŸ",
      "Z": "ŹŻŽ", "a": "àáâãäåāăą", "c": "çćč", "d": "ďđ", "e": "èéêëēęě", "g": "ğ", "i": "ìíîïīı",
      "l": "ł", "n": "ñńň", "o": "òóôõöøōő◌", "r": "ř", "s": "śşšß", "t": "ţť", "u": "ùúûüūůű",
      "y": "ýÿ", "z": "źżž",
    ]
    var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (plain, accented) in groups {
      for letter in accented.unicodeScalars { letters[letter] = plain }
    }
    return letters
  }()
}
