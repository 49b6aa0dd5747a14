public import Domain

/// One competence in two surveys: how the answers were spread, and who moved.
public struct SurveyComparison: Sendable {
  public let competence: Competence
  public let before: AnswerSpread
  public let after: AnswerSpread
  /// Those who judged themselves both times.
  public let up: Int
  public let down: Int
  public let same: Int
  /// Those who judged themselves only the second time, and only the first.
  public let new: Int
  public let missing: Int

  /// Whether so few answered one of the times that those who did could be recognised. Where nobody did, there is
  /// nothing to compare, and those who are gone would tell of the other time.
  public func isHidden(floor: Int) -> Bool { floor > 1 && min(before.all, after.all) < floor }

  /// Whether a few people who moved could be recognised: each of the five could be worked out from the others and from
  /// the spreads, so that all are told or none.
  public func hidesMoves(floor: Int) -> Bool { [up, down, same, new, missing].contains { (1..<floor).contains($0) } }
}

extension SurveyComparison {
  /// Whether all that could be told beside the numbers of answers is kept back.
  public func tellsNothing(floor: Int) -> Bool {
    isHidden(floor: floor)
      || before.hasFew(floor: floor) && after.hasFew(floor: floor) && hidesMoves(floor: floor)
  }
}

extension AnswerSpread {
  /// Whether a few people gave one of the answers. The state of each survey tells other sums of the same answers, so that
  /// only what holds no small number can be told beside it.
  public func hasFew(floor: Int) -> Bool {
    (Array(levels.values) + [held, notHeld, doNotKnow, notRelevant]).contains { (1..<floor).contains($0) }
  }
}

/// Every competence that both surveys asked about, by code.
///
/// - Parameters:
///   - before: the answers of one voice to the first survey.
///   - after: those of the same voice to the second.
public func compareSurveys(
  _ before: [SurveyAnswer], _ after: [SurveyAnswer], asked: Set<CompetenceCode>, in catalogue: Catalogue
) -> [SurveyComparison] {
  let first = Dictionary(grouping: before, by: \.competence)
  let second = Dictionary(grouping: after, by: \.competence)
  return asked.sorted().compactMap { code in
    guard let competence = catalogue[code] else { return nil }
    let (old, new) = (judgements(first[code] ?? []), judgements(second[code] ?? []))
    let moves = old.compactMap { employee, rank in new[employee].map { ($0 - rank).signum() } }
    return SurveyComparison(
      competence: competence, before: AnswerSpread((first[code] ?? []).map(\.content)),
      after: AnswerSpread((second[code] ?? []).map(\.content)), up: moves.count { $0 > 0 },
      down: moves.count { $0 < 0 }, same: moves.count { $0 == 0 }, new: new.keys.count { old[$0] == nil },
      missing: old.keys.count { new[$0] == nil })
  }
}

/// Where each person stands: the level, or 0 for not held and 1 for held.
private func judgements(_ answers: [SurveyAnswer]) -> [EmployeeNumber: Int] {
  var ranks: [EmployeeNumber: Int] = [:]
  for answer in answers {
    switch answer.content {
    case .level(let level): ranks[answer.employee] = level.rawValue
    case .held: ranks[answer.employee] = 1
    case .notHeld: ranks[answer.employee] = 0
    case .doNotKnow, .notRelevant: continue
    }
  }
  return ranks
}
