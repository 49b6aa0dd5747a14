import Domain
import TestKit
import Testing

private let wing = CareUnit(code: "wing", name: "Wing", parent: "ward", kind: "")
private let ward = CareUnit(code: "ward", name: "Ward", parent: nil, kind: "")
private let other = CareUnit(code: "other", name: "Other", parent: nil, kind: "")
private let units = [other, ward, wing]

private func overlay(
  _ changes: ScenarioChange..., withoutEffect: [ScenarioChange: Supposition.WithoutEffect] = [:],
  taken: Set<EmployeeNumber> = []
) -> ScenarioOverlay {
  ScenarioOverlay(
    Supposition(Scenario(number: 1, name: "Winter", changes: changes), withoutEffect: withoutEffect), units: units,
    professions: Dictionary(uniqueKeysWithValues: Samples.professions.map { ($0.code, $0) }), taken: taken,
    on: Samples.date)
}

private func volume(
  _ minutes: Int, in unit: UnitCode = "ward", of task: TaskCode = "tsk-x", _ workload: Workload? = nil
) -> Volume {
  Volume(unit: unit, task: task, minutesPerWeek: minutes, profession: "SP", workload: workload)
}

@Suite struct `A scenario laid over what is recorded` {
  private let files = [Samples.nurse("1"), Samples.nurse("2", in: ["wing", "other"])]
  private let rules = [
    CoverageRule(unit: "ward", task: "tsk-x", people: 2, shift: .day),
    CoverageRule(unit: "other", task: "tsk-x", people: 1, shift: .day),
  ]

  @Test func `changes nothing where it assumes nothing`() {
    let nothing = overlay()
    let catalogue = Samples.catalogue()

    #expect(nothing.units(units) == units && nothing.rules(rules) == rules)
    #expect(nothing.volumes([volume(60)]) == [volume(60)])
    #expect(nothing.files(files, areNamed: false).map(ObjectIdentifier.init) == files.map(ObjectIdentifier.init))
    #expect(nothing.hired.isEmpty && nothing.catalogue(catalogue) === catalogue)
  }

  @Test func `leaves out who is away, except where the person is asked for by name`() {
    let without = overlay(.away("1"))

    #expect(without.files(files, areNamed: false).map(\.employee.number) == ["2"])
    #expect(without.files(files, areNamed: true).map(\.employee.number) == ["1", "2"])
  }

  @Test func `lets who is trained hold the competence from the day on, signed as often as it asks for`() {
    let trained = overlay(.trained("1", "proc-x", .unsupervised)).files(files, areNamed: false)

    let assertion = trained[0].assertions.last
    #expect(assertion?.statement == .level(.unsupervised) && assertion?.competence == "proc-x")
    #expect(assertion?.isVerified(needing: 3) == true && assertion?.period.contains(Samples.date) == true)
    #expect(assertion?.period.contains(Samples.yesterday) == false)
    #expect(trained[1] === files[1])
  }

  @Test func `lets somebody hold a course, which has no level`() {
    let trained = overlay(.trained("1", "crs-x", nil)).files(files, areNamed: false)

    #expect(trained[0].assertions.last?.statement == .held)
  }

  @Test func `hires people under names and numbers that nobody has, with a right where the profession needs one`() {
    let hired = overlay(
      .hired("SP", "ward", people: 2, percent: Percentage(80)),
      .hired("X-ASSISTENT", "other", people: 1, percent: Percentage(100)), taken: ["NY-2"]
    ).hired

    #expect(hired.map(\.employee.number) == ["NY-1", "NY-3", "NY-4"])
    #expect(hired.map(\.employee.name) == ["Ny SP 1", "Ny SP 2", "Ny x-ASSISTENT 1"])
    #expect(hired.map { $0.positions.map(\.unit) } == [["ward"], ["ward"], ["other"]])
    #expect(hired[0].positions[0].percent == Percentage(80))
    #expect(hired.map { $0.rightsInForce(on: Samples.date).map(\.profession) } == [["SP"], ["SP"], []])
  }

  @Test func `makes more or less work to the nearest minute, of a unit and below it, of a task, or of all`() {
    let volumes = [volume(100), volume(33, in: "wing"), volume(60, in: "other"), volume(10, of: "tsk-y")]

    func minutes(_ changes: ScenarioChange) -> [Int] { overlay(changes).volumes(volumes).map(\.minutesPerWeek) }

    #expect(minutes(.demand(percent: 20, unit: nil, task: nil)) == [120, 40, 72, 12])
    #expect(minutes(.demand(percent: 50, unit: "ward", task: nil)) == [150, 50, 60, 15])
    #expect(minutes(.demand(percent: -50, unit: nil, task: "tsk-y")) == [100, 33, 60, 5])
    #expect(minutes(.demand(percent: -10, unit: "other", task: "tsk-y")) == [100, 33, 60, 10])
    #expect(minutes(.demand(percent: -100, unit: nil, task: nil)) == [])
  }

