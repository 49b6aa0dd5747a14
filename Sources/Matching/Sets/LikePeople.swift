import Domain

/// The people of a staffing, sorted by what a verdict about one task depends on, so that those who stand alike are judged
/// once.
///
/// That is: the professions; of each competence that the task asks for, whether it is held, how the level compares with
/// what is asked, and whether a claim waits for a signature; and for some few a delegation, a suspension or an exemption.
/// Those few are judged one by one.
struct LikePeople {
  /// For each person, the class; people of the same class get the same verdicts.
  let classes: [Int32]
  /// One person of each class; `nil` where nobody is in it.
  let representatives: [Int?]

  /// - Parameter apart: those who are judged one by one; they represent nobody.
  init(_ peculiarities: Peculiarities, for demand: TaskDemand, except apart: Set<Int>) {
    var classes = peculiarities.combination
    var count = peculiarities.combinationCount
    for competence in demand.decidingCompetences.sorted() {
      let scale = Scale(of: competence, in: demand)
      // The class that each class becomes for those with a mark; people without one stay.
      var successors = [Int32](repeating: -1, count: count * Scale.markCount)
      for deviation in peculiarities.deviations(in: competence) {
        let place = Int(deviation.place)
        let key = Int(classes[place]) * Scale.markCount + scale.mark(of: deviation)
        if successors[key] < 0 {
          successors[key] = Int32(count)
          count += 1
        }
        classes[place] = successors[key]
      }
    }
    var representatives = [Int?](repeating: nil, count: count)
    for (place, member) in classes.enumerated()
    where representatives[Int(member)] == nil && !apart.contains(place) {
      representatives[Int(member)] = place
    }
    self.classes = classes
    self.representatives = representatives
  }
}

extension TaskDemand {
  /// The competences that a verdict can hang on; those that are only recommended change none.
  fileprivate var decidingCompetences: Set<CompetenceCode> {
    var codes = mandatoryCompetences
    if case .inForce(let gate) = gate {
      for alternative in gate.holders + gate.delegates { codes.formUnion(alternative.competences) }
    }
    return codes
  }
}

/// Tells holdings of one competence apart as far as a task does.
private struct Scale {
  /// By the level, from 0 for what is held without one.
  private let degreeMarks: [Int]
  private let claimMarks: [Int]

  /// Of the degree 0–6, of the claim 0–7.
  static let markCount = 7 * 8

  init(of competence: CompetenceCode, in demand: TaskDemand) {
    let minimums = (demand.single + demand.groups.joined()).filter { $0.competence == competence }.map(\.minimumLevel)
    func areAlike(_ left: EntrustmentLevel, _ right: EntrustmentLevel) -> Bool {
      minimums.allSatisfy { Holding.Degree.level(left).satisfies($0) == Holding.Degree.level(right).satisfies($0) }
    }
    func lowest(_ isAlike: (EntrustmentLevel) -> Bool) -> Int {
      EntrustmentLevel.allCases.first(where: isAlike)?.rawValue ?? 0
    }
    claimMarks = [0] + EntrustmentLevel.allCases.map { level in lowest { areAlike($0, level) } }
    // Who can be supervised, and who can supervise, is told apart as well.
    degreeMarks =
      [0]
      + EntrustmentLevel.allCases.map { level in
        lowest {
          areAlike($0, level) && $0.isSupervisable == level.isSupervisable
            && ($0 == .supervisesOthers) == (level == .supervisesOthers)
        }
      }
  }

  func mark(of deviation: Peculiarities.Deviation) -> Int {
    let degree = deviation.degree.map { 1 + degreeMarks[$0.level?.rawValue ?? 0] } ?? 0
    let claim = deviation.claim.map { claim in
      1 + (claim.degree.map { 1 + claimMarks[$0.level?.rawValue ?? 0] } ?? 0)
    }
    return degree * 8 + (claim ?? 0)
  }
}
