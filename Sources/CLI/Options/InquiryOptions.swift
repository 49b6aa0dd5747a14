import ArgumentParser
import Domain
import Operations

/// On which day, and with which knowledge.
struct InquiryOptions: ParsableArguments {
  @Option(
    name: .long,
    help: say(
      "Datoen det spørres om, som 23.11.2026. Uten valg: i dag.",
      nn: "Datoen det blir spurt om, som 23.11.2026. Utan val: i dag.",
      en: "The date asked about, such as 2026-11-23. By default today."
    ).named(.date))
  var on: DayArgument?

  @Option(
    name: .long,
    help: say(
      "Bare det som var registrert da: en dato, eller et tidspunkt som 2026-11-23T10:00:00Z.",
      nn: "Berre det som var registrert då: ein dato, eller eit tidspunkt som 2026-11-23T10:00:00Z.",
      en: "Only what was recorded by then: a date, or a time such as 2026-11-23T10:00:00Z."
    ).named(.moment))
  var knownAt: MomentArgument?

  var inquiry: Inquiry { Inquiry(on: on?.date ?? Clock.today, knownAt: knownAt?.text) }

  func validate() throws {
    // Compared as far as both go, to the second: a date alone stands for the whole day.
    guard let time = knownAt?.text.prefix(19), time > Clock.now.prefix(time.count) else { return }
    throw ValidationError(
      told(
        "--known-at kan ikke være fram i tid: hva registeret da vil vite, vet ingen. For en dag som kommer: --on.",
        nn: "--known-at kan ikkje vere fram i tid: kva registeret då vil vite, veit ingen. For ein dag som kjem: --on.",
        en: "--known-at cannot lie in the future: nobody knows what will be known then. For a day to come: --on."))
  }

  /// Tells which knowledge the answer rests on, where it is not today's. Never in the answer, which stays the same
  /// byte for byte as one that was given then.
  func tellKnowledge(_ language: Language) {
    guard let time = knownAt?.text else { return }
    let note = Phrase(
      nb: "Svaret bygger på det registeret visste \(moment(time, .bokmål)). Det som er registrert senere, er ikke med.",
      nn:
        "Svaret byggjer på det registeret visste \(moment(time, .nynorsk)). Det som er registrert seinare, er ikkje med.",
      en:
        "The answer rests on what the registry knew on \(moment(time, .english)). What was recorded later is not in it."
    )
    Console.writeError(note[language] + "\n")
  }
}
