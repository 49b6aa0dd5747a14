import Domain
import Matching
public import Planning
import Wording

/// How the staff of units compares with the work that volumes tell of, and what the reckoning rests on (WHO, WISN).
public func staffingReport(_ plan: StaffingPlan, _ setting: ReportSetting) -> Report {
  let language = setting.language
  var report = Report(
    title: setting.title(
      Phrase(
        nb: "Hvor mye bemanning krever arbeidet?", nn: "Kor mykje bemanning krev arbeidet?",
        en: "How much staff does the work take?")))
  report.isWide = true
  report.facts = [summary(plan, language), asOfLine(setting.asOf, language), staffingNamesNote(language)]
  report.sections = [
    needsSection(plan, setting), totalsSection(plan, setting), withoutVolumesSection(plan, setting),
    unknownSection(plan, setting), volumesSection(plan, setting), workingTimeSection(plan, setting),
  ].compactMap { $0 }
  report.notes = notes(plan, language)
  report.commands = [
    Phrase(
      nb: "Tallene det er regnet med, og egne i stedet: nedenfra parameter list",
      nn: "Tala det er rekna med, og eigne i staden: nedenfra parameter list",
      en: "The numbers it is reckoned with, and your own instead: nedenfra parameter list")[language]
  ]
  return report
}

private func summary(_ plan: StaffingPlan, _ language: Language) -> String {
  let minutes = plan.totals.map(\.minutesPerWeek).reduce(0, +)
  guard minutes > 0 else {
    return Phrase(
      nb:
        "Ingen volum er registrert her, så det er ingenting å regne bemanningen mot. Importer en fil med unit, task, profession og minutes_per_week, eller count_per_week og minutes_each.",
      nn:
        "Ingen volum er registrerte her, så det er ingenting å rekne bemanninga mot. Importer ei fil med unit, task, profession og minutes_per_week, eller count_per_week og minutes_each.",
      en:
        "No volumes are recorded here, so there is nothing to compare the staff with. Import a file with unit, task, profession and minutes_per_week, or count_per_week and minutes_each."
    )[language]
  }
  let capacity = plan.totals.map(\.capacity).reduce(0, +)
  let (work, room) = (language.hours(minutes: minutes), language.hours(minutes: capacity))
  return Phrase(
    nb: "Det registrerte arbeidet tar \(work) i uken. Stillingene gir \(room) arbeidstid.",
    nn: "Det registrerte arbeidet tek \(work) i veka. Stillingane gjev \(room) arbeidstid.",
    en: "The recorded work takes \(work) a week. The positions give \(room) of working time.")[language]
}

private func staffingNamesNote(_ language: Language) -> String {
  Phrase(
    nb:
      "Av små yrkesgrupper kan en lese enkeltpersoners stillinger. Siden er for lederen, til bemanning; send den ikke videre.",
    nn:
      "Av små yrkesgrupper kan ein lese stillingane til einskildpersonar. Sida er for leiaren, til bemanning; send ho ikkje vidare.",
    en:
      "Small professions tell of single people’s positions. The page is for the leader, for staffing; do not send it on."
  )[
    language]
}

private func notes(_ plan: StaffingPlan, _ language: Language) -> [String] {
  var notes = [
    Phrase(
      nb:
        "Forholdet er det dere har, delt på det som trengs: 0,80 betyr at bemanningen dekker 80 % av det registrerte arbeidet, og 1,20 at den er 20 % større.",
      nn:
        "Forholdet er det de har, delt på det som trengst: 0,80 tyder at bemanninga dekkjer 80 % av det registrerte arbeidet, og 1,20 at ho er 20 % større.",
      en:
        "The ratio is what you have, divided by what is needed: 0.80 means that the staff covers 80% of the recorded work, and 1.20 that it is 20% larger."
    )[language],
    Phrase(
      nb:
        "Bare arbeid som står i volumene, teller. Mangler det oppgaver der, ser bemanningen større ut enn den er. Yrket er det stillingen har; også lederes stillinger er med, men ikke studenters og lærlingers i enhetens arbeidstid. Årsverk er avrundet til hundredeler.",
      nn:
        "Berre arbeid som står i voluma, tel. Manglar det oppgåver der, ser bemanninga større ut enn ho er. Yrket er det stillinga har; òg stillingane til leiarar er med, men ikkje dei til studentar og lærlingar i arbeidstida til eininga. Årsverk er runda av til hundredelar.",
      en:
        "Only work that stands in the volumes counts. Where tasks are missing there, the staff looks larger than it is. The profession is that of the position; leaders’ positions are counted too, but those of students and apprentices not in the unit’s working time. Full-time equivalents are rounded to hundredths."
    )[language],
  ]
  if !plan.byOthers.isEmpty {
    let time = hours(plan.byOthers, language)
    notes.append(
      Phrase(
        nb: "\(time) i uken gjøres av pasienter, pårørende, frivillige eller teknologi, og krever ingen ansatte.",
        nn: "\(time) i veka blir gjort av pasientar, pårørande, frivillige eller teknologi, og krev ingen tilsette.",
        en: "\(time) a week is done by patients, their families, volunteers or technology, and takes no employees.")[
          language])
  }
  if !plan.retired.isEmpty {
    let time = hours(plan.retired, language)
    notes.append(
      Phrase(
        nb: "\(time) i uken er av oppgaver som er tatt ut av bruk, og er ikke med.",
        nn: "\(time) i veka er av oppgåver som er tekne ut av bruk, og er ikkje med.",
        en: "\(time) a week is of tasks that are out of use, and is left out.")[language])
  }
  return notes + [adviceNote(language)]
}

