import Domain
import Matching
import TestKit
import Testing

private let question = Question(
  competences: [Samples.competence("crs-a", .course)], requirements: [Samples.requirement("crs-a")],
  gates: [Samples.gate(.delegable, "SP", delegates: "X-ASSISTENT")])

private func delegate(
  _ number: EmployeeNumber = "1", course: Bool = true, delegations: [Delegation] = [],
  suspensions: [Suspension] = []
) -> PersonnelFile {
  Samples.assistant(
    number, holding: course ? [Samples.assertion("crs-a")] : [], delegations: delegations, suspensions: suspensions)
}

private func validity(
  _ delegation: Delegation = Samples.delegation(by: "9"), to person: PersonnelFile = delegate(),
  from giver: PersonnelFile? = Samples.nurse("9"), isTaskChanged: Bool = false
) -> DelegationValidity {
  DelegationValidity(
    of: delegation, to: person, from: giver, isTaskChanged: isTaskChanged, in: question.catalogue, on: Samples.date)
}

private func nurse(
  rights: [Authorisation] = [Samples.authorisation("SP", of: "9")], position: Period = .always
) -> PersonnelFile {
  Samples.person(
    "9", authorisations: rights, positions: [Samples.position("SP", during: position, of: "9")])
}

@Suite struct `A delegation` {
  @Test func `is valid when the period holds, the delegate can and the giver may`() {
    let validity = validity()

    #expect(validity.state == .valid && validity.faults.isEmpty && validity.isInForce)
  }

  @Test func `from somebody outside is judged by the delegate alone`() {
    #expect(validity(Samples.delegation(), from: nil).state == .valid)
  }

  @Test func `follows its period, the last day included`() {
    func state(_ from: CalendarDate, _ through: CalendarDate?) -> DelegationValidity.State {
      validity(Samples.delegation(during: Samples.period(from, through), by: "9")).state
    }

    #expect(state(Samples.tomorrow, nil) == .notYet)
    #expect(state("2026-01-01", Samples.date) == .valid)
    #expect(state("2026-01-01", Samples.yesterday) == .ended)
  }

  @Test func `is invalid when the delegate lacks a competence`() {
    #expect(validity(to: delegate(course: false)).faults == [.delegateLacksCompetence])
  }

  @Test func `is invalid when the law does not let the delegate do the task`() {
    let leader = Samples.person(
      positions: [Samples.position("X-LEDER")], holding: [Samples.assertion("crs-a")])

    #expect(validity(to: leader).faults == [.delegateNotPermitted])
  }

  @Test func `is invalid while the delegate is suspended`() {
    let stopped = delegate(suspensions: [Samples.suspension(from: .task("tsk-x"))])

    #expect(validity(to: stopped).faults == [.delegateSuspended])
  }

  @Test func `is invalid when either of the two has left`() {
    let gone = Samples.person(holding: [Samples.assertion("crs-a")])

    #expect(validity(to: gone).faults.contains(.delegateHasLeft))
    #expect(validity(from: nurse(position: Samples.period(nil, Samples.yesterday))).faults == [.giverHasLeft])
  }

  @Test(arguments: [Authorisation.Status.suspended, .revoked, .lapsed])
  func `is invalid when the giver has lost the right`(status: Authorisation.Status) {
    let given = Samples.delegation(during: Samples.period("2025-01-01"), by: "9")
    let giver = nurse(rights: [
      Samples.authorisation("SP", during: Samples.period(nil, "2025-12-31"), of: "9"),
      Samples.authorisation("SP", status, kind: .licence, during: Samples.period("2026-01-01"), of: "9"),
    ])

    #expect(validity(given, from: giver).faults == [.giverHasNoRight])
  }

  @Test func `is invalid when the giver had no right on the day of giving`() {
    let given = Samples.delegation(during: Samples.period("2025-01-01"), by: "9")
    let giver = nurse(rights: [Samples.authorisation("SP", during: Samples.period("2025-06-01"), of: "9")])

    #expect(validity(given, from: giver).faults == [.giverHadNoRight(on: "2025-01-01")])
  }

  @Test func `cannot be given on by one who has the task by delegation`() {
    let helper = Samples.assistant("9", holding: [Samples.assertion("crs-a")])

    #expect(validity(from: helper).faults == [.giverHadNoRight(on: Samples.date)])
  }

