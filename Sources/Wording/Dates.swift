public import Domain

extension Language {
  /// `22.11.2026` in Norwegian, `22 Nov 2026` in English.
  public func date(_ date: CalendarDate) -> String {
    let (year, month, day) = date.components
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    switch self {
    case .bokmål, .nynorsk: return "\(padded(day)).\(padded(month)).\(year)"
    case .english:
      let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
      return "\(day) \(names[month - 1]) \(year)"
    }
  }
}
