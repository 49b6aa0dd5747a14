public import Domain

/// How many people stand at each level of a competence. Levels are counted and never averaged: the steps are not equal
/// (ten Cate, Schwartz and Chen 2020).
public struct LevelShares: Sendable {
  public let competence: Competence
  /// The highest level that a task asks for.
  public let need: EntrustmentLevel?
  public let counts: [EntrustmentLevel: Int]
  /// Those who do not hold it.
  public let none: Int

  public var people: Int { none + counts.values.reduce(0, +) }

  /// How many are at the needed level or above it.
  public var enough: Int { counts.filter { $0.key >= need ?? .observes }.values.reduce(0, +) }

  public var percent: Int? { percentage(enough, of: people) }
}

extension CompetenceMatrix {
  /// The levels of each levelled competence of the matrix.
  public var levelShares: [LevelShares] {
    columns.enumerated().filter { $0.element.competence.kind.isLevelled }.map { index, column in
      var counts = Dictionary(uniqueKeysWithValues: EntrustmentLevel.allCases.map { ($0, 0) })
      var none = 0
      for row in rows {
        if let level = row.holdings[index].level { counts[level, default: 0] += 1 } else { none += 1 }
      }
      return LevelShares(competence: column.competence, need: column.need, counts: counts, none: none)
    }
  }

  /// What everything that is held in the matrix rests on.
  public func footing(on date: CalendarDate) -> Footing {
    var footing = Footing()
    for row in rows {
      for (column, holding) in zip(columns, row.holdings) { footing.count(holding, of: column.competence, on: date) }
    }
    return footing
  }
}
