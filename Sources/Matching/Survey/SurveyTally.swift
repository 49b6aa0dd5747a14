public import Domain

/// How the answers about one competence are spread. Levels are counted, never averaged.
public struct AnswerSpread: Equatable, Sendable {
  public private(set) var levels: [EntrustmentLevel: Int] = [:]
  public private(set) var held = 0
  public private(set) var notHeld = 0
  public private(set) var doNotKnow = 0
  public private(set) var notRelevant = 0

  public init() {}

  public init(_ contents: some Sequence<SurveyAnswer.Content>) {
    for content in contents { add(content) }
  }

  private mutating func add(_ content: SurveyAnswer.Content) {
    switch content {
    case .level(let level): levels[level, default: 0] += 1
    case .held: held += 1
    case .notHeld: notHeld += 1
    case .doNotKnow: doNotKnow += 1
    case .notRelevant: notRelevant += 1
    }
  }

  /// The answers that say a level, or yes or no.
  public var judged: Int { levels.values.reduce(0, +) + held + notHeld }

  public var all: Int { judged + doNotKnow + notRelevant }
}

/// What was answered about one competence, against what the tasks require.
public struct SurveyGap: Sendable {
  public let competence: Competence
  /// The highest level that any of the units asks for; `nil` for a held kind, and where no task asks.
  public let need: EntrustmentLevel?
  /// How many were asked.
  public let asked: Int
  public let spread: AnswerSpread
  /// How many of those who judged themselves say enough for their own unit.
  public let enough: Int

  /// How many say less than their unit asks for.
  public var short: Int { spread.judged - enough }

  /// Whether so few answered that they could be recognised.
  public func isHidden(floor: Int) -> Bool { spread.all > 0 && spread.all < floor }
}

/// The gaps of a survey, the largest first, then by code.
///
/// - Parameters:
///   - answers: those of one voice.
///   - rules: every coverage rule; what a unit asks for is the highest level of the tasks there, above and below.
public func surveyGaps(
  _ invitations: [SurveyInvitation], questions: [SurveyQuestion], answers: [SurveyAnswer], rules: [CoverageRule],
  in catalogue: Catalogue, tree: UnitTree
) -> [SurveyGap] {
  let unitOf = Dictionary(invitations.map { ($0.employee, $0.unit) }) { first, _ in first }
  let people = Dictionary(grouping: invitations, by: \.unit).mapValues(\.count)
  let needs = Dictionary(
    uniqueKeysWithValues: people.keys.map { ($0, levelsNeeded(in: $0, rules, in: catalogue, tree: tree)) })
  let unitsAsked = Dictionary(grouping: questions, by: \.competence).mapValues { Set($0.map(\.unit)) }
  let given = Dictionary(grouping: answers, by: \.competence)
  let gaps = unitsAsked.compactMap { code, units -> SurveyGap? in
    guard let competence = catalogue[code] else { return nil }
    func need(_ unit: UnitCode) -> EntrustmentLevel? { competence.kind.isLevelled ? needs[unit]?[code] : nil }
    let counted = (given[code] ?? []).filter { answer in unitOf[answer.employee].map(units.contains) ?? false }
    let enough = counted.count { answer in
      answer.content.statement.flatMap(Holding.Degree.init)?.satisfies(unitOf[answer.employee].flatMap(need)) ?? false
    }
    return SurveyGap(
      competence: competence, need: units.compactMap(need).max(), asked: units.compactMap { people[$0] }.reduce(0, +),
      spread: AnswerSpread(counted.map(\.content)), enough: enough)
  }
  return gaps.sorted { ($1.short, $0.competence.code) < ($0.short, $1.competence.code) }
}

/// The highest level at which each competence is required by a task of the unit, of those below it or of those above.
private func levelsNeeded(
  in unit: UnitCode, _ rules: [CoverageRule], in catalogue: Catalogue, tree: UnitTree
) -> [CompetenceCode: EntrustmentLevel] {
  let places = tree.subtree(of: unit).union(tree.ancestry(of: unit))
  var needs: [CompetenceCode: EntrustmentLevel] = [:]
  for task in Set(rules.filter { places.contains($0.unit) }.map(\.task)) {
    for requirement in catalogue.requirements(of: task) where requirement.importance == .mandatory {
      guard let level = requirement.minimumLevel else { continue }
      needs[requirement.competence] = max(level, needs[requirement.competence] ?? level)
    }
  }
  return needs
}
