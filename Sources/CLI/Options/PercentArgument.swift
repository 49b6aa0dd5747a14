import ArgumentParser
import Domain

/// A share of a full-time position on the command line: `80`, `35,5` or `35.5`.
struct PercentArgument: ExpressibleByArgument {
  let share: Percentage

  init(share: Percentage) { self.share = share }

  init?(argument: String) {
    guard let percent = Double(argument.replacing(",", with: ".")), percent.isFinite, abs(percent) < 1_000_000 else {
      return nil
    }
    share = Percentage(rounding: percent)
  }

  var defaultValueDescription: String { "\(share.hundredths / 100)" }
}
