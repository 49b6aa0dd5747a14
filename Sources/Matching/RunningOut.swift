public import Domain

/// A competence that a person holds and loses on a day to come, unless it is renewed.
public struct RunningOut: Hashable, Sendable {
  public let employee: EmployeeNumber
  public let competence: CompetenceCode
  /// The last day that counts, after whatever is renewed already.
  public let lastDay: CalendarDate
  /// What it takes to have it again; `nil` where the person's professions no longer let it be added.
  public let remedy: Missing.Remedy?
}

extension Staffing {
  /// What the people of a unit and those below it, or of everywhere, hold today and have lost by a day to come: by person,
  /// then by code; each competence once, when its evidence ends and less than today is left.
  public func runningOut(in unit: UnitCode?, through day: CalendarDate) -> [RunningOut] {
    members(of: unit).sorted { files[$0].employee.number < files[$1].employee.number }.flatMap { place in
      let (file, standing) = (files[place], standings[place])
      return Dictionary(grouping: file.assertions, by: \.competence).sorted { $0.key < $1.key }
        .compactMap { code, assertions -> RunningOut? in
          guard let competence = catalogue[code],
            let lastDay = standing.lastDay(of: competence, assertions, before: day)
          else { return nil }
          return RunningOut(
            employee: file.employee.number, competence: code, lastDay: lastDay, remedy: standing.remedy(for: competence)
          )
        }
    }
  }
}

extension Standing {
  /// The day after which the person holds less than now, followed from one piece of evidence to the next; `nil` where that
  /// is not before the end of a day to come.
  fileprivate func lastDay(
    of competence: Competence, _ assertions: [Assertion], before day: CalendarDate
  ) -> CalendarDate? {
    var current = holding(of: competence.code)
    guard let degree = current.degree else { return nil }
    while let lastDay = current.evidence?.period.through, lastDay <= day {
      current = Matching.holding(
        of: competence, from: assertions, baseline: education.holding(itself: competence.code).degree,
        on: lastDay.adding(days: 1))
      if current.degree.map({ $0 < degree }) ?? true { return lastDay }
    }
    return nil
  }

  /// What gives a competence back that was held: practice can go on from where it was.
  fileprivate func remedy(for competence: Competence) -> Missing.Remedy? {
    if competence.isPersonalAuthority { return .personalAuthority }
    switch competence.kind {
    case .knowledge, .skill, .procedure: return .practice
    case .course, .certificate, .right: return canAdd(competence) ? .course : nil
    case .education: return canAdd(competence) ? .education : nil
    case .speciality: return canAdd(competence) ? .speciality : nil
    }
  }
}
