import ArgumentParser
import Domain
import Operations
import Reports

struct DecisionCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "decision",
      abstract: told(
        "Beslutninger om at en oppgave går fra én gruppe til en annen.",
        nn: "Avgjerder om at ei oppgåve går frå éi gruppe til ei anna.",
        en: "Decisions that a task goes from one group to another."),
      subcommands: [
        DecisionRecordCommand.self, DecisionListCommand.self, DecisionShowCommand.self, DecisionReviewCommand.self,
      ], aliases: ["beslutning", "avgjerd"])
  }
}

struct DecisionListCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: told(
        "Beslutningene, hvordan det går, og når de skal evalueres.",
        nn: "Avgjerdene, korleis det går, og når dei skal evaluerast.",
        en: "The decisions, how they stand, and when they are to be reviewed."),
      aliases: ["liste"])
  }

  @Option(help: unitHelp) var unit: String?

  @Flag(
    help: say(
      "Bare dem som skulle vært evaluert, mest forsinket først.",
      nn: "Berre dei som skulle vore evaluerte, mest forseinka først.",
      en: "Only those with a review that is due, the most overdue first."))
  var due = false

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let answer = try await options.registry.open().decisions(unit: unit, isDue: due, options.asked.inquiry)
    let setting = ReportSetting(
      catalogue: answer.catalogue, tree: answer.tree, unit: answer.unit, asOf: answer.asOf, language: options.language)
    try options.emit(
      decisionsReport(answer.decisions, isDue: due, setting),
      json: decisionsJSON(answer.decisions, isDue: due, answer.unit?.code, answer.asOf))
  }
}

struct DecisionShowCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: told(
        "En beslutning med grunnlaget da og nå: tekst, eller HTML for A4 til underskrift med -o FIL.html.",
        nn: "Ei avgjerd med grunnlaget då og no: tekst, eller HTML for A4 til underskrift med -o FIL.html.",
        en: "A decision with its basis then and now: text, or HTML for A4 to sign with -o FILE.html."),
      aliases: ["vis"])
  }

  @Argument(help: decisionHelp) var decision: String
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let answer = try await options.registry.open().decision(decision, options.asked.inquiry)
    let paper = DecisionPaper(answer.decision, now: answer.now, answer.delegations, answer.setting(options.language))
    if options.output.chosenFormat == .html {
      try options.output.put(Array(paper.html.utf8))
      options.asked.tellKnowledge(options.language)
    } else {
      try options.emit(
        paper.report, json: decisionJSON(answer.decision, now: answer.now, answer.delegations, answer.asOf))
    }
  }
}

var decisionHelp: ArgumentHelp {
  say("Nummeret til beslutningen.", nn: "Nummeret til avgjerda.", en: "The decision's number.").named(.number)
}

extension DecisionAnswer {
  func setting(_ language: Language) -> ReportSetting {
    ReportSetting(catalogue: catalogue, tree: tree, unit: tree[decision.unit], asOf: asOf, language: language)
  }
}
