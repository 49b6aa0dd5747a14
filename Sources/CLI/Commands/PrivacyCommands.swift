import ArgumentParser
import Domain
import Foundation
import Operations
import Reports
import Wording

struct EmployeeExportCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: told(
        "Alt som er registrert om en ansatt, med historie og logg: for innsyn og utlevering.",
        nn: "Alt som er registrert om ein tilsett, med historie og logg: for innsyn og utlevering.",
        en: "All that is recorded about an employee, with history and log: for access and portability."),
      discussion: told(
        "-o FIL.json gir alt i en form som andre programmer leser, FIL.xlsx en bok med et ark per slag, FIL.csv én lang liste.",
        nn:
          "-o FIL.json gjev alt i ei form som andre program les, FIL.xlsx ei bok med eit ark per slag, FIL.csv éi lang liste.",
        en:
          "-o FILE.json gives everything in a form that other programs read, FILE.xlsx a book with a sheet for each kind, FILE.csv one long list."
      ),
      aliases: ["eksporter"])
  }

  @Argument(help: employeeHelp) var employee: String
  @OptionGroup var output: OutputOptions
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let bench = try registry.open()
    let dossier = try await bench.dossier(employee)
    let catalogue = try await bench.catalogue()
    let language = registry.language
    try output.emit(
      dossierReport(dossier, catalogue, on: Clock.today, language), json: dossierJSON(dossier, on: Clock.today),
      sheet: output.chosenFormat == .csv ? dossierList(dossier, catalogue, on: Clock.today, language) : nil, language)
    // What is known of a person is for the one who asked alone.
    if let file = output.output, file != "-" { chmod(file, S_IRUSR | S_IWUSR) }
  }
}

struct EraseCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "erase",
      abstract: told(
        "Slett en ansatt for godt: fra alle tabeller, tekster, ledige sider og skriveloggen.",
        nn: "Slett ein tilsett for godt: frå alle tabellar, tekstar, ledige sider og skriveloggen.",
        en: "Erase an employee for good: from all tables, texts, free pages and the write-ahead log."),
      discussion: told(
        "Igjen blir bare at noen er slettet, når, og hvor mange rader. Sikkerhetskopier og utskrevne filer må slettes for seg. Kan ikke angres.",
        nn:
          "Att blir berre at nokon er sletta, når, og kor mange rader. Tryggingskopiar og utskrivne filer må slettast for seg. Kan ikkje angrast.",
        en:
          "What stays is only that somebody was erased, when, and how many rows. Backups and files that were written must be deleted separately. Cannot be undone."
      ),
      aliases: ["slett"])
  }

  @Argument(
    help: say(
      "Ansattnummeret eller hele navnet.", nn: "Tilsettnummeret eller heile namnet.",
      en: "The employee number, or the whole name."
    ).named(.employee)) var employee: String
  @Option(
    help: say(
      "Hvorfor, uten å nevne personen. Blir stående i loggen.",
      nn: "Kvifor, utan å nemne personen. Blir ståande i loggen.",
      en: "Why, without naming the person. Stays in the log."
    ).named(.reason)) var reason: String
  @Flag(help: dryRunHelp) var dryRun = false
  @Flag(help: say("Ikke spør.", nn: "Ikkje spør.", en: "Do not ask.")) var yes = false
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let language = registry.language
    let bench = try registry.open()
    let renderer = TextRenderer(language: language, width: Console.width, usesColour: false)
    if dryRun || !yes {
      let preview = try await bench.erase(employee, reason: reason, isRehearsal: true)
      let text = preview.erasures.map {
        renderer.render(erasureReport($0, olderCopies: preview.olderCopies, language))
      }.joined(separator: "\n")
      if dryRun { return Console.write(text) }
      if Console.isInputTerminal { Console.writeError(text) }
      guard isConfirmed(language) else { throw ExitStatus.wrongUsage }
    }
    let outcome = try await bench.erase(employee, reason: reason, isRehearsal: false)
    try tell(outcome, language)
  }

  private func isConfirmed(_ language: Language) -> Bool {
    guard Console.isInputTerminal else {
      Console.complain(
        Phrase(
          nb: "Dette sletter en person for godt. Se hva med --dry-run, og bekreft med --yes.",
          nn: "Dette slettar ein person for godt. Sjå kva med --dry-run, og stadfest med --yes.",
          en: "This erases a person for good. See what with --dry-run, and confirm with --yes."), language)
      return false
    }
    let question = Phrase(nb: "Slette? (ja/nei) ", nn: "Slette? (ja/nei) ", en: "Erase? (yes/no) ")
    return ["ja", "j", "yes", "y"].contains(Console.ask(question[language])?.lowercased() ?? "")
  }
}