  @Test func `lets two changes of the same work follow each other, and changes how often it is done, not how long`() {
    let twice = overlay(
      .demand(percent: 100, unit: nil, task: nil), .demand(percent: -50, unit: "ward", task: nil))

    let left = twice.volumes([volume(60, Workload(countInHundredths: 200, minutesEach: 30)), volume(60, in: "other")])

    #expect(left.map(\.minutesPerWeek) == [60, 120])
    let more = overlay(.demand(percent: 50, unit: nil, task: nil))
      .volumes([volume(60, Workload(countInHundredths: 200, minutesEach: 30))])
    #expect(more.map(\.workload) == [Workload(countInHundredths: 300, minutesEach: 30)])
  }

  @Test func `puts the assumed law in the place of every rule of the task, and marks it`() {
    let catalogue = Samples.catalogue(
      tasks: [Samples.task(), Samples.task("tsk-y")],
      gates: [
        Samples.gate(.reserved, "LE", during: Samples.period(nil, Samples.yesterday)),
        Samples.gate(.delegable, "SP", delegates: "HF", during: Samples.period(Samples.date)),
        Samples.gate(.reserved, "LE", of: "tsk-y"),
      ])
    let holders = LegalGate.alternatives("SP;HF")

    let supposed = overlay(.gate("tsk-x", .reserved, holders: holders, delegates: [])).catalogue(catalogue)

    let gates = supposed.gates(of: "tsk-x")
    #expect(gates.map(\.kind) == [.reserved] && gates.map(\.holders) == [holders])
    #expect(gates.map(\.isSupposed) == [true] && gates.map(\.statute) == [""])
    #expect(supposed.gates(of: "tsk-y") == catalogue.gates(of: "tsk-y"))
  }

  @Test func `closes a unit with those below it: their work, their rules and the positions there`() {
    let closed = overlay(.closed("ward"))

    #expect(closed.units(units) == [other] && closed.closedUnits == [ward, wing])
    #expect(closed.rules(rules).map(\.unit) == ["other"])
    #expect(closed.volumes([volume(60), volume(60, in: "wing"), volume(60, in: "other")]).map(\.unit) == ["other"])
    #expect(closed.files(files, areNamed: false).map { $0.positions.map(\.unit) } == [[], ["other"]])
  }

  @Test func `moves a closed unit's people and work to another, but not what it needed`() {
    let moved = overlay(.closed("ward", movedTo: "other"), .demand(percent: 100, unit: "wing", task: nil))
    let workload = Workload(countInHundredths: 100, minutesEach: 10)

    let volumes = moved.volumes([
      volume(10, in: "other", workload), volume(60), volume(5, in: "wing"),
      volume(7, in: "wing", of: "tsk-y", workload),
    ])

    #expect(volumes.map(\.unit) == ["other", "other"] && volumes.map(\.task) == ["tsk-x", "tsk-y"])
    #expect(volumes.map(\.minutesPerWeek) == [80, 14] && volumes.map { $0.workload == nil } == [true, false])
    #expect(moved.files(files, areNamed: false).map { $0.positions.map(\.unit) } == [["other"], ["other", "other"]])
    #expect(moved.rules(rules).map(\.unit) == ["other"] && moved.units(units) == [other])
    #expect(moved.origins(of: ["other"]) == ["other", "ward", "wing"] && moved.origins(of: ["x"]) == ["x"])
  }

  @Test func `does nothing of what has no effect on the day`() {
    let away = ScenarioChange.away("1")
    let closed = ScenarioChange.closed("ward")

    let nothing = overlay(away, closed, withoutEffect: [away: .hasLeft, closed: .unitGone])

    #expect(nothing.files(files, areNamed: false).count == 2 && nothing.units(units) == units)
  }
}

@Suite struct `Two changes of a scenario` {
  @Test func `speak of the same where both could not stand`() {
    #expect(ScenarioChange.away("1").hasSameSubject(as: .away("1")))
    #expect(!ScenarioChange.away("1").hasSameSubject(as: .away("2")))
    #expect(ScenarioChange.trained("1", "c", .unsupervised).hasSameSubject(as: .trained("1", "c", .observes)))
    #expect(!ScenarioChange.trained("1", "c", nil).hasSameSubject(as: .trained("1", "d", nil)))
    #expect(
      ScenarioChange.demand(percent: 20, unit: "u", task: nil).hasSameSubject(
        as: .demand(percent: -5, unit: "u", task: nil)))
    #expect(
      !ScenarioChange.demand(percent: 20, unit: "u", task: nil).hasSameSubject(
        as: .demand(percent: 20, unit: nil, task: nil)))
    let hired = ScenarioChange.hired("SP", "u", people: 1, percent: Percentage(80))
    #expect(hired.hasSameSubject(as: hired))
    #expect(!hired.hasSameSubject(as: .hired("SP", "u", people: 1, percent: Percentage(100))))
    #expect(!ScenarioChange.closed("u").hasSameSubject(as: .away("1")))
  }
}
