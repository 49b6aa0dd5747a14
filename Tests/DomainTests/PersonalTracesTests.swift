import Domain
import Testing

@Suite struct `A person in free text` {
  private let traces = PersonalTraces(
    names: ["Kari Åse Nordmann"], numbers: ["10421", "7654321"], others: ["Ola Hansen", "Kari Åse Nordmann-Hagen"])

  @Test(arguments: [
    ("Godkjent av Kari Åse Nordmann 3.5.", "Godkjent av (slettet) 3.5."),
    ("Nordmann, Kari Åse", "(slettet)"),
    ("Åse Nordmann, Kari", "(slettet)"),
    ("KARI ÅSE NORDMANN", "(slettet)"),
    ("kari nordmann", "(slettet)"),
    ("kursbevis_Kari-Nordmann.pdf", "kursbevis_(slettet).pdf"),
    ("kari.nordmann@kommune.no", "(slettet)@kommune.no"),
    ("KariNordmann2024.csv", "(slettet)2024.csv"),
    ("fil:///Kari%20Nordmann.pdf", "fil:///(slettet).pdf"),
    ("Kari Nordmanns underskrift", "(slettet) underskrift"),
    ("Kari A\u{30A}se Nordmann", "(slettet)"),
    ("Kari Nordmann og Nordmann, Kari", "(slettet) og (slettet)"),
    ("10421", "(slettet)"),
    ("avd.leder (10421), HPR 7654321.", "avd.leder ((slettet)), HPR (slettet)."),
  ]) func `is taken out however the name is written`(text: String, expected: String) {
    #expect(traces.erased(from: text) == expected)
  }

  @Test(arguments: [
    "Kari Nordmannsen", "Skari Nordmann", "Kari Hansen", "Nordmann", "Kari", "Kari er her. Senere kom Nordmann.",
    "Ola Hansen", "kode 104211", "A10421", "10421,5", "2.10421", "Kari;Nordmann", "Per Kari\nNordmann Ole", "",
    "Kari Åse Nordmann-Hagen",
  ]) func `is not seen in what only looks alike`(text: String) {
    #expect(traces.erased(from: text) == nil)
  }

  @Test func `whose name another has too is left, and counted`() {
    let traces = PersonalTraces(names: ["Ola Hansen"], numbers: ["1042"], others: ["Ola Hansen"])

    #expect(traces.erased(from: "Signert Ola Hansen") == nil)
    #expect(traces.sharedOccurrences(in: "Ola Hansen og Ola Hansen") == 2)
    #expect(traces.erased(from: "Ola Hansen (1042)") == "Ola Hansen ((slettet))")
  }

  @Test func `takes a number in brackets along with the name, however short it is`() {
    let traces = PersonalTraces(names: ["Kari Nordmann"], numbers: ["Z77"])

    #expect(traces.erased(from: "av Kari Nordmann (Z77) i går, rom Z77") == "av (slettet) i går, rom Z77")
  }

  @Test func `with one word for a name is found by that word and its capitals`() {
    let traces = PersonalTraces(names: ["Vikar"], numbers: [])

    #expect(traces.erased(from: "Signert Vikar i går") == "Signert (slettet) i går")
    #expect(traces.erased(from: "en vikar") == nil)
    #expect(traces.erased(from: "Vikar", withSingleNames: false) == nil)
  }

  @Test(arguments: [
    ("meldt av ØKSNEVÅD", "meldt av (slettet)"), ("etter Øksnevåds vurdering", "etter (slettet) vurdering"),
    ("Æviar sa det", "(slettet) sa det"),
    ("øksnevåd", nil), ("Liv Hansen", nil), ("Hansen", nil), ("Liv", nil),
  ]) func `is found by a first or last name that nobody else has`(text: String, expected: String?) {
    let traces = PersonalTraces(names: ["Æviar Liv Hansen Øksnevåd"], numbers: [], others: ["Ola Hansen"])

    #expect(traces.erased(from: text) == expected)
    #expect(traces.erased(from: text, withSingleNames: false) == nil)
  }

  @Test(arguments: ["7", "104", "2024", "1999"]) func `is not found by a number that may be anything`(number: String) {
    #expect(PersonalTraces(names: [], numbers: [number]).erased(from: "i \(number) her") == nil)
  }

  @Test(arguments: [
    ("snakket med øksnevåd", ["øksnevåd"]), ("Oksnevaads liste", ["Oksnevaads"]), ("Øksnevad", ["Øksnevad"]),
    ("Øksnvåd og Øksnevåds", ["Øksnvåd", "Øksnevåds"]), ("Liv sa", ["Liv"]), ("et godt liv", []),
    ("Hansen", ["Hansen"]), ("Ola Hansen", []), ("Hanssen", ["Hanssen"]), ("Hansson", []), ("Hagen", []),
    ("Evy", []), ("", []),
  ]) func `is pointed out where a part of the name, or nearly, still stands`(text: String, expected: [String]) {
    let traces = PersonalTraces(
      names: ["Æviar Liv Hansen Øksnevåd"], numbers: [], others: ["Ola Hansen", "Per Hansson"])

    #expect(traces.near(in: text) == expected)
  }

  @Test func `is found by each of the names that they have had`() {
    let traces = PersonalTraces(names: ["Kari Lie", "Kari Berg"], numbers: [])

    #expect(traces.erased(from: "Kari Lie, nå Kari Berg") == "(slettet), nå (slettet)")
  }
}
