import Annotations
import Testing

/// A text, and the events it is expected to tell when it comes out on Wednesday 22 November 2023.
private typealias Telling = (text: String, events: [String])

/// What a text says, with a stamp where these words stand first.
private func annotation(
  _ text: String, in language: Language = .french, on published: String? = "2023-11-22",
  stamp: String? = nil
) -> Annotation {
  let scalars = Array(text.unicodeScalars)
  let words = stamp.map { Array($0.unicodeScalars) }
  let range = words.flatMap { words in
    scalars.indices.first { scalars[$0...].starts(with: words) }.map { $0..<$0 + words.count }
  }
  return Annotator().annotate(
    scalars, published: published.flatMap { Day(iso: $0) }, stamp: range, language: language)
}

/// The days of some events, with the hour where it is told, and the sentences.
private func told(_ events: [Event], of text: String) -> [String] {
  let scalars = Array(text.unicodeScalars)
  return events.map { event in
    let day = event.hasDay ? "\(event.day)" : "\(event.days.lowerBound)/\(event.days.upperBound)"
    return "\(event.time.map { "\($0)" } ?? day) " + String(scalars: scalars[event.range])
  }
}

private func events(
  _ text: String, in language: Language = .french, stamp: String? = nil
) -> [String] {
  told(annotation(text, in: language, stamp: stamp).events, of: text)
}

