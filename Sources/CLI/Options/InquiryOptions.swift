import ArgumentParser
import Domain
import Operations

/// On which day, and with which knowledge.
struct InquiryOptions: ParsableArguments {
  @Option(
    name: .long,
    help: say(
      "Datoen det spørres om (i dag).", nn: "Datoen det blir spurt om (i dag).", en: "The date asked about (today)."))
  var on: DayArgument?

  @Option(
    name: .long,
    help: say(
      "Bare det som var registrert da (dato, eller tidspunkt i UTC).",
      nn: "Berre det som var registrert då (dato, eller tidspunkt i UTC).",
      en: "Only what was recorded by then (a date, or a time in UTC)."))
  var knownAt: MomentArgument?

  var inquiry: Inquiry { Inquiry(on: on?.date ?? Clock.today, knownAt: knownAt?.text) }
}