private func hours(_ volumes: [Volume], _ language: Language) -> String {
  language.hours(minutes: volumes.map(\.minutesPerWeek).reduce(0, +))
}

// MARK: Tables

private let hoursColumn = Phrase(nb: "Timer/uke", nn: "Timar/veke", en: "Hours/week")
private let professionColumn = Phrase(nb: "Yrke", nn: .same, en: "Profession")
private let ratioColumn = Phrase(nb: "Forhold", nn: .same, en: "Ratio")
private let differenceColumn = Phrase(nb: "Forskjell", nn: "Skilnad", en: "Difference")

private func hoursCell(_ minutes: Int) -> ReportTable.Cell { .hundredths(rounded(minutes * 100, over: 60)) }

private func rounded(_ numerator: Int, over denominator: Int) -> Int {
  let half = denominator / 2
  return (numerator + (numerator < 0 ? -half : half)) / denominator
}

private func needsSection(_ plan: StaffingPlan, _ setting: ReportSetting) -> Report.Section? {
  let language = setting.language
  let needs = plan.needs.filter { $0.outcome != .withoutVolumes }
  guard !needs.isEmpty else { return nil }
  return .init(
    heading: Phrase(nb: "Årsverk etter yrke", nn: .same, en: "Full-time equivalents by profession")[language],
    table: ReportTable(
      columns: [
        .init(Head.unit[language], minimumWidth: 6), .init(professionColumn[language], minimumWidth: 14),
        .init(hoursColumn[language], .trailing),
        .init(Phrase(nb: "Trengs", nn: "Trengst", en: "Needed")[language], .trailing),
        .init(Phrase(nb: "Har", nn: .same, en: "Existing")[language], .trailing),
        .init(ratioColumn[language], .trailing), .init(differenceColumn[language], .trailing),
        .init(Phrase(nb: "Merknad", nn: .same, en: "Remark")[language], minimumWidth: 12),
      ],
      rows: needs.map { need in
        [
          .text(need.unit.rawValue), .text(setting.catalogue.name(of: need.profession, language)),
          hoursCell(need.minutesPerWeek), .hundredths(need.required), .hundredths(need.existing),
          need.ratio.map { .hundredths($0) } ?? .empty, need.difference.map { .hundredths($0) } ?? .empty,
          .text(remark(need.outcome)[language]),
        ]
      }))
}

private func remark(_ outcome: StaffingNeed.Outcome) -> Phrase {
  switch outcome {
  case .compared: .empty
  case .nobody: Phrase(nb: "ingen her har yrket", nn: "ingen her har yrket", en: "nobody here has it")
  case .withoutCapacity:
    Phrase(nb: "bare stillinger på 0 %", nn: "berre stillingar på 0 %", en: "positions of 0% only")
  case .withoutVolumes: Phrase(nb: "uten volum", nn: "utan volum", en: "without volumes")
  }
}

/// A unit's own work and positions; units without work to compare with are not in it.
private func totalsSection(_ plan: StaffingPlan, _ setting: ReportSetting) -> Report.Section? {
  let language = setting.language
  let totals = plan.totals.filter { $0.minutesPerWeek > 0 }
  guard !totals.isEmpty else { return nil }
  return .init(
    heading: Phrase(nb: "Timer etter enhet", nn: "Timar etter eining", en: "Hours by unit")[language],
    table: ReportTable(
      columns: [
        .init(Head.unit[language], minimumWidth: 16),
        .init(Phrase(nb: "Arbeid/uke", nn: "Arbeid/veke", en: "Work/week")[language], .trailing),
        .init(
          Phrase(nb: "Herav ukjent hvem", nn: "Av dette ukjent kven", en: "Of it unknown who")[language], .trailing),
        .init(Phrase(nb: "Arbeidstid", nn: .same, en: "Working time")[language], .trailing),
        .init(ratioColumn[language], .trailing), .init(differenceColumn[language], .trailing),
      ],
      rows: totals.map { total in
        [
          .text(setting.name(of: total.unit)), hoursCell(total.minutesPerWeek), hoursCell(total.unknownMinutes),
          hoursCell(total.capacity), total.ratio.map { .hundredths($0) } ?? .empty,
          total.differenceInMinutes.map(hoursCell) ?? .empty,
        ]
      }))
}

