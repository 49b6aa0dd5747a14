import Domain
import TestKit

/// A small catalogue and a few people, for comparing the engine with `PlainRules`.
struct World {
  var automatable: CareTask.Automatable
  var competences: [Competence]
  var requirements: [Requirement]
  var gates: [LegalGate]
  var baselines: [Baseline]
  var people: [PersonnelFile]
  /// The unit that is asked about; `nil` for everywhere.
  var asked: UnitCode?
  /// The unit whose coverage is counted.
  var counted: UnitCode

  var question: Question {
    Question(
      automatable: automatable, competences: competences, requirements: requirements, gates: gates, baselines: baselines
    )
  }
}

// MARK: Random worlds

extension World {
  init(using generator: inout SeededGenerator) {
    automatable = CareTask.Automatable.allCases.randomElement(using: &generator) ?? .no
    competences = Self.randomCompetences(using: &generator)
    requirements = Self.randomRequirements(using: &generator)
    gates = Self.randomGates(using: &generator)
    baselines = Self.randomBaselines(using: &generator)
    let named = Set(gates.flatMap { $0.holders + $0.delegates }.flatMap(\.competences))
    let suspendable = competences.map(\.code).filter { !named.contains($0) }
    people = []
    for number in 1...Int.random(in: 1...5, using: &generator) {
      people.append(Self.randomPerson(EmployeeNumber("\(number)"), suspendable: suspendable, using: &generator))
    }
    asked = Self.pick([nil] + Self.units, &generator)
    counted = Self.pick(Self.units, &generator)
  }

  private static let units: [UnitCode] = ["town", "ward", "home", "night"]
  private static let levelled: [CompetenceCode] = ["kn-1", "sk-1", "proc-1", "proc-2"]
  private static let held: [CompetenceCode] = [
    "crs-1", "crs-2", "edu-1", "edu-2", "ret-1", "spes-1", "spes-2", "spes-lege",
  ]
  private static let authority: CompetenceCode = "cert-fullmakt-1"
  private static let staff: [ProfessionCode] = ["LE", "SP", "HF", "X-ASSISTENT", "X-LEDER"]

  private static func chance(_ percent: Int, _ generator: inout SeededGenerator) -> Bool {
    Int.random(in: 1...100, using: &generator) <= percent
  }

  private static func pick<Value>(_ values: [Value], _ generator: inout SeededGenerator) -> Value {
    values[Int.random(in: values.indices, using: &generator)]
  }

  private static func kind(_ code: CompetenceCode) -> Competence.Kind {
    let prefixes: [(String, Competence.Kind)] = [
      ("kn", .knowledge), ("sk", .skill), ("proc", .procedure), ("crs", .course), ("cert", .certificate),
      ("edu", .education),
      ("spes", .speciality),
    ]
    return prefixes.first { code.rawValue.hasPrefix($0.0) }?.1 ?? .right
  }

  private static func level(_ code: CompetenceCode, _ generator: inout SeededGenerator) -> EntrustmentLevel? {
    kind(code).isLevelled
      ? pick(EntrustmentLevel.allCases + [.indirectSupervision, .supervisesOthers], &generator) : nil
  }

  private static func randomCompetences(using generator: inout SeededGenerator) -> [Competence] {
    (levelled + held + [authority, "ret-helsepersonell"]).map { code in
      let kind = kind(code)
      let isDoctors = code != "spes-2" && kind == .speciality
      let buildsOn: [ProfessionCode] =
        isDoctors ? ["LE"] : kind.isLevelled || chance(60, &generator) ? [] : [pick(staff, &generator)]
      return Samples.competence(
        code, kind, signaturesNeeded: chance(12, &generator) ? 2 : 1,
        minutes: chance(85, &generator) ? Int.random(in: 1...9, using: &generator) * 60 : nil,
        buildsOn: buildsOn,
        liftsTo: kind == .education || kind == .speciality ? pick([nil, 6, 8, 10], &generator) : nil)
    }
  }

  private static func randomRequirements(using generator: inout SeededGenerator) -> [Requirement] {
    var seen: Set<String> = []
    return (0..<Int.random(in: 0...5, using: &generator)).compactMap { _ in
      let code = pick(levelled + held + [authority], &generator)
      let group = pick([nil, nil, "g1", "g2", "g3", "r1"], &generator)
      guard seen.insert("\(code) \(group ?? "")").inserted else { return nil }
      let isRecommended = group == "r1" || (group == nil && chance(15, &generator))
      return Samples.requirement(
        code, level(code, &generator), anyOf: group, importance: isRecommended ? .recommended : .mandatory)
    }
  }

