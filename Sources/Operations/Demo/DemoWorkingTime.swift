import Domain

/// How large positions are.
enum DemoWorkingTime {
  /// The share of a full-time position that somebody of the profession has.
  static func percent(of group: DemoUnitProfile.Group, drawnBy random: inout DemoRandom) -> Percentage {
    if group.isVisiting { return random.pick([Percentage(20), Percentage(40), Percentage(50)]) }
    if random.below(1000) < fullTimePermille(group.profession) { return Percentage(100) }
    let isOftenWeekendOnly = group.profession == "X-ASSISTENT" || group.profession == "X-STUDENT"
    return random.pick(isOftenWeekendOnly ? weekendShares : partTimeShares)
  }

  /// How many of a thousand work full time (SSB, full-time share Q4 2023); domain judgement for those that SSB does not give.
  private static func fullTimePermille(_ profession: ProfessionCode) -> Int {
    switch profession {
    case "SP": 642
    case "VP": 758
    case "HF": 379
    case "HP": 351
    case "OA": 389
    case "JO": 632
    case "FT", "MT", "ET": 733
    case "HE": 585
    case "X-SOSIONOM", "X-BVPED": 818
    case "X-ASSISTENT": 120
    case "X-STUDENT": 0
    case "X-LARLING": 1000
    case "X-RENHOLD", "X-HJEMMEHJELP", "X-POSTVERT": 400
    case "LE", "AA", "PM", "BI", "RA", "PS": 850
    default: 612
    }
  }

  private static let partTimeShares: KeyValuePairs<Percentage, Int> = [
    Percentage(90): 6, Percentage(80): 18, Percentage(75): 22, Percentage(70): 14, Percentage(60): 13,
    Percentage(50): 14,
    Percentage(40): 5, Percentage(hundredths: 3550): 5, Percentage(20): 2, Percentage(hundredths: 1533): 1,
  ]
  private static let weekendShares: KeyValuePairs<Percentage, Int> = [
    Percentage(75): 6, Percentage(60): 8, Percentage(50): 12, Percentage(40): 10, Percentage(hundredths: 3550): 14,
    Percentage(20): 26, Percentage(hundredths: 1533): 24,
  ]
}
