import Domain
import Matching
public import Planning

/// An outlook with what may be told of it: what follows from the age of few people is kept back, and so are few people.
public struct OutlookTold: Sendable {
  struct Year: Sendable {
    let year: OutlookYear
    let retiring: GuardedCount
    let losses: Losses
    let runningOut: RunningOut
  }

  /// The places lost by the end of a year.
  enum Losses: Hashable, Sendable {
    /// Nobody's age is known.
    case unknown
    case hidden
    /// - Parameter worst: `nil` where no rule loses any.
    case told(rules: Int, places: Int, worst: Worst?)
  }

  /// A rule that loses most.
  enum Worst: Hashable, Sendable {
    case hidden
    case told(unit: UnitCode, task: CareTask, places: Int)
  }

  /// What runs out in a year.
  struct RunningOut: Sendable {
    let holdings: GuardedCount
    let people: GuardedCount
    /// How much of it a course gives back.
    let percentByCourse: Int?
    /// How many people lose each, the most first.
    let competences: [(code: CompetenceCode, people: GuardedCount)]
  }

  let outlook: Outlook
  let years: [Year]
  /// Of those who reached the age before the first year.
  let beyondAge: GuardedCount
  let retiring: GuardedCount
  let minimum: Int
  let setting: ReportSetting

  /// - Parameter minimum: smaller groups of people are hidden.
  public init(_ outlook: Outlook, smallestGroup minimum: Int, _ setting: ReportSetting) {
    (self.outlook, self.minimum, self.setting) = (outlook, minimum, setting)
    let cells = SmallCells([outlook.beyondAge] + outlook.years.map(\.retiring), minimum: minimum)
    beyondAge = cells.cells[0]
    retiring = cells.total
    years = zip(outlook.years, cells.cells.dropFirst()).map { year, retiring in
      Year(
        year: year, retiring: retiring,
        losses: outlook.isAnyAgeKnown ? Losses(year, minimum: minimum) : .unknown,
        runningOut: RunningOut(year, minimum: minimum))
    }
  }

  var language: Language { setting.language }

  /// Whether a smaller smallest group would tell more.
  var hidesAnything: Bool {
    let counts = [beyondAge, retiring] + years.flatMap { [$0.retiring, $0.runningOut.holdings, $0.runningOut.people] }
    return counts.contains { !$0.isShown } || years.contains { $0.losses.hidesAnything || $0.runningOut.hidesShare }
  }
}

extension OutlookTold.Losses {
  fileprivate init(_ year: OutlookYear, minimum: Int) {
    let losses = year.absence.losses
    guard year.absence.away.isEmpty || year.absence.away.count >= minimum else {
      self = .hidden
      return
    }
    // Of several that lose as much, one that may be told of.
    let most = losses.filter { $0.places == losses.first?.places }
    let worst = most.first { year.goneByUnit[$0.rule.unit] ?? 0 >= minimum }.map {
      OutlookTold.Worst.told(unit: $0.rule.unit, task: $0.task, places: $0.places)
    }
    self = .told(rules: losses.count, places: year.absence.places, worst: worst ?? (most.isEmpty ? nil : .hidden))
  }

  fileprivate var hidesAnything: Bool {
    switch self {
    case .unknown: false
    case .hidden: true
    case .told(_, _, let worst): worst == .hidden
    }
  }
}

extension OutlookTold.RunningOut {
  /// A person loses a competence once, so that of each competence as many holdings run out as people lose it.
  fileprivate init(_ year: OutlookYear, minimum: Int) {
    let competences = year.competences
    let cells = SmallCells(competences.map(\.holdings), minimum: minimum)
    let people = SmallCells([year.peopleRunningOut], minimum: minimum).total
    self.people = people
    holdings = people.isShown ? cells.total : .withheld
    percentByCourse =
      holdings.isShown
      ? guardedShares([(part: year.byCourse, whole: year.runningOut.count)], minimum: minimum)[0] : nil
    self.competences = zip(competences, cells.cells).map { ($0.code, $1) }
  }

  var hidesShare: Bool { percentByCourse == nil && holdings != .shown(0) }
}

extension GuardedCount {
  var isShown: Bool { if case .shown = self { true } else { false } }
}