  private static func randomBaselines(using generator: inout SeededGenerator) -> [Baseline] {
    var baselines: [Baseline] = []
    for profession in staff + ["X-TEKNOLOGI"] {
      for code in levelled + held + ["ret-helsepersonell"] {
        let percent = kind(code).isLevelled ? 70 : kind(code) == .speciality ? 5 : 25
        if chance(percent, &generator) { baselines.append(Samples.baseline(profession, code, level(code, &generator))) }
      }
    }
    return baselines
  }

  private static func randomGates(using generator: inout SeededGenerator) -> [LegalGate] {
    func alternatives(_ least: Int, _ generator: inout SeededGenerator) -> String {
      (0..<Int.random(in: least...3, using: &generator)).map { _ in
        let group = pick(staff.map(\.rawValue) + ["AUTHORISED", "HEALTH_PERSONNEL", "ANYONE"], &generator)
        return group + (chance(40, &generator) ? "+\(pick(held, &generator))" : "")
      }.joined(separator: ";")
    }
    func gate(_ period: Period, _ generator: inout SeededGenerator) -> LegalGate {
      let kind: LegalGate.Kind = pick([.reserved, .delegable, .delegable, .open], &generator)
      return Samples.gate(kind, alternatives(1, &generator), delegates: alternatives(0, &generator), during: period)
    }
    switch Int.random(in: 1...10, using: &generator) {
    case 1...3: return []
    case 4...8: return [gate(.always, &generator)]
    case 9:
      return [
        gate(Samples.period(nil, Samples.yesterday), &generator), gate(Samples.period(Samples.date), &generator),
      ]
    default: return [gate(Samples.period(Samples.tomorrow), &generator)]
    }
  }

  private static func randomPeriod(_ sure: Int, _ generator: inout SeededGenerator) -> Period {
    if chance(sure, &generator) { return .always }
    return pick(
      [
        Samples.period("2020-01-01", Samples.date), Samples.period(Samples.date, "2027-01-01"),
        Samples.period("2020-01-01", Samples.yesterday), Samples.period(Samples.tomorrow),
      ], &generator)
  }

  private static func randomPerson(
    _ number: EmployeeNumber, suspendable: [CompetenceCode], using generator: inout SeededGenerator
  ) -> PersonnelFile {
    let rights = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
      Samples.authorisation(
        pick(["LE", "SP", "HF"], &generator), pick([.valid, .valid, .limited, .suspended, .lapsed], &generator),
        during: randomPeriod(80, &generator), of: number)
    }
    let positions = (1...Int.random(in: 1...2, using: &generator)).map { _ in
      Samples.position(
        chance(85, &generator) ? pick(staff, &generator) : nil, in: pick(units, &generator),
        during: randomPeriod(85, &generator),
        of: number)
    }
    let assertions = (0..<Int.random(in: 0...12, using: &generator)).map { place in
      let code = pick(levelled + levelled + levelled + held + [authority], &generator)
      let isNegative = chance(12, &generator)
      let from = pick(
        ["2020-01-01", "2022-01-01", "2022-01-01", "2024-01-01", "2026-11-22", "2026-11-23"] as [CalendarDate],
        &generator)
      let through =
        chance(85, &generator)
        ? nil : pick([Samples.date, Samples.yesterday].filter { $0 >= from } + [nil], &generator)
      return Samples.assertion(
        code, isNegative ? .notHeld : level(code, &generator).map { .level($0) } ?? .held,
        by: pick(Assertion.Kind.allCases, &generator), during: Samples.period(from, through), recorded: Int64(place),
        approvals: chance(20, &generator) ? Int.random(in: 1...2, using: &generator) : 0)
    }
    let delegations =
      chance(30, &generator)
      ? [
        Samples.delegation(
          of: chance(85, &generator) ? "tsk-x" : "tsk-y", in: chance(50, &generator) ? nil : pick(units, &generator),
          during: randomPeriod(80, &generator),
          by: chance(60, &generator) ? nil : EmployeeNumber("\(Int.random(in: 1...5, using: &generator))"))
      ] : []
    let suspensions =
      chance(8, &generator)
      ? [
        Samples.suspension(
          from: chance(40, &generator) ? .task("tsk-x") : .competence(pick(suspendable, &generator)),
          during: randomPeriod(80, &generator))
      ] : []
    return Samples.person(
      number, authorisations: rights, positions: positions, holding: assertions, delegations: delegations,
      suspensions: suspensions)
  }
}

