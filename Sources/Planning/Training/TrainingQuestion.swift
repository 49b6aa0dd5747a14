public import Domain
public import Matching

/// What training is for.
public enum TrainingTarget: String, CaseIterable, Sendable {
  /// That each coverage rule has as many ready as it asks for.
  case coverage
  /// That somebody below today's level is ready for the work of the week.
  case shiftDown = "shift-down"
}

/// What units lack, who could be trained for it, and what each would take.
public struct TrainingQuestion: Sendable {
  /// In the order in which they were asked about; those without an open place left out.
  public let openings: [TrainingOpening]
  public let target: TrainingTarget
  /// How many rules or proposals were asked about.
  public let asked: Int
  let items: [TrainingItem]
  let model: TrainingModel
  let ways: [Way]
  let guides: [Employee]
  /// Whether fewer people are better where plans cost as much.
  let prefersFewPeople: Bool

  /// One person made ready for one task.
  struct Way: Hashable, Sendable {
    let employee: EmployeeNumber
    let task: TaskCode
    /// Each need as the items that meet it, with the level to which.
    let needs: [[Step]]
  }

  struct Step: Hashable, Sendable {
    let item: Int
    let level: EntrustmentLevel?
  }

  /// The open places of coverage rules: as many as must be made ready, who is exempt not counted as ready.
  ///
  /// - Parameters:
  ///   - staffing: on the day that the plan is made for.
  ///   - today: the day on which it is made; what runs out in between can be renewed.
  public init(
    _ staffing: Staffing, rules: [CoverageRule], from today: CalendarDate? = nil, on terms: TrainingTerms
  ) {
    self.init(staffing, rules: rules, from: today, on: terms, prefersFewPeople: false)
  }

  init(
    _ staffing: Staffing, rules: [CoverageRule], from today: CalendarDate? = nil, on terms: TrainingTerms,
    prefersFewPeople: Bool
  ) {
    var draft = TrainingDraft(staffing, from: today ?? staffing.date, on: terms)
    var asked = 0
    var rosters: [UnitTask: Roster] = [:]
    for rule in rules {
      guard let task = staffing.catalogue[rule.task] else { continue }
      asked += 1
      let key = UnitTask(unit: rule.unit, task: rule.task)
      let roster =
        rosters[key]
        ?? Roster(staffing, for: TaskDemand(task: task, in: staffing.catalogue, on: staffing.date), in: rule.unit)
      rosters[key] = roster
      let ready = roster.entries.count { $0.assessment.verdict == .ready && $0.assessment.exemption == nil }
      guard ready < rule.people else { continue }
      draft.add(.coverage(rule), need: rule.people, ready: ready, roster, in: rule.unit) { _ in true }
    }
    self.init(draft, .coverage, asked: asked, prefersFewPeople: prefersFewPeople)
  }

  /// The work of a week that could go down if one person below today's level were ready, and none is.
  public init(
    _ plan: ShiftDown, _ staffing: Staffing, from today: CalendarDate? = nil, on terms: TrainingTerms
  ) {
    var draft = TrainingDraft(staffing, from: today ?? staffing.date, on: terms)
    for proposal in plan.proposals where proposal.outcome == .nearlyReady || proposal.outcome == .blocked {
      let rung = proposal.todaysRung
      draft.add(
        .shiftDown(proposal.volume, todaysRung: rung), need: 1, ready: 0, proposal.roster, in: proposal.volume.unit
      ) { $0.assessment.rung < rung }
    }
    self.init(draft, .shiftDown, asked: plan.proposals.count)
  }

  private init(
    _ draft: TrainingDraft, _ target: TrainingTarget, asked: Int, prefersFewPeople: Bool = false
  ) {
    let draft = draft.finished()
    self.prefersFewPeople = prefersFewPeople
    self.target = target
    self.asked = asked
    (openings, items, ways, model, guides) = (draft.openings, draft.items, draft.ways, draft.model, draft.guides)
  }
}

extension TrainingQuestion {
  /// The model in which the optimum is searched for.
  var searched: TrainingModel {
    guard prefersFewPeople else { return model }
    let people = Set(ways.map(\.employee)).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(people, people.indices))
    return model.preferringFewPeople(ways.compactMap { places[$0.employee] })
  }

  /// What a krone counts there.
  var priceScale: Int { prefersFewPeople ? model.peopleScale : 1 }
}
