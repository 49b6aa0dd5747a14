public import Domain
import Matching
public import Planning
import Wording

/// What an allocation is told with.
public struct AllocationTold: Sendable {
  let plan: AllocationPlan
  /// By the places of people in the plan.
  let employees: [Employee]
  let parameters: Parameters
  let timeShare: Percentage
  /// Those that were named.
  let units: [CareUnit]
  let setting: ReportSetting

  /// Files are for reckoning on, and have every row.
  let isWhole: Bool

  /// - Parameter isWhole: whether everything is told, however much it is.
  public init(
    _ plan: AllocationPlan, employees: [Employee], parameters: Parameters, timeShare: Percentage, units: [CareUnit],
    isWhole: Bool = false, _ setting: ReportSetting
  ) {
    (self.plan, self.employees, self.parameters, self.timeShare) = (plan, employees, parameters, timeShare)
    (self.units, self.isWhole, self.setting) = (units, isWhole, setting)
  }

  var language: Language { setting.language }

  /// Of whom a position is.
  func employee(at post: Int) -> Employee { employees[plan.positions[post].person] }

  /// Whether so few units have work that it is told of each person; the whole of a large organisation is read unit by
  /// unit.
  var tellsPeople: Bool { isWhole || Set(plan.problem.jobs.map(\.volume.unit)).count <= 3 }
}

/// Who should do what, from below: minutes before and after, what moves, what stays undone and why, and who is given what.
public func allocationReport(_ told: AllocationTold) -> Report {
  let language = told.language
  let subject = Phrase(nb: "Fordeling nedenfra", nn: "Fordeling nedanfrå", en: "Allocation from below")
  var report = Report(
    title: told.units.count > 1
      ? "\(subject[language]) – \(language.list(told.units.map { told.setting.name(of: $0.code) }, atMost: 5))"
      : told.setting.title(subject))
  report.isWide = true
  guard !told.plan.problem.jobs.isEmpty else {
    report.facts = [withoutVolumes(language), asOfLine(told.setting.asOf, language)]
    return report
  }
  report.facts =
    summaryLines(told) + [asOfLine(told.setting.asOf, language)] + (told.tellsPeople ? [namesNote(language)] : [])
  report.sections = [
    professionSection(told), unmetSection(told), movesSection(told), told.tellsPeople ? nil : unitSection(told),
    told.tellsPeople ? peopleSection(told) : nil, told.tellsPeople ? fullerSection(told) : nil, shiftSection(told),
  ].compactMap(\.self)
  report.notes = allocationNotes(told)
  report.commands = [
    Phrase(
      nb: "Hvorfor for én: nedenfra why NUMMER OPPGAVE --unit ENHET",
      nn: "Kvifor for éin: nedenfra why NUMMER OPPGÅVE --unit EINING",
      en: "Why for one: nedenfra why NUMBER TASK --unit UNIT")[language]
  ]
  return report
}

/// The same for a page, with the week before and after as bars: by profession, and rung by rung.
public func allocationPage(_ told: AllocationTold) -> Report {
  var report = allocationReport(told)
  guard !told.plan.problem.jobs.isEmpty else { return report }
  report.sections.insert(contentsOf: [professionBars(told), ladderBars(told)], at: 0)
  return report
}

// MARK: Words

private func withoutVolumes(_ language: Language) -> String {
  Phrase(
    nb:
      "Ingen volum er registrert her, så det er ikke noe å fordele. Importer en fil med unit, task, minutes_per_week og profession.",
    nn:
      "Ingen volum er registrerte her, så det er ikkje noko å fordele. Importer ei fil med unit, task, minutes_per_week og profession.",
    en:
      "No volumes are recorded here, so there is nothing to share out. Import a file with unit, task, minutes_per_week and profession."
  )[language]
}

private func summaryLines(_ told: AllocationTold) -> [String] {
  let (plan, language) = (told.plan, told.language)
  func hours(_ minutes: Int) -> String { language.hours(minutes: minutes) }
  let (all, done, left) = (hours(plan.minutes), hours(plan.minutes - plan.minutesUnmet), hours(plan.minutesUnmet))
  var lines = [
    plan.minutesUnmet == 0
      ? Phrase(
        nb: "Alle \(all) i uken er fordelt.", nn: "Alle \(all) i veka er fordelte.",
        en: "All \(all) a week are shared out.")[language]
      : Phrase(
        nb: "Av \(all) i uken er \(done) fordelt; \(left) blir igjen, se hvorfor under.",
        nn: "Av \(all) i veka er \(done) fordelte; \(left) blir att, sjå kvifor under.",
        en: "Of \(all) a week, \(done) are shared out; \(left) are left, see why below.")[language]
  ]
  let moved = plan.minutesMoved(in: told.setting.catalogue)
  let (down, up) = (hours(moved.down), hours(moved.up))
  if moved.down > 0 {
    lines.append(
      Phrase(
        nb: "\(down) i uken går til et lavere trinn enn i dag.",
        nn: "\(down) i veka går til eit lågare steg enn i dag.",
        en: "\(down) a week go to a lower rung than today.")[language])
  }
  if moved.up > 0 {
    lines.append(
      Phrase(
        nb:
          "\(up) i uken går til et høyere trinn (↑): de som gjør det i dag, er etter registeret ikke klare for det, eller har ikke tid.",
        nn:
          "\(up) i veka går til eit høgare steg (↑): dei som gjer det i dag, er etter registeret ikkje klare for det, eller har ikkje tid.",
        en:
          "\(up) a week go to a higher rung (↑): by the registry, those who do it today are not ready for it, or have no time."
      )[language])
  }
  lines += agencyLines(told)
  return lines
}

