public import Domain

extension Language {
  /// `november 2026` in Norwegian, `November 2026` in English.
  ///
  /// - Parameter month: 1–12.
  public func month(_ month: Int, of year: Int) -> String {
    precondition((1...12).contains(month), "there is no month \(month)")
    let names =
      switch self {
      case .bokmål, .nynorsk:
        [
          "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
          "desember",
        ]
      case .english:
        [
          "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December",
        ]
      }
    return "\(names[month - 1]) \(year)"
  }
}
