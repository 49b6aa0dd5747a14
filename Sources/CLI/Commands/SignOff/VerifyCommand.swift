import ArgumentParser
import Domain
import Operations
import Reports

struct VerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: told(
        "Signer det andre sier de kan: nedenfra verify ANSATT KOMPETANSE --by HVEM",
        nn: "Signer det andre seier dei kan: nedenfra verify TILSETT KOMPETANSE --by KVEN",
        en: "Sign what others say they can: nedenfra verify EMPLOYEE COMPETENCE --by WHO"),
      discussion: optionsStand(in: "nedenfra verify sign"),
      subcommands: [VerifySignCommand.self, VerifyListCommand.self, VerifyWithdrawCommand.self],
      defaultSubcommand: VerifySignCommand.self, aliases: ["godkjenn"])
  }
}

struct VerifySignCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sign",
      abstract: told(
        "Godkjenn eller avvis den nyeste påstanden om en kompetanse.",
        nn: "Godkjenn eller avvis den nyaste påstanden om ein kompetanse.",
        en: "Approve or reject the newest claim about a competence."),
      aliases: ["signer"])
  }

  @Argument(help: employeeHelp) var employee: String
  @Argument(help: competenceHelp) var competence: String
  @Option(help: partyHelp) var by: String
  @Flag(help: say("Si nei til påstanden.", nn: "Sei nei til påstanden.", en: "Say no to the claim.")) var reject = false
  @Option(help: claimKindHelp) var kind: ClaimKindArgument?
  @Option(
    help: say(
      "Dagen det ble signert (i dag).", nn: "Dagen det blei signert (i dag).", en: "The day of signing (today)."
    ).named(.date))
  var on: DayArgument?
  @Option(help: say("En merknad.", nn: "Ein merknad.", en: "A note.").named(.words)) var note = ""
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let answer = try await registry.open().verify(
      SignatureDraft(
        employee: employee, competence: competence, by: by, decision: reject ? .rejected : .approved, kind: kind?.kind,
        date: on?.date, note: note))
    show(answer, registry.language)
  }
}

struct VerifyWithdrawCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "withdraw",
      abstract: told(
        "Trekk tilbake det noen har signert eller avvist.", nn: "Trekk tilbake det nokon har signert eller avvist.",
        en: "Take back what somebody has signed or rejected."),
      aliases: ["trekk"])
  }

  @Argument(help: employeeHelp) var employee: String
  @Argument(help: competenceHelp) var competence: String
  @Option(help: say("Den som signerte.", nn: "Den som signerte.", en: "The one who signed.").named(.name)) var by:
    String
  @Option(help: claimKindHelp) var kind: ClaimKindArgument?
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let answer = try await registry.open().withdraw(
      employee: employee, competence: competence, by: by, kind: kind?.kind)
    show(answer, registry.language)
  }
}

struct VerifyListCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: told(
        "Det som venter på signatur, det eldste først.", nn: "Det som ventar på signatur, det eldste først.",
        en: "What waits for a signature, the oldest first."),
      aliases: ["liste"])
  }

  @Option(help: unitHelp) var unit: String?

  @Flag(
    help: say(
      "Også det som teller allerede, og bare blir sikrere.", nn: "Òg det som tel allereie, og berre blir sikrare.",
      en: "Also what counts already, and would only be surer."))
  var all = false

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let answer = try await options.registry.open().pendingClaims(
      unit: unit, includesAll: all, options.asked.inquiry)
    try options.emit(
      pendingReport(answer.claims, unitName: answer.unit?.title, answer.catalogue, answer.asOf, options.language),
      json: pendingJSON(answer.claims, answer.unit?.code, answer.asOf))
  }
}

private func show(_ answer: SignatureAnswer, _ language: Language) {
  let outside = Phrase(nb: " – ikke ansatt her", nn: " – ikkje tilsett her", en: " – no employee here")[language]
  put(
    signatureReport(
      answer.employee, answer.competence, answer.claim,
      by: answer.party.words + (answer.party.employee == nil ? outside : ""), answer.decision, answer.effect,
      language), language)
}

/// Prints what a change did.
func put(_ report: Report, _ language: Language) {
  Console.write(TextRenderer(language: language, width: Console.width, usesColour: false).render(report))
}

var competenceHelp: ArgumentHelp {
  say(
    "Kompetansen, med kode eller navn.", nn: "Kompetansen, med kode eller namn.",
    en: "The competence, by code or name."
  ).named(.competence)
}

var partyHelp: ArgumentHelp {
  say(
    "Hvem: ansattnummer, eller navn.", nn: "Kven: tilsettnummer, eller namn.", en: "Who: employee number, or name."
  ).named(.name)
}

private var claimKindHelp: ArgumentHelp {
  say(
    "Bare påstander av dette slaget: self, peer, import, manager …",
    nn: "Berre påstandar av dette slaget: self, peer, import, manager …",
    en: "Only claims of this kind: self, peer, import, manager …"
  ).named(.kind)
}

/// Any kind, imported ones too.
struct ClaimKindArgument: ExpressibleByArgument {
  let kind: Assertion.Kind

  init?(argument: String) {
    guard let kind = Assertion.Kind(rawValue: argument) else { return nil }
    self.kind = kind
  }

  static var allValueStrings: [String] { Assertion.Kind.allCases.map(\.rawValue) }
}
