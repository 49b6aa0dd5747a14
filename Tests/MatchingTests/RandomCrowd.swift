import Domain
import Matching
import TestKit

/// The units of random crowds.
let crowdUnits: [UnitCode] = ["town", "ward", "home", "night"]

/// A random catalogue with the people of many random worlds, so that some stand alike and some nearly.
func randomCrowd(_ seed: Int) -> (question: Question, people: [PersonnelFile]) {
  func world(_ seed: Int) -> World {
    var generator = SeededGenerator(seed: UInt64(seed))
    return World(using: &generator)
  }
  let people = (0..<12).flatMap { world(seed + $0 * 100_003).people }
  let numbered = people.enumerated().map { place, file in
    // Some also have what the one before has.
    let before = people[(place + people.count - 1) % people.count]
    let more =
      place % 11 == 0
      ? [Samples.position("X-TEKNOLOGI", in: crowdUnits[place % 4])] : place % 5 == 0 ? before.positions : []
    func own(_ delegation: Delegation) -> Delegation {
      Delegation(
        employee: number(place), task: delegation.task, unit: delegation.unit, period: delegation.period,
        givenBy: delegation.givenBy, giver: delegation.giver.map { _ in number((place * 5 + 1) % people.count) },
        scope: "")
    }
    return Samples.person(
      number(place), authorisations: file.authorisations.map { place % 3 == 0 ? $0.toldByEmployer : $0 },
      positions: (file.positions + more).enumerated().map { index, position in
        position.part(hundredths: 1000 + place * 7 + index)
      },
      holding: file.assertions.map { place % 4 == 0 && $0.approvals > 0 ? $0.signed(by: 4) : $0 },
      delegations: (file.delegations + (place % 2 == 0 ? before.delegations : [])).map(own),
      suspensions: file.suspensions + (place % 6 == 0 ? before.suspensions : []),
      exemptions: place % 7 == 0
        ? [Samples.exemption(from: .task("tsk-x"))]
        : place % 7 == 1 ? [Samples.exemption(from: .competence("proc-1"), during: Samples.period("2026-11-22"))] : [])
  }
  return (world(seed).question, numbered)
}

/// People who lack practice of several things, where the task leaves a choice of what to learn.
func randomLearners(_ seed: Int) -> (question: Question, people: [PersonnelFile]) {
  var generator = SeededGenerator(seed: UInt64(seed))
  func chance(_ percent: Int) -> Bool { Int.random(in: 1...100, using: &generator) <= percent }
  func level(_ range: ClosedRange<Int>) -> EntrustmentLevel {
    EntrustmentLevel(rawValue: Int.random(in: range, using: &generator)) ?? .unsupervised
  }
  let codes: [CompetenceCode] = ["proc-1", "proc-2", "proc-3", "proc-4"]
  let authority: CompetenceCode = "cert-fullmakt-1"
  let groups = ["g1", "g2"].flatMap { group in
    codes.filter { _ in chance(60) }.map { Samples.requirement($0, level(3...5), anyOf: group) }
      + (chance(30) ? [Samples.requirement(authority, anyOf: group)] : [])
      + (chance(30) ? [Samples.requirement("crs-1", anyOf: group)] : [])
  }
  let question = Question(
    competences: codes.map { Samples.competence($0, .procedure) } + [
      Samples.competence(authority, .certificate), Samples.competence("crs-1", .course, buildsOn: ["SP"]),
    ],
    requirements: groups + (chance(40) ? [Samples.requirement("proc-1", level(3...4))] : []),
    gates: chance(30) ? [Samples.gate(.delegable, "SP;HF", delegates: "X-ASSISTENT")] : [],
    baselines: ["SP", "HF"].flatMap { profession in
      codes.filter { _ in chance(40) }.map { Samples.baseline(profession, $0, level(1...4)) }
    })
  let people = (0..<40).map { place in
    let isSupervisor = place % 10 == 0
    let known = codes.filter { _ in isSupervisor || chance(60) }.map {
      Samples.assertion($0, .level(isSupervisor ? level(4...5) : level(1...4)))
    }
    let claims = codes.filter { _ in !isSupervisor && chance(12) }.map {
      Samples.assertion($0, .level(level(2...5)), by: .own, recorded: 1)
    }
    let profession: ProfessionCode = place % 9 == 1 ? "X-ASSISTENT" : chance(50) ? "SP" : "HF"
    return Samples.person(
      number(place),
      authorisations: profession == "X-ASSISTENT" ? [] : [Samples.authorisation(profession)],
      positions: (0..<(chance(20) ? 2 : 1)).map { _ in
        Samples.position(profession, in: crowdUnits.randomElement(using: &generator) ?? "ward")
      },
      holding: known + claims,
      delegations: chance(25) ? [Samples.delegation(in: chance(20) ? "ward" : nil)] : [])
  }
  return (question, people)
}

