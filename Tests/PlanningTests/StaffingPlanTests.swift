import Domain
import Planning
import TestKit
import Testing

private func week(
  _ minutes: Int, _ profession: ProfessionCode?, of task: TaskCode = "tsk-x", in unit: UnitCode = "ward"
) -> Volume {
  Volume(unit: unit, task: task, minutesPerWeek: minutes, profession: profession)
}

private func employed(
  _ number: EmployeeNumber, _ profession: ProfessionCode?, _ hundredths: Int = 10_000, in unit: UnitCode = "ward",
  during period: Period = .always
) -> PersonnelFile {
  Samples.person(
    number,
    positions: [
      Position(
        employee: number, unit: unit, title: "title", profession: profession,
        percent: Percentage(hundredths: hundredths), period: period)
    ])
}

private func plan(
  _ volumes: [Volume], _ people: [PersonnelFile], units: Set<UnitCode> = ["ward", "home"],
  _ catalogue: Catalogue = Samples.catalogue(), _ own: [Parameter] = []
) -> StaffingPlan {
  StaffingPlan(
    volumes, people, in: units, catalogue, WorkingTime(Samples.parameters.adding(own)), on: Samples.date)
}

@Suite struct `The staff that work takes` {
  @Test func `is the work over what is left of a full-time week`() throws {
    let people = [employed("1", "SP"), employed("2", "SP", 5000), employed("3", "HF")]

    let found = plan([week(3000, "SP"), week(2200, "SP", in: "home"), week(900, "SP")], people)

    let need = try #require(found.needs.first { $0.unit == "ward" && $0.profession == "SP" })
    #expect(need.outcome == .compared)
    #expect(need.minutesPerWeek == 3900 && need.positions == 2)
    #expect(need.required == 150 && need.existing == 150)
    #expect(need.ratio == 100 && need.difference == 0)
  }

  @Test func `is more where less is left of the week`() throws {
    let found = plan(
      [week(2600, "SP")], [employed("1", "SP")], units: ["ward"], Samples.catalogue(),
      [Samples.parameter(.sickLeave, 2000)])

    let need = try #require(found.needs.first)
    #expect(need.fullTimeMinutes == 2080 && need.required == 125 && need.existing == 100)
    #expect(need.ratio == 80 && need.difference == -25)
  }

  @Test func `is that of each profession by its own week`() {
    let found = plan(
      [week(1300, "SP"), week(1300, "HF")], [employed("1", "SP"), employed("2", "HF")], units: ["ward"],
      Samples.catalogue(), [Samples.parameter(.fullTimeWeek, 1300, of: "SP")])

    #expect(found.needs.map(\.profession) == ["HF", "SP"])
    #expect(found.needs.map(\.ratio) == [200, 100])
  }

  @Test func `is never none where there is work, however little`() throws {
    let need = try #require(plan([week(1, "SP")], [employed("1", "SP")]).needs.first)

    #expect(need.required == 1 && need.ratio == 260_000)
  }

  @Test func `is told of a profession that nobody there holds`() throws {
    let need = try #require(
      plan([week(2600, "LE")], [employed("1", "LE", in: "home")]).needs.first { $0.unit == "ward" })

    #expect(need.outcome == .nobody)
    #expect(need.required == 100 && need.existing == 0 && need.ratio == 0 && need.difference == -100)
  }

  @Test func `is told of positions that have no share`() throws {
    let need = try #require(plan([week(2600, "SP")], [employed("1", "SP", 0)]).needs.first)

    #expect(need.outcome == .withoutCapacity)
    #expect(need.positions == 1 && need.existing == 0 && need.difference == -100)
  }

  @Test func `cannot be compared where no volume names the profession, and nothing is then said of a ratio`() throws {
    let need = try #require(plan([week(2600, "SP")], [employed("1", "HF")]).needs.first { $0.profession == "HF" })

    #expect(need.outcome == .withoutVolumes)
    #expect(need.ratio == nil && need.difference == nil && need.existing == 100)
  }

  @Test func `counts several positions where they are`() {
    let one = Samples.person(
      "1",
      positions: (["ward", "home", "ward"] as [UnitCode]).enumerated().map { index, unit in
        Position(
          employee: "1", unit: unit, title: "", profession: "SP", percent: Percentage(20 * (index + 1)), period: .always
        )
      })

    let needs = plan([week(260, "SP"), week(260, "SP", in: "home")], [one]).needs

    #expect(needs.map(\.unit) == ["home", "ward"])
    #expect(needs.map(\.existing) == [40, 80] && needs.map(\.positions) == [1, 2])
  }

  @Test func `counts only positions of the day, and of the units that are asked about`() throws {
    let people = [
      employed("1", "SP", during: Samples.period(nil, Samples.yesterday)),
      employed("2", "SP", during: Samples.period(Samples.tomorrow)), employed("3", "SP", in: "town"),
      employed("4", "SP", during: Samples.period(Samples.date, Samples.date)),
    ]

    let found = plan([week(2600, "SP")], people, units: ["ward"])

    #expect(found.needs.map(\.positions) == [1])
    #expect(found.totals.map(\.unit) == ["ward"])
  }

  @Test func `leaves out work that nobody has said who does, and lists it`() {
    let found = plan([week(100, nil), week(2600, "SP")], [employed("1", "SP")])

    #expect(found.needs.map(\.minutesPerWeek) == [2600])
    #expect(found.withoutProfession == [week(100, nil)])
    #expect(found.totals.map(\.minutesPerWeek) == [2700] && found.totals.map(\.unknownMinutes) == [100])
  }

  @Test func `is none of what technology, patients and volunteers do`() {
    let found = plan([week(100, "X-TEKNOLOGI"), week(2600, "SP")], [employed("1", "SP")])

    #expect(found.byOthers == [week(100, "X-TEKNOLOGI")])
    #expect(found.needs.map(\.profession) == ["SP"] && found.totals.map(\.minutesPerWeek) == [2600])
  }

  @Test func `is none of tasks that are out of use, and says so`() {
    let found = plan([week(100, "SP", of: "tsk-gone")], [employed("1", "SP")])

    #expect(found.retired == [week(100, "SP", of: "tsk-gone")])
    #expect(found.needs.map(\.outcome) == [.withoutVolumes])
    #expect(found.totals.map(\.ratio) == [nil] && found.totals.map(\.differenceInMinutes) == [nil])
  }

  @Test func `of a unit is compared in minutes, without those in training and with those of unknown profession`() throws
  {
    let catalogue = Samples.catalogue(
      professions: Samples.professions + [Samples.profession("X-STUDENT", .other, rung: 4)])
    let people = [employed("1", "SP"), employed("2", "X-STUDENT"), employed("3", nil, 5000)]

    let found = plan([week(5200, "SP")], people, units: ["ward"], catalogue)

    let total = try #require(found.totals.first)
    #expect(total.capacity == 3900 && total.ratio == 75 && total.differenceInMinutes == -1300)
    #expect(found.unnamed.map(\.positions) == [1] && found.unnamed.map(\.share) == [5000])
    #expect(found.needs.map(\.profession) == ["SP", "X-STUDENT"])
  }
}

