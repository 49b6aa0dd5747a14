/// What somebody says of a person's right to a profession, as it stands on a date.
public struct RightOnDate: Hashable, Sendable {
  public let profession: ProfessionCode
  /// Whether a register or a paper says it, and not the employer alone.
  public let isVerified: Bool
  private let kind: Authorisation.Kind
  private let status: Authorisation.Status
  private let from: CalendarDate?
  /// The day from which it speaks against other rights: the first of its period, else that on which the source said so.
  private let since: CalendarDate?
  private let asOf: CalendarDate?
  private let isOfDate: Bool
  private let date: CalendarDate

  /// - Parameters:
  ///   - asOf: the day on which the source said so.
  ///   - isOfDate: whether the date lies in its period.
  public init(
    profession: ProfessionCode, kind: Authorisation.Kind, status: Authorisation.Status, from: CalendarDate?,
    asOf: CalendarDate?, isOfDate: Bool, isVerified: Bool, on date: CalendarDate
  ) {
    (self.profession, self.kind, self.status, self.from) = (profession, kind, status, from)
    (self.isOfDate, self.isVerified, self.date) = (isOfDate, isVerified, date)
    self.asOf = asOf
    since = from ?? asOf
  }

  public init(_ right: Authorisation, on date: CalendarDate) {
    self.init(
      profession: right.profession, kind: right.kind, status: right.status, from: right.period.from, asOf: right.asOf,
      isOfDate: right.period.contains(date), isVerified: right.isVerified, on: date)
  }

  /// Whether it lets the person practise, if nothing else speaks against it.
  public var isInForce: Bool { isOfDate && status.passesGates }

  /// Whether another right of the person to the same profession no longer counts beside it: one that began before.
  ///
  /// What was suspended or revoked takes away every kind, but of the others only from a known day on; what lapsed takes
  /// away its own kind; and what is limited takes the place of what was not. What a source has said on a later day stands
  /// against what it said before.
  fileprivate func takesAway(_ other: RightOnDate) -> Bool {
    guard isOfDate, since.map({ $0 <= date }) ?? true, profession == other.profession else { return false }
    if let asOf, let others = other.asOf, others > asOf { return false }
    let isLater = (since ?? .distantPast) >= (other.from ?? .distantPast)
    let isSameKind = kind == other.kind
    switch status {
    case .valid: return false
    case .limited: return isSameKind && other.status == .valid && (isLater || since == nil)
    case .lapsed: return isSameKind && isLater
    case .suspended, .revoked: return isSameKind ? isLater || since == nil : isLater && since != nil
    }
  }
}

extension CalendarDate {
  fileprivate static let distantPast = CalendarDate(dayNumber: .min)
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
