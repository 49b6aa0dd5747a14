import Domain

/// What is known of somebody in a seat about one competence, beyond what professions give.
struct SeatNote {
  let seat: Int32
  /// 0 where it is not held, else the level, or 1 where it is held without one.
  let degree: UInt8
  /// The same of what is claimed and not signed.
  let claim: UInt8

  init(seat: Int32, _ degree: Holding.Degree?, claim: Holding.Degree?) {
    func rank(_ degree: Holding.Degree?) -> UInt8 { degree.map { UInt8($0.level?.rawValue ?? 1) } ?? 0 }
    (self.seat, self.degree, self.claim) = (seat, rank(degree), rank(claim))
  }
}
