public import Domain

/// The training that would close the gaps in coverage with the people who are there.
public struct TrainingPlan: Sendable {
  /// One competence, and those who would learn it.
  public struct Need: Sendable {
    public let competence: Competence
    /// Those who would learn it; as many places are needed.
    public let people: [EmployeeNumber]
    /// How many could learn it for a task with a gap, chosen or not.
    public let candidates: Int
    /// Those in scope at level 5, who may supervise; of kinds without levels nobody.
    public let supervisors: Int
    /// How many supervisors the practice takes; 0 where there is none.
    public let supervisorsNeeded: Int

    /// The catalogue's training time for all of them; `nil` where it does not say.
    public var minutes: Int? { competence.trainingMinutes.map { $0 * people.count } }
    public var isBottleneck: Bool { supervisorsNeeded > supervisors }
  }

  /// A gap that training those at hand does not close: an education, or somebody new.
  public struct OpenGap: Hashable, Sendable {
    public let unit: UnitCode
    public let task: TaskCode
    public let people: Int
  }

  /// Most hours first; those of unknown length last.
  public let needs: [Need]
  /// Everybody who would learn or get something.
  public let people: Set<EmployeeNumber>
  /// How many signatures and delegations are asked for besides.
  public let signatures: Int
  public let openGaps: [OpenGap]

  public var knownMinutes: Int { needs.compactMap(\.minutes).reduce(0, +) }
  public var needsOfUnknownLength: Int { needs.count { $0.minutes == nil } }
}

extension Staffing {
  /// Of each task with a gap, those with the least training left are chosen, as many as are missing. What somebody
  /// would learn for several tasks is learnt once. Nobody is sent on an education.
  public func trainingPlan(of rules: [CoverageRule], traineesPerSupervisor: Int) -> TrainingPlan {
    var learners: [CompetenceCode: Set<EmployeeNumber>] = [:]
    var candidates: [CompetenceCode: Set<EmployeeNumber>] = [:]
    var signatures: Set<[String]> = []
    var people: Set<EmployeeNumber> = []
    var open: [TrainingPlan.OpenGap] = []
    for task in staffedTasks(of: rules) where task.gap > 0 {
      let able = task.roster.entries.filter { $0.assessment.verdict.isClosedByTraining }
        .sorted { TrainingOrder($0) < TrainingOrder($1) }
      for entry in able {
        for missing in entry.assessment.missing where !missing.remedy.isSignature {
          guard let competence = missing.competence else { continue }
          candidates[competence.code, default: []].insert(entry.file.employee.number)
        }
      }
      let chosen = able.prefix(task.gap)
      for entry in chosen {
        let number = entry.file.employee.number
        people.insert(number)
        for missing in entry.assessment.missing {
          if missing.remedy.isSignature {
            signatures.insert([
              number.rawValue, missing.competence?.code.rawValue ?? "delegation \(task.task.code)",
            ])
          } else if let competence = missing.competence {
            learners[competence.code, default: []].insert(number)
          }
        }
      }
      let rest = task.gap - chosen.count
      if rest > 0 { open.append(.init(unit: task.unit, task: task.task.code, people: rest)) }
    }
    let needs = learners.compactMap { code, numbers in
      catalogue[code].map { need($0, numbers, candidates[code]?.count ?? 0, traineesPerSupervisor) }
    }
    return TrainingPlan(
      needs: needs.sorted { left, right in
        let (a, b) = (left.minutes ?? -1, right.minutes ?? -1)
        return a != b ? a > b : left.competence.code < right.competence.code
      }, people: people, signatures: signatures.count, openGaps: open)
  }

  private func need(
    _ competence: Competence, _ numbers: Set<EmployeeNumber>, _ candidates: Int, _ traineesPerSupervisor: Int
  ) -> TrainingPlan.Need {
    let hasPractice = competence.kind.isLevelled && competence.trainingForms.contains(.practice)
    let supervisors = standings.count { $0.holding(of: competence.code).level == .supervisesOthers }
    let perSupervisor = max(1, traineesPerSupervisor)
    return TrainingPlan.Need(
      competence: competence, people: numbers.sorted(), candidates: candidates, supervisors: supervisors,
      supervisorsNeeded: hasPractice ? (numbers.count + perSupervisor - 1) / perSupervisor : 0)
  }
}

extension Verdict {
  /// Whether courses, practice or signatures are all that is missing.
  fileprivate var isClosedByTraining: Bool {
    switch self {
    case .supervised, .needsApproval, .needsCourse, .needsPractice: true
    case .ready, .needsEducation, .suspended, .notCandidate, .notPermitted: false
    }
  }
}

/// Known times before unknown ones, then the shortest, the lowest rung, the number.
private struct TrainingOrder: Comparable {
  private let keys: [Int]
  private let number: EmployeeNumber

  init(_ entry: Roster.Entry) {
    let training = entry.assessment.trainingMinutes
    keys = [training.hasUnknown ? 1 : 0, training.known, entry.assessment.rung]
    number = entry.file.employee.number
  }

  static func < (left: TrainingOrder, right: TrainingOrder) -> Bool {
    left.keys == right.keys ? left.number < right.number : left.keys.lexicographicallyPrecedes(right.keys)
  }
}