// MARK: Smaller worlds

extension World {
  /// The worlds with one thing less.
  var smaller: [World] {
    func without<Value>(_ path: WritableKeyPath<World, [Value]>) -> [World] {
      self[keyPath: path].indices.map { index in
        var copy = self
        copy[keyPath: path].remove(at: index)
        return copy
      }
    }
    let fewerPeople = people.indices.flatMap { index in
      people[index].smaller.map { person in
        var copy = self
        copy.people[index] = person
        return copy
      }
    }
    return without(\.people) + without(\.requirements) + without(\.gates) + without(\.baselines) + fewerPeople
      + without(\.competences).filter(\.isConnected)
  }

  /// Whether every code that is spoken of exists.
  private var isConnected: Bool {
    let known = Set(competences.map(\.code))
    let named =
      requirements.map(\.competence) + baselines.map(\.competence) + people.flatMap { $0.assertions.map(\.competence) }
    return named.allSatisfy(known.contains)
      && gates.flatMap { $0.holders + $0.delegates }.flatMap(\.competences).allSatisfy(known.contains)
  }

  /// The world in words, a line for each thing.
  var words: String {
    func period(_ period: Period) -> String {
      period == .always ? "" : " \(period.from?.iso ?? "")…\(period.through?.iso ?? "")"
    }
    func level(_ level: EntrustmentLevel?) -> String { level.map { " \($0.rawValue)" } ?? "" }
    var lines = ["asked of \(asked?.rawValue ?? "everywhere") on \(Samples.date), automatable \(automatable)"]
    for it in competences {
      let rule = it.mustVerify ? ", must be verified by \(it.signaturesNeeded)" : ", by \(it.signaturesNeeded)"
      lines.append("competence \(it.code)\(rule), builds on \(it.buildsOn), lifts to \(it.liftsTo ?? 0)")
    }
    lines += requirements.map {
      "requires \($0.competence)\(level($0.minimumLevel)) \($0.importance) \($0.anyOf ?? "")"
    }
    lines += gates.map {
      "gate \($0.kind) \($0.holders.map(\.code)) delegates \($0.delegates.map(\.code))\(period($0.period))"
    }
    lines += baselines.map { "baseline \($0.profession) \($0.competence)\(level($0.level))" }
    for person in people {
      lines.append("person \(person.employee.number)")
      lines += person.authorisations.map { "  right \($0.profession) \($0.status)\(period($0.period))" }
      lines += person.positions.map {
        "  position \($0.profession?.rawValue ?? "none") in \($0.unit)\(period($0.period))"
      }
      for it in person.assertions {
        let who = "\(it.kind)\(it.approvals > 0 ? " signed by \(it.approvals)" : "")"
        lines.append("  \(who): \(it.competence) \(it.statement)\(period(it.period)) recorded \(it.recorded)")
      }
      lines += person.delegations.map {
        "  delegation of \($0.task) in \($0.unit?.rawValue ?? "everywhere")\(period($0.period)) by \($0.giver?.rawValue ?? "")"
      }
      lines += person.suspensions.map { "  suspended from \($0.subject)\(period($0.period))" }
    }
    return lines.joined(separator: "\n")
  }
}

extension PersonnelFile {
  /// The files with one thing less.
  fileprivate var smaller: [PersonnelFile] {
    func without<Value>(_ values: [Value], _ make: ([Value]) -> PersonnelFile) -> [PersonnelFile] {
      values.indices.map { index in make(values.enumerated().filter { $0.offset != index }.map(\.element)) }
    }
    func copy(
      positions: [Position]? = nil, authorisations: [Authorisation]? = nil, assertions: [Assertion]? = nil,
      delegations: [Delegation]? = nil, suspensions: [Suspension]? = nil
    ) -> PersonnelFile {
      PersonnelFile(
        employee: employee, positions: positions ?? self.positions,
        authorisations: authorisations ?? self.authorisations,
        assertions: assertions ?? self.assertions, delegations: delegations ?? self.delegations,
        suspensions: suspensions ?? self.suspensions)
    }
    return without(positions) { copy(positions: $0) } + without(authorisations) { copy(authorisations: $0) }
      + without(assertions) { copy(assertions: $0) } + without(delegations) { copy(delegations: $0) }
      + without(suspensions) { copy(suspensions: $0) }
  }
}
