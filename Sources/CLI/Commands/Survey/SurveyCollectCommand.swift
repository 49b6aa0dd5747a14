import ArgumentParser
import Domain
import Interchange
import Operations
import Reports

struct SurveyCollectCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "collect",
      abstract: told(
        "Ta imot utfylte skjemaer.", nn: "Ta imot utfylte skjema.", en: "Take in forms that were filled in."),
      aliases: ["samle"])
  }

  @Argument(help: say("XLSX-filene.", nn: "XLSX-filene.", en: "The XLSX files.").named(.file)) var files: [String]

  @Option(
    help: say(
      "Dagen svarene gjelder fra (i dag).", nn: "Dagen svara gjeld frå (i dag).",
      en: "The day from which the answers hold (today)."
    ).named(.date))
  var on: DayArgument?

  @Option(
    help: say(
      "Lederen som har svart, for lederens skjemaer: ansattnummer eller fullt navn.",
      nn: "Leiaren som har svara, for skjemaa til leiaren: tilsettnummer eller fullt namn.",
      en: "The manager who answered, for the manager's forms: employee number or full name."
    ).named(.name))
  var by: String?

  @Flag(help: dryRunHelp) var dryRun = false
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let collected = try await registry.open()
      .collectForms(at: files, by: by, on: on?.date ?? Clock.today, isRehearsal: dryRun)
    let language = registry.language
    let text = TextRenderer(language: language, width: Console.width, usesColour: false)
      .render(collectedFormsReport(collected, language))
    let isRefused = collected.contains(where: \.isRefused)
    if isRefused { Console.writeError(text) } else { Console.write(text) }
    if isRefused { throw ExitStatus.unusableInput }
  }
}
