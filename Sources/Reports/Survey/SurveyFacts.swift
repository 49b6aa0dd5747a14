import Domain
import Wording

/// Until when answers are taken, why the survey is made, and whether it was discussed.
func surveyFacts(_ survey: Survey, _ language: Language) -> [String] {
  var facts = [periodLine(survey, language)]
  if !survey.purpose.isEmpty {
    facts.append(
      Phrase(nb: "Formål: \(survey.purpose)", nn: "Føremål: \(survey.purpose)", en: "Purpose: \(survey.purpose)")[
        language])
  }
  if let day = survey.discussedOn {
    facts.append(
      Phrase(
        nb: "Drøftet med de tillitsvalgte \(language.date(day)).",
        nn: "Drøfta med dei tillitsvalde \(language.date(day)).",
        en: "Discussed with the employees’ representatives on \(language.date(day)).")[language])
  }
  return facts
}

func periodLine(_ survey: Survey, _ language: Language) -> String {
  let (opened, deadline) = (language.date(survey.openedOn), language.date(survey.deadline))
  guard let day = survey.closedOn else {
    return Phrase(
      nb: "Åpnet \(opened), frist \(deadline).", nn: "Opna \(opened), frist \(deadline).",
      en: "Opened \(opened), deadline \(deadline).")[language]
  }
  let closed = language.date(day)
  return Phrase(
    nb: "Åpnet \(opened), frist \(deadline), lukket \(closed).",
    nn: "Opna \(opened), frist \(deadline), lukka \(closed).",
    en: "Opened \(opened), deadline \(deadline), closed \(closed).")[language]
}

/// How the survey is called in a title: `Kartlegging 1 «Vår 2026»`.
func surveyTitle(_ survey: Survey, _ language: Language) -> String {
  Phrase(
    nb: "Kartlegging \(survey.number) «\(survey.name)»", nn: "Kartlegging \(survey.number) «\(survey.name)»",
    en: "Survey \(survey.number) “\(survey.name)”")[language]
}

/// A share as a bar of ten, readable without colour: `███████░░░`.
///
/// A share above none shows a block, and only a full one shows ten.
func bar(_ percent: Int) -> String {
  let blocks = percent >= 100 ? 10 : percent <= 0 ? 0 : min(9, max(1, (percent + 5) / 10))
  return String(repeating: "█", count: blocks) + String(repeating: "░", count: 10 - blocks)
}

/// What a table says in place of a number that is hidden.
func hiddenMark(_ floor: Int) -> String { "<\u{A0}\(floor)" }

/// The members of JSON that tell which survey it is.
func surveyJSON(_ survey: Survey) -> JSONValue {
  [
    "number": .integer(survey.number), "name": .string(survey.name), "purpose": .string(survey.purpose),
    "discussedOn": JSONValue(survey.discussedOn?.iso), "openedOn": .string(survey.openedOn.iso),
    "deadline": .string(survey.deadline.iso), "closedOn": JSONValue(survey.closedOn?.iso),
  ]
}
