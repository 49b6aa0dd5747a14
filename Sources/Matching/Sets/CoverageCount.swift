import Domain

/// Counts verdicts by unit, for many tasks and units: people who stand alike are judged once and counted together.
///
/// What a class of people gets is what the engine for one person says of its representative; there is one truth.
struct CoverageCount {
  /// How many people of a unit, with those below it, got each verdict for a task.
  struct Tally {
    /// Every verdict is named.
    let counts: [Verdict: Int]
    /// The positions of those who are ready, in the unit and below it, summed.
    let readyShare: Percentage
    let readyExempt: Int

    var isAnybodyPermitted: Bool { counts.contains { $0.key != .notPermitted && $0.value > 0 } }
  }

  private let staffing: Staffing
  private let peculiarities: Peculiarities
  private let places: [Place]
  /// Those with a delegation in force on the date, by task.
  private let delegated: [TaskCode: Set<Int>]
  /// Those who are suspended or exempted from something on the date.
  private let restricted: Set<Int>

  /// A unit with those who have positions in it or below it.
  private struct Place {
    let unit: UnitCode
    let delegationScope: Set<UnitCode>
    var members: [Member] = []
  }

  private struct Member {
    let person: Int32
    /// Of all those positions, in hundredths of a percent.
    var share: Int
  }

  /// - Parameter units: those that will be asked about.
  init(_ staffing: Staffing, in units: Set<UnitCode>) {
    self.staffing = staffing
    peculiarities = Peculiarities(of: staffing.standings)
    places = Self.places(units, staffing)
    var delegated: [TaskCode: Set<Int>] = [:]
    for (place, standing) in staffing.standings.enumerated() {
      for delegation in standing.person?.delegations ?? [] where delegation.period.contains(staffing.date) {
        delegated[delegation.task, default: []].insert(place)
      }
    }
    self.delegated = delegated
    restricted = Set(
      staffing.files.indices.filter { place in
        let file = staffing.files[place]
        return file.suspensions.contains { $0.period.contains(staffing.date) }
          || file.exemptions.contains { $0.period.contains(staffing.date) }
      })
  }

  private static func places(_ units: Set<UnitCode>, _ staffing: Staffing) -> [Place] {
    var places = units.sorted().map {
      Place(unit: $0, delegationScope: staffing.delegationScope(of: $0) ?? [])
    }
    let order = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1.unit, $0) })
    var above: [UnitCode: [Int]] = [:]
    for (person, file) in staffing.files.enumerated() {
      for position in file.positions where position.period.contains(staffing.date) {
        let chain = above[position.unit] ?? staffing.tree.ancestry(of: position.unit).compactMap { order[$0] }
        above[position.unit] = chain
        for place in chain {
          // Several positions of one person follow upon each other.
          if places[place].members.last?.person != Int32(person) {
            places[place].members.append(Member(person: Int32(person), share: 0))
          }
          places[place].members[places[place].members.endIndex - 1].share += position.percent.hundredths
        }
      }
    }
    return places
  }

  /// What each unit has for a task.
  func tallies(for task: CareTask) -> [UnitCode: Tally] {
    let judged = JudgedPeople(
      task, staffing, peculiarities, delegated: delegated[task.code] ?? [], restricted: restricted)
    var sizes = GroupSizes(of: judged.groups.count)
    var verdicts = SupervisedVerdicts(judged.groups)
    var tallies: [UnitCode: Tally] = [:]
    for place in places {
      for member in place.members {
        sizes.add(
          member.share, to: judged.group(of: member.person, in: place.delegationScope, on: staffing.date))
      }
      tallies[place.unit] = tally(sizes, judged.groups, &verdicts)
      sizes.empty()
    }
    return tallies
  }

  private func tally(_ sizes: GroupSizes, _ groups: [JudgedPeople.Group], _ verdicts: inout SupervisedVerdicts) -> Tally
  {
    var supervisable: Set<CompetenceCode> = []
    for group in sizes.present where !groups[group].supervises.isEmpty {
      supervisable.formUnion(groups[group].supervises)
    }
    var counts = Verdict.counts(of: [])
    var (readyShare, readyExempt) = (0, 0)
    for group in sizes.present {
      let verdict = verdicts.verdict(of: group, where: supervisable)
      counts[verdict, default: 0] += sizes.people[group]
      guard verdict == .ready else { continue }
      readyShare += sizes.share[group]
      if groups[group].isExempt { readyExempt += sizes.people[group] }
    }
    return Tally(counts: counts, readyShare: Percentage(hundredths: readyShare), readyExempt: readyExempt)
  }
}

/// How many people of one unit are in each group, and their positions summed.
private struct GroupSizes {
  private(set) var people: [Int]
  private(set) var share: [Int]
  /// The groups that anybody is in, in the order in which they were met.
  private(set) var present: [Int] = []

  init(of count: Int) {
    people = [Int](repeating: 0, count: count)
    share = people
  }

  mutating func add(_ share: Int, to group: Int) {
    if people[group] == 0 { present.append(group) }
    people[group] += 1
    self.share[group] += share
  }

  mutating func empty() {
    for group in present { (people[group], share[group]) = (0, 0) }
    present.removeAll(keepingCapacity: true)
  }
}

/// The verdicts of groups, once it is known in what somebody can supervise; worked out once for each such set.
private struct SupervisedVerdicts {
  private let groups: [JudgedPeople.Group]
  private var known: [Set<CompetenceCode>: [Int: Verdict]] = [:]

  init(_ groups: [JudgedPeople.Group]) { self.groups = groups }

  mutating func verdict(of group: Int, where supervisable: Set<CompetenceCode>) -> Verdict {
    guard groups[group].wantsSupervision, !supervisable.isEmpty else { return groups[group].unsupervised }
    if let verdict = known[supervisable]?[group] { return verdict }
    let verdict = groups[group].answers.best(where: supervisable)?.verdict ?? .notPermitted
    known[supervisable, default: [:]][group] = verdict
    return verdict
  }
}
