import Domain

/// How the numbers of a column say which share of full time a position is.
enum PositionShare {
  /// 75 is 75 %.
  case percent
  /// 0.75 is 75 %, though the heading speaks of percent: no value of the column is above 1.
  case percentAsFraction
  /// 0.75 is 75 %; a value above 1 or with a percent sign is a percentage.
  case fraction

  /// The percentage that a text gives, and whether it stands as a percentage in a column of shares.
  func reading(_ text: String) -> (percentage: Reading<Percentage>, isPercentAmongShares: Bool) {
    let typed = cleaned(text)
    if typed.isEmpty { return (.blank, false) }
    guard let number = WrittenNumber(typed) else { return (.fault(.notANumber(typed: shown(typed))), false) }
    let isShare: Bool =
      switch self {
      case .percent: false
      case .percentAsFraction: !number.hasPercentSign
      case .fraction: !number.hasPercentSign && number.value <= 1
      }
    let percent = isShare ? number.value * 100 : number.value
    guard percent >= 0, percent <= 100 else { return (.fault(.percentOutOfRange(typed: shown(typed))), false) }
    return (.value(Percentage(rounding: percent)), self == .fraction && !isShare)
  }
}
