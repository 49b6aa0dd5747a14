import ArgumentParser

/// A number on the command line, with at most two decimals that count: `37,5`, `8.7`, `3 000`.
struct NumberArgument: ExpressibleByArgument {
  let hundredths: Int

  init?(argument: String) {
    let plain = argument.filter { !$0.isWhitespace }.replacing(",", with: ".")
    guard let number = Double(plain), number.isFinite, abs(number) < 1_000_000_000 else { return nil }
    hundredths = Int((number * 100).rounded())
  }
}
