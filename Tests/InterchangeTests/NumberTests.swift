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

  @Test(arguments: [
    ("0,355", 3550, nil), ("1", 10_000, nil), ("35,5 %", 3550, PositionShare.Doubt.percentAmongShares),
    ("80", 8000, .percentAmongShares), ("1,5 %", 150, .percentAmongShares),
  ])
  func `a share of one may stand as a percentage`(text: String, hundredths: Int, doubt: PositionShare.Doubt?) {
    let (percentage, found) = PositionShare.fraction.reading(text)

    #expect(percentage == .value(Percentage(hundredths: hundredths)))
    #expect(found == doubt)
  }

  @Test(arguments: ["1,5", "1.1", "2"])
  func `a share above full time is no percentage`(text: String) {
    #expect(PositionShare.fraction.reading(text).percentage == .fault(.percentOutOfRange(typed: text)))
  }

  @Test(arguments: [
    ("0,5", PositionShare.Doubt.tinyPercent), ("1", .tinyPercent), ("0", nil), ("0,5 %", nil), ("2", nil),
  ])
  func `one per cent or less is doubted`(text: String, doubt: PositionShare.Doubt?) {
    #expect(PositionShare.percent.reading(text).doubt == doubt)
  }

  @Test(arguments: ["120", "-5", "100,5"])
  func `a percentage stays between 0 and 100`(text: String) {
    #expect(PositionShare.percent.reading(text).percentage == .fault(.percentOutOfRange(typed: text)))
  }
}
