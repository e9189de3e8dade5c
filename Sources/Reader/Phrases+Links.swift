import Articles

/// What is said of addresses.
extension Phrases {
  var noLinks: String { say("No link in this text.", "Aucun lien dans ce texte.") }
  var noSuchLink: String { say("no such link", "pas de tel lien") }

  package func linkLabel(_ count: Int) -> String {
    count > 1 ? say("Link 1–\(count): ", "Lien 1–\(count) : ") : say("Link 1: ", "Lien 1 : ")
  }

  func opens(_ address: String) -> String { say("Opens \(address)", "Ouvre \(address)") }

  func refusal(_ refusal: OpenableAddress.Refusal, of address: String) -> String {
    switch refusal {
    case .notOfWeb:
      say("Not opened, as it is not of the web: \(address)", "Non ouvert, pas du web : \(address)")
    case .namesUser:
      say(
        "Not opened, as it hides where it leads: \(address)",
        "Non ouvert, la destination est masquée : \(address)")
    }
  }

  /// Why no browser could be started.
  package func noBrowser(_ name: String?) -> String {
    guard let name else {
      return say(
        "No browser was found: set BROWSER to the name of one.",
        "Aucun navigateur trouvé : mettez son nom dans BROWSER.")
    }
    return say("The browser cannot be started: \(name)", "Navigateur impossible à lancer : \(name)")
  }
}
