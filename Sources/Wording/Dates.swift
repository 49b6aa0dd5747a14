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

  /// `22.11.2026 kl. 14.05` in Norwegian, `22 Nov 2026 at 14:05` in English, of a moment as the registry keeps it.
  ///
  /// A day alone is given as a day; the time is UTC, which is not said.
  ///
  /// - Parameter isInTable: without the word between day and time.
  public func moment(_ at: String, isInTable: Bool = false) -> String {
    guard let day = CalendarDate(iso: String(at.prefix(10))) else { return at }
    let time = String(at.dropFirst(11).prefix(5))
    if time.count < 5 { return date(day) }
    switch self {
    case .bokmål, .nynorsk: return "\(date(day)) \(isInTable ? "" : "kl. ")\(time.replacing(":", with: "."))"
    case .english: return "\(date(day)) \(isInTable ? "" : "at ")\(time)"
    }
  }
}
