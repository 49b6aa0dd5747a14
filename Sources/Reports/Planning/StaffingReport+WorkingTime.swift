import Domain
import Planning
import Wording

/// Professions whose full-time weeks are the same to the last deduction and its source.
private struct SameWeeks {
  var professions: [ProfessionCode]
  let fullTime: WorkingTime.FullTime

  static func all(_ plan: StaffingPlan) -> [SameWeeks] {
    var weeks: [SameWeeks] = []
    for profession in Set(plan.needs.map(\.profession)).sorted() {
      let fullTime = plan.workingTime.fullTime(of: profession)
      if let place = weeks.firstIndex(where: { $0.fullTime.parameters == fullTime.parameters }) {
        weeks[place].professions.append(profession)
      } else {
        weeks.append(SameWeeks(professions: [profession], fullTime: fullTime))
      }
    }
    return weeks
  }
}

extension WorkingTime.FullTime {
  fileprivate var parameters: [Parameter] { [week] + deductions.map(\.parameter) }
}

/// What is left of a full-time week, with each deduction and where it is from.
func workingTimeSection(_ plan: StaffingPlan, _ setting: ReportSetting) -> Report.Section? {
  let language = setting.language
  let weeks = SameWeeks.all(plan)
  guard !weeks.isEmpty else { return nil }
  let heads = [
    Phrase(nb: "Full uke", nn: "Full veke", en: "Full week"), Phrase(nb: "Ferie", nn: .same, en: "Leave"),
    Phrase(nb: "Helligdager", nn: "Heilagdagar", en: "Holidays"), Phrase(nb: "Kurs", nn: .same, en: "Courses"),
    Phrase(nb: "Sykefravær", nn: "Sjukefråvær", en: "Sick leave"),
    Phrase(nb: "Igjen", nn: "Att", en: "Left"),
  ]
  func cell(_ minutes: Int) -> ReportTable.Cell { .hundredths((minutes * 100 + (minutes < 0 ? -30 : 30)) / 60) }
  var seen: Set<Parameter> = []
  let used = weeks.flatMap(\.fullTime.parameters).filter { seen.insert($0).inserted }
  return .init(
    heading: Phrase(
      nb: "Arbeidstiden i en full stilling, timer i uken", nn: "Arbeidstida i ei full stilling, timar i veka",
      en: "The working time of a full-time position, hours a week")[language],
    paragraphs: sources(used, setting),
    table: ReportTable(
      columns: [.init(Phrase(nb: "Yrke", nn: .same, en: "Profession")[language], minimumWidth: 12)]
        + heads.map { .init($0[language], .trailing) },
      rows: weeks.map { same in
        [.text(language.list(same.professions.map { setting.catalogue.name(of: $0, language) }))]
          + [cell(same.fullTime.week.value)] + same.fullTime.deductions.map { cell(-$0.minutesPerWeek) }
          + [cell(same.fullTime.minutesLeft)]
      }))
}

/// Each number that was reckoned with, its source, and whether it is the organisation's own.
private func sources(_ parameters: [Parameter], _ setting: ReportSetting) -> [String] {
  let language = setting.language
  let groups = Dictionary(grouping: parameters) { SameSource($0) }
  let ordered = groups.sorted { left, right in
    let (first, second) = (left.key.place, right.key.place)
    return first == second ? (left.key.value < right.key.value) : first < second
  }
  return ordered.map { key, some in
    "\(key.kind.shortName[language]) \(words(of: some[0], language)): \(parameterSource(some[0], language)) (\(key.basis.name[language]))"
  }
}

/// What one source says, whomever it is said of.
private struct SameSource: Hashable {
  let kind: Parameter.Kind
  let value: Int
  let basis: Parameter.Basis
  let source: Phrase

  init(_ parameter: Parameter) {
    (kind, value, basis, source) = (parameter.kind, parameter.value, parameter.basis, parameter.source)
  }

  var place: Int { Parameter.Kind.allCases.firstIndex(of: kind) ?? 0 }
}

extension Parameter.Kind {
  /// As the heads of columns have it.
  fileprivate var shortName: Phrase {
    switch self {
    case .fullTimeWeek: Phrase(nb: "Full uke", nn: "Full veke", en: "Full week")
    case .leaveDays: Phrase(nb: "Ferie", nn: .same, en: "Leave")
    case .publicHolidays: Phrase(nb: "Helligdager", nn: "Heilagdagar", en: "Holidays")
    case .courseDays: Phrase(nb: "Kurs", nn: .same, en: "Courses")
    case .sickLeave: Phrase(nb: "Sykefravær", nn: "Sjukefråvær", en: "Sick leave")
    case .hourPrice, .coursePrice, .ownShift, .agencyShift, .shiftLength, .retirementAge, .leavingRate: .empty
    }
  }
}