/// Random small organisations, counted anew row by row.
@Suite struct `A plan of staff` {
  private static let professions: [ProfessionCode?] = ["SP", "HF", "LE", "X-ASSISTENT", "X-TEKNOLOGI", nil]
  private static let units: [UnitCode] = ["town", "ward", "home", "night"]

  @Test func `is what a slow count finds`() {
    for seed in 1...200 {
      var random = SeededGenerator(seed: UInt64(seed))
      func any<Item>(_ items: [Item]) -> Item { items[Int.random(in: 0..<items.count, using: &random)] }
      let people = (0..<Int.random(in: 0...12, using: &random)).map { index -> PersonnelFile in
        let number = EmployeeNumber("\(index)")
        return Samples.person(
          number,
          positions: (0..<Int.random(in: 0...3, using: &random)).map { _ in
            Position(
              employee: number, unit: any(Self.units), title: "", profession: any(Self.professions),
              percent: Percentage(hundredths: any([0, 1000, 3550, 5000, 7525, 10_000])),
              period: any([.always, Samples.period(nil, Samples.yesterday), Samples.period(Samples.date)]))
          })
      }
      let volumes = (0..<Int.random(in: 0...10, using: &random)).map { _ in
        week(
          Int.random(in: 1...4000, using: &random), any(Self.professions), of: any(["tsk-x", "tsk-gone"]),
          in: any(Self.units))
      }
      let asked = Set(Self.units.filter { _ in Bool.random(using: &random) })
      let own = [
        Samples.parameter(.sickLeave, Int.random(in: 0...2000, using: &random), of: "SP"),
        Samples.parameter(.fullTimeWeek, Int.random(in: 1500...2400, using: &random)),
        Samples.parameter(.leaveDays, Int.random(in: 0...40, using: &random)),
      ]

      let found = plan(volumes.filter { asked.contains($0.unit) }, people, units: asked, Samples.catalogue(), own)

      let time = WorkingTime(Samples.parameters.adding(own))
      var rows = 0
      for unit in Self.units where asked.contains(unit) {
        var (work, room) = (0, 0)
        for profession in Self.professions {
          var (minutes, share, count) = (0, 0, 0)
          for volume in volumes where volume.unit == unit && volume.profession == profession && volume.task == "tsk-x" {
            minutes += volume.minutesPerWeek
          }
          for person in people {
            for position in person.positions
            where position.unit == unit && position.profession == profession
              && position.period.contains(Samples.date)
            {
              share += position.percent.hundredths
              count += 1
              room += time.minutesPerWeek(share: position.percent, profession: profession)
            }
          }
          if profession == "X-TEKNOLOGI" { minutes = 0 }
          work += minutes
          guard let profession, minutes > 0 || count > 0 else { continue }
          rows += 1
          guard let need = found.needs.first(where: { $0.unit == unit && $0.profession == profession }) else {
            Issue.record("seed \(seed): no row of \(profession) in \(unit)")
            continue
          }
          let fullTime = Double(time.minutesPerWeek(share: Percentage(100), profession: profession))
          #expect(need.minutesPerWeek == minutes && need.positions == count, "seed \(seed)")
          #expect(abs(Double(need.existing) - Double(share) / 100) <= 0.5, "seed \(seed)")
          if minutes > 0 {
            let required = Double(minutes) / fullTime
            #expect(abs(Double(need.required) / 100 - required) <= 0.005_000_1 || need.required == 1, "seed \(seed)")
            let ratio = Double(share) / 10_000 / required
            #expect(abs(Double(need.ratio ?? -1) / 100 - ratio) <= 0.005_000_1, "seed \(seed)")
          } else {
            #expect(need.ratio == nil && need.difference == nil, "seed \(seed)")
          }
        }
        let total = found.totals.first { $0.unit == unit }
        #expect((total?.minutesPerWeek ?? 0) == work && (total?.capacity ?? 0) == room, "seed \(seed)")
      }
      #expect(found.needs.count == rows, "seed \(seed)")
    }
  }
}
