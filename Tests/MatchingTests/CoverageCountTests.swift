import Domain
import Matching
import TestKit
import Testing

/// A random catalogue with the people of many random worlds, so that some stand alike and some nearly.
private func crowd(_ seed: Int) -> (question: Question, people: [PersonnelFile]) {
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
      ? [Samples.position("X-TEKNOLOGI", in: units[place % 4])] : place % 5 == 0 ? before.positions : []
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
private func learners(_ seed: Int) -> (question: Question, people: [PersonnelFile]) {
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
        Samples.position(profession, in: units.randomElement(using: &generator) ?? "ward")
      },
      holding: known + claims,
      delegations: chance(25) ? [Samples.delegation(in: chance(20) ? "ward" : nil)] : [])
  }
  return (question, people)
}

private func number(_ place: Int) -> EmployeeNumber { EmployeeNumber("\(100 + place)") }

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

private let units: [UnitCode] = ["town", "ward", "home", "night"]
private let rules = units.map { CoverageRule(unit: $0, task: "tsk-x", people: 1, shift: .always) }

/// The same people without their files, as a registry tells of very many; between their numbers are such as nobody has.
private func countedWithoutFiles(_ question: Question, _ people: [PersonnelFile]) -> [Coverage] {
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
  let counting = CoverageCount(crowd, for: question.catalogue.tasks) { competence in
    let parts = Dictionary(grouping: numbered) { $0.id / 4096 }.sorted { $0.key < $1.key }
    return parts.map { part, members in
      (Int32(part * 4096), members.flatMap { indexed($0.file, at: $0.id % 4096, competence) })
    }
  }
  return counting.table().coverage(of: rules)
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

/// Where counting people who stand alike differs from judging each; `nil` when nowhere.
private func difference(_ question: Question, _ people: [PersonnelFile]) -> String? {
  let counted = question.staffing(people).coverage(of: rules)
  if counted.map(\.unit) != units { return "no answer" }
  for (coverage, other) in zip(counted, countedWithoutFiles(question, people)) where coverage != other {
    return "\(coverage.unit): counted \(coverage), without files \(other)"
  }
  return counted.lazy.compactMap { difference($0, question.roster(people, in: $0.unit)) }.first
}

private func difference(_ coverage: Coverage, _ roster: Roster) -> String? {
  let unit = coverage.unit
  for verdict in Verdict.allCases where coverage.counts[verdict] != roster.counts[verdict] {
    return "\(unit): counted \(coverage.counts[verdict]) \(verdict), judged \(roster.counts[verdict])"
  }
  let ready = roster.entries.filter { $0.assessment.verdict == .ready }
  if coverage.readyExempt != ready.count(where: { $0.assessment.exemption != nil }) { return "\(unit): exempt" }
  let subtree = Samples.tree.subtree(of: unit)
  let positions = ready.flatMap(\.file.positions).filter {
    $0.period.contains(Samples.date) && subtree.contains($0.unit)
  }
  let share = positions.map(\.percent.hundredths).reduce(0, +)
  return coverage.readyShare.hundredths == share ? nil : "\(unit): share"
}

/// The fewest people about whom the two still differ.
private func fewest(_ question: Question, _ people: [PersonnelFile]) -> [PersonnelFile] {
  for place in people.indices {
    var fewer = people
    fewer.remove(at: place)
    if difference(question, fewer) != nil { return fewest(question, fewer) }
  }
  return people
}

@Suite("Counting people who stand alike")
struct CoverageCountTests {
  @Test func `tells apart every level that the task asks for, of one competence in several requirements`() {
    let question = Question(
      competences: [Samples.competence("proc-a", .procedure)],
      requirements: [
        Samples.requirement("proc-a", .directSupervision),
        Samples.requirement("proc-a", .indirectSupervision, anyOf: "g"),
      ])
    func nurse(_ number: EmployeeNumber, _ level: EntrustmentLevel) -> PersonnelFile {
      Samples.nurse(number, holding: [Samples.assertion("proc-a", .level(level))], in: ["ward"])
    }
    let people = [nurse("01", .directSupervision), nurse("02", .indirectSupervision)]

    #expect(question.roster(people, in: "ward").counts[.ready] == 1)
    #expect(difference(question, people) == nil)
  }

  @Test func `takes away any doctor's speciality with the one that basic education gave and somebody has lost`() {
    let question = Question(
      competences: [
        Samples.competence("spes-1", .speciality, buildsOn: ["LE"]),
        Samples.competence("spes-lege", .speciality, buildsOn: ["LE"]),
      ],
      requirements: [Samples.requirement("spes-lege")], baselines: [Samples.baseline("LE", "spes-1")])
    func doctor(_ number: EmployeeNumber, _ assertions: [Assertion]) -> PersonnelFile {
      Samples.person(
        number, authorisations: [Samples.authorisation("LE")], positions: [Samples.position("LE")], holding: assertions)
    }
    let lost = Samples.assertion("spes-1", .notHeld)
    let people = [
      doctor("01", []), doctor("02", [lost]),
      // That the claim wants a signature does not bring back what was lost.
      doctor("03", [lost, Samples.assertion("spes-lege", by: .own)]),
    ]

    #expect(question.roster(people, in: "ward").counts == [.ready: 1, .needsApproval: 1, .needsEducation: 1])
    #expect(difference(question, people) == nil)
  }

  @Test func `tells apart people by more sets than their marks have room for`() {
    let codes = (100..<230).map { CompetenceCode("proc-\($0)") }
    let question = Question(
      competences: codes.map { Samples.competence($0, .procedure) },
      requirements: codes.map { Samples.requirement($0, .unsupervised, anyOf: "g") })
    let learners = codes.enumerated().map { place, code in
      Samples.nurse(number(place), holding: [Samples.assertion(code, .level(.directSupervision))])
    }
    let supervisor = Samples.nurse("99", holding: codes.map { Samples.assertion($0, .level(.supervisesOthers)) })

    let coverage = question.staffing(learners + [supervisor]).coverage(of: rules).first

    #expect(coverage?.counts == [.ready: 1, .supervised: 130])
  }

  @Test func `counts in units that the tree does not know, whose parent it does not know, and that lie in a circle`() {
    func unit(_ code: UnitCode, under parent: UnitCode?) -> CareUnit {
      CareUnit(code: code, name: code.rawValue, parent: parent, kind: "ward")
    }
    let tree = UnitTree([
      unit("a", under: "b"), unit("b", under: "a"), unit("orphan", under: "gone"), unit("town", under: nil),
    ])
    let question = Question()
    let units: [UnitCode] = ["a", "orphan", "town", "unknown"]
    let nurses = [Samples.nurse("1", in: ["orphan", "unknown"]), Samples.nurse("2", in: ["unknown"])]

    let coverage = Staffing(nurses, in: question.catalogue, tree: tree, on: Samples.date).coverage(
      of: units.map { CoverageRule(unit: $0, task: "tsk-x", people: 1, shift: .always) })

    #expect(coverage.map(\.unit) == units)
    #expect(coverage.map(\.ready) == [0, 1, 0, 2])
  }

  @Test(arguments: 0..<4)
  func `counts in hundreds of random crowds what the list of people holds`(batch: Int) {
    expectNoDifference((batch * 150)..<((batch + 1) * 150), crowd)
  }

  @Test func `counts in random crowds of learners those who have supervisors for one of the ways to learn`() {
    expectNoDifference(0..<60, learners)
  }

  private func expectNoDifference(
    _ seeds: Range<Int>, _ crowd: (Int) -> (question: Question, people: [PersonnelFile])
  ) {
    for seed in seeds {
      let (question, people) = crowd(seed)
      guard difference(question, people) != nil else { continue }
      let few = fewest(question, people)
      let numbers = few.map(\.employee.number.rawValue).joined(separator: ", ")
      Issue.record("seed \(seed), people \(numbers): \(difference(question, few) ?? "")")
      return
    }
  }
}
