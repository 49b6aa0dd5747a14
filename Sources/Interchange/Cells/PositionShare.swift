import Domain

/// How the numbers of a column say which share of full time a position is.
enum PositionShare {
  /// 75 is 75 %.
  case percent
  /// 0.75 is 75 %, though the heading speaks of percent: no value of the column is above 1.
  case percentAsFraction
  /// 0.75 is 75 %; a value above 2 or with a percent sign is a percentage. Between 1 and 2 it may be a share above full
  /// time as well as a slip, and nobody is guessed to work 1.5 %.
  case fraction

  /// What a value was taken for although its column seems to hold something else.
  enum Doubt {
    case percentAmongShares
    /// Above nothing and not above 1, in a column of percentages.
    case tinyPercent
  }

  /// The percentage that a text gives.
  func reading(_ text: String) -> (percentage: Reading<Percentage>, doubt: Doubt?) {
    let typed = cleaned(text)
    if typed.isEmpty { return (.blank, nil) }
    guard let number = WrittenNumber(typed) else { return (.fault(.notANumber(typed: shown(typed))), nil) }
    let isShare: Bool =
      switch self {
      case .percent: false
      case .percentAsFraction: !number.hasPercentSign
      case .fraction: !number.hasPercentSign && number.value <= 1
      }
    let percent = isShare ? number.value * 100 : number.value
    let isShareAboveOne = self == .fraction && !number.hasPercentSign && number.value > 1 && number.value <= 2
    guard percent >= 0, percent <= 100, !isShareAboveOne else {
      return (.fault(.percentOutOfRange(typed: shown(typed))), nil)
    }
    let isTiny = self == .percent && !number.hasPercentSign && number.value > 0 && number.value <= 1
    let doubt: Doubt? = self == .fraction && !isShare ? .percentAmongShares : isTiny ? .tinyPercent : nil
    return (.value(Percentage(rounding: percent)), doubt)
  }
}
