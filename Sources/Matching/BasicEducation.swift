import Domain

/// What professions give before anything is known of a person: the same for everybody who has them.
struct BasicEducation: Sendable {
  private let holdings: [CompetenceCode: Holding]
  /// The rungs to which what it gives lifts.
  let lifts: [(competence: CompetenceCode, level: Int)]
  /// The specialities of a doctor that it gives.
  let specialities: [CompetenceCode]
  /// What it says of `spes-lege` itself, whatever the specialities.
  let named: Holding

  init(of professions: [Profession], in catalogue: Catalogue) {
    var degrees: [CompetenceCode: Holding.Degree] = [:]
    for profession in professions {
      for (code, row) in catalogue.baselines(of: profession.code) {
        let degree = Holding.Degree(baseline: row.level)
        degrees[code] = max(degrees[code] ?? degree, degree)
      }
    }
    var holdings = degrees.mapValues { Holding(degree: $0, basis: .assumed) }
    specialities = degrees.keys.filter { catalogue[$0]?.isDoctorsSpeciality == true }
    let known = holdings
    named = known[.anyDoctorsSpeciality] ?? .none
    if !specialities.isEmpty {
      holdings[.anyDoctorsSpeciality] = anySpeciality(among: specialities, or: named) {
        known[$0] ?? .none
      }
    }
    lifts = holdings.keys.compactMap { code in catalogue[code]?.liftsTo.map { (code, $0) } }
    self.holdings = holdings
  }

  func holding(of competence: CompetenceCode) -> Holding { holdings[competence] ?? .none }

  /// The same, but of `spes-lege` only what it says of that itself: what is known of a person decides which specialities
  /// count.
  func holding(itself competence: CompetenceCode) -> Holding {
    competence == .anyDoctorsSpeciality ? named : holding(of: competence)
  }
}

/// Any speciality of a doctor also counts as `spes-lege`.
///
/// - Parameter named: what is known of `spes-lege` itself.
func anySpeciality(
  among specialities: [CompetenceCode], or named: Holding, _ holding: (CompetenceCode) -> Holding
) -> Holding {
  var best = named
  for speciality in specialities.sorted() where speciality != .anyDoctorsSpeciality {
    let held = holding(speciality)
    if best.degree == nil, held.degree != nil || (best.claimed == nil && held.claimed != nil) { best = held }
  }
  return best
}
