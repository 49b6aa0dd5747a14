public import Domain

/// What stands between a person and a task of the person's own units. Somebody who is exempted or suspended has none.
public struct IndividualGap: Sendable {
  public let unit: UnitCode
  public let task: CareTask
  public let verdict: Verdict
  /// What is missing, without the competences from which the person is exempted or suspended.
  public let missing: [Missing]
}

extension Staffing {
  /// What a person lacks for the tasks of the units in which the person works, by unit and task.
  ///
  /// A unit without coverage rules has those of the nearest unit above it that has any.
  ///
  /// Only what can be mended: whom the law excludes or who has nothing to build on is no candidate, and lacks nothing.
  ///
  /// - Parameter rules: the coverage rules, which say what tasks the units have.
  public func individualGaps(of employee: EmployeeNumber, rules: [CoverageRule]) -> [IndividualGap] {
    guard let place = files.firstIndex(where: { $0.employee.number == employee }) else { return [] }
    let file = files[place]
    let excused =
      file.exemptions.filter { $0.period.contains(date) }.map(\.subject)
      + file.suspensions.filter { $0.period.contains(date) }.map(\.subject)
    let tasksOfUnits = Dictionary(grouping: rules, by: \.unit).mapValues { Set($0.map(\.task)) }
    let own = file.positions.filter { $0.period.contains(date) }.compactMap { position in
      tree.ancestry(of: position.unit).first { tasksOfUnits[$0] != nil }
    }
    return Set(own).sorted().flatMap { unit -> [IndividualGap] in
      let tasks = (tasksOfUnits[unit] ?? []).sorted().compactMap { catalogue[$0] }
      return tasks.compactMap { task in
        guard !excused.contains(.task(task.code)) else { return nil }
        let demand = TaskDemand(task: task, in: catalogue, on: date)
        let answer = completeAssessment(of: place, for: demand, in: unit)
        guard answer.verdict.isTrainable || answer.verdict == .needsApproval else { return nil }
        let missing = answer.missing.filter { lack in
          lack.competence.map { !excused.contains(.competence($0.code)) } ?? true
        }
        return missing.isEmpty
          ? nil : IndividualGap(unit: unit, task: task, verdict: answer.verdict, missing: missing)
      }
    }
  }
}
