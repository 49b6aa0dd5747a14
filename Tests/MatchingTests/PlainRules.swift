import Domain
import TestKit

/// The rules of DESIGN.md §2 once more, written from that page sentence by sentence: slow, plain, and sharing nothing
/// with the engine but the nouns.
struct PlainRules {
  var world: World
  /// The day on which things hold.
  var day = Samples.date

  init(world: World) { self.world = world }

  /// Who is judged: a profession, or a person as one of the professions that the person has.
  enum Subject {
    case profession(Profession)
    case person(PersonnelFile, as: Profession?)
  }

  struct Amount {
    /// 0 for nothing, the level, or 1 for held.
    var value: Int
    /// What an unsigned claim says beyond it; 0 for nothing.
    var claimed: Int
  }

  struct Lack: Hashable {
    var remedy: String
    var code: String
    var need: Int
    var have: Int
  }

  struct Answer {
    var verdict: String
    var rung: Int
    var lacks: [Lack] = []
    var byDelegation = false
    /// Hours as minutes; unknown ones apart.
    var minutes = 0
    var hasUnknownMinutes = false
    var profession: String
  }

  static let bestFirst = [
    "ready", "supervised", "needs-approval", "needs-course", "needs-practice", "needs-education", "suspended",
    "not-candidate", "not-permitted",
  ]

  private var catalogue: [Profession] { Samples.professions }

  private func competence(_ code: CompetenceCode) -> Competence? { world.competences.first { $0.code == code } }

  private func isIn(_ period: Period, _ day: CalendarDate) -> Bool {
    (period.from ?? day) <= day && day <= (period.through ?? day)
  }

  private func covers(_ period: Period) -> Bool {
    isIn(period, day)
  }
}

// MARK: Units

extension PlainRules {
  /// Whether one unit is the other or lies below it.
  private func isWithin(_ unit: UnitCode, _ top: UnitCode) -> Bool {
    if unit == top { return true }
    guard let parent = Samples.tree.units.first(where: { $0.code == unit })?.parent else { return false }
    return isWithin(parent, top)
  }

  func isInScope(_ person: PersonnelFile, of asked: UnitCode?) -> Bool {
    person.positions.contains { position in
      covers(position.period) && (asked.map { isWithin(position.unit, $0) } ?? true)
    }
  }

  private func hasDelegation(_ person: PersonnelFile, in asked: UnitCode?) -> Bool {
    person.delegations.contains { delegation in
      guard delegation.task == "tsk-x", covers(delegation.period), couldBeGiven(delegation) else { return false }
      guard let asked, let bound = delegation.unit else { return true }
      return isWithin(asked, bound) || isWithin(bound, asked)
    }
  }
}

// MARK: Who may give

extension PlainRules {
  /// An employee who gives a task works here and is a holder by the law, on the day of giving and on the day asked about.
  private func couldBeGiven(_ delegation: Delegation) -> Bool {
    if delegation.giver == delegation.employee { return false }
    guard let giver = world.people.first(where: { $0.employee.number == delegation.giver }) else { return true }
    guard isInScope(giver, of: nil) else { return false }
    return isHolder(giver) && (delegation.period.from.map { on($0).isHolder(giver) } ?? true)
  }

  /// The same rules on another day. Where no gate holds on it, those of the day asked about do.
  private func on(_ day: CalendarDate) -> PlainRules {
    var other = self
    if !world.gates.contains(where: { isIn($0.period, day) }) {
      other.world.gates = world.gates.filter { covers($0.period) }.map {
        LegalGate(
          task: $0.task, kind: $0.kind, holders: $0.holders, delegates: $0.delegates, condition: $0.condition,
          statute: $0.statute, confidence: $0.confidence, provenance: $0.provenance)
      }
    }
    other.day = day
    return other
  }

  private func isHolder(_ person: PersonnelFile) -> Bool {
    let roles: [Profession?] = professions(of: person)
    return (roles.isEmpty ? [nil] : roles).contains { role in
      ways(.person(person, as: role), as: role).contains { $0.role != "delegate" && $0.lacking.isEmpty }
        || (!world.gates.isEmpty && !world.gates.contains { covers($0.period) })
    }
  }
}

// MARK: Professions, rungs and holdings

extension PlainRules {
  /// By rights in force, and by positions in groups that need no right.
  func professions(of person: PersonnelFile) -> [Profession] {
    catalogue.filter { profession in
      let byRight = person.authorisations.contains { right in
        right.profession == profession.code && (right.status == .valid || right.status == .limited)
          && covers(right.period)
          && !person.authorisations.contains { other in other.profession == profession.code && ends(right, other) }
      }
      let byPosition = person.positions.contains { $0.profession == profession.code && covers($0.period) }
      return byRight || (byPosition && profession.kind != .authorised)
    }
  }

