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
  private let members: [UnitCode: [Member]]
  private let delegationScopes: [UnitCode: Set<UnitCode>]
  /// Those who are suspended or exempted from something on the date.
  private let restricted: Set<Int>

  /// Somebody with a position in a unit or below it.
  fileprivate struct Member {
    let place: Int
    /// Of all those positions, in hundredths of a percent.
    var share: Int
  }

  /// - Parameter units: those that will be asked about.
  init(_ staffing: Staffing, in units: Set<UnitCode>) {
    self.staffing = staffing
    peculiarities = Peculiarities(of: staffing.standings)
    members = Self.members(of: units, staffing)
    delegationScopes = Dictionary(
      uniqueKeysWithValues: units.map { ($0, staffing.delegationScope(of: $0) ?? []) })
    restricted = Set(
      staffing.files.indices.filter { place in
        let file = staffing.files[place]
        return file.suspensions.contains { $0.period.contains(staffing.date) }
          || file.exemptions.contains { $0.period.contains(staffing.date) }
      })
  }

  private static func members(of units: Set<UnitCode>, _ staffing: Staffing) -> [UnitCode: [Member]] {
    var above: [UnitCode: [UnitCode]] = [:]
    var members: [UnitCode: [Member]] = [:]
    for (place, file) in staffing.files.enumerated() {
      for position in file.positions where position.period.contains(staffing.date) {
        let chain = above[position.unit] ?? staffing.tree.ancestry(of: position.unit).filter(units.contains)
        above[position.unit] = chain
        for unit in chain {
          members[unit, default: []].add(position.percent, of: place)
        }
      }
    }
    return members
  }

  func tallies(for task: CareTask, in units: Set<UnitCode>) -> [UnitCode: Tally] {
    let judged = JudgedPeople(task, staffing, peculiarities, restricted: restricted)
    return Dictionary(uniqueKeysWithValues: units.map { ($0, tally(judged, in: $0)) })
  }

  private func tally(_ judged: JudgedPeople, in unit: UnitCode) -> Tally {
    var sizes = [(people: Int, share: Int)](repeating: (0, 0), count: judged.groups.count)
    let scope = delegationScopes[unit] ?? []
    for member in members[unit] ?? [] {
      let group = judged.group(of: member.place, in: scope)
      sizes[group].people += 1
      sizes[group].share += member.share
    }
    let present = sizes.indices.filter { sizes[$0].people > 0 }
    var counts = Verdict.counts(of: [])
    var (readyShare, readyExempt) = (0, 0)
    for (group, verdict) in zip(present, verdicts(judged, of: present)) {
      counts[verdict, default: 0] += sizes[group].people
      guard verdict == .ready else { continue }
      readyShare += sizes[group].share
      if judged.groups[group].isExempt { readyExempt += sizes[group].people }
    }
    return Tally(counts: counts, readyShare: Percentage(hundredths: readyShare), readyExempt: readyExempt)
  }

  /// The verdicts of the groups that are present, once it is known who can supervise whom.
  private func verdicts(_ judged: JudgedPeople, of present: [Int]) -> [Verdict] {
    let groups = present.map { judged.groups[$0] }
    guard groups.contains(where: \.isShortOfPractice) else { return groups.map(\.unsupervised) }
    return staffing.settled(groups.map(\.answers), of: groups.map(\.representative)).map(\.verdict)
  }
}

extension [CoverageCount.Member] {
  /// Several positions of one person follow upon each other.
  fileprivate mutating func add(_ percent: Percentage, of place: Int) {
    if last?.place != place { append(CoverageCount.Member(place: place, share: 0)) }
    self[endIndex - 1].share += percent.hundredths
  }
}

/// Everybody's assessments for one task, each class of people judged once.
private struct JudgedPeople {
  /// People who are counted together.
  struct Group {
    let representative: Int
    /// By each profession.
    let answers: [Assessment]
    /// The best verdict, where nobody supervises.
    let unsupervised: Verdict
    let isShortOfPractice: Bool
    let isExempt: Bool

    init(_ representative: Int, _ answers: [Assessment]) {
      self.representative = representative
      self.answers = answers
      let best = Matching.best(of: answers)
      unsupervised = best?.verdict ?? .notPermitted
      isShortOfPractice = answers.contains { $0.verdict == .needsPractice }
      isExempt = best?.exemption != nil
    }
  }

  /// The classes, and after them those who are judged one by one, without and with the delegations that are bound to a
  /// unit.
  private(set) var groups: [Group] = []
  private let demand: TaskDemand
  private let staffing: Staffing
  private let classes: [Int32]
  private var groupOfClass: [Int] = []
  private var apart: [Int: (unbound: Int, bound: Int)] = [:]

  init(_ task: CareTask, _ staffing: Staffing, _ peculiarities: Peculiarities, restricted: Set<Int>) {
    demand = TaskDemand(task: task, in: staffing.catalogue, on: staffing.date)
    self.staffing = staffing
    var singled = restricted
    for (place, standing) in staffing.standings.enumerated()
    where standing.delegation(of: task.code, on: staffing.date, in: nil) != nil { singled.insert(place) }
    let likePeople = LikePeople(peculiarities, for: demand, except: singled)
    classes = likePeople.classes
    for representative in likePeople.representatives {
      groupOfClass.append(groups.count)
      if let representative { add(representative, at: []) }
    }
    for place in singled.sorted() {
      apart[place] = (groups.count, groups.count + 1)
      add(place, at: [])
      add(place, at: nil)
    }
  }

  private mutating func add(_ place: Int, at units: Set<UnitCode>?) {
    let answers = assessments(
      of: staffing.standings[place], for: demand, in: staffing.catalogue, at: units, tellsRefusals: false)
    groups.append(Group(place, answers))
  }

  /// - Parameter units: where a delegation must hold to count.
  func group(of place: Int, in units: Set<UnitCode>) -> Int {
    guard let own = apart[place] else { return groupOfClass[Int(classes[place])] }
    let holds = staffing.standings[place].delegation(of: demand.task.code, on: demand.date, in: units) != nil
    return holds ? own.bound : own.unbound
  }
}
