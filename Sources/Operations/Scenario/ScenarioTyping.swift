import Domain
import Storage

/// Finds what is meant by what is typed for a scenario.
struct ScenarioTyping {
  private let snapshot: Snapshot
  private let today: CalendarDate

  init(_ snapshot: Snapshot, on today: CalendarDate) { (self.snapshot, self.today) = (snapshot, today) }

  func changes(_ draft: ScenarioChangeDraft) throws -> [ScenarioChange] {
    switch draft {
    case .away(let typed): return try typed.map { .away(try employee($0)) }
    case .trained(let typed, let competence, let level):
      return [.trained(try employee(typed), try self.competence(competence, level), level)]
    case .hired(let profession, let unit, let people, let percent):
      guard ScenarioChange.peopleLimits.contains(people) else { throw ScenarioFault.peopleOutOfRange(people) }
      guard (1...10_000).contains(percent.hundredths) else { throw ScenarioFault.percentOutOfRange(percent) }
      let profession = try Lookup.profession(profession, in: try snapshot.catalogue()).code
      return [.hired(profession, try self.unit(unit), people: people, percent: percent)]
    case .demand(let percent, let unit, let task):
      guard ScenarioChange.demandLimits.contains(percent), percent != 0 else {
        throw ScenarioFault.demandOutOfRange(percent)
      }
      return [
        .demand(
          percent: percent, unit: try unit.map(self.unit),
          task: try task.map { try Lookup.task($0, in: try snapshot.catalogue()).code })
      ]
    case .gate(let task, let kind, let holders, let delegates):
      return [try gate(task, kind, LegalGate.alternatives(holders), LegalGate.alternatives(delegates))]
    case .closed(let typed, let typedTarget):
      let tree = UnitTree(try snapshot.units())
      let unit = try Lookup.unit(typed, in: tree).code
      guard let typedTarget else { return [.closed(unit)] }
      let target = try Lookup.unit(typedTarget, in: tree)
      if tree.subtree(of: unit).contains(target.code) { throw ScenarioFault.movesToClosed(target) }
      return [.closed(unit, movedTo: target.code)]
    }
  }

  /// One who works here, or will.
  private func employee(_ typed: String) throws -> EmployeeNumber {
    let employee = try Lookup.employee(typed, in: snapshot)
    let wanted = PeopleWanted(numbers: [employee.number], on: today, competences: [])
    let positions = try snapshot.personnelFiles(wanted).flatMap(\.positions)
    guard positions.contains(where: { !$0.period.hasEnded(by: today) }) else {
      throw ScenarioFault.hasLeft(employee)
    }
    return employee.number
  }

  private func unit(_ typed: String) throws -> UnitCode {
    try Lookup.unit(typed, in: UnitTree(try snapshot.units())).code
  }

  private func competence(_ typed: String, _ level: EntrustmentLevel?) throws -> CompetenceCode {
    let competence = try Lookup.competence(typed, in: snapshot)
    if competence.kind.isLevelled, level == nil { throw InquiryFault.levelMissing(competence) }
    if !competence.kind.isLevelled, level != nil { throw InquiryFault.levelNotPossible(competence) }
    return competence.code
  }

  private func gate(
    _ typed: String, _ kind: LegalGate.Kind, _ holders: [LegalGate.Alternative], _ delegates: [LegalGate.Alternative]
  ) throws -> ScenarioChange {
    let catalogue = try snapshot.catalogue()
    let task = try Lookup.task(typed, in: catalogue).code
    let isLikeItsKind =
      switch kind {
      case .reserved: !holders.isEmpty && delegates.isEmpty
      case .delegable: !holders.isEmpty && !delegates.isEmpty
      case .open: holders.isEmpty && delegates.isEmpty
      }
    guard isLikeItsKind else { throw ScenarioFault.gateUnlikeItsKind(kind) }
    for alternative in holders + delegates {
      if case .profession(let code) = alternative.group, catalogue[code] == nil {
        throw ScenarioFault.unknownGroup(typed: code.rawValue)
      }
      for code in alternative.competences where catalogue[code] == nil {
        throw ScenarioFault.unknownGroup(typed: code.rawValue)
      }
    }
    return .gate(task, kind, holders: holders, delegates: delegates)
  }
}
