import Annotations
import Testing

/// An article as it lies on a saved page: what stands above its title, its title, its text.
struct Page: Sendable, CustomTestStringConvertible {
  let language: Language
  let title: String
  let noise: [String]
  let body: String

  var testDescription: String { title }

  /// The page's text, its noise in one of several orders.
  func text(order: Int) -> String {
    let above = order < noise.count ? Array(noise[order...] + noise[..<order]) : noise.reversed()
    return (above + [title, body]).joined(separator: order % 2 == 0 ? "\n\n" : "\n")
  }
}

extension Page {
  static let all = french + english

  static let french = [
    Page(
      language: .french, title: "Le port de Brest fermé après la tempête Nils",
      noise: [
        "Accueil > Régions > Bretagne", "Publié le 3 mars 2024 à 14h", "Par Jeanne Martin",
        "5 min de lecture",
      ],
      body: """
        La capitainerie a fermé le port de Brest dans la nuit de samedi à dimanche. La tempête Nils y a \
        poussé deux cargos contre le môle, et les remorqueurs n’ont pu sortir qu’au matin.
        « Nous n’avions rien vu de tel depuis vingt ans », dit Yann Le Goff, qui dirige la capitainerie. \
        À Brest, quarante bateaux de pêche restent à quai, et la criée n’ouvrira pas avant jeudi.
        La tempête a aussi coupé le courant dans six mille foyers. Nils devait s’éloigner dimanche soir \
        vers la mer du Nord. Le port sera rouvert quand les deux cargos auront été dégagés.
        """),
    Page(
      language: .french, title: "Pourquoi le musée de la Poste rouvre-t-il sans son directeur ?",
      noise: [
        "Nous utilisons des cookies pour mesurer l’audience du site. Accepter – Refuser", "Culture",
        "-30 % sur nos abonnements : profitez-en 🎁",
      ],
      body: """
        Les visiteurs ont retrouvé mardi les malles et les vélos du musée de la Poste, après quatre ans \
        de travaux. Une seule personne manquait à l’appel : le directeur, Émile Aubrac.
        Le ministère l’avait suspendu en février. Selon deux employés du musée, il aurait refusé de \
        signer la réception des travaux, dont le coût a doublé. La Poste, elle, ne commente pas.
        « Le directeur reviendra ou partira, mais le musée devait rouvrir », assure son adjointe, \
        Inès Rahmani. Une enquête doit dire avant l’été qui savait quoi.
        """),
    Page(
      language: .french, title: "Trois villages d’Ardèche privés d’eau depuis dix jours",
      noise: [
        "Menu", "Connexion", "Newsletter : recevez l’essentiel chaque matin", "Environnement",
      ],
      body: """
        À Saint-Andéol, on remplit les seaux à la citerne. Comme deux autres villages d’Ardèche, la \
        commune n’a plus d’eau au robinet depuis que la source a tari, il y a dix jours.
        La préfecture fait venir deux camions par jour. « C’est assez pour boire, pas pour les bêtes », \
        dit un éleveur. Les trois maires demandent que l’on creuse un forage au-dessus des villages.
        En Ardèche, il n’est pas tombé une goutte depuis janvier. L’eau pourrait manquer ailleurs.
        """),
    Page(
      language: .french, title: "Léa Kermadec remporte la Route des Îles à 24 ans",
      noise: [
        "@skipper_lea",
        "We did it! I can’t believe that this is the boat that we built for the race.",
        "Voile",
      ],
      body: """
        Elle a passé la ligne à l’aube, seule, avec une voile déchirée. À 24 ans, Léa Kermadec devient la \
        plus jeune gagnante de la Route des Îles, que son père avait courue trois fois.
        « Je n’ai pas dormi depuis les Açores », a dit Kermadec en posant le pied sur le quai. Son \
        bateau, construit avec des amis, n’avait pas de sponsor au départ.
        Le deuxième, Paul Astier, est attendu vendredi. La Route des Îles compte 4 200 milles.
        """),
    Page(
      language: .french, title: "Le train de nuit Paris-Aurillac revient… pour un an",
      noise: [
        "https://courrier.example/2024/train-de-nuit", "★★★★☆ 4,2/5 (128 votes)",
        "Partager cet article", "PUBLICITÉ",
      ],
      body: """
        Il avait disparu en 2003. Le train de nuit entre Paris et Aurillac reprendra du service en \
        décembre, mais pour douze mois seulement, a annoncé la région.
        Quatre voitures partiront chaque soir de la gare d’Austerlitz. À Aurillac, l’hôtelier Marc \
        Vidal « n’y croyait plus ». La nuit coûtera 39 euros.
        Au bout d’un an, la région comptera les voyageurs. « Un train vide ne restera pas », prévient-elle.
        """),
    Page(
      language: .french, title: "# Une meute de loups vue aux portes de Rodez",
      noise: ["Aveyron", "Mis à jour le 12 février 2024 à 8 h 15", "Temps de lecture : 3 minutes"],
      body: """
        Cinq loups ont traversé lundi soir la route de Rodez à Sébazac. Un chauffeur les a filmés, et \
        l’Office de la biodiversité tient les images pour vraies.
        C’est la première meute que l’on voit si près de Rodez. Les loups n’ont attaqué aucun troupeau, \
        mais les éleveurs veulent des chiens et des clôtures.
        La meute vient sans doute du Mont Lozère, où une femelle avait été suivie l’an dernier.
        """),
  ]

