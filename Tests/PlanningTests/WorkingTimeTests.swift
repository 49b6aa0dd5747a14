import Domain
import Planning
import TestKit
import Testing

private func time(_ own: Parameter...) -> WorkingTime { WorkingTime(Samples.parameters.adding(own)) }

private let full = Percentage(100)

@Suite struct `The working time of a position` {
  @Test func `is its share of a full week`() {
    #expect(time().minutesPerWeek(share: full, profession: nil) == 2600)
    #expect(time().minutesPerWeek(share: Percentage(hundredths: 8050), profession: "SP") == 2093)
    #expect(time().minutesPerWeek(share: Percentage(0), profession: "SP") == 0)
  }

  @Test(arguments: [Parameter.Kind.leaveDays, .publicHolidays, .courseDays])
  func `is without the days of`(kind: Parameter.Kind) {
    #expect(time(Samples.parameter(kind, 13)).minutesPerWeek(share: full, profession: nil) == 2470)
  }

  @Test func `is without illness, of the days that were to be worked`() {
    let absent = time(Samples.parameter(.sickLeave, 1000), Samples.parameter(.leaveDays, 26))

    #expect(absent.minutesPerWeek(share: full, profession: nil) == 2600 * 234 / 260 * 9 / 10)
  }

  @Test func `is that of the profession where it has its own`() {
    let nurses = time(
      Samples.parameter(.fullTimeWeek, 1300, of: "SP"), Samples.parameter(.sickLeave, 5000, of: "HF"),
      Samples.parameter(.leaveDays, 26, of: "LE"), Samples.parameter(.courseDays, 13, of: "X-LEDER"))

    let left = (["SP", "HF", "LE", "X-LEDER", "JO"] as [ProfessionCode]).map {
      nurses.minutesPerWeek(share: full, profession: $0)
    }
    #expect(left == [1300, 1300, 2340, 2470, 2600])
  }

  @Test func `is rounded once, a half minute upwards`() {
    // 0.02 % of 2600 is 0.52, and 0.01 % is 0.26.
    #expect(time().minutesPerWeek(share: Percentage(hundredths: 2), profession: nil) == 1)
    #expect(time().minutesPerWeek(share: Percentage(hundredths: 1), profession: nil) == 0)
    #expect(
      time(Samples.parameter(.fullTimeWeek, 2500)).minutesPerWeek(share: Percentage(hundredths: 2), profession: nil)
        == 1)
  }

  @Test func `is what the deductions leave, whatever the numbers are`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let own = [Parameter.Kind.fullTimeWeek, .leaveDays, .publicHolidays, .courseDays, .sickLeave].map {
        Samples.parameter($0, Int.random(in: $0.allowed, using: &random))
      }
      let time = WorkingTime(Samples.parameters.adding(own))

      let fullTime = time.fullTime(of: "SP")

      #expect(fullTime.minutesLeft == time.minutesPerWeek(share: full, profession: "SP"))
      #expect(fullTime.minutesLeft > 0)
      #expect(fullTime.deductions.map(\.parameter.kind) == [.leaveDays, .publicHolidays, .courseDays, .sickLeave])
      #expect(fullTime.deductions.allSatisfy { $0.minutesPerWeek >= 0 })
    }
  }

  @Test func `of a nurse with the shipped numbers is a good 27 hours`() {
    let nurse = time(
      Samples.parameter(.fullTimeWeek, 2130), Samples.parameter(.leaveDays, 25), Samples.parameter(.publicHolidays, 9),
      Samples.parameter(.courseDays, 3), Samples.parameter(.sickLeave, 870))

    // 35.5 h × 223/260 × 0.913 = 27.80 h.
    #expect(nurse.minutesPerWeek(share: full, profession: "SP") == 1668)
    #expect(nurse.fullTime(of: "SP").deductions.map(\.minutesPerWeek) == [205, 74, 24, 159])
  }
}