@Suite struct `What a text says happened` {
  @Test func `is set on the day that its heading is, until the next one`() {
    let text = """
      Une semaine au port

      Jeudi 16 novembre

      Le maire convoque les pêcheurs à la mairie. Ils refusent de venir sans leur avocat.

      Vendredi 17 novembre

      Le port ferme sur ordre du préfet.

      Les équipages rentrent à pied.
      """
    #expect(
      events(text) == [
        "2023-11-16 Le maire convoque les pêcheurs à la mairie.",
        "2023-11-16 Ils refusent de venir sans leur avocat.",
        "2023-11-17 Le port ferme sur ordre du préfet.",
        "2023-11-17 Les équipages rentrent à pied.",
      ])
  }

  @Test func `is set on an English heading's day, until a heading without a date`() {
    let text = """
      A week at the port

      Thursday, November 16

      The mayor calls the crews to the town hall.

      What we know so far

      The town had waited too long for this.
      """
    #expect(
      events(text, in: .english) == ["2023-11-16 The mayor calls the crews to the town hall."])
    #expect(
      events(
        "16 novembre\n\nLe maire part sans un mot.\n\nLes réactions\n\nLe préfet est resté muet.")
        == ["2023-11-16 Le maire part sans un mot."])
  }

  @Test func `is set on the days that sentences name`() {
    #expect(
      events("Le conseil s’est réuni lundi à la mairie. Hier, il a voté le budget du port.") == [
        "2023-11-20 Le conseil s’est réuni lundi à la mairie.",
        "2023-11-21 Hier, il a voté le budget du port.",
      ])
    #expect(
      events(
        "The council met on Monday at the hall. It voted on the budget yesterday.", in: .english)
        == [
          "2023-11-20 The council met on Monday at the hall.",
          "2023-11-21 It voted on the budget yesterday.",
        ])
    #expect(
      events("Le port a brûlé le 3 mars 2011. Trois jours plus tard, il a rouvert.") == [
        "2011-03-03 Le port a brûlé le 3 mars 2011.",
        "2011-03-06 Trois jours plus tard, il a rouvert.",
      ])
  }

  @Test func `is two events in a sentence with two days`() {
    let text = "Le maire a signé lundi un accord que le préfet a rejeté mardi."
    #expect(events(text) == ["2023-11-20 \(text)", "2023-11-21 \(text)"])
    #expect(annotation(text).events.map(\.date) == [0, 1])
  }

  @Test func `is one event where it is told twice`() {
    #expect(
      events("Le maire a quitté lundi la mairie.\n\nLundi, le maire a quitté la mairie.").count == 1
    )
    #expect(
      events("Le maire a quitté lundi la mairie. Le port a fermé lundi soir.").count == 2)
    #expect(
      events("Lundi, le maire a quitté la mairie. Hier, le maire a quitté la mairie.").count == 2,
      "on another day it is another event")
  }

  @Test func `has the clock time, also of a day that a sentence names twice`() {
    let text = "Lundi à 8 h 30, le maire a fermé le port. Le préfet l’a rouvert à midi, mardi."
    #expect(
      events(text) == [
        "2023-11-20T08:30 Lundi à 8 h 30, le maire a fermé le port.",
        "2023-11-21T12:00 Le préfet l’a rouvert à midi, mardi.",
      ])
    let twice = "Le maire a signé lundi, et de nouveau lundi à 14 h 30, le même accord."
    #expect(events(twice) == ["2023-11-20T14:30 \(twice)"])
    #expect(annotation(twice).events.map(\.date) == [1])
  }

  @Test func `has the number of the date that sets its day, be it the heading's`() {
    let text = "Lundi, le port a rouvert. Il avait fermé hier. Tous les bateaux sont restés à quai."
    #expect(annotation(text).events.map(\.date) == [0, 1, 1])
    let heading =
      "Une semaine au port\n\n16 novembre\n\nLe maire part. Il revient à midi, seul et à pied."
    #expect(annotation(heading).events.map(\.date) == [1])
    #expect(events(heading) == ["2023-11-16T12:00 Il revient à midi, seul et à pied."])
  }

  @Test func `is told by the whole sentence, without a list's bullet and the blanks around`() {
    #expect(
      events(
        "  • Lundi, 🎉 le maire a fermé le port.  \n\n— Mardi, le préfet l’a rouvert.\n* Hier, à 東京, la mer a monté (un peu)."
      ) == [
        "2023-11-20 Lundi, 🎉 le maire a fermé le port.",
        "2023-11-21 Mardi, le préfet l’a rouvert.",
        "2023-11-21 Hier, à 東京, la mer a monté (un peu).",
      ])
    #expect(events("« Le port a fermé lundi. »") == ["2023-11-20 « Le port a fermé lundi. »"])
  }

  @Test func `is parted where sentences run together`() {
    #expect(
      events("Le maire a démissionné lundi.Son adjoint a pris sa place mardi.Hier, la mer a monté.")
        == [
          "2023-11-20 Le maire a démissionné lundi.",
          "2023-11-21 Son adjoint a pris sa place mardi.",
          "2023-11-21 Hier, la mer a monté.",
        ])
  }

  @Test func `is the same with the line ends of Windows`() {
    let text =
      "Une semaine\n\nJeudi 16 novembre\n\nLe maire convoque les pêcheurs.\n\nSuite à venir"
    let windows = text.replacing("\n", with: "\r\n")
    #expect(events(windows) == events(text))
    #expect(events(text).count == 1)
  }
}