  @Test func `of a task that is open to all can be given by anybody here`() {
    let open = Question(competences: [], requirements: [])
    let given = Samples.delegation(by: "9")

    let validity = DelegationValidity(
      of: given, to: delegate(), from: Samples.assistant("9"), isTaskChanged: false, in: open.catalogue,
      on: Samples.date)

    #expect(validity.state == .valid)
  }

  @Test func `of a day for which no gate is recorded is judged by the gate of today`() {
    let later = Question(
      gates: [
        Samples.gate(.delegable, "SP", delegates: "X-ASSISTENT", during: Samples.period("2026-01-01"))
      ])
    let given = Samples.delegation(during: Samples.period("2025-01-01"), by: "9")
    func faults(_ giver: PersonnelFile) -> [DelegationValidity.Fault] {
      DelegationValidity(
        of: given, to: delegate(), from: giver, isTaskChanged: false, in: later.catalogue, on: Samples.date
      ).faults
    }

    #expect(faults(nurse()).isEmpty)
    #expect(faults(Samples.assistant("9")) == [.giverHadNoRight(on: "2025-01-01"), .giverHasNoRight])
  }

  @Test func `needs review when the task has changed, and still counts`() {
    let validity = validity(isTaskChanged: true)

    #expect(validity.state == .needsReview && validity.isInForce)
  }

  @Test func `of a task that is out of use is invalid`() {
    #expect(validity(Samples.delegation(of: "tsk-gone", by: "9")).faults == [.taskRetired])
  }

  @Test func `tells every reason that holds`() {
    let validity = validity(
      to: delegate(course: false), from: nurse(rights: [], position: Samples.period(nil, Samples.yesterday)),
      isTaskChanged: true)

    #expect(validity.state == .invalid && validity.isTaskChanged)
    #expect(validity.faults == [.delegateLacksCompetence, .giverHasLeft, .giverHadNoRight(on: "2026-11-22")])
  }

  @Test func `that is to come is judged on its first day`() {
    let given = Samples.delegation(during: Samples.period("2027-01-01"), by: "9")
    let giver = nurse(rights: [Samples.authorisation("SP", during: Samples.period("2026-12-01"), of: "9")])

    let validity = validity(given, from: giver)

    #expect(validity.state == .notYet && validity.faults.isEmpty)
  }
}

@Suite struct `The list of who can` {
  private func verdict(giver: PersonnelFile, among files: Bool = false, task: TaskCode = "tsk-x") -> Verdict? {
    let person = delegate(delegations: [Samples.delegation(of: task, by: "9")])
    let staffing = Staffing(
      [person] + (files ? [giver] : []), givers: files ? [] : [giver], in: question.catalogue, tree: Samples.tree,
      on: Samples.date)
    return Roster(staffing, for: question.demand, in: "town").verdict(of: "1")
  }

  @Test(arguments: [true, false])
  func `counts a delegation only while its giver could give it`(isAmong: Bool) {
    #expect(verdict(giver: nurse(), among: isAmong) == .ready)
    #expect(verdict(giver: nurse(rights: []), among: isAmong) == .needsApproval)
    #expect(verdict(giver: nurse(position: Samples.period(nil, Samples.yesterday)), among: isAmong) == .needsApproval)
  }

  @Test func `does not count one that somebody has given to oneself`() {
    let person = Samples.nurse(holding: [Samples.assertion("crs-a")], delegations: [Samples.delegation(by: "1")])
    let validity = DelegationValidity(
      of: Samples.delegation(by: "1"), to: person, from: person, isTaskChanged: false, in: question.catalogue,
      on: Samples.date)

    #expect(validity.faults.contains(.givenToOneself))
    #expect(validity.state == .invalid)
  }

  @Test func `counts it also when the giver is the one who is away`() {
    let person = delegate(delegations: [Samples.delegation(by: "9")])
    let giver = Samples.nurse("9", holding: [Samples.assertion("crs-a")])

    let takeovers = question.staffing([person, giver]).takeovers(
      from: "9", rules: [CoverageRule(unit: "ward", task: "tsk-x", people: 1, shift: .day)])

    #expect(takeovers.map(\.readyOthers.count) == [1])
  }
}
