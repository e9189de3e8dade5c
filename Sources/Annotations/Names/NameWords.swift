/// Words that stand around names and in them, by the hash of their folded forms.
package enum NameWords {
  /// Titles, forms of address and offices that stand before a name.
  package static let titles = hashes(
    """
    m mm mme mmes mlle mlles me mes dr pr mr mrs ms mx miss sir dame lord lady madame monsieur mademoiselle
    maitre docteur professeur general colonel commandant capitaine lieutenant amiral adjudant sergent
    major caporal juge procureur procureure president presidente vice-president vice-presidente ministre
    premier premiere senateur senatrice depute deputee maire prefet prefete roi reine prince princesse
    duc duchesse comte comtesse pape pere abbe frere soeur cardinal eveque archeveque imam rabbin pasteur
    patron patronne pdg dg directeur directrice entraineur selectionneur capitaine avocat avocate
    chancelier chanceliere gouverneur gouverneure ambassadeur ambassadrice secretaire commissaire
    ecrivain auteur autrice actrice acteur chanteur chanteuse realisateur realisatrice artiste
    journaliste chercheur chercheuse historien historienne economiste cofondateur fondateur fondatrice
    cofondatrice milliardaire homme femme candidat candidate defenseur attaquant gardien milieu pilote
    president vice-president prime minister secretary senator congressman congresswoman representative
    governor mayor judge justice attorney sheriff officer detective constable sergeant inspector
    superintendent chief captain commander admiral king queen prince princess duke duchess pope father
    sister brother bishop archbishop cardinal rabbi reverend pastor professor doctor nurse coach manager
    striker midfielder goalkeeper defender director producer actor actress singer author writer novelist
    poet chairman chairwoman chair chairperson chancellor minister ambassador spokesman spokeswoman
    spokesperson ceo cto cfo founder co-founder cofounder billionaire councillor cllr mp mep sen gov rep
    gen col lt capt cmdr sgt cpl prof rev hon det insp supt pc leader analyst historian economist
    quarterback pitcher driver rider skipper
    """)

  /// Small words inside a surname.
  package static let particles = hashes(
    """
    de du des d' la le les von van der den ter ten zu zur af av da do dos das di del della dei delle e y
    ben bin ibn bint al el abu abou ould ou y san santa mac mc st saint ste
    """)

  /// Particles in small letters that may begin or go on a name.
  static let smallParticles = hashes(
    "de du des d' la le les von van der den ter ten zu zur af av da do dos das di del della dei e y ben bin "
      + "ibn bint al el abu ould")

  /// Forms of address, which stay outside of the names behind them.
  static let addresses = hashes(
    """
    m mm mme mmes mlle mlles me dr pr mr mrs ms mx miss sir madame monsieur mademoiselle maitre docteur
    sen gov rep gen col lt capt cmdr sgt cpl prof rev hon det insp supt
    """)

  static let conjunctions = hashes("and et")

  /// What tells the bearers of one name apart, behind it.
  static let generations = hashes(
    "jr sr jr. sr. ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi")

  /// What stands before something that is named after a person or like one: streets, buildings, ships, laws.
  static let thingsBefore = hashes(
    """
    rue rues avenue boulevard bd place quai allee allees impasse chemin square pont ecole lycee college
    hopital clinique stade gymnase salle theatre auditorium musee mediatheque bibliotheque prix trophee coupe
    fondation fort aeroport gare loi lois ehpad tempete ouragan cyclone typhon paquebot porte-avions fregate
    corvette cargo ferry voilier chalutier hotel resto restaurant brasserie boulangerie tour residence
    chateau chapelle cathedrale basilique eglise paroisse cimetiere camp massif mont lac planete comete
    asteroide lune sonde fusee cloche ouragan syndrome maladie theoreme operation plan
    hurricane typhoon cyclone storm ss hms uss mv
    """)

  /// What stands before a firm, a house or a paper.
  static let firmsBefore = hashes(
    """
    groupe societe firme entreprise enseigne marque banque laboratoire laboratoires labo studio start-up
    startup cabinet agence usine usines chaine journal quotidien hebdomadaire magazine mensuel maison
    fabricant constructeur editeur equipementier distributeur assureur operateur geant filiale holding
    compagnie cooperative mutuelle syndicat ong association club equipe biscuits biscuiterie fromagerie
    verrerie scierie garage concessionnaire supermarche hypermarche plateforme application logiciel jeu serie
    film roman album parti collectif
    firm company brand bank maker carmaker automaker retailer publisher studio laboratory group insurer
    supermarket chain start-up newspaper daily weekly magazine agency restaurant
    """)

  /// What ends the name of a firm, a street, a building or a prize.
  static let thingsAfter = hashes(
    """
    street st. avenue ave road rd drive lane square boulevard bridge park tower towers hall house court
    school elementary academy college university hospital clinic stadium arena airport station theatre
    theater library museum institute foundation trust fund prize award awards medal trophy cup bowl act
    bill law building plaza center centre wing ward church cathedral chapel cemetery island islands
    river lake mountain valley county city creek beach bay hill hills heights gardens
    group inc inc. corp corp. ltd ltd. llc plc sa sas gmbh ag co co. company corporation partners capital
    holdings holding ventures bank brothers bros sons motors motoren airlines airways energy foods records
    studio studios pictures entertainment media news press times post tribune herald gazette journal
    magazine books publishing systems technologies technology tech software labs lab laboratories
    pharmaceuticals pharma therapeutics biotech industries international global associates consulting
    finance financial insurance securities paper mills steel oil gas mining logistics robotics dynamics
    quantum hotel hotels inn restaurant cafe bakery syndrome disease scale effect theorem
    united city rovers wanderers fc afc rc sc dynamo
    """)

  /// What a word is to the names around it, as bits.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt8
    static let thingBefore = Kinds(rawValue: 1)
    static let firmBefore = Kinds(rawValue: 2)
    static let thingAfter = Kinds(rawValue: 4)
    static let title = Kinds(rawValue: 8)
    static let particle = Kinds(rawValue: 16)
  }

  /// All of these words in one table.
  static let kinds: WordTable<Kinds> = {
    var table = WordTable<Kinds>(capacity: 2048, none: [])
    for (words, kind) in [
      (thingsBefore, Kinds.thingBefore), (firmsBefore, .firmBefore), (thingsAfter, .thingAfter),
      (titles, .title), (particles, .particle),
    ] {
      for hash in words.hashes { table[hash] = table[hash].union(kind) }
    }
    return table
  }()

  /// Which of the words that stand around things named after persons one is, as bits; 0 for none.
  package static func thing(_ folded: UInt64) -> UInt64 { UInt64(kinds[folded].rawValue & 7) }

  static func hashes(_ words: String) -> WordSet {
    WordSet(
      words.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map {
        WordHash(folding: $0).mixed
      })
  }
}
