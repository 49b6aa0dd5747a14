import Domain
import Testing

@testable import Interchange

struct NumberTests {
  @Test(arguments: [
    ("75", 75), ("75,5", 75.5), ("75.5", 75.5), ("1 000", 1000), ("1\u{A0}000,5", 1000.5), ("1.000,5", 1000.5),
    ("-5", -5), ("\u{2212}5", -5), ("75,0 %", 75),
  ])
  func `a number is read however it is written`(text: String, value: Double) {
    #expect(WrittenNumber(text)?.value == value)
  }

  @Test(arguments: ["mye", "", "%", "1,2,3", "--5", "5-", "1e3", "0x1F", "5%5"])
  func `anything else is no number`(text: String) {
    #expect(WrittenNumber(text) == nil)
  }

  @Test(arguments: [("75", 7500), ("75,0 %", 7500), ("75.25", 7525), ("0", 0), ("100", 10_000), ("1", 100)])
  func `a percentage is read to the hundredth`(text: String, hundredths: Int) {
    #expect(PositionShare.percent.reading(text).percentage == .value(Percentage(hundredths: hundredths)))
  }

  @Test(arguments: [("0,355", 3550, false), ("1", 10_000, false), ("35,5 %", 3550, true), ("80", 8000, true)])
  func `a share of one may stand as a percentage`(text: String, hundredths: Int, isPercent: Bool) {
    let (percentage, isPercentAmongShares) = PositionShare.fraction.reading(text)

    #expect(percentage == .value(Percentage(hundredths: hundredths)))
    #expect(isPercentAmongShares == isPercent)
  }

  @Test(arguments: ["120", "-5", "100,5"])
  func `a percentage stays between 0 and 100`(text: String) {
    #expect(PositionShare.percent.reading(text).percentage == .fault(.percentOutOfRange(typed: text)))
  }
}
