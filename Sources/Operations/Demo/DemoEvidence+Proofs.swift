import Domain

extension DemoEvidence {
  /// Adds the courses and certificates that the unit asks for, as far as the person has taken them.
  mutating func addProofs() {
    var optional = 0
    for proof in syllabus.proofs {
      switch weakness.standing(of: proof.code, for: person) {
      case .absent: continue
      case .expired: if proof.validityInMonths != nil, random.chance(60) { add(proof, through: expiredDay()) }
      case .valid:
        if proof.isRequired { add(proof, through: validDay(proof), surely: true) }
      case .asItComes:
        guard proof.isRequired || optional < 2, holds(proof) else { continue }
        if !proof.isRequired { optional += 1 }
        add(proof, through: anyDay(proof))
      }
    }
    if person.isMentor, syllabus.hasMentorCertificate {
      let from = today.adding(days: -random.within(30...700))
      add(
        DemoSyllabus.mentorCertificate, .held, .manager, from: from, through: from.adding(months: 36),
        source: "Leders vedtak")
    }
  }

  private mutating func holds(_ proof: DemoSyllabus.Proof) -> Bool {
    let isNew = person.hired.days(until: today) < 90
    if !proof.isRequired { return random.chance(30) }
    if !taught.isEmpty { return random.chance(86) }
    if proof.isPersonalAuthority { return random.chance(isNew ? 20 : 72) }
    return random.chance(isNew ? 40 : person.experience >= 5 ? 80 : 66)
  }

  private mutating func add(_ proof: DemoSyllabus.Proof, through: CalendarDate, surely: Bool = false) {
    let kind: Assertion.Kind
    let source: String
    if proof.isPersonalAuthority {
      (kind, source) = (.manager, "Leders vedtak")
    } else if !surely, random.chance(20) {
      (kind, source) = (.own, "Egenmelding, kursbevis ikke levert")
    } else if proof.kind == .certificate {
      (kind, source) = random.chance(70) ? (.assessor, "Praktisk prøve") : (.test, "Kunnskapstest")
    } else {
      (kind, source) = random.chance(7) ? (.test, "Kunnskapstest") : (.course, random.pick(Self.courseSources))
    }
    guard let months = proof.validityInMonths else {
      let longest = max(60, min(3000, person.experience * 365))
      add(proof.code, .held, kind, from: today.adding(days: -random.within(30...longest)), source: source)
      return
    }
    let from = min(through.adding(months: -months), today.adding(days: -1))
    guard from <= lastDay else { return }
    add(proof.code, .held, kind, from: from, through: max(through, from), source: source)
  }

  private static let courseSources = ["KS Læring", "KS Læring", "Kompetanseportalen", "Kurs i klasserom"]

  /// Fifteen of a hundred have expired and ten expire soon, with those that the unit's weaknesses add.
  private mutating func anyDay(_ proof: DemoSyllabus.Proof) -> CalendarDate {
    let place = random.below(100)
    if place < 12 { return expiredDay() }
    if place < 22 { return today.adding(days: random.within(0...90)) }
    return validDay(proof)
  }

  private mutating func expiredDay() -> CalendarDate { today.adding(days: -random.within(1...240)) }

  private mutating func validDay(_ proof: DemoSyllabus.Proof) -> CalendarDate {
    today.adding(days: random.within(91...max(92, (proof.validityInMonths ?? 12) * 30 - 10)))
  }
}
