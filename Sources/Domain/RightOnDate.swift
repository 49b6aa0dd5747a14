/// What somebody says of a person's right to a profession, as it stands on a date.
public struct RightOnDate: Hashable, Sendable {
  public let profession: ProfessionCode
  /// Whether a register or a paper says it, and not the employer alone.
  public let isVerified: Bool
  private let kind: Authorisation.Kind
  private let status: Authorisation.Status
  private let from: CalendarDate?
  private let isOfDate: Bool

  /// - Parameter isOfDate: whether the date lies in its period.
  public init(
    profession: ProfessionCode, kind: Authorisation.Kind, status: Authorisation.Status, from: CalendarDate?,
    isOfDate: Bool, isVerified: Bool
  ) {
    (self.profession, self.kind, self.status) = (profession, kind, status)
    (self.from, self.isOfDate, self.isVerified) = (from, isOfDate, isVerified)
  }

  public init(_ right: Authorisation, on date: CalendarDate) {
    self.init(
      profession: right.profession, kind: right.kind, status: right.status, from: right.period.from,
      isOfDate: right.period.contains(date), isVerified: right.isVerified)
  }

  /// Whether it lets the person practise, if nothing else speaks against it.
  public var isInForce: Bool { isOfDate && status.passesGates }

  /// Whether it takes another right of the person away: one to the same profession that did not begin after it. One that
  /// lapsed takes away its own kind only; from the day on which one is suspended or revoked, those of other kinds that
  /// began before do not count either.
  fileprivate func takesAway(_ other: RightOnDate) -> Bool {
    guard isOfDate, !status.passesGates, profession == other.profession else { return false }
    if kind != other.kind && (status == .lapsed || from == nil) { return false }
    guard let since = other.from else { return true }
    return from.map { $0 >= since } ?? false
  }
}

extension Array<RightOnDate> {
  /// Of one person's: the places of those by which the person may practise.
  ///
  /// The employer's unverified word says nothing about a profession of which a register or a paper has told, whatever that
  /// told and for whatever period.
  public var placesInForce: [Int] {
    let told = Set(filter(\.isVerified).map(\.profession))
    let counted = indices.filter { self[$0].isVerified || !told.contains(self[$0].profession) }
    return counted.filter { place in
      self[place].isInForce && !counted.contains { self[$0].takesAway(self[place]) }
    }
  }
}