private func withoutVolumesSection(_ plan: StaffingPlan, _ setting: ReportSetting) -> Report.Section? {
  let language = setting.language
  let named = plan.needs.filter { $0.outcome == .withoutVolumes }.map { need -> [ReportTable.Cell] in
    let isInTraining = setting.catalogue[need.profession]?.isInTraining ?? false
    return [
      .text(need.unit.rawValue),
      .text(
        setting.catalogue.name(of: need.profession, language)
          + (isInTraining ? Phrase(nb: " (under opplæring)", nn: .same, en: " (in training)")[language] : "")),
      .number(need.positions), .hundredths(need.existing),
    ]
  }
  let unnamed = plan.unnamed.map { some -> [ReportTable.Cell] in
    [
      .text(some.unit.rawValue),
      .text(Phrase(nb: "ukjent yrke", nn: "ukjent yrke", en: "unknown profession")[language]),
      .number(some.positions), .hundredths(rounded(some.share, over: 100)),
    ]
  }
  guard !(named + unnamed).isEmpty else { return nil }
  return .init(
    heading: Phrase(
      nb: "Stillinger uten volum: forholdet kan ikke regnes ut",
      nn: "Stillingar utan volum: forholdet kan ikkje reknast ut",
      en: "Positions without volumes: no ratio can be worked out")[language],
    table: ReportTable(
      columns: [
        .init(Head.unit[language], minimumWidth: 6), .init(professionColumn[language], minimumWidth: 14),
        .init(Phrase(nb: "Stillinger", nn: "Stillingar", en: "Positions")[language], .trailing),
        .init(Phrase(nb: "Årsverk", nn: .same, en: "Full-time equivalents")[language], .trailing),
      ], rows: named + unnamed))
}

private func unknownSection(_ plan: StaffingPlan, _ setting: ReportSetting) -> Report.Section? {
  let language = setting.language
  guard !plan.withoutProfession.isEmpty else { return nil }
  return .init(
    heading: Phrase(
      nb: "Arbeid som ingen har sagt hvem gjør", nn: "Arbeid som ingen har sagt kven gjer",
      en: "Work of which nobody has said who does it")[language],
    table: ReportTable(
      columns: [
        .init(Head.unit[language], minimumWidth: 6), .init(Head.task[language], minimumWidth: 18),
        .init(hoursColumn[language], .trailing),
      ],
      rows: plan.withoutProfession.map { volume in
        [
          .text(volume.unit.rawValue), .text(setting.catalogue.name(of: volume.task, language)),
          hoursCell(volume.minutesPerWeek),
        ]
      }))
}

/// What the work of one unit consists of; of several it would be long.
private func volumesSection(_ plan: StaffingPlan, _ setting: ReportSetting) -> Report.Section? {
  let language = setting.language
  guard Set(plan.volumes.map(\.unit)).count == 1 else { return nil }
  return .init(
    heading: Phrase(
      nb: "Hva arbeidet består av", nn: "Kva arbeidet er sett saman av", en: "What the work consists of")[language],
    table: ReportTable(
      columns: [
        .init(Head.task[language], minimumWidth: 18),
        .init(Phrase(nb: "Gjøres av", nn: "Blir gjort av", en: "Done by")[language], minimumWidth: 10),
        .init(Phrase(nb: "Ganger/uke", nn: "Gonger/veke", en: "Times/week")[language], .trailing),
        .init(Phrase(nb: "Min. hver", nn: "Min. kvar", en: "Min. each")[language], .trailing),
        .init(hoursColumn[language], .trailing),
      ],
      rows: plan.volumes.map { volume in
        [
          .text(setting.catalogue.name(of: volume.task, language)),
          .text(volume.profession.map { setting.catalogue.name(of: $0, language) } ?? "–"),
          volume.workload.map { .hundredths($0.countInHundredths) } ?? .empty,
          volume.workload.map { .number($0.minutesEach) } ?? .empty, hoursCell(volume.minutesPerWeek),
        ]
      }))
}
