public import Domain
public import Planning
import Wording

/// What is told of today or of one scenario, where they are compared.
public struct ScenarioColumn: Sendable {
  /// `nil` for today.
  let supposition: Supposition?
  let figures: ScenarioFigures

  public init(_ supposition: Supposition?, _ figures: ScenarioFigures) {
    (self.supposition, self.figures) = (supposition, figures)
  }

  func title(_ language: Language) -> String {
    supposition?.scenario.name ?? Phrase(nb: "I dag", nn: .same, en: "Today")[language]
  }
}

/// One row of the comparison.
struct ScenarioMeasure {
  let key: String
  let name: Phrase
  /// Whether the value is in hundredths; else it is a count.
  let isInHundredths: Bool
  /// `nil` where there is nothing to tell.
  let value: @Sendable (ScenarioFigures) -> Int?

  /// As people read it.
  func words(_ value: Int, _ language: Language) -> String {
    isInHundredths ? language.decimal(hundredths: value) : language.number(value)
  }

  /// With the difference from today, where there is one: `12 (+3)`.
  func words(_ figures: ScenarioFigures, today: ScenarioFigures, _ language: Language) -> String {
    guard let value = value(figures) else { return "–" }
    guard let before = self.value(today), before != value else { return words(value, language) }
    let sign = value > before ? "+" : ""
    return "\(words(value, language)) (\(sign)\(words(value - before, language)))"
  }

  func cell(_ value: Int?) -> ReportTable.Cell {
    guard let value else { return .empty }
    return isInHundredths ? .hundredths(value) : .number(value)
  }

  func json(_ value: Int?) -> JSONValue {
    guard let value else { return .null }
    return isInHundredths ? .decimal(Double(value) / 100) : .integer(value)
  }

  private static func hours(
    _ key: String, _ name: Phrase, _ minutes: @escaping @Sendable (ScenarioFigures) -> Int
  ) -> ScenarioMeasure {
    ScenarioMeasure(key: key, name: name, isInHundredths: true) { (minutes($0) * 100 + 30) / 60 }
  }

  private static func count(
    _ key: String, _ name: Phrase, _ value: @escaping @Sendable (ScenarioFigures) -> Int
  ) -> ScenarioMeasure {
    ScenarioMeasure(key: key, name: name, isInHundredths: false, value: value)
  }

  static let all = [
    count("people", Phrase(nb: "Personer", nn: "Personar", en: "People")) { $0.people },
    ScenarioMeasure(
      key: "fte", name: Phrase(nb: "Årsverk", nn: .same, en: "Full-time equivalents"), isInHundredths: true
    ) { ($0.share + 50) / 100 },
    count("rules", Phrase(nb: "Dekningskrav", nn: "Dekkingskrav", en: "Coverage rules")) { $0.rules },
    count("rulesMet", Phrase(nb: "Dekningskrav som er oppfylt", nn: "Dekkingskrav som er oppfylte", en: "Rules met")) {
      $0.rulesMet
    },
    count(
      "placesMissing",
      Phrase(nb: "Klare personer som mangler", nn: "Klare personar som manglar", en: "Ready people missing")
    ) { $0.placesMissing },
    count(
      "singlePoints",
      Phrase(
        nb: "Oppgaver som henger på én person", nn: "Oppgåver som heng på éin person",
        en: "Tasks that hang on one person")
    ) { $0.singlePoints },
    hours("hours", Phrase(nb: "Arbeid i uken, timer", nn: "Arbeid i veka, timar", en: "Work of the week, hours")) {
      $0.minutes
    },
    hours("hoursUndone", Phrase(nb: "Blir ugjort, timer", nn: "Blir ugjort, timar", en: "Left undone, hours")) {
      $0.minutesUndone
    },
    hours(
      "hoursDown",
      Phrase(nb: "Går til lavere trinn, timer", nn: "Går til lågare steg, timar", en: "Goes to a lower rung, hours")
    ) { $0.minutesDown },
    hours(
      "hoursAboveLowest",
      Phrase(
        nb: "Over laveste mulige trinn, timer", nn: "Over lågaste moglege steg, timar",
        en: "Above the lowest possible rung, hours")
    ) { $0.minutesAboveLowest },
    hours(
      "staffHours",
      Phrase(nb: "De ansattes arbeid, timer", nn: "Arbeidet til dei tilsette, timar", en: "Work of staff, hours")
    ) { $0.staffMinutes },
    hours(
      "capacityHours",
      Phrase(nb: "De ansattes tid, timer", nn: "Tida til dei tilsette, timar", en: "Time of staff, hours")
    ) { $0.capacity },
    ScenarioMeasure(
      key: "ratio", name: Phrase(nb: "Tid mot arbeid (WISN)", nn: .same, en: "Time over work (WISN)"),
      isInHundredths: true
    ) { $0.ratio },
  ]
}
