public import Domain
import Wording

/// What marks a rule of law that only a scenario assumes, wherever the rule is told.
let supposedLaw = Phrase(
  nb: "antatt, ikke gjeldende lov", nn: "tenkt, ikkje gjeldande lov", en: "assumed, not the law in force")

extension Supposition {
  /// What stands under the title of an answer: which scenario it is, what it assumes, and what of it has no effect.
  public func lines(on date: CalendarDate, _ language: Language) -> [String] {
    let name = language.quoted(scenario.name)
    let assumed = changesInEffect.map { words(of: $0, language) }
    let what =
      assumed.isEmpty
      ? Phrase(nb: "ingen endringer", nn: "ingen endringar", en: "no changes")[language]
      : assumed.joined(separator: "; ")
    let line = Phrase(
      nb: "Scenario \(name), antatt og ikke registrert: \(what).",
      nn: "Scenario \(name), tenkt og ikkje registrert: \(what).",
      en: "Scenario \(name), assumed and not recorded: \(what).")
    let idle = scenario.changes.compactMap { change in
      withoutEffect[change].map { "\(words(of: change, language)) (\(reason($0, on: date, language)))" }
    }
    if idle.isEmpty { return [line[language]] }
    let list = idle.joined(separator: "; ")
    return [
      line[language],
      Phrase(nb: "Uten virkning: \(list).", nn: "Utan verknad: \(list).", en: "Without effect: \(list).")[language],
    ]
  }

  /// What is assumed, as part of a sentence.
  public func words(of change: ScenarioChange, _ language: Language) -> String {
    switch change {
    case .away(let employee):
      return Phrase(
        nb: "\(named(employee)) er borte", nn: "\(named(employee)) er borte", en: "\(named(employee)) is away")[
          language]
    case .trained(let employee, let competence, let level):
      let what = language.quoted(named(competence.rawValue, language)) + levelWords(level, language)
      return Phrase(
        nb: "\(named(employee)) har \(what)", nn: "\(named(employee)) har \(what)",
        en: "\(named(employee)) holds \(what)")[language]
    case .hired(let profession, let unit, let people, let percent):
      let who = "\(people) × \(named(profession.rawValue, language).lowercasedFirst)"
      let share = language.percent(percent)
      return Phrase(
        nb: "nyansatt i \(named(unit)): \(who), \(share)", nn: "nytilsett i \(named(unit)): \(who), \(share)",
        en: "hired in \(named(unit)): \(who), \(share)")[language]
    case .demand(let percent, let unit, let task): return demandWords(percent, unit, task, language)
    case .gate(let task, let kind, let holders, let delegates):
      let law = gateWords(kind, holders, delegates, language)
      let name = language.quoted(named(task.rawValue, language))
      return Phrase(
        nb: "lov for \(name): \(law) (\(supposedLaw.bokmål))", nn: "lov for \(name): \(law) (\(supposedLaw.nynorsk))",
        en: "law for \(name): \(law) (\(supposedLaw.english))")[language]
    case .closed(let unit, let target?):
      return Phrase(
        nb: "\(named(unit)) er lagt ned, med folk og arbeid flyttet til \(named(target))",
        nn: "\(named(unit)) er lagd ned, med folk og arbeid flytta til \(named(target))",
        en: "\(named(unit)) is closed, with its people and work moved to \(named(target))")[language]
    case .closed(let unit, nil):
      return Phrase(
        nb: "\(named(unit)) er lagt ned", nn: "\(named(unit)) er lagd ned", en: "\(named(unit)) is closed")[language]
    }
  }

  /// Why a change does nothing, as part of a sentence.
  public func reason(_ reason: WithoutEffect, on date: CalendarDate, _ language: Language) -> String {
    switch reason {
    case .hasLeft:
      Phrase(
        nb: "har ingen stilling her \(language.date(date))", nn: "har inga stilling her \(language.date(date))",
        en: "has no position here on \(language.date(date))")[language]
    case .unitGone:
      Phrase(nb: "enheten finnes ikke", nn: "eininga finst ikkje", en: "there is no such unit")[language]
    case .retired:
      Phrase(nb: "er ute av katalogen", nn: "er ute av katalogen", en: "is out of the catalogue")[language]
    }
  }

  private func named(_ employee: EmployeeNumber) -> String {
    employees[employee].map { "\($0) (\(employee))" } ?? employee.rawValue
  }

  private func named(_ unit: UnitCode) -> String { units[unit].map { "\($0) (\(unit))" } ?? unit.rawValue }

  private func named(_ code: String, _ language: Language) -> String { entries[code]?[language] ?? code }

  private func levelWords(_ level: EntrustmentLevel?, _ language: Language) -> String {
    guard let number = level?.rawValue else { return "" }
    return Phrase(nb: " på nivå \(number)", nn: " på nivå \(number)", en: " at level \(number)")[language]
  }

  private func demandWords(_ percent: Int, _ unit: UnitCode?, _ task: TaskCode?, _ language: Language) -> String {
    let share = language.percent(abs(percent))
    let more =
      percent < 0
      ? Phrase(nb: "\(share) mindre arbeid", nn: "\(share) mindre arbeid", en: "\(share) less work")
      : Phrase(nb: "\(share) mer arbeid", nn: "\(share) meir arbeid", en: "\(share) more work")
    let what = task.map { task in
      let name = language.quoted(named(task.rawValue, language))
      return Phrase(nb: " med \(name)", nn: " med \(name)", en: " with \(name)")[language]
    }
    let place = unit.map { unit in
      Phrase(nb: " i \(named(unit))", nn: " i \(named(unit))", en: " in \(named(unit))")[language]
    }
    return more[language] + (what ?? "")
      + (place ?? Phrase(nb: " overalt", nn: " overalt", en: " everywhere")[language])
  }

  private func gateWords(
    _ kind: LegalGate.Kind, _ holders: [LegalGate.Alternative], _ delegates: [LegalGate.Alternative],
    _ language: Language
  ) -> String {
    func names(_ alternatives: [LegalGate.Alternative]) -> String {
      language.list(
        alternatives.map { alternative in
          Reports.words(
            of: alternative, language, profession: { named($0.rawValue, language) },
            competence: { named($0.rawValue, language) })
        })
    }
    let (some, others) = (names(holders), names(delegates))
    return switch kind {
    case .open: Phrase(nb: "åpen for alle", nn: "open for alle", en: "open to all")[language]
    case .reserved:
      Phrase(nb: "forbeholdt \(some)", nn: "reservert for \(some)", en: "reserved for \(some)")[language]
    case .delegable:
      Phrase(
        nb: "\(some); kan delegeres til \(others)", nn: "\(some); kan delegerast til \(others)",
        en: "\(some); may be delegated to \(others)")[language]
    }
  }
}

extension Report {
  /// The same, telling under its title what was assumed.
  public func supposing(_ asOf: AsOf, _ language: Language) -> Report {
    guard let supposition = asOf.supposition else { return self }
    var report = self
    report.facts.insert(contentsOf: supposition.lines(on: asOf.date, language), at: 0)
    return report
  }
}
