import ArgumentParser
import Domain

/// The language of this run, for texts that the parser asks for before any command exists.
enum Speech {
  @TaskLocal static var language = Language.english
}

/// A help text in the language of the run.
func say(_ nb: String, nn: Phrase.Nynorsk, en: String) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: Phrase(nb: nb, nn: nn, en: en)[Speech.language])
}

/// An abstract in the language of the run.
func told(_ nb: String, nn: Phrase.Nynorsk, en: String) -> String { Phrase(nb: nb, nn: nn, en: en)[Speech.language] }

/// Help of a command with one that is meant when none is named: where the options of that one stand.
func optionsStand(in command: String) -> String {
  told(
    "Uten kommando menes «\(command)». Valgene står i: \(command) --help",
    nn: "Utan kommando er det «\(command)» som gjeld. Vala står i: \(command) --help",
    en: "Without a command, “\(command)” is meant. Its options stand in: \(command) --help")
}

extension Language {
  /// `--lang`, else `NEDENFRA_LANG`, else the locale, else English.
  static func chosen(arguments: [String]) -> Language {
    var wish: String?
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--lang", index + 1 < arguments.count { wish = arguments[index + 1] }
      if argument.hasPrefix("--lang=") { wish = String(argument.dropFirst(7)) }
    }
    return chosen(from: [wish] + ["NEDENFRA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].map { Environment[$0] })
  }
}
