import ArgumentParser
import Planning

/// What may be spent on the command line: `40t`, `37,5 h`, `20000kr` or `20 000 NOK`.
struct BudgetArgument: ExpressibleByArgument {
  /// As it was typed.
  let text: String
  /// `nil` where it is no amount of hours or kroner, not more than nothing, or beyond what anybody plans with.
  let budget: TrainingModel.Budget?

  init?(argument: String) {
    text = argument
    let typed = argument.filter { !$0.isWhitespace }.lowercased()
    let amount = typed.prefix { $0.isASCII && $0.isNumber || $0 == "," || $0 == "." }
    let number = Double(amount.replacing(",", with: "."))
    guard let number, (0.02...100_000_000).contains(number) else {
      budget = nil
      return
    }
    switch typed.dropFirst(amount.count) {
    case "t", "h", "timer", "timar", "hours": budget = .minutes(Int((number * 60).rounded(.down)))
    case "kr", "nok", "kroner": budget = number >= 1 ? .kroner(Int(number.rounded(.down))) : nil
    default: budget = nil
    }
  }
}
