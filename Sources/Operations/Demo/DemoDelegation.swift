import Domain

/// What a unit's leader has authorised a person to do, or has stopped for a while.
struct DemoDelegation {
  let person: DemoPerson
  let unit: DemoUnit
  let leader: DemoPerson
  let today: CalendarDate

  /// The tasks that the person has been taught in order to take them over from others.
  func taughtTasks(among tasks: [DemoSyllabus.DelegableTask], drawnBy random: inout DemoRandom)
    -> [DemoSyllabus.DelegableTask]
  {
    let isInTraining = person.profession == "X-LARLING" || person.profession == "X-STUDENT"
    let isSkilled = person.profession != "X-ASSISTENT"
    guard !tasks.isEmpty, !isInTraining, !person.isLeader, person.experience >= 1,
      person.hired < today, random.chance(isSkilled ? 55 : 25)
    else { return [] }
    return Array(random.shuffled(tasks).prefix(1 + random.below(3)))
  }

  /// Delegations of tasks that the person has been taught; not all of them are signed yet, and some have expired.
  func delegations(of tasks: [DemoSyllabus.DelegableTask], drawnBy random: inout DemoRandom) -> [Delegation] {
    var delegations: [Delegation] = []
    for task in tasks where random.chance(75) {
      let through = today.adding(days: random.chance(18) ? -random.within(1...200) : random.within(20...600))
      let from = max(through.adding(months: -24), person.hired)
      guard let period = Period(from: from, through: through) else { continue }
      delegations.append(
        Delegation(
          employee: person.number, task: task.code, unit: random.chance(60) ? unit.unit.code : nil, period: period,
          givenBy: leader.name, giver: leader.number, scope: random.pick(Self.scopes)))
    }
    return delegations
  }

  /// A suspension for one person in every fourth unit.
  func suspensions(among tasks: [TaskCode], or procedure: CompetenceCode?, drawnBy random: inout DemoRandom)
    -> [Suspension]
  {
    guard unit.ordinal % 4 == 2, person.seat == 4, !tasks.isEmpty else { return [] }
    let task = tasks[unit.ordinal % min(3, tasks.count)]
    let subject = procedure.flatMap { random.chance(50) ? .competence($0) : nil } ?? Suspension.Subject.task(task)
    let from = today.adding(days: -random.within(3...25))
    guard let period = Period(from: from, through: from.adding(days: random.within(30...90))) else { return [] }
    return [
      Suspension(
        employee: person.number, subject: subject, period: period, reason: random.pick(Self.reasons),
        approvedBy: "\(leader.title) \(leader.name)"
      )
    ]
  }

  private static let scopes = [
    "Faste legemidler, ferdig istandgjort", "Ikke A-preparater", "Bare dag- og kveldsvakt", "Etter skriftlig prosedyre",
    "Avdelingens egne pasienter, stabil tilstand", "",
  ]
  private static let reasons = [
    "Ny praktisk prøve avtalt", "Avvik under oppfølging", "Ny opplæring etter endret prosedyre",
  ]
}
