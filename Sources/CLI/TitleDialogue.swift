import Domain
import Foundation
import Operations
import Reports
import Wording

/// Asks about unknown job titles on the terminal, each once.
struct TitleDialogue: Sendable {
  let language: Language
  let line: ProgressLine

  init(_ language: Language, _ line: ProgressLine) {
    self.language = language
    self.line = line
  }

  /// The profession that the user chooses, by code or words; `nil` leaves the title as a fault.
  ///
  /// - Throws: `Interruption`.
  func decide(_ open: OpenTitle) throws -> String? {
    line.clear()
    Console.writeError(open.refused.map { words(of: $0)[language] + "\n" } ?? question(about: open))
    let prompt = Phrase(
      nb: "Nummer, yrke eller yrkeskode (tomt: hopp over): ", nn: "Nummer, yrke eller yrkeskode (tomt: hopp over): ",
      en: "Number, profession or its code (nothing: skip): ")
    let typed = Console.ask(prompt[language])
    try Interruption.check()
    guard let answer = typed?.trimmingCharacters(in: .whitespaces), !answer.isEmpty else { return nil }
    guard let number = Int(answer), open.nearest.indices.contains(number - 1) else { return answer }
    return open.nearest[number - 1].code.rawValue
  }

  private func question(about open: OpenTitle) -> String {
    let why = open.reason.map { " (\(titleNote($0, language)))" } ?? ""
    let question = Phrase(
      nb: "Hvilket yrke er «\(open.title)»?\(why)", nn: "Kva yrke er «\(open.title)»?\(why)",
      en: "Which profession is “\(open.title)”?\(why)")
    let choices = open.nearest.enumerated().map { "  \($0 + 1)  \($1.name[language]) (\($1.code))" }
    let all = Phrase(
      nb: "  Ingen yrker ligner. Se alle: nedenfra catalogue professions",
      nn: "  Ingen yrke liknar. Sjå alle: nedenfra catalogue professions",
      en: "  No profession is like it. See all: nedenfra catalogue professions")
    return ([question[language]] + (choices.isEmpty ? [all[language]] : choices)).joined(separator: "\n") + "\n"
  }
}