  static let english = [
    Page(
      language: .english, title: "Harbor Bridge to Close for Two Years, City Council Decides",
      noise: [
        "Skip to main content", "Subscribe", "By Ann Lee", "Updated March 3, 2024 10:15 a.m.",
        "Share",
      ],
      body: """
        Trucks will have to take the long way around the bay. The City Council voted on Sunday to close \
        Harbor Bridge from June, and to keep it closed until its cables have been replaced.
        Engineers found rust in forty of the cables that hold the bridge. "We were lucky," said Council \
        member Dora Whitfield, who had asked for the survey two years ago.
        Shops near the harbor fear for their trade. The city has promised a ferry every ten minutes.
        """),
    Page(
      language: .english, title: "Fire destroys Calder Mill’s last working loom",
      noise: ["Home > Local News", "4 min read", "ADVERTISEMENT", "Sign in"],
      body: """
        The last loom that still worked at Calder Mill was lost on Tuesday night, when a fire that \
        started in the roof went through the weaving shed in less than an hour.
        Nobody was hurt. The loom, built in 1911, had been kept running by six volunteers. "You could \
        hear it from the road," said Harold Pym, who worked at the mill for thirty years.
        The Calder trust will decide in May whether the shed can be rebuilt after the fire.
        """),
    Page(
      language: .english, title: "“We Lost Everything but the Piano”: A Family Returns to Dunmore",
      noise: ["Get 50% off your first year! 🎉", "World", "Listen to this story"],
      body: """
        The house has no roof and no stairs, but the piano stands where it stood. Four months after the \
        flood, the Okafor family came back to Dunmore this week with a tent and a van.
        They are the first to return. "We lost the car, the beds, the photographs," said Grace Okafor. \
        "Then my son sat down and played." The piano was out of tune, and everything was quiet.
        Dunmore had 900 people before the flood. The county does not expect more than half to return.
        """),
    Page(
      language: .english, title: "What we know about the Norwick ferry collision",
      noise: ["Tuesday, March 5, 2024", "News | UK | Scotland", "www.norwick-times.example"],
      body: """
        Two people are missing after the ferry from Norwick struck a trawler in fog on Monday evening. \
        Thirty passengers were taken off by the lifeboat, and nine are in hospital.
        The ferry left Norwick at 6 p.m. The collision came twenty minutes later, a mile off the \
        lighthouse. It is not known why the trawler's lights were off.
        Investigators will look at the ferry today. Its captain has been questioned and released.
        """),
    Page(
      language: .english, title: "Can Lake Orrin be saved?",
      noise: [
        "We use cookies to make this site work. Accept all", "Environment", "Photo: M. Ruiz / Echo",
      ],
      body: """
        The boats lie on sand. Lake Orrin has lost a third of its water in ten years, and the people who \
        fish it say that they have perhaps two summers left.
        A dam upstream keeps the water for the cotton fields. "Open it for a month each spring and the \
        lake can be saved," said the biologist Tomas Berg, who has counted birds at Orrin since 1998.
        The growers answer that a month without water would cost them the year.
        """),
    Page(
      language: .english,
      title: """
        Nurses at Saint Brannock Hospital vote to strike on Friday after talks with the health board \
        collapse
        """,
      noise: ["Share on Facebook", "by Priya Nair", "Published on 6 March 2024", "Health"],
      body: """
        Nine in ten nurses at Saint Brannock have voted to walk out on Friday, for the first time since \
        the hospital opened. Talks with the board ended on Tuesday without a deal.
        "There are four of us for thirty beds at night," said Moira Quinn, a nurse for twenty years. The \
        board calls the strike reckless and says that it has offered all it can.
        Emergency care at the hospital will go on. Other operations are put off until next week.
        """),
  ]
}
