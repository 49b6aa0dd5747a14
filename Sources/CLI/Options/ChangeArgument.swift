import ArgumentParser

/// A change in whole per cent on the command line: `+20`, `20`, `-10`, `−10 %`.
struct ChangeArgument: ExpressibleByArgument {
  let percent: Int

  init?(argument: String) {
    let plain = argument.filter { !$0.isWhitespace && $0 != "%" }.replacing("−", with: "-")
    guard let percent = Int(plain), abs(percent) < 1_000_000 else { return nil }
    self.percent = percent
  }
}