  /// Whether the other was suspended, revoked or lapsed, and not before the right began.
  private func ends(_ right: Authorisation, _ other: Authorisation) -> Bool {
    if other.status == .valid || other.status == .limited || !covers(other.period) { return false }
    if let said = other.asOf, let saidOfRight = right.asOf, saidOfRight > said { return false }
    guard let since = other.period.from ?? other.asOf else {
      return right.kind == other.kind && (other.status != .lapsed || right.period.from == nil)
    }
    if since > day { return false }
    if right.kind != other.kind && other.status == .lapsed { return false }
    return right.period.from.map { $0 <= since } ?? true
  }

  private func professions(of subject: Subject) -> [Profession] {
    switch subject {
    case .profession(let profession): [profession]
    case .person(let person, _): professions(of: person)
    }
  }

  private func rung(of subject: Subject) -> Int {
    switch subject {
    case .profession(let profession): return profession.careLevel
    case .person(let person, _):
      var groups = professions(of: person)
      if groups.isEmpty {
        groups = catalogue.filter { group in
          person.positions.contains { $0.profession == group.code && covers($0.period) }
        }
      }
      let educations = world.competences.filter { $0.liftsTo != nil && held($0.code, by: subject).value > 0 }
      return (groups.map(\.careLevel) + educations.compactMap(\.liftsTo)).max() ?? 0
    }
  }

  private func value(_ statement: Assertion.Statement) -> Int {
    switch statement {
    case .notHeld: 0
    case .held: 1
    case .level(let level): level.rawValue
    }
  }

  private func baseline(_ code: CompetenceCode, of subject: Subject) -> Int {
    let rows = world.baselines.filter { $0.competence == code }
    if rows.isEmpty { return 0 }
    let owners = professions(of: subject).map(\.code)
    return rows.filter { owners.contains($0.profession) }.map { $0.level?.rawValue ?? 1 }.max() ?? 0
  }

  /// Any speciality of a doctor counts as `spes-lege` too.
  func held(_ code: CompetenceCode, by subject: Subject) -> Amount {
    var amount = heldItself(code, by: subject)
    guard code == "spes-lege" else { return amount }
    for other in world.competences where other.kind == .speciality && other.buildsOn.contains("LE") {
      let also = heldItself(other.code, by: subject)
      amount.value = max(amount.value, also.value)
      amount.claimed = max(amount.claimed, also.claimed)
    }
    return amount
  }

  private func heldItself(_ code: CompetenceCode, by subject: Subject) -> Amount {
    let given = baseline(code, of: subject)
    guard case .person(let person, _) = subject, let competence = competence(code) else {
      return Amount(value: given, claimed: 0)
    }
    let newestFirst = person.assertions.filter { $0.competence == code && covers($0.period) }.sorted { one, other in
      let (a, b) = (one.period.from ?? "1000-01-01", other.period.from ?? "1000-01-01")
      return a == b ? one.recorded > other.recorded : a > b
    }
    func isVerified(_ assertion: Assertion) -> Bool {
      let byKind = [.manager, .assessor, .course, .test, .register].contains(assertion.kind) ? 1 : 0
      return assertion.approvals + byKind >= competence.signaturesNeeded
    }
    var value: Int
    var newer: ArraySlice<Assertion>
    if let verified = newestFirst.firstIndex(where: isVerified) {
      value = self.value(newestFirst[verified].statement)
      newer = newestFirst[..<verified]
    } else if competence.mustVerify || newestFirst.isEmpty {
      value = given
      newer = newestFirst[...]
    } else {
      value = self.value(newestFirst[0].statement)
      newer = []
    }
    if newer.contains(where: { $0.statement == .notHeld }) { value = 0 }
    guard let claim = newer.first.map({ self.value($0.statement) }), claim > 0 else {
      return Amount(value: value, claimed: 0)
    }
    if claim < value { return Amount(value: claim, claimed: 0) }
    return Amount(value: value, claimed: claim > value ? claim : 0)
  }
}

// MARK: Law

extension PlainRules {
  private struct Way {
    var role: String
    var lacking: [CompetenceCode]
  }

  private func canAdd(_ competence: Competence, _ subject: Subject) -> Bool {
    competence.buildsOn.isEmpty || professions(of: subject).contains { competence.buildsOn.contains($0.code) }
  }

  private func fits(_ alternative: LegalGate.Alternative, _ profession: Profession?) -> Bool {
    switch alternative.group {
    case .anyone: return true
    case .authorised: return profession?.kind == .authorised
    case .healthPersonnel:
      guard let profession else { return false }
      return profession.kind == .authorised
        || world.baselines.contains { $0.profession == profession.code && $0.competence == "ret-helsepersonell" }
    case .profession(let code): return profession?.code == code
    }
  }

