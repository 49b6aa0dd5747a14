public import Domain

/// Something that a person has and that runs out, or has run out.
public struct Expiry: Sendable {
  public enum Subject: Hashable, Sendable {
    case competence(CompetenceCode)
    case authorisation(ProfessionCode)
    case delegation(TaskCode)
  }

  public let file: PersonnelFile
  public let unit: UnitCode?
  public let subject: Subject
  /// The last day that counts.
  public let lastDay: CalendarDate
  /// Whether the last day has passed.
  public let hasLapsed: Bool
}

extension Staffing {
  /// What runs out within so many days, and what has run out and was not renewed; the earliest last day first.
  ///
  /// What is renewed before it runs out is not listed.
  public func expiries(in unit: UnitCode?, within days: Int) -> [Expiry] {
    let later = date.adding(days: days)
    let subtree = unit.map(tree.subtree)
    let found = members(of: unit).flatMap { place -> [Expiry] in
      let file = files[place]
      let afterwards = Standing(of: file, in: catalogue, on: later)
      func expiry(_ subject: Expiry.Subject, _ lastDay: CalendarDate) -> Expiry {
        Expiry(
          file: file, unit: self.unit(of: file, within: subtree), subject: subject, lastDay: lastDay,
          hasLapsed: lastDay < date)
      }
      let competences = Set(file.assertions.map(\.competence)).sorted().compactMap { code -> Expiry? in
        let now = standings[place].holding(of: code)
        if now.degree == nil { return now.lapsedOn.map { expiry(.competence(code), $0) } }
        guard let lastDay = now.evidence?.period.through, lastDay < later else { return nil }
        let then = afterwards.holding(of: code)
        guard then.degree.map({ $0 < (now.degree ?? $0) }) ?? true else { return nil }
        return expiry(.competence(code), lastDay)
      }
      let renewed = Set(file.rightsInForce(on: later).map(\.profession))
      let rights = file.authorisations.compactMap { right -> Expiry? in
        guard right.status.passesGates || right.status == .lapsed, let lastDay = right.period.through, lastDay < later
        else { return nil }
        let isRenewed = renewed.contains(right.profession)
        return isRenewed ? nil : expiry(.authorisation(right.profession), lastDay)
      }
      let delegations = file.delegations.compactMap { delegation -> Expiry? in
        guard let lastDay = delegation.period.through, lastDay < later else { return nil }
        let isRenewed = file.delegations.contains {
          $0.task == delegation.task && $0.unit == delegation.unit && $0.period.contains(later)
        }
        return isRenewed ? nil : expiry(.delegation(delegation.task), lastDay)
      }
      return competences + rights + delegations
    }
    return found.sorted { left, right in
      if left.lastDay != right.lastDay { return left.lastDay < right.lastDay }
      return left.file.employee.number < right.file.employee.number
    }
  }
}
