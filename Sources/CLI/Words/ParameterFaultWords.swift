import Domain
import Operations
import Reports
import Wording

func status(of fault: ParameterFault) -> ExitStatus {
  switch fault {
  case .nothingToReset: .couldNot
  case .unknown, .outOfRange, .notWhole, .sameForProfessions, .onlyOfCourses, .courseMissing: .wrongUsage
  }
}

func words(of fault: ParameterFault) -> Phrase {
  switch fault {
  case .unknown(let typed, let choices):
    choices.count == Parameter.Kind.allCases.count
      ? Phrase(
        nb: "Ingen forutsetning passer til «\(typed)». De som finnes:\n\(list(choices, .bokmål))",
        nn: "Ingen føresetnad passar til «\(typed)». Dei som finst:\n\(list(choices, .nynorsk))",
        en: "No parameter fits “\(typed)”. Those there are:\n\(list(choices, .english))")
      : Phrase(
        nb: "«\(typed)» passer til flere. Velg én av dem:\n\(list(choices, .bokmål))",
        nn: "«\(typed)» passar til fleire. Vel éin av dei:\n\(list(choices, .nynorsk))",
        en: "“\(typed)” fits several. Choose one of them:\n\(list(choices, .english))")
  case .outOfRange(let kind, let name, let hundredths):
    Phrase(
      nb:
        "«\(name.bokmål)» må være \(range(of: kind, .bokmål)), ikke \(typed(hundredths, .bokmål)). Ingenting er skrevet.",
      nn:
        "«\(name.nynorsk)» må vere \(range(of: kind, .nynorsk)), ikkje \(typed(hundredths, .nynorsk)). Ingenting er skrive.",
      en:
        "“\(name.english)” must be \(range(of: kind, .english)), not \(typed(hundredths, .english)). Nothing was written."
    )
  case .notWhole(let kind, let name):
    switch kind.measure {
    case .years:
      Phrase(
        nb: "«\(name.bokmål)» regnes i hele år.", nn: "«\(name.nynorsk)» blir rekna i heile år.",
        en: "“\(name.english)” is counted in whole years.")
    case .days, .minutes, .hundredthsOfPercent, .øre:
      Phrase(
        nb: "«\(name.bokmål)» regnes i hele dager.", nn: "«\(name.nynorsk)» blir rekna i heile dagar.",
        en: "“\(name.english)” is counted in whole days.")
    }
  case .sameForProfessions(_, let name):
    Phrase(
      nb: "«\(name.bokmål)» er den samme for alle yrker. Ta bort --profession.",
      nn: "«\(name.nynorsk)» er den same for alle yrke. Ta bort --profession.",
      en: "“\(name.english)” is the same for all professions. Remove --profession.")
  case .onlyOfCourses(_, let name):
    Phrase(
      nb: "«\(name.bokmål)» settes ikke for en kompetanse. Ta bort --competence.",
      nn: "«\(name.nynorsk)» blir ikkje sett for ein kompetanse. Ta bort --competence.",
      en: "“\(name.english)” is not set for a competence. Remove --competence.")
  case .courseMissing:
    Phrase(
      nb: "Hvilket kurs? Skriv det med --competence.", nn: "Kva kurs? Skriv det med --competence.",
      en: "Which course? Name it with --competence.")
  case .nothingToReset(_, let name):
    Phrase(
      nb: "Dere har ingen egen verdi for «\(name.bokmål)» her. Ingenting er endret.\nSe alle: nedenfra parameter list",
      nn:
        "De har ingen eigen verdi for «\(name.nynorsk)» her. Ingenting er endra.\nSjå alle: nedenfra parameter list",
      en:
        "You have no value of your own for “\(name.english)” here. Nothing was changed.\nSee all: nedenfra parameter list"
    )
  }
}

private func list(_ choices: [(kind: Parameter.Kind, name: Phrase)], _ language: Language) -> String {
  choices.map { "  \($0.kind.rawValue)  \($0.name[language])" }.joined(separator: "\n")
}

private func range(of kind: Parameter.Kind, _ language: Language) -> String {
  let (least, most) = (kind.allowed.lowerBound, kind.allowed.upperBound)
  func said(_ value: Int) -> String { words(ofValue: value, in: kind.measure, language) }
  return Phrase(
    nb: "fra \(said(least)) til \(said(most))", nn: "frå \(said(least)) til \(said(most))",
    en: "from \(said(least)) to \(said(most))")[language]
}

private func typed(_ hundredths: Int, _ language: Language) -> String { language.decimal(hundredths: hundredths) }