  /// The ways through the gate, of the role that goes first; none when the law excludes.
  private func ways(_ subject: Subject, as profession: Profession?) -> [Way] {
    if world.gates.isEmpty { return [Way(role: "open", lacking: [])] }
    guard let gate = world.gates.first(where: { covers($0.period) }) else { return [] }
    if gate.kind == .open { return [Way(role: "open", lacking: [])] }
    func through(_ alternatives: [LegalGate.Alternative], _ role: String) -> [Way] {
      var ways: [Way] = []
      for alternative in alternatives where fits(alternative, profession) {
        let lacking = alternative.competences.filter { held($0, by: subject).value == 0 }
        let isPossible = lacking.allSatisfy { code in
          held(code, by: subject).claimed > 0 || competence(code).map { canAdd($0, subject) } ?? false
        }
        if isPossible { ways.append(Way(role: role, lacking: lacking)) }
      }
      return ways
    }
    let holders = through(gate.holders, "holder")
    if gate.kind == .reserved || !holders.isEmpty { return holders }
    return through(gate.delegates, "delegate")
  }
}

// MARK: Competence

extension PlainRules {
  private static let cheapestFirst = [
    "verification", "personalAuthority", "delegation", "missing already", "course", "practice", "education",
    "speciality",
  ]

  /// What it takes; `nil` when it cannot be reached.
  private func lack(_ code: CompetenceCode, _ need: Int, _ subject: Subject) -> Lack? {
    guard let competence = competence(code) else { return nil }
    let amount = held(code, by: subject)
    func lack(_ remedy: String) -> Lack { Lack(remedy: remedy, code: code.rawValue, need: need, have: amount.value) }
    if case .person = subject {
      if amount.claimed > 0, amount.claimed >= need { return lack("verification") }
      if code.rawValue.hasPrefix("cert-fullmakt-") { return lack("personalAuthority") }
    }
    if competence.kind.isLevelled { return amount.value > 0 ? lack("practice") : nil }
    guard canAdd(competence, subject) else { return nil }
    switch competence.kind {
    case .education: return lack("education")
    case .speciality: return lack("speciality")
    default: return lack("course")
    }
  }

  private func isDoctors(_ code: String) -> Bool {
    world.competences.contains { $0.code.rawValue == code && $0.kind == .speciality && $0.buildsOn.contains("LE") }
  }

  private func isAlready(_ lack: Lack, in lacks: [Lack]) -> Bool {
    lacks.contains { $0.code == lack.code && $0.need >= lack.need || lack.code == "spes-lege" && isDoctors($0.code) }
  }

  private func add(_ lack: Lack, to lacks: inout [Lack]) {
    if isAlready(lack, in: lacks) { return }
    lacks.removeAll { $0.code == lack.code || ($0.code == "spes-lege" && isDoctors(lack.code)) }
    lacks.append(lack)
  }

  /// How dear something is: by what must be done, then by lift, then by code.
  private func price(_ lack: Lack, _ lacks: [Lack]) -> (Int, Int, String) {
    let isSignature = lack.remedy == "verification" || lack.remedy == "personalAuthority"
    let remedy = isSignature ? "verification" : isAlready(lack, in: lacks) ? "missing already" : lack.remedy
    let place = Self.cheapestFirst.firstIndex(of: remedy) ?? 0
    return (place, competence(CompetenceCode(lack.code))?.liftsTo ?? 0, lack.code)
  }

