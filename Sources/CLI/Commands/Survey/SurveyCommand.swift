import ArgumentParser
import Domain

struct SurveyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "survey",
      abstract: told(
        "Kartlegg hva de ansatte kan: skjemaer ut, svar inn.",
        nn: "Kartlegg kva dei tilsette kan: skjema ut, svar inn.",
        en: "Survey what the employees can do: forms out, answers in."),
      subcommands: [
        SurveyOpenCommand.self, SurveyFormsCommand.self, SurveyCollectCommand.self, SurveyStatusCommand.self,
        SurveyListCommand.self, SurveyShowCommand.self, SurveyRemindCommand.self, SurveyCloseCommand.self,
        SurveyCompareCommand.self,
      ], aliases: ["kartlegging"])
  }
}

var surveyHelp: ArgumentHelp {
  say(
    "Kartleggingen, med nummer eller navn.", nn: "Kartlegginga, med nummer eller namn.",
    en: "The survey, by number or name."
  ).named(.survey)
}

/// Whose words a form or an answer holds.
struct VoiceArgument: ExpressibleByArgument {
  let voice: SurveyAnswer.Voice

  static let own = VoiceArgument(voice: .own)

  init(voice: SurveyAnswer.Voice) { self.voice = voice }

  init?(argument: String) {
    guard let voice = SurveyAnswer.Voice(rawValue: argument) else { return nil }
    self.voice = voice
  }

  var defaultValueDescription: String { voice.rawValue }
  static var allValueStrings: [String] { SurveyAnswer.Voice.allCases.map(\.rawValue) }
}

/// Whose answers are counted, and how small a group may be.
struct SurveyCountOptions: ParsableArguments {
  @Option(
    help: say(
      "Hvem sine svar: self (egne) eller manager (lederens).",
      nn: "Kven sine svar: self (eigne) eller manager (leiaren).",
      en: "Whose answers: self (one's own) or manager."
    ).named(.kind))
  var voice: VoiceArgument = .own

  @Option(
    help: say(
      "Skjul grupper med færre enn så mange.", nn: "Skjul grupper med færre enn så mange.",
      en: "Hide groups of fewer than this."
    ).named(.number))
  var minCell = 5

  func validate() throws {
    if minCell < 1 {
      throw ValidationError(
        told("--min-cell må være minst 1.", nn: "--min-cell må vere minst 1.", en: "--min-cell must be at least 1."))
    }
  }
}
