import ArgumentParser
import Domain
import Operations
import Reports
import Wording

struct RenewCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "renew",
      abstract: told(
        "Forny en kompetanse. Fornyes den før den løper ut, går ingen dager tapt.",
        nn: "Forny ein kompetanse. Blir han fornya før han går ut, går ingen dagar tapt.",
        en: "Renew a competence. Renewed before it runs out, no days are lost."),
      aliases: ["forny"])
  }

  @Argument(help: employeeHelp) var employee: String
  @Argument(help: competenceHelp) var competence: String
  @Option(
    help: say(
      "Dagen for kurset eller prøven (i dag).", nn: "Dagen for kurset eller prøva (i dag).",
      en: "The day of the course or the test (today)."
    ).named(.date))
  var on: DayArgument?
  @Option(
    help: say(
      "Siste dag. Uten valg: så lenge katalogen sier.", nn: "Siste dag. Utan val: så lenge katalogen seier.",
      en: "Last day. By default as long as the catalogue says."
    ).named(.date))
  var until: DayArgument?
  @Option(help: assertionKindHelp) var kind: AssertionKindArgument = .manager
  @Option(help: partyHelp) var by: String?
  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let answer = try await registry.open().renew(
      RenewalDraft(
        employee: employee, competence: competence, date: on?.date ?? Clock.today, until: until?.date, kind: kind.kind,
        by: by, source: evidence.source, evidence: evidence.draft))
    let (assertion, language) = (answer.assertion, registry.language)
    func day(_ date: CalendarDate?, _ language: Language) -> String { date.map { language.date($0) } ?? "…" }
    func period(_ language: Language) -> String {
      "\(day(assertion.period.from, language))–\(day(assertion.period.through, language))"
    }
    let old = answer.previous.period.through
    let subject = "\(answer.employee.name) (\(answer.employee.number)) · \(answer.competence.name[language])"
    let late = Phrase(
      nb: " Den gamle løp ut \(day(old, .bokmål)), så dagene mellom er udekket.",
      nn: " Den gamle gjekk ut \(day(old, .nynorsk)), så dagane mellom er udekte.",
      en: " The old one ran out on \(day(old, .english)), so that the days between are not covered.")
    let early = Phrase(
      nb: " Ingen dager går tapt: den gamle gjelder til \(day(old, .bokmål)).",
      nn: " Ingen dagar går tapt: den gamle gjeld til \(day(old, .nynorsk)).",
      en: " No days are lost: the old one holds until \(day(old, .english)).")
    let note = answer.isLate ? late : early
    confirm(
      Phrase(
        nb: "Fornyet: \(subject), \(period(.bokmål)).\(note.bokmål)",
        nn: "Fornya: \(subject), \(period(.nynorsk)).\(note.nynorsk)",
        en: "Renewed: \(subject), \(period(.english)).\(note.english)"),
      isUnchanged: false, language)
  }
}

struct EmployeeGapsCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "gaps",
      abstract: told(
        "Hva en ansatt mangler for oppgavene i egne enheter.",
        nn: "Kva ein tilsett manglar for oppgåvene i eigne einingar.",
        en: "What an employee lacks for the tasks of the employee's own units."),
      aliases: ["mangler", "manglar"])
  }

  @Argument(help: employeeHelp) var employee: String
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let answer = try await options.registry.open().individualGaps(of: employee, options.asked.inquiry)
    try options.emit(
      individualGapsReport(answer.file, answer.gaps, answer.catalogue, answer.asOf, options.language),
      json: individualGapsJSON(answer.file, answer.gaps, answer.asOf))
  }
}

/// What an assertion rests on.
struct EvidenceOptions: ParsableArguments {
  @Option(
    help: say(
      "Kilde: kurs, prøve, samtale …", nn: "Kjelde: kurs, prøve, samtale …", en: "Source: course, test, talk …"
    ).named(.source))
  var source = ""
  @Option(
    help: say(
      "Grunnlaget i ord: hva som ble sett eller gjort.", nn: "Grunnlaget i ord: kva som blei sett eller gjort.",
      en: "The evidence in words: what was seen or done."
    ).named(.words))
  var evidence = ""
  @Option(
    help: say("Adressen til beviset.", nn: "Adressa til beviset.", en: "The address of the proof.").named(.address))
  var link = ""
  @Option(
    help: say(
      "En fil med beviset. Bare navnet og SHA-256 tas vare på.",
      nn: "Ei fil med beviset. Berre namnet og SHA-256 blir tekne vare på.",
      en: "A file with the proof. Only its name and SHA-256 are kept."
    ).named(.file))
  var file: String?

  var draft: EvidenceDraft { EvidenceDraft(text: evidence, link: link, file: file) }
}
