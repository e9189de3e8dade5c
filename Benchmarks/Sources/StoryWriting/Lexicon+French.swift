extension Lexicon {
  /// French: the words below come first, in this order, and made-up ones behind them.
  static func french(_ dice: inout Dice) -> Lexicon {
    let masculine = Self.masculine.words
    let feminine = Self.feminine.words
    let known = masculine + feminine
    let made = syllables.words(
      madeNouns, endings: masculineEndings + feminineEndings, besides: known, &dice)
    let core = (0..<max(masculine.count, feminine.count)).flatMap { rank in
      [masculine, feminine].enumerated().compactMap { list, words in
        words.indices.contains(rank) ? noun(words[rank], isFeminine: list == 1) : nil
      }
    }
    let madeNouns = made.map { word in
      noun(word, isFeminine: feminineEndings.contains { word.hasSuffix($0) })
    }
    let stems = syllables.words(madeVerbs, endings: [""], besides: [], &dice)
    return Lexicon(
      nouns: Ranked(core + madeNouns),
      verbs: Ranked((verbs.words.map { String($0.dropLast(2)) } + stems).map(verb)),
      adjectives: Ranked(
        adjectives.words
          + syllables.words(
            madeAdjectives, endings: ["ique", "able", "aire", "iste"], besides: [], &dice)),
      adverbs: Ranked(
        adverbs.words
          + syllables.words(madeAdverbs, endings: ["ement", "iquement"], besides: [], &dice)),
      places: Ranked(places.lines), companies: Ranked(companies.lines),
      statements: statements.lines.map(Template.init),
      quotations: quotations.lines.map(Template.init),
      headings: headings.lines.map(Template.init), titles: titles.lines.map(Template.init))
  }

  private static func noun(_ word: String, isFeminine: Bool) -> Noun {
    let plural =
      word.hasSuffix("s") || word.hasSuffix("x")
      ? word
      : word.hasSuffix("eau")
        ? word + "x" : word.hasSuffix("al") ? word.dropLast() + "ux" : word + "s"
    let isElided = word.first.map { "aeiouyhéèêâîôœà".contains($0) } ?? false
    if isElided {
      return Noun(
        definite: "l’" + word, indefinite: (isFeminine ? "une " : "un ") + word,
        genitive: "de l’" + word, dative: "à l’" + word, plural: String(plural))
    }
    return isFeminine
      ? Noun(
        definite: "la " + word, indefinite: "une " + word, genitive: "de la " + word,
        dative: "à la " + word, plural: String(plural))
      : Noun(
        definite: "le " + word, indefinite: "un " + word, genitive: "du " + word,
        dative: "au " + word, plural: String(plural))
  }

  private static func verb(_ stem: String) -> Verb {
    Verb(infinitive: stem + "er", present: stem + "e", past: stem + "é")
  }

  private static let syllables = Syllables(
    onsets: """
      bl br ch cl cr dr fl fr gr pl pr qu tr b c d f g l m n p r s t v b c d f l m n p r s t v
      """.words,
    nuclei: "a e i o u é è ou oi an en on in ai au eu a e i o".words,
    codas: ["", "", "", "", "", "", "", "r", "l", "s"])

  private static let feminineEndings = ["tion", "té", "ence", "ure", "ise", "ette"]
  private static let masculineEndings = ["ment", "eur", "age", "isme", "eau", "al", "ier"]

  private static let masculine = """
    conseil projet président directeur groupe gouvernement ministre parti salarié marché pays travail procès accord
    rapport dossier contrat budget syndicat tribunal chantier fonds juge maire texte débat vote résultat chiffre
    investisseur dirigeant patron fondateur communiqué message document calendrier bureau quartier port pont train
    réseau programme secteur service client produit prix milliard emploi salaire départ retour renvoi poste siège
    comité cabinet avocat témoin expert chercheur étudiant enfant habitant voisin public journal entretien discours
    entourage avenir passé mois matin soir mandat recours délai retard risque danger doute silence soutien désaccord
    conflit scandale soupçon courrier courriel téléphone ordinateur logiciel modèle laboratoire hôpital incendie
    """

  private static let feminine = """
    entreprise décision direction lettre équipe société crise ville région loi réforme mesure enquête affaire
    question réponse annonce démission nomination réunion séance assemblée commission mission majorité opposition
    campagne élection politique justice police plainte peine audience preuve banque bourse action dette croissance
    hausse baisse somme facture usine grève manifestation négociation proposition condition garantie promesse
    menace confiance colère surprise inquiétude responsabilité sécurité santé école université recherche
    technologie intelligence machine donnée plateforme industrie énergie eau rivière route gare ligne maison rue
    place famille population génération journée semaine année heure minute rencontre conférence déclaration
    signature copie version page phrase parole voix histoire mémoire culture fondation association agence
    """

  private static let verbs = """
    annoncer demander accepter refuser présenter déposer adopter rejeter examiner confirmer critiquer dénoncer
    quitter diriger contester publier signer préparer organiser lancer financer créer fermer menacer
    retarder accélérer modifier étudier consulter informer alerter rassurer évoquer aborder signaler observer
    constater expliquer justifier regretter approuver valider annuler reporter déplacer installer
    transformer développer limiter contrôler surveiller dépasser doubler tripler diviser occuper visiter
    rencontrer recruter engager écarter nommer désigner accuser soupçonner condamner juger libérer protéger
    """

  private static let adjectives = """
    économique politique juridique technique stratégique historique difficile rapide possible
    nécessaire probable fragile solide stable sensible capable responsable favorable remarquable inévitable
    considérable durable ordinaire extraordinaire judiciaire budgétaire monétaire militaire scolaire sanitaire
    populaire secondaire provisoire énorme large vaste grave proche moderne unique jeune calme libre utile inutile
    """

  private static let adverbs = """
    rapidement finalement publiquement récemment clairement officiellement toujours encore déjà désormais longtemps
    souvent prudemment fermement largement seulement lentement vivement ouvertement discrètement également
    """

  private static let places = """
    Paris
    Lyon
    Bruxelles
    Marseille
    Londres
    Genève
    Toulouse
    Lille
    Bordeaux
    Nantes
    Strasbourg
    Berlin
    Rennes
    New York
    Montréal
    Grenoble
    San Francisco
    Madrid
    Dijon
    Rome
    """

  private static let companies = """
    Arvelec
    la Banque du Rhône
    Novatis
    Orbimar
    le groupe Delmont
    Lumexia
    Transvia
    la fondation Saint-Clair
    Quadrane
    Helvor
    Ateliers Morvan
    Cidrelec
    Boréale
    le laboratoire Valmy
    Sogemar
    Pyrenea
    """
}