struct RetentionCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "retention",
      abstract: told(
        "Hvem sluttet for lengre siden enn oppbevaringstiden? Viser dem; sletter med --yes.",
        nn: "Kven slutta for lenger sidan enn oppbevaringstida? Viser dei; slettar med --yes.",
        en: "Who left longer ago than the retention period? Shows them; erases with --yes."),
      discussion: told(
        "Opplysninger skal ikke lagres lenger enn formålet trenger (GDPR art. 5 nr. 1 e): slett vurderinger når noen har sluttet og en fastsatt tid er gått. Loven gir ingen måned; virksomheten fastsetter tiden, drøfter den med de tillitsvalgte og skriver den ned. Signerte fullmakter oppbevares så lenge internkontrollen trenger dem; ta dem ut først (employee export).",
        nn:
          "Opplysningar skal ikkje lagrast lenger enn føremålet treng (GDPR art. 5 nr. 1 e): slett vurderingar når nokon har slutta og ei fastsett tid er gått. Lova gjev ingen månad; verksemda fastset tida, drøftar henne med dei tillitsvalde og skriv henne ned. Signerte fullmakter blir oppbevarte så lenge internkontrollen treng dei; ta dei ut først (employee export).",
        en:
          "Data must not be kept longer than the purpose needs (GDPR art. 5(1)(e)): delete assessments when somebody has left and a set period has passed. The law names no month; the employer sets the period, discusses it with the employees' representatives and writes it down. Signed authorities are kept as long as internal control needs them; take them out first (employee export)."
      ),
      aliases: ["oppbevaring"])
  }

  @Option(
    help: say(
      "Hvor mange måneder etter siste dag i siste stilling; det virksomheten har fastsatt.",
      nn: "Kor mange månader etter siste dag i siste stilling; det verksemda har fastsett.",
      en: "How many months after the last day of the last position; what the employer has set."
    ).named(.months)) var months: Int
  @Flag(
    help: say("Bare vis (det vanlige).", nn: "Berre vis (det vanlege).", en: "Only show (the default).")) var dryRun =
    false
  @Flag(help: say("Slett dem for godt.", nn: "Slett dei for godt.", en: "Erase them for good.")) var yes = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var registry: RegistryOptions

  func validate() throws {
    guard (1...1200).contains(months) else {
      throw ValidationError(
        told(
          "--months må være fra 1 til 1200.", nn: "--months må vere frå 1 til 1200.",
          en: "--months must be from 1 to 1200."))
    }
    guard !(dryRun && yes) else {
      throw ValidationError(
        told("Velg --dry-run eller --yes.", nn: "Vel --dry-run eller --yes.", en: "Choose --dry-run or --yes."))
    }
  }

  func run() async throws {
    let bench = try registry.open()
    let language = registry.language
    guard yes else {
      let leavers = try await bench.leavers(months: months)
      return try output.emit(
        retentionReport(leavers, months: months, on: Clock.today, language),
        json: retentionJSON(leavers, months: months, on: Clock.today), language)
    }
    try tell(try await bench.eraseLeavers(months: months), language)
  }
}

/// Says what was erased, without saying who.
private func tell(_ outcome: ErasureOutcome, _ language: Language) throws {
  let rows = language.counted(outcome.erasures.reduce(0) { $0 + $1.rowCount }, .row)
  let texts = outcome.erasures.reduce(0) { $0 + $1.texts + $1.events }
  let people = outcome.erasures.count
  let mentions = Phrase(
    counting: texts, one: Phrase(nb: "annen tekst", nn: "annan tekst", en: "other text"),
    many: Phrase(nb: "andre tekster", nn: "andre tekstar", en: "other texts"))
  confirm(
    Phrase(
      counting: people,
      one: Phrase(
        nb: "person er slettet: \(rows), og omtale i \(mentions.bokmål).",
        nn: "person er sletta: \(rows), og omtale i \(mentions.nynorsk).",
        en: "person is erased: \(rows), and mentions in \(mentions.english)."),
      many: Phrase(
        nb: "personer er slettet: \(rows), og omtale i \(mentions.bokmål).",
        nn: "personar er sletta: \(rows), og omtale i \(mentions.nynorsk).",
        en: "people are erased: \(rows), and mentions in \(mentions.english).")),
    isUnchanged: false, language)
  if let left = leftoversReport(outcome.erasures.flatMap(\.leftovers), language) { put(left, language) }
  if people > 0, let copies = copiesNote(outcome.olderCopies, language) { Console.writeError(copies + "\n") }
  guard outcome.leavesNothing else {
    Console.writeError(tracesNote(language) + "\n")
    throw ExitStatus.couldNot
  }
}
