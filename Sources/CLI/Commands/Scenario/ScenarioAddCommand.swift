import ArgumentParser
import Domain
import Operations
import Reports
import Wording

/// One kind of change at a time, so that each is said back in words.
struct ScenarioAddCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: told(
        "La et scenario anta mer: fravær, opplæring, ansettelser, mer eller mindre arbeid, annen lov eller en nedlagt enhet.",
        nn:
          "La eit scenario gå ut frå meir: fråvær, opplæring, tilsetjingar, meir eller mindre arbeid, anna lov eller ei nedlagd eining.",
        en:
          "Let a scenario assume more: absence, training, hiring, more or less work, another law or a unit closed."),
      aliases: ["legg-til"])
  }

  @Argument(help: scenarioHelp) var name: String

  @Option(
    help: say(
      "En ansatt som er borte; kan gjentas.", nn: "Ein tilsett som er borte; kan takast opp att.",
      en: "An employee who is away; may be repeated."
    ).named(.employee)) var away: [String] = []

  @Option(
    help: say(
      "En ansatt som har lært --competence.", nn: "Ein tilsett som har lært --competence.",
      en: "An employee who has learnt --competence."
    ).named(.employee)) var trained: String?
  @Option(help: competenceHelp) var competence: String?
  @Option(
    help: say("Nivået som er nådd, 1–5.", nn: "Nivået som er nådd, 1–5.", en: "The level reached, 1–5.").named(
      .level)) var level: Int?

  @Option(
    help: say(
      "Yrket som det ansettes i, i --unit.", nn: "Yrket som det blir tilsett i, i --unit.",
      en: "The profession that people are hired in, in --unit."
    ).named(.profession)) var hired: String?
  @Option(
    parsing: .unconditional,
    help: say("Hvor mange som ansettes.", nn: "Kor mange som blir tilsette.", en: "How many are hired.").named(
      .number)) var people: Int?
  @Option(
    parsing: .unconditional,
    help: say(
      "Stillingen til hver som ansettes.", nn: "Stillinga til kvar som blir tilsett.",
      en: "The position of each who is hired."
    ).named(.percent)) var percent: PercentArgument?

  @Option(
    parsing: .unconditional,
    help: say(
      "Mer eller mindre arbeid i prosent, som +20 eller -10; i --unit og --task, ellers overalt.",
      nn: "Meir eller mindre arbeid i prosent, som +20 eller -10; i --unit og --task, elles overalt.",
      en: "More or less work in per cent, such as +20 or -10; in --unit and --task, else everywhere."
    ).named(.percent)) var demand: ChangeArgument?

  @Option(
    help: say(
      "Loven for --task som om den var open, reserved eller delegable.",
      nn: "Lova for --task som om ho var open, reserved eller delegable.",
      en: "The law for --task as if it were open, reserved or delegable."
    ).named(.kind)) var gate: GateArgument?
  @Option(
    help: say(
      "Hvem loven gir oppgaven, som «LE;SP+edu-helsesykepleie».",
      nn: "Kven lova gjev oppgåva, som «LE;SP+edu-helsesykepleie».",
      en: "Whom the law gives the task, such as “LE;SP+edu-helsesykepleie”."
    ).named(.codes)) var holders: String?
  @Option(
    help: say(
      "Hvem de kan delegere den til.", nn: "Kven dei kan delegere ho til.", en: "To whom they may delegate it."
    ).named(.codes)) var delegates: String?

  @Option(
    help: say(
      "Enhet som legges ned, med alle under.", nn: "Eining som blir lagd ned, med alle under.",
      en: "A unit that is closed, with all below it."
    ).named(.unit)) var closed: String?
  @Option(
    help: say(
      "Dit folk og arbeid flyttes fra --closed.", nn: "Dit folk og arbeid blir flytta frå --closed.",
      en: "Where people and work of --closed go."
    ).named(.unit)) var to: String?

  @Option(help: unitHelp) var unit: String?
  @Option(help: taskHelp) var task: String?
  @OptionGroup var registry: RegistryOptions

  func validate() throws { _ = try draft() }

  func run() async throws {
    let answer = try await registry.open().add(try draft(), toScenario: name)
    for change in answer.added {
      func line(_ language: Language) -> String {
        "\(language.quoted(answer.supposition.scenario.name)): \(answer.supposition.words(of: change, language))."
      }
      confirm(
        Phrase(nb: line(.bokmål), nn: .words(line(.nynorsk)), en: line(.english)), isUnchanged: false,
        registry.language)
    }
  }

  /// The one change that was asked for.
  private func draft() throws -> ScenarioChangeDraft {
    let kinds = [
      !away.isEmpty, trained != nil, hired != nil, demand != nil, gate != nil, closed != nil,
    ]
    guard kinds.count(where: \.self) == 1 else {
      throw ValidationError(
        told(
          "Velg én av --away, --trained, --hired, --demand, --gate og --closed.",
          nn: "Vel éin av --away, --trained, --hired, --demand, --gate og --closed.",
          en: "Choose one of --away, --trained, --hired, --demand, --gate and --closed."))
    }
    if let trained {
      try allow([], "--trained")
      guard let competence else { throw lacks("--competence", "--trained") }
      return .trained(employee: trained, competence: competence, level: try entrustment())
    }
    if let hired {
      try allow([.unit, .hiring], "--hired")
      guard let unit else { throw lacks("--unit", "--hired") }
      return .hired(profession: hired, unit: unit, people: people ?? 1, percent: percent?.share ?? Percentage(100))
    }
    if let demand {
      try allow([.unit, .task], "--demand")
      return .demand(percent: demand.percent, unit: unit, task: task)
    }
    if let gate {
      try allow([.task, .groups], "--gate")
      guard let task else { throw lacks("--task", "--gate") }
      return .gate(task: task, gate.kind, holders: holders ?? "", delegates: delegates ?? "")
    }
    if let closed {
      try allow([.target], "--closed")
      return .closed(unit: closed, target: to)
    }
    try allow([], "--away")
    return .away(away)
  }

  /// What else is said of a change.
  private enum Detail {
    case unit
    case task
    case hiring
    case groups
    case target
  }

  /// Nothing that was typed is left unheard.
  private func allow(_ details: Set<Detail>, _ kind: String) throws {
    let unheard = [
      ("--competence", competence != nil && trained == nil), ("--level", level != nil && trained == nil),
      ("--unit", unit != nil && !details.contains(.unit)), ("--task", task != nil && !details.contains(.task)),
      ("--people", people != nil && !details.contains(.hiring)),
      ("--percent", percent != nil && !details.contains(.hiring)),
      ("--holders", holders != nil && !details.contains(.groups)),
      ("--delegates", delegates != nil && !details.contains(.groups)),
      ("--to", to != nil && !details.contains(.target)),
    ].first { $0.1 }
    guard let option = unheard?.0 else { return }
    throw ValidationError(
      told(
        "\(option) har ikke noe med \(kind) å gjøre. Ta den bort.",
        nn: "\(option) har ikkje noko med \(kind) å gjere. Ta han bort.",
        en: "\(option) has nothing to do with \(kind). Remove it."))
  }

  private func lacks(_ option: String, _ kind: String) -> ValidationError {
    ValidationError(
      told("\(kind) trenger \(option).", nn: "\(kind) treng \(option).", en: "\(kind) needs \(option)."))
  }

  private func entrustment() throws -> EntrustmentLevel? {
    guard let level else { return nil }
    guard let known = EntrustmentLevel(rawValue: level) else {
      throw ValidationError(
        told(
          "--level er fra 1 til 5, ikke \(level).", nn: "--level er frå 1 til 5, ikkje \(level).",
          en: "--level is from 1 to 5, not \(level)."))
    }
    return known
  }
}
