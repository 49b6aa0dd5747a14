import Domain
import Testing

@Suite struct `A workload` {
  @Test(arguments: [
    (1000, 15, 150), (1050, 15, 158), (25, 30, 8), (24, 30, 7), (1, 1, 1), (10, 4, 1), (250, 7, 18),
  ]) func `is minutes to the nearest whole, and never none`(count: Int, each: Int, minutes: Int) {
    #expect(Workload(countInHundredths: count, minutesEach: each).minutesPerWeek == minutes)
  }

  @Test(arguments: [
    (1050, 15, 157, true), (1050, 15, 158, true), (1050, 15, 156, false), (1050, 15, 159, false),
    // A third of a time, told as 0.33.
    (33, 300, 100, true), (33, 300, 102, false), (1, 1, 1, true), (1, 1, 2, false),
  ]) func `agrees with minutes that were rounded, and with no others`(count: Int, each: Int, minutes: Int, agrees: Bool)
  {
    #expect(Workload(countInHundredths: count, minutesEach: each).agrees(withMinutesPerWeek: minutes) == agrees)
  }
}
