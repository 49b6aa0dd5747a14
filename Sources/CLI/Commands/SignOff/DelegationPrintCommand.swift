import ArgumentParser
import Domain
import Operations
import Reports

struct DelegationPrintCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "print",
      abstract: told(
        "Skriv en fullmakt på én side, til underskrift: tekst, eller HTML for A4 med -o FIL.html.",
        nn: "Skriv ei fullmakt på éi side, til underskrift: tekst, eller HTML for A4 med -o FIL.html.",
        en: "Write an authority on one page, for signing: text, or HTML for A4 with -o FILE.html."),
      aliases: ["skriv"])
  }

  @Argument(help: employeeHelp) var employee: String
  @Argument(help: taskHelp) var task: String
  @Option(
    help: say("Bare den for denne enheten.", nn: "Berre ho for denne eininga.", en: "Only the one for this unit.")
      .named(.unit))
  var unit: String?
  @Option(
    help: say(
      "Bare den som begynner denne dagen.", nn: "Berre ho som byrjar denne dagen.",
      en: "Only the one that begins on this day."
    ).named(.date))
  var from: DayArgument?
  @Flag(help: say("HTML også uten -o.", nn: "HTML òg utan -o.", en: "HTML without -o as well.")) var html = false
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let answer = try await options.registry.open().authority(
      employee, task, unit: unit, from: from?.date, options.asked.inquiry)
    let paper = AuthorityPaper(
      answer.row, answer.demand, answer.evidence, answer.catalogue, answer.tree, answer.asOf, options.language)
    let name = options.output.output?.lowercased() ?? ""
    if html || name.hasSuffix(".html") || name.hasSuffix(".htm") {
      try options.output.put(Array(paper.html.utf8))
      options.asked.tellKnowledge(options.language)
    } else {
      try options.emit(paper.report, json: delegationsJSON([answer.row], nil, answer.asOf))
    }
  }
}
