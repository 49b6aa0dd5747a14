import Domain

extension DemoEvidence {
  /// Adds what the person has been taught for other professions' tasks, then what the unit asks for, until there is
  /// enough.
  mutating func addSkills() {
    guard daysHere > 15, person.hired < today else { return }
    let required = random.shuffled(syllabus.skills.filter { $0.required > 0 })
    let others = random.shuffled(syllabus.skills.filter { $0.required == 0 && $0.baseline > 0 })
    var shown = 0
    let learnt = syllabus.skills.filter { taught.contains($0.code) }
    for skill in learnt where daysHere > 60 {
      addVerified(skill, max(4, skill.baseline))
      if random.chance(85) { addOwn(skill, max(4, skill.baseline)) }
    }
    for skill in required + others {
      guard assertions.count < target || (person.carriesUnit && skill.baseline < skill.required) else { continue }
      if daysHere > 60, taught.contains(skill.code) { continue }
      guard let level = trueLevel(skill) else { continue }
      let teaches = person.isMentor && level >= 4 && skill.required > 0 && shown < 5
      if teaches { shown += 1 }
      let isVerified = teaches || isVerified(skill, level)
      if isVerified { addVerified(skill, teaches ? 5 : level) }
      if !isVerified || (assertions.count < target && random.chance(85)) { addOwn(skill, level) }
    }
  }

  /// What the person can in truth; `nil` for a competence that is not theirs.
  private mutating func trueLevel(_ skill: DemoSyllabus.Skill) -> Int? {
    let place = random.below(100)
    if person.carriesUnit, skill.baseline > 0 { return max(skill.baseline, 4) }
    guard skill.baseline > 0 else {
      guard person.experience > 1, place < 18 else { return nil }
      return 1 + place / 7
    }
    let highest = max(4, skill.baseline)
    let (lower, higher) =
      switch daysHere / 365 {
      case 0: (30, 0)
      case 1...4: (5, 40)
      default: (3, 65)
      }
    if place >= 95, higher > 50, skill.baseline == 2 { return 4 }
    if place < lower { return max(1, skill.baseline - 1) }
    return place >= 100 - higher ? min(highest, skill.baseline + 1) : skill.baseline
  }

  private mutating func isVerified(_ skill: DemoSyllabus.Skill, _ level: Int) -> Bool {
    if person.carriesUnit, skill.baseline < skill.required { return true }
    return random.chance(level > skill.baseline ? 60 : level < skill.baseline ? 35 : 10)
  }

  private mutating func addVerified(_ skill: DemoSyllabus.Skill, _ level: Int) {
    guard let level = EntrustmentLevel(rawValue: level) else { return }
    let (kind, source): (Assertion.Kind, String) = random.pick(Self.verifiers)
    let oldest = max(16, min(daysHere, 200 + person.experience * 60))
    guard let months = skill.validityInMonths else {
      add(
        skill.code, .level(level), kind, from: lastDay.adding(days: -random.within(15...oldest)), source: source)
      return
    }
    let longest = person.carriesUnit ? months * 30 - 15 : months * 34
    let from = lastDay.adding(days: -random.within(15...max(16, min(oldest, longest))))
    add(skill.code, .level(level), kind, from: from, through: from.adding(months: months), source: source)
  }

  private static let verifiers: KeyValuePairs<(Assertion.Kind, String), Int> = [
    (.manager, "Leders vurdering"): 4, (.assessor, "Observert praksis"): 5, (.test, "Ferdighetstest"): 1,
  ]

  /// What the person says in a survey: a bit more than the truth.
  private mutating func addOwn(_ skill: DemoSyllabus.Skill, _ level: Int) {
    let place = random.below(100)
    let said = min(5, max(1, place < 30 ? level + 1 : place < 97 ? level : level - 1))
    let isColleague = random.chance(4)
    let survey = min(
      random.below(1 + min(max(0, daysHere - 17), 1100) / 183), random.below(1 + min(person.experience, 12) / 2))
    claims.append((skill, said, survey))
    addSurvey(skill, said, survey: survey, by: isColleague ? .peer : .own)
  }

  private mutating func addSurvey(_ skill: DemoSyllabus.Skill, _ level: Int, survey: Int, by kind: Assertion.Kind) {
    guard let level = EntrustmentLevel(rawValue: level) else { return }
    let daysAgo = survey * 183 + random.within(2...16)
    let source = kind == .peer ? "Kollega" : "Egenvurdering"
    add(skill.code, .level(level), kind, from: lastDay.adding(days: -daysAgo), source: source)
  }

  /// The same form twice a year: what the person said before, until there is enough, and more of it than of what others
  /// say.
  mutating func addEarlierSurveys() {
    var own = assertions.count { $0.kind == .own }
    for round in 1...20 {
      for claim in claims {
        let survey = claim.survey + round
        guard assertions.count < target || (own * 2 <= assertions.count && assertions.count < target + 4) else {
          return
        }
        guard survey * 183 + 20 < daysHere else { continue }
        addSurvey(claim.skill, max(1, claim.level - (round > 4 ? 1 : 0)), survey: survey, by: .own)
        own += 1
      }
    }
  }

  /// For a few, a leader has found that something is no longer there.
  mutating func addObjection() {
    guard !person.isMainstay, random.chance(3) else { return }
    let from = today.adding(days: -random.within(1...14))
    guard
      let held = assertions.first(where: {
        $0.statement == .held && $0.kind != .register && ($0.period.from ?? today) < from && $0.period.contains(today)
      })
    else { return }
    add(held.competence, .notHeld, .manager, from: from, source: "Leders vurdering etter avvik")
  }
}
