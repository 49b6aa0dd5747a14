import Domain
import Interchange
import Matching
import TestKit
import Testing

@testable import Reports

@Suite struct `What is said of counts` {
  @Test(arguments: [
    (Language.bokmål, 1, "1 klar · 1 ikke aktuell – av 2 personer."),
    (.nynorsk, 1, "1 klar · 1 ikkje aktuell – av 2 personar."),
    (.english, 1, "1 ready · 1 not a candidate – of 2 people."),
    (.bokmål, 3, "3 klare · 3 ikke aktuelle – av 6 personer."),
    (.nynorsk, 3, "3 klare · 3 ikkje aktuelle – av 6 personar."),
    (.english, 3, "3 ready · 3 not candidates – of 6 people."),
  ]) func `agrees with how many got each verdict`(language: Language, count: Int, line: String) {
    #expect(countLine([.ready: count, .notCandidate: count], language) == line)
  }

  @Test(arguments: [
    (Language.bokmål, "Ingen klare · 1 mangler kurs – av 1 person."),
    (.nynorsk, "Ingen klare · 1 manglar kurs – av 1 person."),
    (.english, "Nobody ready · 1 needs a course – of 1 person."),
  ]) func `agrees with one person`(language: Language, line: String) {
    #expect(countLine([.ready: 0, .needsCourse: 1], language) == line)
  }

  @Test(arguments: [
    (Language.bokmål, "73 plasser mangler (én person kan fylle flere)", "1 plass mangler"),
    (.nynorsk, "73 plassar manglar (éin person kan fylle fleire)", "1 plass manglar"),
    (.english, "73 places missing (one person may fill several)", "1 place missing"),
  ]) func `counts what gaps add up to as places, and not as people`(language: Language, many: String, one: String) {
    #expect(missingPlaces(73, language) == many && missingPlaces(1, language) == one)
  }

  @Test(arguments: [
    (Language.bokmål, 1, "signatur kurs"), (.bokmål, 2, "signaturer kurs"), (.nynorsk, 2, "signaturar kurs"),
    (.english, 1, "signature course"), (.english, 2, "signatures courses"),
  ]) func `agrees with what those who are near lack`(language: Language, count: Int, words: String) {
    #expect([Verdict.needsApproval, .needsCourse].map { $0.lacking(count)[language] }.joined(separator: " ") == words)
  }

  @Test(arguments: [(1, "1 exemption holds"), (2, "2 exemptions hold"), (0, "0 exemptions hold")])
  func `agrees with the exemptions of a list`(count: Int, words: String) {
    let catalogue = Samples.catalogue()
    let exemption = Exemption(
      employee: "1", subject: .task("tsk-x"), period: .always, reason: "Permisjon", approvedBy: "Leder")
    let rows = (0..<count).map { _ in (employee: Employee(number: "1", name: "Kari"), exemption: exemption) }
    let asOf = AsOf(date: "2026-11-22", knownAt: nil, edition: catalogue.edition)

    #expect(exemptionsReport(rows, catalogue, asOf, .english).facts[0].hasPrefix(words + " or will hold."))
  }

  @Test(arguments: [
    (1, "1 rad sier ikke hvem som har vurdert; den regnes som import og er ikke godkjent."),
    (2, "2 rader sier ikke hvem som har vurdert; de regnes som import og er ikke godkjent."),
  ]) func `agrees in what an import took for granted`(count: Int, sentence: String) {
    #expect(words(of: .kindMissing(count), .bokmål).bokmål == sentence)
  }
}
