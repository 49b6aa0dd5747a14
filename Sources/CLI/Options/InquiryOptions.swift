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
}
