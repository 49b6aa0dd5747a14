import Domain
import Foundation
import Reports

/// What the parser of the command line says, which it knows in English only, in the user's language.
///
/// The fixed headings and the sentences that users meet are exchanged; what is unknown stays as it is, and so does what
/// has no words in a language.
func translated(_ text: String, into language: Language) -> String {
  var result = text
  for (pattern, phrase) in sentences where !phrase[language].isEmpty {
    guard let expression = try? NSRegularExpression(pattern: pattern, options: [.anchorsMatchLines]) else { continue }
    let range = NSRange(result.startIndex..., in: result)
    result = expression.stringByReplacingMatches(in: result, range: range, withTemplate: phrase[language])
  }
  return result
}

/// The same with the reason under a day that will not do: the parser knows only that it will not.
func withReasons(_ text: String, _ language: Language) -> String {
  let names = [ValueName.date, .moment].map { $0.words[language] }.joined(separator: "|")
  let pattern = #"^(?:Error: )?The value '(.*?)' is invalid for '--\S+ <(?:"# + names + #")>'"#
  guard let expression = try? NSRegularExpression(pattern: pattern, options: [.anchorsMatchLines]),
    let match = expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)),
    let sentence = Range(match.range, in: text), let typed = Range(match.range(at: 1), in: text)
  else { return text }
  return text[..<sentence.upperBound] + "\n       " + words(aboutTypedDate: String(text[typed]))[language]
    + text[sentence.upperBound...]
}

private let sentences: [(String, Phrase)] = [
  (#"^OVERVIEW:"#, Phrase(nb: "OVERSIKT:", nn: "OVERSIKT:", en: "")),
  (#"^USAGE:"#, Phrase(nb: "BRUK:", nn: "BRUK:", en: "")),
  (#"^Usage:"#, Phrase(nb: "Bruk:", nn: "Bruk:", en: "")),
  (#"^ARGUMENTS:"#, Phrase(nb: "ARGUMENTER:", nn: "ARGUMENT:", en: "")),
  (#"^OPTIONS:"#, Phrase(nb: "VALG:", nn: "VAL:", en: "")),
  (#"^SUBCOMMANDS:"#, Phrase(nb: "KOMMANDOER:", nn: "KOMMANDOAR:", en: "")),
  (#"^Error: "#, Phrase(nb: "Feil: ", nn: "Feil: ", en: "")),
  (#"^Help:  "#, Phrase(nb: "Hjelp: ", nn: "Hjelp: ", en: "")),
  (#"<subcommands>"#, Phrase(nb: "<kommandoer>", nn: "<kommandoar>", en: "")),
  (#"<subcommand>"#, Phrase(nb: "<kommando>", nn: "<kommando>", en: "")),
  (#"<options>"#, Phrase(nb: "<valg>", nn: "<val>", en: "")),
  (#"\(aliases:"#, Phrase(nb: "(også:", nn: "(òg:", en: "")),
  (#"\(default:"#, Phrase(nb: "(uten valg:", nn: "(utan val:", en: "")),
  (#"\(default\)"#, Phrase(nb: "(forvalg)", nn: "(forval)", en: "")),
  (#"\(values:"#, Phrase(nb: "(verdier:", nn: "(verdiar:", en: "")),
  (#"(;\s+)default:"#, Phrase(nb: "$1uten valg:", nn: "$1utan val:", en: "")),
  (#"Show help information\."#, Phrase(nb: "Vis hjelp.", nn: "Vis hjelp.", en: "")),
  (
    #"Show subcommand help information\."#,
    Phrase(nb: "Vis hjelp til en kommando.", nn: "Vis hjelp til ein kommando.", en: "")
  ),
  (#"Show the version\."#, Phrase(nb: "Vis versjonen.", nn: "Vis versjonen.", en: "")),
  (
    #"See '(.+?)' for detailed help\."#,
    Phrase(nb: "Se «$1» for mer hjelp.", nn: "Sjå «$1» for meir hjelp.", en: "")
  ),
  (
    #"See '(.+?)' for more information\."#,
    Phrase(nb: "Se «$1» for mer.", nn: "Sjå «$1» for meir.", en: "")
  ),
  (
    #"Unknown option '(.+?)'\. Did you mean '(.+?)'\?"#,
    Phrase(nb: "Ukjent valg «$1». Mente du «$2»?", nn: "Ukjent val «$1». Meinte du «$2»?", en: "")
  ),
  (
    // Where a command is asked for, it is what was mistyped, or it stands behind its options.
    #"Unknown option '(.+?)'(\n(?:Usage|Bruk): [^\n<\[]*<(?:subcommand|kommando)>)"#,
    Phrase(
      nb: "Kommandoen mangler eller er ukjent; valg som «$1» står etter den$2",
      nn: "Kommandoen manglar eller er ukjend; val som «$1» står etter han$2",
      en: "The command is missing or unknown; options such as '$1' stand after it$2")
  ),
  (#"Unknown option '(.+?)'"#, Phrase(nb: "Ukjent valg «$1»", nn: "Ukjent val «$1»", en: "")),
  (
    #"Missing expected argument '(.+?)(?: \.\.\.)?'"#,
    Phrase(nb: "Argumentet «$1» mangler", nn: "Argumentet «$1» manglar", en: "Missing expected argument '$1'")
  ),
  (#"Missing value for '(.+?)'"#, Phrase(nb: "Verdien til «$1» mangler", nn: "Verdien til «$1» manglar", en: "")),
  (
    #"The value '(.*?)' is invalid for '(.+?)'\. Please provide one of (.+?)\.$"#,
    Phrase(nb: "«$1» passer ikke til «$2». Bruk en av $3.", nn: "«$1» passar ikkje til «$2». Bruk ein av $3.", en: "")
  ),
  (
    #"The value '(.*?)' is invalid for '(.+?)'"#,
    Phrase(nb: "«$1» passer ikke til «$2»", nn: "«$1» passar ikkje til «$2»", en: "")
  ),
  (#"Please provide one of the following:"#, Phrase(nb: "Bruk en av:", nn: "Bruk ein av:", en: "")),
  (
    #"(\d+) unexpected arguments: (.+)$"#,
    Phrase(nb: "Uventede argumenter: $2", nn: "Uventa argument: $2", en: "")
  ),
  (
    // Where a command is asked for, that is what was mistyped.
    #"Unexpected argument '(.*?)'(\n(?:Usage|Bruk): [^\n<\[]*<(?:subcommand|kommando)>)"#,
    Phrase(nb: "Ukjent kommando «$1»$2", nn: "Ukjend kommando «$1»$2", en: "Unknown command '$1'$2")
  ),
  (#"Unexpected argument '(.*?)'"#, Phrase(nb: "Uventet argument «$1»", nn: "Uventa argument «$1»", en: "")),
  (
    #"Can't generate completion scripts for '(.*?)'\."#,
    Phrase(nb: "Kan ikke fullføre kommandoer i «$1».", nn: "Kan ikkje fullføre kommandoar i «$1».", en: "")
  ),
  (
    #"Please use (--generate-completion-script)=<shell> with one of:"#,
    Phrase(nb: "Bruk $1=<skall> med et av:", nn: "Bruk $1=<skal> med eit av:", en: "")
  ),
  (#"'([^'\n]*)' (?:or|and) '([^'\n]*)'"#, Phrase(nb: "«$1» eller «$2»", nn: "«$1» eller «$2»", en: "")),
  (#"(?<=[ ,])'([^'\n]*)'(?=[,.\n]|$)"#, Phrase(nb: "«$1»", nn: "«$1»", en: "")),
]
