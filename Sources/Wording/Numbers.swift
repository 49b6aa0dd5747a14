public import Domain

extension Language {
  /// A whole number as people write it: `12 345` in Norwegian, `12,345` in English.
  ///
  /// Written here and not by the system's formatter: opening its data takes longer than answering a question.
  public func number(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    // Four digits stand together in Norwegian (Språkrådet, «Tall, tid, dato»).
    let separator = self == .english ? "," : digits.count > 4 ? "\u{A0}" : ""
    return (value < 0 ? "−" : "") + groups.joined(separator: separator)
  }

  /// A number with at most two decimals, without needless zeros: `35,5`.
  public func decimal(hundredths: Int) -> String {
    let whole = number(hundredths.magnitude > Int.max ? 0 : abs(hundredths) / 100)
    let fraction = abs(hundredths) % 100
    let sign = hundredths < 0 ? "−" : ""
    if fraction == 0 { return sign + whole }
    let digits = fraction % 10 == 0 ? "\(fraction / 10)" : fraction < 10 ? "0\(fraction)" : "\(fraction)"
    return sign + whole + (self == .english ? "." : ",") + digits
  }

  /// `75 %` in Norwegian, `75%` in English.
  public func percent(_ value: Int) -> String { number(value) + (self == .english ? "%" : "\u{A0}%") }

  /// A share of a full-time position.
  public func percent(_ share: Percentage) -> String {
    decimal(hundredths: share.hundredths) + (self == .english ? "%" : "\u{A0}%")
  }

  /// Training time in hours: `1,5 t`, `1.5 h`.
  public func hours(minutes: Int) -> String {
    decimal(hundredths: (minutes * 100 + 30) / 60) + (self == .english ? " h" : " t")
  }

  /// An amount of money: `1 200 kr`, `NOK 1,200`; øre only where there are any.
  public func money(øre: Int) -> String {
    self == .english ? "NOK " + decimal(hundredths: øre) : decimal(hundredths: øre) + "\u{A0}kr"
  }
}