func number(_ place: Int) -> EmployeeNumber { EmployeeNumber("\(100 + place)") }

extension Authorisation {
  fileprivate var toldByEmployer: Authorisation {
    Authorisation(
      employee: employee, profession: profession, kind: kind, status: status, period: period,
      source: Authorisation.employerSource)
  }
}

extension Position {
  fileprivate func part(hundredths: Int) -> Position {
    Position(
      employee: employee, unit: unit, title: title, profession: profession,
      percent: Percentage(hundredths: hundredths), period: period)
  }
}

extension Assertion {
  fileprivate func signed(by count: Int) -> Assertion {
    Assertion(
      employee: employee, competence: competence, statement: statement, period: period, kind: kind, source: source,
      recorded: recorded, approvals: count)
  }
}

/// The same people without their files, as a registry tells of very many; between their numbers are such as nobody has.
func countingWithoutFiles(
  _ question: Question, _ people: [PersonnelFile], tellsRungs: Bool = false
) -> CoverageCount {
  let numbered = people.enumerated().map { place, file in (id: 7 + place * 401, file: file) }
  func all<Value>(_ path: KeyPath<PersonnelFile, [Value]>) -> [(person: CrowdRecords.PersonID, value: Value)] {
    numbered.flatMap { id, file in file[keyPath: path].map { (Int32(id), $0) } }
  }
  func onDate<Value>(
    _ path: KeyPath<PersonnelFile, [Value]>, _ period: (Value) -> Period
  ) -> [(person: CrowdRecords.PersonID, value: Value)] {
    all(path).filter { period($0.value).contains(question.date) }
  }
  var records = CrowdRecords()
  records.posts = onDate(\.positions, \.period).map { person, position in
    CrowdRecords.Post(
      person: person, unit: position.unit, profession: position.profession, share: position.percent)
  }
  records.rights = all(\.authorisations).map { person, right in (person, RightOnDate(right, on: question.date)) }
  records.delegations = onDate(\.delegations, \.period).map { ($0, $1) }
  records.suspensions = onDate(\.suspensions, \.period).map { ($0, $1) }
  records.exemptions = onDate(\.exemptions, \.period).map { ($0, $1) }
  let crowd = Crowd(records, givers: people, in: question.catalogue, tree: Samples.tree, on: question.date)
  return CoverageCount(crowd, for: question.catalogue.tasks, tellsRungs: tellsRungs) { competence in
    let parts = Dictionary(grouping: numbered) { $0.id / 4096 }.sorted { $0.key < $1.key }
    return parts.map { part, members in
      (Int32(part * 4096), members.flatMap { indexed($0.file, at: $0.id % 4096, competence) })
    }
  }
}

/// What the index of holdings says of somebody, the newest first.
private func indexed(
  _ file: PersonnelFile, at person: Int, _ competence: CompetenceCode
) -> [IndexedAssertion] {
  let newestFirst = file.assertions.filter { $0.competence == competence && !$0.isRejected }.sorted { one, other in
    let (a, b) = (one.period.from ?? "1000-01-01", other.period.from ?? "1000-01-01")
    return a == b ? one.recorded > other.recorded : a > b
  }
  return newestFirst.map {
    IndexedAssertion(
      person: person, statement: $0.statement, signatures: $0.approvals + ($0.kind.isVerifiedByKind ? 1 : 0),
      period: $0.period)
  }
}
