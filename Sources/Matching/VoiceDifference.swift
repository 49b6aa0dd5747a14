public import Domain

/// A person and a competence of which the person, the manager and the assessor do not say the same.
public struct VoiceDifference: Sendable {
  /// The kinds that are set side by side.
  public static let voices: [Assertion.Kind] = [.own, .manager, .assessor]

  public let file: PersonnelFile
  public let unit: UnitCode?
  public let competence: Competence
  /// The newest assertion of each voice that has one on the date.
  public let words: [Assertion.Kind: Assertion]
  /// How many steps of the scale lie between the highest and the lowest; 1 where one says yes and another no of a held
  /// kind.
  public let steps: Int
  /// Whose word is the highest, in the order of the voices.
  public let highest: [Assertion.Kind]
}

extension Staffing {
  /// Where the voices part about the people of a unit and those below it: the most steps first, then by employee number
  /// and competence. Levels are compared, never averaged.
  public func voiceDifferences(in unit: UnitCode?) -> [VoiceDifference] {
    let subtree = unit.map(tree.subtree)
    let rows = members(of: unit).flatMap { place -> [VoiceDifference] in
      let file = files[place]
      return Dictionary(grouping: file.assertions, by: \.competence).compactMap { code, assertions in
        guard let competence = catalogue[code] else { return nil }
        return VoiceDifference(of: competence, assertions, file, self.unit(of: file, within: subtree), on: date)
      }
    }
    return rows.sorted { left, right in
      if left.steps != right.steps { return left.steps > right.steps }
      let (a, b) = (left.file.employee.number, right.file.employee.number)
      return a != b ? a < b : left.competence.code < right.competence.code
    }
  }
}

extension VoiceDifference {
  /// `nil` where fewer than two voices are heard, or all say the same.
  init?(
    of competence: Competence, _ assertions: [Assertion], _ file: PersonnelFile, _ unit: UnitCode?,
    on date: CalendarDate
  ) {
    let current = assertions.filter { $0.period.contains(date) && !$0.isRejected }
    var words: [Assertion.Kind: Assertion] = [:]
    for voice in Self.voices { words[voice] = current.filter { $0.kind == voice }.min(by: isNewer) }
    let steps = words.mapValues { Holding.Degree($0.statement).map { $0.level?.rawValue ?? 1 } ?? 0 }
    guard words.count > 1, let top = steps.values.max(), let bottom = steps.values.min(), top > bottom else {
      return nil
    }
    (self.file, self.unit, self.competence, self.words) = (file, unit, competence, words)
    self.steps = top - bottom
    highest = Self.voices.filter { steps[$0] == top }
  }
}
