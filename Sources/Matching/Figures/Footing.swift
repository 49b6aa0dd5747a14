public import Domain

/// What a figure rests on: how many of the holdings behind it somebody has checked, and how recently.
public struct Footing: Hashable, Sendable {
  /// Checked by somebody else, and recent enough.
  public var checked: Int
  /// Checked, but longer ago than the competence lasts.
  public var old: Int
  /// The person's own or another unsigned word.
  public var unverified: Int
  /// The basic education gives it; nobody has looked at the person.
  public var assumed: Int

  public init(checked: Int = 0, old: Int = 0, unverified: Int = 0, assumed: Int = 0) {
    self.checked = checked
    self.old = old
    self.unverified = unverified
    self.assumed = assumed
  }

  public var total: Int { checked + old + unverified + assumed }

  /// The share that is unverified, assumed or old, in whole percent; `nil` where nothing is counted.
  public var uncertainPercent: Int? { percentage(total - checked, of: total) }

  /// Counts a holding; what is not held counts nowhere.
  public mutating func count(_ holding: Holding, of competence: Competence, on date: CalendarDate) {
    guard holding.degree != nil else { return }
    switch holding.basis {
    case .assumed: assumed += 1
    case .unverified: unverified += 1
    case .verified:
      if let evidence = holding.evidence, competence.isOutdated(evidence, on: date) { old += 1 } else { checked += 1 }
    }
  }

  public static func + (left: Footing, right: Footing) -> Footing {
    Footing(
      checked: left.checked + right.checked, old: left.old + right.old, unverified: left.unverified + right.unverified,
      assumed: left.assumed + right.assumed)
  }
}

extension Competence {
  /// How long evidence counts as recent: as long as the competence lasts, else three years. An education, a speciality
  /// and a right that do not lapse never grow old.
  var evidenceLastsMonths: Int? {
    switch kind {
    case .education, .speciality, .right: validityInMonths
    case .knowledge, .skill, .procedure, .course, .certificate: validityInMonths ?? 36
    }
  }

  /// Whether the evidence is from so long ago that somebody should look again. Evidence without a day is.
  public func isOutdated(_ evidence: Assertion, on date: CalendarDate) -> Bool {
    guard let months = evidenceLastsMonths else { return false }
    guard let from = evidence.period.from else { return true }
    return from.adding(months: months) < date
  }
}

/// A part of a whole in whole percent, rounded to the nearest; `nil` of nothing.
public func percentage(_ part: Int, of whole: Int) -> Int? { whole > 0 ? (part * 100 + whole / 2) / whole : nil }
