import Annotations
import Stories
import Testing

@Suite struct `The people of a story` {
  private func reading(_ texts: [String]) -> StoryReading {
    StoryReading(
      texts.map { text in
        Annotator().annotate(
          Array(text.unicodeScalars), published: Day(year: 2023, month: 11, day: 22),
          language: Language.detect(in: text))
      })
  }

  /// Each person with the names in all texts, a question mark behind those that are doubtful.
  private func people(_ texts: String...) -> [String] {
    let reading = reading(texts)
    return reading.people.indices.map { number in
      let names = reading.mentions.filter { $0.person == number }.map { mention in
        let scalars = Array(texts[mention.article].unicodeScalars)
        return String(scalars: scalars[mention.range]) + (mention.isDoubtful ? "?" : "")
      }
      return reading.people[number].name + ": " + names.joined(separator: ", ")
    }
  }

  @Test func `are named by surname and by given name`() {
    #expect(
      people(
        "Simone Veil a défendu sa loi. Veil a parlé une heure. « Simone a gagné », a dit son mari.")
        == ["Simone Veil: Simone Veil, Veil, Simone"])
    #expect(
      people(
        "Sam Altman was fired on Friday. Altman had founded the firm. “Sam is back,” she said.")
        == ["Sam Altman: Sam Altman, Altman, Sam"])
  }

  @Test func `have the fullest form of their name`() {
    #expect(
      people("Macron a parlé lundi. Emmanuel Macron a reçu les maires. M. Macron a promis.")
        == ["Emmanuel Macron: Macron, Emmanuel Macron, Macron"])
  }

  @Test func `have it in ordinary capitals`() {
    #expect(
      people("SAM ALTMAN RENVOYÉ\n\nAltman a été renvoyé vendredi, a annoncé la société.").first
        == "Sam Altman: SAM ALTMAN, Altman")
    #expect(
      people("Philippe PIOT a écrit cet article sur la crue.") == ["Philippe Piot: Philippe PIOT"])
  }

  @Test func `are told apart by their titles`() {
    #expect(
      people(
        "Mme Dupuis a porté plainte lundi. Son frère, Pierre Dupuis, a été entendu. Mme Dupuis a"
          + " pleuré, M. Dupuis non.")
        == ["Dupuis: Dupuis, Dupuis", "Pierre Dupuis: Pierre Dupuis, Dupuis"])
    #expect(
      people(
        "Hillary Clinton spoke on Monday. Bill Clinton listened. Mrs. Clinton smiled. Mr. Clinton"
          + " left.")
        == ["Hillary Clinton: Hillary Clinton, Clinton", "Bill Clinton: Bill Clinton, Clinton"])
  }

  @Test func `are told apart by a given name that says who it is`() {
    #expect(
      people(
        "M. Dupuis a parlé. Sa sœur Julie Dupuis a souri. M. Dupuis est parti. Mme Dupuis aussi.")
        == ["Dupuis: Dupuis, Dupuis", "Julie Dupuis: Julie Dupuis, Dupuis"])
    #expect(
      people("Emmanuel Macron a reçu Brigitte Macron. Brigitte a souri. Emmanuel aussi.")
        == [
          "Emmanuel Macron: Emmanuel Macron, Emmanuel",
          "Brigitte Macron: Brigitte Macron, Brigitte",
        ])
  }

  @Test func `are the same with their title in any form`() {
    #expect(
      people("Me Anne Durand a plaidé. Mme Durand a gagné. Durand a souri.")
        == ["Anne Durand: Anne Durand, Durand, Durand"])
    #expect(
      people("Elon Musk’s firm grew. Musk said so. Mr Musk left. Elon is back, says Musk.")
        == ["Elon Musk: Elon Musk, Musk, Musk, Elon, Musk"])
  }

  @Test func `keep their generation`() {
    #expect(
      people("Martin Luther King Jr. spoke. King was killed in 1968.")
        == ["Martin Luther King Jr.: Martin Luther King Jr., King"])
    #expect(
      people("Charles III a reçu la reine Camilla. Elizabeth II est morte en 2022.")
        == ["Charles III: Charles III", "Camilla: Camilla", "Elizabeth II: Elizabeth II"])
  }

  @Test func `are doubtful where two have one given name`() {
    #expect(
      people("Julie Dupont a parlé. Julie Durand a écouté. Julie a ri.")
        == ["Julie Dupont: Julie Dupont", "Julie Durand: Julie Durand, Julie?"])
  }

  @Test func `stay two in articles that tell of different things`() {
    #expect(
      people("Paul Martin a gagné la course.", "M. Martin, boulanger à Metz, a perdu.").count == 2)
    #expect(people("Paul Martin a gagné la course.", "Julie Martin a perdu.").count == 2)
  }

  @Test func `stay two with one surname`() {
    #expect(
      people("Raul Castro a succédé à Fidel Castro. Raul Castro a parlé. Fidel Castro est mort.")
        == ["Raul Castro: Raul Castro, Raul Castro", "Fidel Castro: Fidel Castro, Fidel Castro"])
  }

  @Test func `are doubtful where two have one surname`() {
    #expect(
      people("Raul Castro a reçu Fidel Castro lundi. Castro a parlé une heure.")
        == ["Raul Castro: Raul Castro", "Fidel Castro: Fidel Castro, Castro?"])
  }

  @Test func `are the same with an initial`() {
    #expect(
      people("Greg Brockman a démissionné. G. Brockman avait fondé la société avec Sam Altman.")
        == ["Greg Brockman: Greg Brockman, G. Brockman", "Sam Altman: Sam Altman"])
    #expect(
      people("George W. Bush spoke in Texas. George Bush was president.")
        == ["George W. Bush: George W. Bush, George Bush"])
    #expect(
      people("Jean-Marie Barre a gagné. J.-M. Barre a remercié ses électeurs.")
        == ["Jean-Marie Barre: Jean-Marie Barre, J.-M. Barre"])
  }

  @Test func `are the same with a short given name`() {
    #expect(
      people("William Clinton was president. Bill Clinton left in 2001.").count == 1)
  }

  @Test func `are the same once a fuller name has shown it`() {
    #expect(
      people(
        "Tara Herbet fouille à Genève.", "Tara Steimer publie un livre.",
        "Tara Steimer Herbet a parlé."
      ).count == 1)
  }

  @Test func `are the same with and without accents`() {
    #expect(people("Joaquín Guzmán est jugé. Joaquin Guzman se tait.").count == 1)
    #expect(
      people("Élisabeth Borne a parlé. Elisabeth Borne a promis. ELISABETH BORNE a souri.").count
        == 1)
  }

  @Test func `are the same with either apostrophe`() {
    #expect(people("Adam D’Angelo sits on the board. Adam D'Angelo voted.").count == 1)
    #expect(
      people("Conor O’Brien a parlé. O'Brien a souri. O’BRIEN a signé.")
        == ["Conor O’Brien: Conor O’Brien, O'Brien, O’BRIEN"])
  }

  @Test func `may have two surnames`() {
    #expect(
      people("José María Aznar López a gouverné l’Espagne. Aznar a quitté le pouvoir en 2004.")
        == ["José María Aznar López: José María Aznar López, Aznar"])
    #expect(
      people("Tara Steimer Herbet fouille à Genève. Tara Steimer a publié ses résultats.").count
        == 1)
  }

  @Test func `may have their surname first`() {
    #expect(
      people("Moon Jae-in a reçu Vladimir Poutine. Moon a souri. Poutine a parlé.")
        == ["Moon Jae-in: Moon Jae-in, Moon", "Vladimir Poutine: Vladimir Poutine, Poutine"])
    #expect(
      people("Julie Martin a gagné la course. MARTIN Julie est classée première.").count == 1)
  }

  @Test func `keep their particle`() {
    #expect(
      people("Dominique de Villepin a parlé. De Villepin a été ministre. Villepin a souri.")
        .first?.hasPrefix("Dominique de Villepin: Dominique de Villepin") == true)
    #expect(
      people("Le général de Gaulle a parlé. Charles de Gaulle est mort.")
        == ["Charles de Gaulle: de Gaulle, Charles de Gaulle"])
    #expect(
      people("Mohammed ben Salmane a parlé. Ben Salmane a souri.")
        == ["Mohammed ben Salmane: Mohammed ben Salmane, Ben Salmane"])
  }

  @Test func `are the same in all articles`() {
    #expect(
      people("Sam Altman a été renvoyé.", "Sam Altman est revenu.", "Sam Altman a été accueilli.")
        == ["Sam Altman: Sam Altman, Sam Altman, Sam Altman"])
  }

  @Test func `are named by surname alone in an article that tells of the same`() {
    #expect(
      people(
        "Sam Altman a été renvoyé par Helen Toner, dit-on.",
        "Altman est revenu. Helen Toner a quitté le conseil. Altman a remercié ses employés.")
        == ["Sam Altman: Sam Altman, Altman, Altman", "Helen Toner: Helen Toner, Helen Toner"])
  }

  @Test func `are counted`() throws {
    let reading = reading([
      "Sam Altman a été renvoyé. Altman a protesté. Mira Murati le remplace.",
      "Sam Altman est revenu.",
    ])
    let altman = try #require(reading.people.first { $0.name == "Sam Altman" })
    #expect(altman.mentions == 3)
    #expect(altman.mentionsByArticle == [0: 2, 1: 1])
    #expect(altman.aliases == ["Altman"])
    #expect(altman.id == "sam-altman")
    #expect(reading.mentions.count == reading.people.map(\.mentions).reduce(0, +))
    #expect(reading.mentionsOfArticle.map(\.count) == [3, 1])
    #expect(reading.mentions(in: 1).map(\.article) == [1])
  }

  @Test func `have names of their own for other programs`() {
    let reading = reading([
      "Raul Castro a parlé avec Élisabeth Borne et Adam D’Angelo. Jean-Luc Mélenchon écoutait Paul"
        + " Martin.", "M. Martin et Mme Martin ont été entendus séparément lundi.",
    ])
    let ids = reading.people.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("elisabeth-borne"))
    #expect(ids.contains("jean-luc-melenchon"))
    let isPlain = ids.allSatisfy { id in
      id.unicodeScalars.allSatisfy {
        ("a"..."z").contains($0) || $0 == "-" || ("0"..."9").contains($0)
      }
    }
    #expect(isPlain)
  }

  @Test func `have other colours than their neighbours`() {
    let reading = reading([
      "Sam Altman a appelé Greg Brockman. Mira Murati a écrit à Ilya Sutskever. Helen Toner a"
        + " quitté Adam D’Angelo. Satya Nadella a salué Emmett Shear. Sam Altman a revu Ilya"
        + " Sutskever. Larry Summers a rejoint Bret Taylor."
    ])
    #expect(reading.people.count >= 8)
    #expect(reading.people.allSatisfy { $0.hue < UInt8(Person.hues) })
    for (one, other) in zip(reading.mentions, reading.mentions.dropFirst())
    where one.person != other.person {
      #expect(reading.people[one.person].hue != reading.people[other.person].hue)
    }
  }

  @Test func `are the same each time`() {
    let texts = [
      "Sam Altman a appelé Greg Brockman. Altman a écrit à Ilya Sutskever.",
      "Brockman et Sutskever ont signé. Sam Altman est revenu.",
    ]
    let first = reading(texts)
    for _ in 0..<5 { #expect(reading(texts) == first) }
  }

  @Test func `are none without names`() {
    #expect(people() == [])
    #expect(people("") == [])
    #expect(people("Il a neigé.", "", "La crue monte.") == [])
    #expect(reading(["", "Il a neigé."]).mentionsOfArticle == [0..<0, 0..<0])
  }

  @Test func `stay in the order of their texts`() {
    let reading = reading([
      "Altman a protesté lundi. Sam Altman a été renvoyé par Helen Toner.",
      "Mira Murati remplace Sam Altman. Murati a écrit à Altman.",
    ])
    let places = reading.mentions.map { ($0.article, $0.range.lowerBound) }
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 })
    #expect(reading.mentions.allSatisfy { reading.people.indices.contains($0.person) })
    for (number, article) in reading.articles.enumerated() {
      let sentences = article.sentences
      let areInside = reading.mentions(in: number).allSatisfy {
        sentences[$0.sentence].lowerBound <= $0.range.lowerBound
          && $0.range.upperBound <= sentences[$0.sentence].upperBound
      }
      #expect(areInside)
    }
  }
}