  func answer(_ subject: Subject, in asked: UnitCode?) -> Answer {
    let profession: Profession?
    let person: PersonnelFile?
    switch subject {
    case .profession(let it): (profession, person) = (it, nil)
    case .person(let it, let role): (profession, person) = (role, it)
    }
    var answer = Answer(verdict: "ready", rung: rung(of: subject), profession: profession?.code.rawValue ?? "")

    if profession?.kind == .technology {
      let gate = world.gates.first { covers($0.period) }
      let isGated = !world.gates.isEmpty && gate?.kind != .open
      answer.verdict =
        isGated
        ? "not-permitted" : ["yes": "ready", "partly": "supervised"][world.automatable.rawValue] ?? "not-candidate"
      return answer
    }

    let ways = ways(subject, as: profession)
    if ways.isEmpty {
      answer.verdict = "not-permitted"
      return answer
    }

    let mandatory = world.requirements.filter { $0.importance == .mandatory }
    let isSuspended = person?.suspensions.contains { suspension in
      guard covers(suspension.period) else { return false }
      return switch suspension.subject {
      case .task(let task): task == "tsk-x"
      case .competence(let code): mandatory.contains { $0.competence == code }
      }
    }
    if isSuspended == true {
      answer.verdict = "suspended"
      return answer
    }

    let isDelegated = person.map { hasDelegation($0, in: asked) } ?? true
    var lacks: [Lack] = []
    var isHopeless = false

    /// The members of an unmet requirement or group that can be reached; `nil` when it is met.
    func unmet(_ members: [Requirement]) -> [Lack]? {
      if members.contains(where: { held($0.competence, by: subject).value >= ($0.minimumLevel?.rawValue ?? 1) }) {
        return nil
      }
      if isDelegated, members.contains(where: { $0.competence.rawValue.hasPrefix("cert-fullmakt-") }) {
        answer.byDelegation = true
        return nil
      }
      return members.compactMap { lack($0.competence, $0.minimumLevel?.rawValue ?? 0, subject) }
    }
    func settle(_ members: [Requirement]) {
      guard let possible = unmet(members) else { return }
      if let cheapest = possible.min(by: { price($0, lacks) < price($1, lacks) }) {
        add(cheapest, to: &lacks)
      } else {
        isHopeless = true
      }
    }

    for requirement in mandatory where requirement.anyOf == nil { settle([requirement]) }

    // One that holds as it stands before a conditional one; of those the one whose dearest part is cheapest.
    let dearestFirst = ways.map { way in
      way.lacking.compactMap { lack($0, 0, subject) }.sorted { price($0, lacks) > price($1, lacks) }
    }
    let order = ways.indices.sorted { one, other in
      for (mine, theirs) in zip(dearestFirst[one], dearestFirst[other]) where price(mine, lacks) != price(theirs, lacks)
      {
        return price(mine, lacks) < price(theirs, lacks)
      }
      let (a, b) = (dearestFirst[one].count, dearestFirst[other].count)
      return a == b ? one < other : a < b
    }
    let way = ways[order[0]]
    for lack in dearestFirst[order[0]] { add(lack, to: &lacks) }

    // A group that leaves no choice says what is missing before the others choose.
    let names = Set(mandatory.compactMap(\.anyOf)).sorted()
    let groups = names.map { name in mandatory.filter { $0.anyOf == name } }
    for group in groups where unmet(group)?.count == 1 { settle(group) }
    for group in groups where unmet(group)?.count != 1 { settle(group) }

    if way.role == "delegate" {
      answer.byDelegation = true
      if !isDelegated { lacks.append(Lack(remedy: "delegation", code: "", need: 0, have: 0)) }
    }

    let remedies = Set(lacks.map(\.remedy))
    answer.verdict =
      if isHopeless {
        "not-candidate"
      } else if !remedies.isDisjoint(with: ["education", "speciality"]) {
        "needs-education"
      } else if remedies.contains("practice") {
        "needs-practice"
      } else if remedies.contains("course") {
        "needs-course"
      } else if !remedies.isEmpty {
        "needs-approval"
      } else {
        "ready"
      }
    answer.lacks = lacks
    for lack in lacks {
      let known = competence(CompetenceCode(lack.code))
      answer.rung = max(answer.rung, known?.liftsTo ?? 0)
      guard ["course", "practice", "education", "speciality"].contains(lack.remedy) else { continue }
      if let minutes = known?.trainingMinutes { answer.minutes += minutes } else { answer.hasUnknownMinutes = true }
    }
    return answer
  }
}

// MARK: People together

extension PlainRules {
  /// The answers with the best verdict for each person in scope, one for each profession that gives it.
  func answers(in asked: UnitCode?) -> [EmployeeNumber: [Answer]] {
    let people = world.people.filter { isInScope($0, of: asked) }
    let each = people.map { person -> [Answer] in
      let professions: [Profession?] = professions(of: person)
      return (professions.isEmpty ? [nil] : professions).map { answer(.person(person, as: $0), in: asked) }
    }
    let ready = zip(people, each).filter { $0.1.contains { $0.verdict == "ready" } }.map(\.0)
    func hasSupervisor(_ lack: Lack) -> Bool {
      ready.contains { held(CompetenceCode(lack.code), by: .person($0, as: nil)).value == 5 }
    }
    var best: [EmployeeNumber: [Answer]] = [:]
    for (person, answers) in zip(people, each) {
      let settled = answers.map { answer -> Answer in
        let isSupervised =
          answer.verdict == "needs-practice"
          && answer.lacks.allSatisfy { $0.remedy == "practice" && (2...3).contains($0.have) && hasSupervisor($0) }
        var copy = answer
        if isSupervised { copy.verdict = "supervised" }
        return copy
      }
      let verdict = Self.bestFirst.first { verdict in settled.contains { $0.verdict == verdict } }
      best[person.employee.number] = settled.filter { $0.verdict == verdict }
    }
    return best
  }
}
