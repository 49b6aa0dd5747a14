import Domain

/// What is said about a person's competence, by whom and when.
struct DemoEvidence {
  let person: DemoPerson
  let syllabus: DemoSyllabus
  /// What has been learnt for tasks of other professions.
  let taught: [CompetenceCode]
  let weakness: DemoWeakness
  let today: CalendarDate
  let target: Int
  /// Today, or the last day of one who has left.
  let lastDay: CalendarDate
  /// Days at work until then; negative for one who has not started.
  let daysHere: Int
  var random: DemoRandom
  var assertions: [Assertion] = []
  /// The levelled competences that the person has said something about, with the level said.
  var claims: [(skill: DemoSyllabus.Skill, level: Int, survey: Int)] = []

  /// Everything said about the person, the oldest first.
  static func assertions(
    about person: DemoPerson, knowing syllabus: DemoSyllabus, taught tasks: [DemoSyllabus.DelegableTask],
    lacking weakness: DemoWeakness, about count: Int, on today: CalendarDate, drawnBy random: inout DemoRandom
  ) -> [Assertion] {
    var evidence = DemoEvidence(person, syllabus, tasks, weakness, about: count, on: today, random)
    evidence.addEducations()
    evidence.addProofs()
    evidence.addSkills()
    evidence.addEarlierSurveys()
    evidence.addObjection()
    random = evidence.random
    return evidence.assertions.sorted { left, right in
      let (first, second) = (left.period.from ?? today, right.period.from ?? today)
      return first == second ? left.competence < right.competence : first < second
    }
  }

  private init(
    _ person: DemoPerson, _ syllabus: DemoSyllabus, _ tasks: [DemoSyllabus.DelegableTask], _ weakness: DemoWeakness,
    about count: Int, on today: CalendarDate, _ random: DemoRandom
  ) {
    self.person = person
    self.syllabus = syllabus
    taught = tasks.flatMap(\.skills)
    self.weakness = weakness
    self.today = today
    self.random = random
    let spread = count * 3 / 20
    let usual = self.random.within((count - spread)...(count + spread))
    target = syllabus.isHealthPersonnel ? usual : usual * 2 / 5
    lastDay = person.left ?? today
    daysHere = person.hired.days(until: lastDay)
    assertions.reserveCapacity(usual + 8)
  }
}

extension DemoEvidence {
  /// Adds what somebody has said about the person.
  mutating func add(
    _ competence: CompetenceCode, _ statement: Assertion.Statement, _ kind: Assertion.Kind, from: CalendarDate,
    through: CalendarDate? = nil, source: String
  ) {
    assertions.append(
      Assertion(
        employee: person.number, competence: competence, statement: statement,
        period: Period(from: from, through: through) ?? Period(from: from), kind: kind, source: source))
  }
}