@Suite struct `A sentence without a date` {
  @Test func `goes on with the day told of before it in its paragraph, when it tells what was`() {
    #expect(
      events(
        "Le maire a démissionné lundi. Il a quitté la mairie sans un mot. La mairie est un bel immeuble du centre."
      ) == [
        "2023-11-20 Le maire a démissionné lundi.",
        "2023-11-20 Il a quitté la mairie sans un mot.",
      ])
    #expect(
      events(
        "The mayor resigned on Monday. He left the hall without a word. The hall is a fine old house.",
        in: .english) == [
          "2023-11-20 The mayor resigned on Monday.",
          "2023-11-20 He left the hall without a word.",
        ])
  }

  @Test(arguments: [
    "Pourquoi a-t-il quitté la mairie si vite ?", "« Il a quitté la mairie bien trop tard. »",
    "« J’étais fatigué de tout cela », a-t-il dit.", "Vous avez lu ici tous ses discours.",
    "Nous avons suivi le conseil en direct.", "Il est parti.",
  ])
  func `does not when it asks, quotes, speaks to the reader or hardly says a thing`(text: String) {
    #expect(
      events("Le maire a démissionné lundi. \(text)") == [
        "2023-11-20 Le maire a démissionné lundi."
      ])
  }

  @Test(arguments: [
    "Why did he leave the hall so quickly?", "“He left the hall far too late.”",
    "You read all of his speeches here.", "We followed the council as it met.",
  ])
  func `does not in English either`(text: String) {
    #expect(
      events("The mayor resigned on Monday. \(text)", in: .english) == [
        "2023-11-20 The mayor resigned on Monday."
      ])
  }

  @Test func `does not in another paragraph, unless the heading has a day`() {
    let text = "Le maire a démissionné lundi.\n\nLe préfet avait fermé les quais."
    #expect(events(text) == ["2023-11-20 Le maire a démissionné lundi."])
    #expect(
      events("Une semaine\n\n16 novembre\n\n" + text).map { String($0.prefix(10)) }.last
        == "2023-11-16")
  }

  @Test func `under a day's heading tells in any tense, but asks and addresses nobody`() {
    #expect(
      events(
        "Une semaine\n\n16 novembre\n\nLe maire convoque les pêcheurs.\n\nQue veut-il donc leur dire ?\n\nVous lirez la suite dans ces pages."
      ) == ["2023-11-16 Le maire convoque les pêcheurs."])
  }
}

@Suite struct `The day after a heading's` {
  @Test func `stands beside the heading's own within a sentence`() {
    let text =
      "Une semaine\n\nJeudi 16 novembre\n\nLe maire convoque les pêcheurs pour le lendemain à midi."
    #expect(
      events(text) == [
        "2023-11-16 Le maire convoque les pêcheurs pour le lendemain à midi.",
        "2023-11-17T12:00 Le maire convoque les pêcheurs pour le lendemain à midi.",
      ])
    #expect(annotation(text).events.map(\.date) == [0, 1])
  }

  @Test func `stands alone where the sentence begins with it`() {
    #expect(
      events("Une semaine\n\nJeudi 16 novembre\n\nLe lendemain, ils refusent de venir à la mairie.")
        == ["2023-11-17 Le lendemain, ils refusent de venir à la mairie."])
  }

  @Test func `stands beside it in English too, and where the heading leads its line`() {
    let text = "A week\n\nThursday, November 16\n\nThe mayor asks the crews to come the next day."
    #expect(
      events(text, in: .english).map { String($0.prefix(10)) } == ["2023-11-16", "2023-11-17"])
    let led = """
      Une semaine

      Jeudi 16 novembre : le maire convoque les pêcheurs pour le lendemain.

      Samedi 18 novembre : ils refusent de venir à la mairie.
      """
    #expect(
      events(led).map { String($0.prefix(10)) } == ["2023-11-16", "2023-11-17", "2023-11-18"])
  }
}

@Suite struct `What is known to no one day` {
  private func loose(_ text: String, in language: Language = .french) -> [String] {
    let annotation = annotation(text, in: language)
    #expect(annotation.events.isEmpty)
    #expect(annotation.looseEvents.map(\.hasDay).allSatisfy { !$0 })
    return told(annotation.looseEvents, of: text).map { String($0.prefix(21)) }
  }

  @Test(arguments: [
    ("Le festival a réuni deux mille personnes ce week-end.", "2023-11-18/2023-11-19"),
    ("La pêche a repris la semaine dernière au large.", "2023-11-13/2023-11-19"),
    ("Le port a fermé en octobre pour travaux.", "2023-10-01/2023-10-31"),
    ("Les ouvriers ont travaillé du 3 au 5 novembre.", "2023-11-03/2023-11-05"),
  ])
  func `is kept apart with its days`(text: String, days: String) {
    #expect(loose(text) == [days])
  }

