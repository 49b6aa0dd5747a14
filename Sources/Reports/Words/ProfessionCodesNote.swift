import Domain
import Wording

/// What the codes of professions that stand in an answer mean: `HF = helsefagarbeider, SP = sykepleier.`
func professionCodesNote(_ codes: Set<ProfessionCode>, _ catalogue: Catalogue, _ language: Language) -> [String] {
  let meanings = codes.sorted().map { "\($0) = \(catalogue.name(of: $0, language).lowercasedFirst)" }
  return meanings.isEmpty ? [] : [meanings.joined(separator: ", ") + "."]
}