/// What the released hours of nurses come to in shifts that are hired today; the price is known of theirs alone.
private func agencyLines(_ told: AllocationTold) -> [String] {
  let language = told.language
  let shift = told.parameters.shiftMinutes
  let difference = told.parameters.agencyShiftPrice - told.parameters.ownShiftPrice
  guard let nurses = told.plan.professions.first(where: { $0.profession == "SP" }), nurses.released >= shift,
    difference > 0
  else { return [] }
  let count = nurses.released / shift
  let shifts = language.counted(
    count, one: Phrase(nb: "hel vakt", nn: "heil vakt", en: "whole shift"),
    many: Phrase(nb: "hele vakter", nn: "heile vakter", en: "whole shifts"))
  func kroner(_ shifts: Int) -> String { language.number(shifts * difference / 100) }
  let hours = language.hours(minutes: nurses.released)
  return [
    Phrase(
      nb:
        "Sykepleiere frigjør \(hours) i uken: \(shifts). Hver innleid vakt de erstatter, sparer \(kroner(1)) kr; i alt inntil \(kroner(count)) kr i uken.",
      nn:
        "Sjukepleiarar frigjer \(hours) i veka: \(shifts). Kvar innleigd vakt dei erstattar, sparer \(kroner(1)) kr; i alt inntil \(kroner(count)) kr i veka.",
      en:
        "Nurses release \(hours) a week: \(shifts). Each agency shift they replace saves NOK \(kroner(1)); up to NOK \(kroner(count)) a week in all."
    )[language]
  ]
}

private func allocationNotes(_ told: AllocationTold) -> [String] {
  let language = told.language
  let share = language.percent(told.timeShare)
  var notes = [
    Phrase(
      nb:
        "Fordelingen er den beste som finnes, bevist: først minst mulig ugjort (høy risiko først), så lavest trinn, så minst endring fra i dag, til sist så jevne uker som mulig. En senere grunn veier aldri opp en tidligere. Oppgaver går til dem som er klare for dem i enheten; fritatte, studenter og lærlinger får ingen.",
      nn:
        "Fordelinga er den beste som finst, bevist: først minst mogleg ugjort (høg risiko først), så lågast steg, så minst endring frå i dag, til sist så jamne veker som mogleg. Ein seinare grunn veg aldri opp ein tidlegare. Oppgåver går til dei som er klare for dei i eininga; fritekne, studentar og lærlingar får ingen.",
      en:
        "The allocation is the best there is, proven: first the least undone (high risk first), then the lowest rung, then the least change from today, then the most even weeks. A later reason never outweighs an earlier one. Tasks go to those who are ready for them in the unit; the exempted, students and apprentices are given none."
    )[language],
    Phrase(
      nb:
        "En stillings timer er arbeidsuken etter ferie, helligdager, kurs og sykefravær; av dem går \(share) til oppgavene i volumene. Annet arbeid enn volumene er ikke regnet med, og det pasienter, pårørende, frivillige og teknologi gjør, blir der det er. Tallene og kildene: nedenfra parameter list.",
      nn:
        "Timane i ei stilling er arbeidsveka etter ferie, heilagdagar, kurs og sjukefråvær; av dei går \(share) til oppgåvene i voluma. Anna arbeid enn voluma er ikkje rekna med, og det pasientar, pårørande, frivillige og teknologi gjer, blir der det er. Tala og kjeldene: nedenfra parameter list.",
      en:
        "A position’s hours are the working week after leave, public holidays, courses and sick leave; of them, \(share) go to the tasks in the volumes. Work other than the volumes is not reckoned, and what patients, families, volunteers and technology do stays there. The numbers and their sources: nedenfra parameter list."
    )[language],
  ]
  if !told.plan.problem.learning.isEmpty {
    notes.append(
      Phrase(
        nb:
          "Noe går til dem som kan under tilsyn: ikke flere timer av hver oppgave enn de som veileder i den, er på jobb i uken. Tiden tilsynet tar, er ikke trukket fra, og at de er der samtidig, må turnusen sørge for. Vedtak og avgjørelser hører ikke hjemme under tilsyn: se dem over ett for ett.",
        nn:
          "Noko går til dei som kan under tilsyn: ikkje fleire timar av kvar oppgåve enn dei som rettleier i ho, er på jobb i veka. Tida tilsynet tek, er ikkje trekt frå, og at dei er der samstundes, må turnusen syte for. Vedtak og avgjerder høyrer ikkje heime under tilsyn: sjå over dei eitt for eitt.",
        en:
          "Some goes to those who can under supervision: no more hours of each task than those who supervise it work in the week. The time that supervision takes is not taken off, and that they are there at the same time is for the roster to see to. Formal decisions do not belong under supervision: look at each of them."
      )[language])
  }
  return notes + [adviceNote(language)]
}