  @Test(arguments: [
    ("The fair drew a large crowd at the weekend.", "2023-11-18/2023-11-19"),
    ("Fishing resumed last week off the coast.", "2023-11-13/2023-11-19"),
    ("The port closed in October for repairs.", "2023-10-01/2023-10-31"),
    ("Crews worked from 3 to 5 November on the pier.", "2023-11-03/2023-11-05"),
  ])
  func `is kept apart in English`(text: String, days: String) {
    #expect(loose(text, in: .english) == [days])
  }

  @Test func `is no day's event beside one that is`() {
    let text = "Le port a fermé lundi, après un mois d’octobre de travaux."
    let annotation = annotation(text)
    #expect(told(annotation.events, of: text) == ["2023-11-20 \(text)"])
    #expect(annotation.looseEvents.isEmpty)
  }

  @Test func `is nothing where the words name no day at all`() {
    let text = "Le port a beaucoup changé ces dernières semaines."
    #expect(annotation(text).events.isEmpty && annotation(text).looseEvents.isEmpty)
  }
}

@Suite struct `No event` {
  @Test(arguments: [
    "Publié le 21 novembre 2023 à 18 h 30",
    "Publié le 21 novembre 2023 à 18h30, modifié le 22 novembre 2023 à 9h10",
    "Mis à jour le 22 novembre 2023 à 9 h 10",
    "Lire aussi : Le maire a démissionné lundi après un long conseil",
    "Inscrivez-vous à notre lettre, envoyée lundi à tous nos lecteurs.",
    "Notre newsletter a été envoyée lundi à tous nos lecteurs.",
    "Le port est fermé depuis lundi à tous les bateaux.",
    "Le port compte 310 bateaux, contre 290 hier.",
    "La loi du 29 juillet 1881 protège la presse libre.", "Hier",
  ])
  func `is what a page says of itself, or what no more than counts from a day`(text: String) {
    #expect(events(text).isEmpty)
    #expect(annotation(text).looseEvents.isEmpty)
  }

  @Test(arguments: [
    "Updated November 21, 2023 at 6:30 p.m.", "Published on November 21, 2023 at 6:30 pm",
    "Last updated: 21 November 2023, 18:30",
    "Read more: The mayor resigned on Monday after a long council",
    "Sign up for our newsletter, sent out on Monday to all readers.",
    "The port has been closed to all boats since Monday.",
    "The port counted 310 boats, down from 290 on Monday.",
  ])
  func `is it in English`(text: String) {
    #expect(events(text, in: .english).isEmpty)
  }

  @Test func `is the stamp of publication, and the sentence behind it is one`() {
    #expect(
      events("La digue a cédé\n\nAna Ruiz, le 20 novembre 2023", stamp: "20 novembre 2023").isEmpty)
    let dated =
      "PORT-VIEUX, 20 novembre 2023 (Agence) – La mer est entrée hier dans le port et a noyé les quais."
    #expect(events(dated, stamp: "20 novembre 2023") == ["2023-11-21 \(dated)"])
    #expect(
      events(
        "Le conseil a voté le 20 novembre 2023 le budget des travaux de la digue du vieux port.",
        stamp: "20 novembre 2023"
      ).count == 1, "a day in a sentence is more than a stamp")
  }

  @Test func `is there without a date, nor in nothing`() {
    #expect(events("La mer est entrée dans le port et a noyé les quais.").isEmpty)
    #expect(events("").isEmpty && events("\n\n").isEmpty)
  }

  @Test func `needs a day of publication to be counted from`() {
    let text = "Le port a fermé lundi. Le 3 mars 2011, il avait brûlé."
    #expect(
      told(annotation(text, on: nil).events, of: text) == [
        "2011-03-03 Le 3 mars 2011, il avait brûlé."
      ])
  }
}
