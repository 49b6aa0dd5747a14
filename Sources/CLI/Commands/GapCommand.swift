import ArgumentParser
import Domain
import Matching
import Operations
import Reports

struct GapCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "gap",
      abstract: told(
        "Hvor mange trenger enhetene til hver oppgave, og hvor mange er klare?",
        nn: "Kor mange treng einingane til kvar oppgåve, og kor mange er klare?",
        en: "How many do the units need for each task, and how many are ready?"))
  }

  @Option(help: unitHelp) var unit: String?
  @Option(help: taskHelp) var task: String?

  @Flag(
    help: say(
      "Alle oppgaver, ikke bare dem med dekningskrav.", nn: "Alle oppgåver, ikkje berre dei med dekkingskrav.",
      en: "Every task, not only those with coverage rules."))
  var allTasks = false

  @Flag(
    help: say("Bare radene med gap.", nn: "Berre radene med gap.", en: "Only rows with a gap."))
  var gapsOnly = false

  @Flag(
    help: say(
      "Avslutt med 2 når det finnes gap.", nn: "Avslutt med 2 når det finst gap.", en: "End with 2 when there are gaps."
    ))
  var check = false

  @OptionGroup var options: SupposingOptions

  func run() async throws {
    let answer = try await options.registry.open()
      .coverage(unit: unit, task: task, allTasks: allTasks, options.inquiry)
    if options.output.chosenFormat == .csv, !gapsOnly, case .ofAllTasks(let rows) = answer.coverage, !rows.isEmpty {
      return try await stream(rows, answer)
    }
    let all = answer.rows
    let rows = gapsOnly ? all.filter { $0.gap > 0 } : all
    if options.output.chosenFormat == .csv, !rows.isEmpty {
      try await stream(rows, answer)
    } else {
      try show(rows, answer)
    }
    if check, hasGaps(all) { throw ExitStatus.answerIsNo }
  }

  private func show(_ rows: [Coverage], _ answer: CoverageAnswer) throws {
    let language = options.language
    let place =
      answer.unit?.title
      ?? Phrase(nb: "hele virksomheten", nn: "heile verksemda", en: "the whole organisation")[language]
    let title = Phrase(nb: "Gap – \(place)", nn: "Gap – \(place)", en: "Gap – \(place)")[language]
    func report(columnForEachVerdict: Bool) -> Report {
      gapReport(
        rows, answer.catalogue, answer.asOf, language, title: title, silent: answer.silentTasks,
        columnForEachVerdict: columnForEachVerdict)
    }
    try options.emit(
      report(columnForEachVerdict: false), json: gapJSON(rows, answer.asOf, silent: answer.silentTasks),
      sheet: report(columnForEachVerdict: true), answer.asOf)
  }

  /// Gives rows as CSV without holding all of the text; where there are none it takes words.
  private func stream<Rows: RandomAccessCollection<Coverage> & Sendable>(
    _ rows: Rows, _ answer: CoverageAnswer
  ) async throws where Rows.Index == Int {
    try await options.output.stream { try await gapCSV(rows, answer.catalogue, options.language, to: $0) }
    options.tellSupposition(answer.asOf)
  }
}
