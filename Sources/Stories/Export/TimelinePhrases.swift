package import Annotations

/// What is said about a timeline, in one language.
package struct TimelinePhrases {
  private let language: Language

  package init(_ language: Language) { self.language = language }

  private func say(_ english: String, _ french: String) -> String {
    language == .french ? french : english
  }

  /// So many days between two rows, of which nobody tells anything.
  package func gap(days: Int) -> String {
    days == 1
      ? say("1 day without news", "1 jour sans nouvelles")
      : say("\(days) days without news", "\(days) jours sans nouvelles")
  }

  /// That there is no row at all, though a filter holds back so many events.
  package func nothing(heldBack count: Int) -> String {
    switch count {
    case 0:
      say(
        "no sentence tells on which day anything happened", "aucune phrase ne dit le jour d’un fait"
      )
    case 1:
      say(
        "nothing matches; one event does not pass the filter",
        "rien ne correspond ; un événement ne passe pas le filtre")
    default:
      say(
        "nothing matches; \(count) events do not pass the filter",
        "rien ne correspond ; \(count) événements ne passent pas le filtre")
    }
  }

  /// What the sign before a sentence means.
  func meaning(of certainty: TimelineEntry.Certainty) -> String {
    switch certainty {
    case .written: say("the day is written", "jour écrit")
    case .computed: say("worked out", "jour déduit")
    case .doubtful: say("may be another day", "jour incertain")
    }
  }

  /// What `≈` before some days means.
  var looseDays: String { say("on one of these days", "un de ces jours-là") }

  /// What each of the signs before sentences means.
  var signs: String {
    TimelineEntry.Certainty.allCases.map { $0.sign + " " + meaning(of: $0) }.joined(
      separator: " · ")
  }

  var source: String { "Source" }
  var whatItSays: String { say("What it says", "Ce qu’elle dit") }
  var day: String { say("Day", "Jour") }
  var silence: String { say("nothing", "rien") }
  var caption: String {
    say("What each source says of each day", "Ce que dit chaque source de chaque jour")
  }

  func sources(_ count: Int) -> String { count == 1 ? "1 source" : "\(count) sources" }

  func silentSources(_ count: Int) -> String {
    count == 1
      ? say("one more says nothing of these days", "une autre ne dit rien de ces jours")
      : say(
        "\(count) more say nothing of these days", "\(count) autres ne disent rien de ces jours")
  }

  var colon: String { say(": ", "\u{A0}: ") }
}
