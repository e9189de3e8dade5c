import Annotations
import Testing

@Suite struct `The names of a text` {
  private func names(_ text: String, _ tables: Tables = .builtIn) -> [String] {
    let tokens = Tokens(text)
    return NameFinder(lexicon: tables.lexicon, model: tables.model).find(in: tokens)
      .map { tokens.text($0.range) }
  }

  @Test(arguments: [
    ("Simone Veil a défendu sa loi devant l’Assemblée.", ["Simone Veil"]),
    ("Le ministre Bruno Le Maire a reçu Élisabeth Borne.", ["Bruno Le Maire", "Élisabeth Borne"]),
    ("Sam Altman, 38 ans, a quitté OpenAI.", ["Sam Altman"]),
    ("« Je pars », a dit Gérald Darmanin lundi.", ["Gérald Darmanin"]),
    (
      "Valéry Giscard d’Estaing a battu François Mitterrand.",
      ["Valéry Giscard d’Estaing", "François Mitterrand"]
    ),
    ("Dominique de Villepin et Charles de Gaulle", ["Dominique de Villepin", "Charles de Gaulle"]),
    ("Jean-Luc Mélenchon a critiqué Marine Le Pen.", ["Jean-Luc Mélenchon", "Marine Le Pen"]),
    ("L’avocat Éric Dupond-Moretti a plaidé.", ["Éric Dupond-Moretti"]),
    ("Ursula von der Leyen a parlé.", ["Ursula von der Leyen"]),
    ("Xi Jinping a reçu Vladimir Poutine.", ["Xi Jinping", "Vladimir Poutine"]),
    ("Le milieu N’Golo Kanté a marqué.", ["N’Golo Kanté"]),
    ("Mohammed ben Salmane a reçu Joe Biden.", ["Mohammed ben Salmane", "Joe Biden"]),
    ("Kylian Mbappé a battu Lionel Messi.", ["Kylian Mbappé", "Lionel Messi"]),
  ])
  func `are found in French`(text: String, expected: [String]) { #expect(names(text) == expected) }

  @Test(arguments: [
    ("Sam Altman was fired by the board of OpenAI.", ["Sam Altman"]),
    ("Conor O’Brien met George W. Bush in Texas.", ["Conor O’Brien", "George W. Bush"]),
    ("The author J. K. Rowling declined to comment.", ["J. K. Rowling"]),
    ("The author J.K. Rowling declined to comment.", ["J.K. Rowling"]),
    ("Martin Luther King Jr. spoke in Washington.", ["Martin Luther King Jr."]),
    ("Ngozi Okonjo-Iweala leads the trade body.", ["Ngozi Okonjo-Iweala"]),
    ("Robert De Niro and Leonardo DiCaprio attended.", ["Robert De Niro", "Leonardo DiCaprio"]),
    ("Police named the victim as Sarah Jones, 34.", ["Sarah Jones"]),
    ("Helen Toner and Adam D’Angelo sat on the board.", ["Helen Toner", "Adam D’Angelo"]),
  ])
  func `are found in English`(text: String, expected: [String]) { #expect(names(text) == expected) }

  @Test(arguments: [
    ("M. Dupont a reçu Mme Durand.", ["Dupont", "Durand"]),
    ("Le maire a reçu M. Dupont et Mlle Durand.", ["Dupont", "Durand"]),
    ("Me Paul Perrin défend Mme Anne Durand.", ["Paul Perrin", "Anne Durand"]),
    ("Le Dr Paul Perrin et le Pr Anne Durand opèrent.", ["Paul Perrin", "Anne Durand"]),
    ("Mr Johnson met Ms Harris and Mrs Merkel.", ["Johnson", "Harris", "Merkel"]),
    ("Mr. Johnson met Ms. Harris.", ["Johnson", "Harris"]),
    ("Sir Keir Starmer met Dr. Anthony Fauci.", ["Keir Starmer", "Anthony Fauci"]),
    ("Sen. Bernie Sanders met Gov. Gavin Newsom.", ["Bernie Sanders", "Gavin Newsom"]),
    ("Judge Amy Berman told President Joe Biden.", ["Amy Berman", "Joe Biden"]),
    (
      "Le président Emmanuel Macron a reçu la juge Anne Durand.",
      ["Emmanuel Macron", "Anne Durand"]
    ),
  ])
  func `begin behind a title`(text: String, expected: [String]) { #expect(names(text) == expected) }

  @Test(arguments: [
    ("Emmanuel Macron’s party lost.", ["Emmanuel Macron"]),
    ("Emmanuel Macron's party lost.", ["Emmanuel Macron"]),
    ("Le discours d’Emmanuel Macron a plu.", ["Emmanuel Macron"]),
    ("Il dit qu’Emmanuel Macron a tort.", ["Emmanuel Macron"]),
    ("Il cite l’Emmanuel Macron de 2017.", ["Emmanuel Macron"]),
    ("“Emmanuel Macron” is on the list.", ["Emmanuel Macron"]),
    ("(Emmanuel Macron, 45 ans)", ["Emmanuel Macron"]),
  ])
  func `leave outside what is not theirs`(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(arguments: [
    ("Marie et Pierre Curie ont reçu le prix Nobel.", ["Marie", "Pierre Curie"]),
    (
      "Altman, Brockman et Murati ont signé. Sam Altman, Greg Brockman et Mira Murati partent.",
      ["Altman", "Brockman", "Murati", "Sam Altman", "Greg Brockman", "Mira Murati"]
    ),
    ("Barack and Michelle Obama spoke in Chicago.", ["Barack", "Michelle Obama"]),
    (
      "Étaient présents Paul Martin, Julie Bernard et Luc Petit.",
      ["Paul Martin", "Julie Bernard", "Luc Petit"]
    ),
  ])
  func `count once each in a list`(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(arguments: [
    (
      "Simone Veil est entrée au Panthéon. Veil avait défendu sa loi. Simone l’avait voulu.",
      ["Simone Veil", "Veil", "Simone"]
    ),
    (
      "Sam Altman was fired on Friday. Altman had founded the firm. “Sam is great,” she said.",
      ["Sam Altman", "Altman", "Sam"]
    ),
    (
      "L’affaire Dreyfus a divisé la France. Alfred Dreyfus fut gracié.",
      ["Dreyfus", "Alfred Dreyfus"]
    ),
    (
      "Emmanuel Macron a parlé. Macorn a ensuite quitté la salle, et Macron est rentré.",
      ["Emmanuel Macron", "Macorn", "Macron"]
    ),
  ])
  func `may be surnames and given names alone`(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(arguments: [
    "Suivez @EmmanuelMacron et @sama.", "Voir https://emmanuelmacron.fr pour en savoir plus.",
    "Écrire à contact@macron.fr avant lundi.",
  ])
  func `are none in addresses`(text: String) { #expect(names(text) == []) }

  @Test(arguments: [
    "La présidente a parlé au ministre.", "The coach told the judge.", "La juge a tranché.",
    "Le PDG a quitté la société.", "The prime minister resigned.",
  ])
  func `are no titles alone`(text: String) { #expect(names(text) == []) }

  @Test(arguments: [
    "Il habite avenue Victor-Hugo à Nancy.", "Il habite rue Jean-Jaurès à Metz.",
    "Le vol a quitté l’aéroport Charles-de-Gaulle.", "Il a reçu le prix Goncourt lundi.",
    "Le match a eu lieu au stade Marcel-Picot.",
    "Il a lu Le Figaro et Libération.",
    "Les élèves du lycée Henri-Poincaré manifestent.", "Microsoft a racheté Activision.",
    "The flight left JFK for London.", "Goldman Sachs and Morgan Stanley fell.",
    "He works for Johnson & Johnson.", "She studied at Johns Hopkins University.",
    "He lives on Martin Luther King Boulevard.",
    "Souscrire aujourd’hui à notre offre", "Les États-Unis et la Chine négocient.",
    "Nous avons Windows 11 et ChatGPT.", "The White House and Wall Street reacted.",
    "La tempête Ciarán a frappé la Bretagne.", "Le Conseil d’État a tranché lundi.",
  ])
  func `are no streets, firms and places`(text: String) { #expect(names(text) == []) }

  @Test(arguments: [
    ("#EmmanuelMacron a parlé. Emmanuel Macron parle.", ["EmmanuelMacron", "Emmanuel Macron"]),
    ("Emmanuel Macron a parlé. #Macron", ["Emmanuel Macron", "Macron"]),
  ])
  func `may be hashtags without their sign`(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(arguments: [
    ("LONDON (Reuters) - Keir Starmer said on Monday he would resign.", ["Keir Starmer"]),
    ("WASHINGTON — Joe Biden met Kamala Harris.", ["Joe Biden", "Kamala Harris"]),
    (
      "PARIS, 17 novembre (AFP) - Emmanuel Macron a reçu Olaf Scholz.",
      ["Emmanuel Macron", "Olaf Scholz"]
    ),
    ("Par Julie Martin\n\nLa crue monte.", ["Julie Martin"]),
    ("By Kevin Roose and Karen Weise\n\nThe board met.", ["Kevin Roose", "Karen Weise"]),
    ("Photo : Paul Durand / AFP", ["Paul Durand"]),
    ("Propos recueillis par Anne Durand", ["Anne Durand"]),
    ("SAM ALTMAN RENVOYÉ\n\nSam Altman a été renvoyé.", ["SAM ALTMAN", "Sam Altman"]),
    ("Philippe PIOT a écrit à Julie MARTIN.", ["Philippe PIOT", "Julie MARTIN"]),
  ])
  func `stand beside datelines and in bylines`(text: String, expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(arguments: ["Joaquín “El Chapo” Guzmán", "Dwayne “The Rock” Johnson"])
  func `hold the nickname between them`(name: String) {
    #expect(names("\(name) spoke on Monday.") == [name])
  }

  @Test func `go on over the line end of a wrapped mail`() {
    let text = """
      Le directeur général de la société OpenAI, que tous appellent Sam
      Altman, a été renvoyé vendredi par son conseil, qui lui reprochait
      de ne pas avoir été constamment franc avec lui. La directrice de
      la technique, Mira Murati, assurera son intérim en attendant le
      choix de son successeur par le conseil.
      """
    #expect(names(text) == ["Sam\nAltman", "Mira Murati"])
  }

  @Test func `end with their line elsewhere`() {
    #expect(
      names("Par Julie Martin\nEmmanuel Macron a parlé.") == ["Julie Martin", "Emmanuel Macron"])
  }

  @Test func `are as sure as a chance can be`() {
    let tokens = Tokens("Emmanuel Macron a reçu M. Dupont à Paris avec Sam Altman.")
    let found = NameFinder(lexicon: Tables.builtIn.lexicon, model: Tables.builtIn.model)
      .find(in: tokens)
    #expect(found.allSatisfy { (0...1).contains($0.chance) })
    #expect(found.allSatisfy { tokens.range(of: $0.tokens) == $0.range })
  }

  @Test func `are found by rules alone when the tables are missing`() {
    let none = Tables(lexicon: nil, model: nil, outlook: nil)
    #expect(!none.isComplete)
    #expect(names("Le maire a reçu M. Dupont lundi.", none) == ["Dupont"])
    let text = Array("Le maire a reçu M. Dupont lundi.".unicodeScalars)
    let found = Annotator(none).annotate(
      text, published: Day(year: 2023, month: 11, day: 22), language: .french)
    #expect(found.names.map(\.name.text) == ["Dupont"])
    #expect(found.names.map(\.name.gender) == [.male])
    #expect(found.dates.map { "\($0.value.map { "\($0)" } ?? "?")" } == ["2023-11-20"])
  }

  @Test func `are found by rules and lists when the model is missing`() {
    let some = Tables(lexicon: Tables.builtIn.lexicon, model: nil, outlook: nil)
    #expect(
      names("Le maire a reçu Emmanuel Macron et M. Dupont.", some) == ["Emmanuel Macron", "Dupont"])
  }

  @Test func `have parts`() {
    func name(_ text: String) -> PersonName {
      PersonName(text, title: nil, lexicon: Tables.builtIn.lexicon)
    }
    #expect(name("Simone Veil").given == ["simone"])
    #expect(name("Simone Veil").surname == ["veil"])
    #expect(name("Dominique de Villepin").surname == ["de", "villepin"])
    #expect(name("Dominique de Villepin").key == "villepin")
    #expect(name("Martin Luther King Jr.").generation == "jr")
    #expect(name("Martin Luther King Jr.").key == "king")
    #expect(name("MARTIN Julie").key == "martin")
    #expect(name("MARTIN Julie").given == ["julie"])
    #expect(name("J.-M. Barre").given == ["j-m"])
    #expect(name("O’Brien").words == ["o'brien"])
    #expect(!name("Veil").isFull)
    #expect(name("Simone Veil").gender == .female)
    #expect(name("Pierre Dupuis").gender == .male)
  }
}

@Suite struct `A table` {
  private static let lexicon = Lexicon.table(of: [
    WordHash("paul").mixed: [.maleName], WordHash("martin").mixed: [.surname, .maleName],
  ])
  private static let model = NameModel.table(
    rows: 16, weights: Array(repeating: 1, count: 16 * NameModel.labels), scale: 0.5,
    transitions: Array(repeating: 0, count: NameTransitions.count))
  private static let outlook = OutlookModel.table(Array(repeating: 0.5, count: OutlookModel.rows))

  /// Whether each kind of table takes some bytes for its own.
  private func readers(of bytes: [UInt8]) -> [Bool] {
    bytes.withUnsafeBytes { [Lexicon($0) != nil, NameModel($0) != nil, OutlookModel($0) != nil] }
  }

  @Test func `is read by its own kind alone`() {
    #expect(readers(of: Self.lexicon) == [true, false, false])
    #expect(readers(of: Self.model) == [false, true, false])
    #expect(readers(of: Self.outlook) == [false, false, true])
  }

  @Test func `is none when it is cut or too long`() {
    for table in [Self.lexicon, Self.model, Self.outlook] {
      for count in Set(0...40).union([table.count / 2, table.count - 1]) where count < table.count {
        #expect(readers(of: Array(table.prefix(count))) == [false, false, false])
      }
      #expect(readers(of: table + [0]) == [false, false, false])
    }
    #expect(readers(of: []) == [false, false, false])
  }

  @Test func `is none when a byte of it is changed`() {
    for table in [Self.lexicon, Self.model] {
      // Bytes 12 to 15 hold nothing.
      for offset in table.indices where !(12..<16).contains(offset) {
        var changed = table
        changed[offset] ^= 0x10
        #expect(readers(of: changed) == [false, false, false], "byte \(offset)")
      }
    }
    for offset in stride(from: 24, to: Self.outlook.count, by: 997) {
      var changed = Self.outlook
      changed[offset] ^= 1
      #expect(readers(of: changed) == [false, false, false], "byte \(offset)")
    }
  }

  @Test func `gives back what it was made of`() {
    Self.lexicon.withUnsafeBytes { bytes in
      let lexicon = Lexicon(bytes)
      #expect(lexicon?.flags(WordHash("paul").mixed) == [.maleName])
      #expect(lexicon?.flags(WordHash("martin").mixed) == [.surname, .maleName])
      #expect(lexicon?.flags(WordHash("julie").mixed) == [])
    }
  }

  @Test func `is built in, one of each kind`() {
    #expect(Tables.builtIn.isComplete)
    let flags = Tables.builtIn.lexicon?.flags(WordHash("simone").mixed)
    #expect(flags?.has(.femaleName) == true)
  }
}
