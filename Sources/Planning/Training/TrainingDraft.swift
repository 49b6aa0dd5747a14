import Domain
import Matching

/// A question of training while it is put together: each person, item and guide once.
struct TrainingDraft {
  private let staffing: Staffing
  private let today: CalendarDate
  private let terms: TrainingTerms
  private(set) var openings: [TrainingOpening] = []
  private(set) var items: [TrainingItem] = []
  private(set) var ways: [TrainingQuestion.Way] = []
  private(set) var guides: [Employee] = []

  private var waysOfOpening: [[Int]] = []
  private var guidesOfItem: [Set<Int>] = []
  private var itemPlaces: [ItemKey: Int] = [:]
  private var wayPlaces: [TrainingQuestion.Way: Int] = [:]
  private var guidePlaces: [EmployeeNumber: Int] = [:]
  private var supervisors: [UnitCompetence: [Employee]] = [:]

  private struct ItemKey: Hashable {
    let employee: EmployeeNumber
    let subject: TrainingNeed.Subject
  }

  private struct UnitCompetence: Hashable {
    let unit: UnitCode
    let competence: CompetenceCode
  }

  init(_ staffing: Staffing, from today: CalendarDate, on terms: TrainingTerms) {
    (self.staffing, self.today, self.terms) = (staffing, today, terms)
  }

  /// Notes open places, with whoever of the roster could fill one.
  ///
  /// - Parameter isMeant: which of the roster are asked at all.
  mutating func add(
    _ reason: TrainingOpening.Reason, need: Int, ready: Int, _ roster: Roster, in unit: UnitCode,
    _ isMeant: (Roster.Entry) -> Bool
  ) {
    var opening = TrainingOpening(
      reason: reason, unit: unit, task: roster.demand.task, gate: roster.demand.gate, need: need, ready: ready,
      candidates: [], obstacles: [:])
    var found: [Int] = []
    for entry in roster.entries where isMeant(entry) && !entry.isReadyColleague && entry.isPerson {
      let needs = entry.trainingNeeds(for: opening.task.code, from: today, in: staffing.catalogue)
      if let needs, let way = way(of: entry, needs, opening.task.code, in: unit) {
        opening.candidates.append(entry.file.employee)
        found.append(way)
      } else {
        opening.obstacles[needs == nil ? entry.trainingObstacle : .noGuide, default: 0] += 1
      }
    }
    openings.append(opening)
    waysOfOpening.append(found)
  }

  /// The place of the way, or `nil` where something that it takes has nobody to guide it.
  private mutating func way(
    of entry: Roster.Entry, _ needs: [[TrainingNeed]], _ task: TaskCode, in unit: UnitCode
  ) -> Int? {
    var steps: [[TrainingQuestion.Step]] = []
    for need in needs {
      let possible = need.filter { isPossible($0, for: entry, in: unit) }
      if possible.isEmpty { return nil }
      steps.append(possible.map { .init(item: item($0, of: entry, in: unit), level: $0.level) })
    }
    let way = TrainingQuestion.Way(employee: entry.file.employee.number, task: task, needs: steps)
    if let known = wayPlaces[way] { return known }
    ways.append(way)
    wayPlaces[way] = ways.count - 1
    return ways.count - 1
  }

  private mutating func isPossible(_ need: TrainingNeed, for entry: Roster.Entry, in unit: UnitCode) -> Bool {
    guard case .learning(let code) = need.subject, let competence = staffing.catalogue[code],
      competence.kind.isLevelled, competence.takesPractice
    else { return true }
    return supervisors(of: code, in: unit).contains { $0.number != entry.file.employee.number }
  }

  private mutating func supervisors(of code: CompetenceCode, in unit: UnitCode) -> [Employee] {
    let key = UnitCompetence(unit: unit, competence: code)
    if let known = supervisors[key] { return known }
    let found = staffing.supervisors(of: code, in: unit).map(\.employee)
    supervisors[key] = found
    return found
  }

  /// The place of what the person would learn or get, with the guides of the unit noted.
  private mutating func item(_ need: TrainingNeed, of entry: Roster.Entry, in unit: UnitCode) -> Int {
    let key = ItemKey(employee: entry.file.employee.number, subject: need.subject)
    let place =
      itemPlaces[key]
      ?? {
        items.append(newItem(need, of: entry))
        guidesOfItem.append([])
        return items.count - 1
      }()
    itemPlaces[key] = place
    if items[place].isGuided, let code = items[place].competence?.code {
      for guide in supervisors(of: code, in: unit) where guide.number != key.employee {
        let known =
          guidePlaces[guide.number]
          ?? {
            guides.append(guide)
            return guides.count - 1
          }()
        guidePlaces[guide.number] = known
        guidesOfItem[place].insert(known)
      }
    }
    return place
  }

  private func newItem(_ need: TrainingNeed, of entry: Roster.Entry) -> TrainingItem {
    let profession = entry.assessment.profession?.code
    let (code, isLearnt): (CompetenceCode?, Bool) =
      switch need.subject {
      case .learning(let code): (code, true)
      case .signature(let code): (code, false)
      case .delegation: (nil, false)
      }
    let competence = code.flatMap { staffing.catalogue[$0] }
    let known = isLearnt ? competence?.trainingMinutes : 0
    let minutes = known ?? terms.unknownMinutes
    return TrainingItem(
      employee: entry.file.employee, unit: entry.unit, profession: profession, subject: need.subject,
      competence: competence, isRenewal: need.isRenewal, minutes: minutes, isAssumed: known == nil,
      kroner: isLearnt ? code.map { terms.prices.kroner($0, minutes: minutes, by: profession) } ?? 0 : 0)
  }

  /// With every claim that practice would make needless: who practises to a level needs no signature on a lower one.
  func finished() -> TrainingDraft {
    var copy = self
    copy.ways = ways.map { way in
      TrainingQuestion.Way(
        employee: way.employee, task: way.task,
        needs: way.needs.map { steps in
          var seen = Set(steps.map(\.item))
          let more = steps.compactMap { step -> TrainingQuestion.Step? in
            guard case .signature(let code) = items[step.item].subject, step.level != nil,
              let place = itemPlaces[ItemKey(employee: way.employee, subject: .learning(code))],
              seen.insert(place).inserted
            else { return nil }
            return .init(item: place, level: step.level)
          }
          return steps + more
        })
    }
    return copy
  }

  var model: TrainingModel {
    TrainingModel(
      items: zip(items, guidesOfItem).map { item, guides in
        TrainingModel.Item(
          kroner: item.kroner, minutes: item.minutes, guidedMinutes: item.isGuided ? item.minutes : 0,
          guides: guides.sorted())
      },
      ways: ways.map { way in TrainingModel.Way(needs: way.needs.map { Set($0.map(\.item)).sorted() }) },
      openings: zip(openings, waysOfOpening).map { opening, ways in
        TrainingModel.Opening(ways: ways, places: opening.places, worth: opening.worth)
      },
      guides: guides.map { _ in terms.guidanceMinutes }, budget: terms.budget)
  }
}

extension Roster.Entry {
  fileprivate var isReadyColleague: Bool { assessment.verdict == .ready && assessment.exemption == nil }
  fileprivate var isPerson: Bool { assessment.profession?.kind != .technology }
}

extension Competence {
  /// Whether some of it is learnt by doing it with somebody beside.
  var takesPractice: Bool { trainingForms.contains(.practice) }
}
