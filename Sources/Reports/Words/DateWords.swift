public import Domain
import Interchange

/// Why a text that was typed is not taken as a day, and how to write one.
public func words(aboutTypedDate typed: String) -> Phrase {
  let shape = Phrase(
    nb: "Skriv datoen som 22.11.2026 eller 2026-11-22.", nn: "Skriv datoen som 22.11.2026 eller 2026-11-22.",
    en: "Write the date as 2026-11-22 or 22.11.2026.")
  guard let fault = faultOfDate(typed) else { return shape }
  func sentence(_ language: Language) -> String {
    let why = words(of: fault, language)[language]
    switch fault {
    case .notADate, .ambiguousDate: return why
    default: return "\(why) \(shape[language])"
    }
  }
  return Phrase(nb: sentence(.bokmål), nn: .words(sentence(.nynorsk)), en: sentence(.english))
}
