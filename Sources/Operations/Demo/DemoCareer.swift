import Domain

/// How old somebody is, and since when at work.
struct DemoCareer {
  let birthYear: Int
  let hired: CalendarDate
  let left: CalendarDate?
  /// Years since the basic education.
  let experience: Int

  init(
    of profession: ProfessionCode?, careLevel: Int, isFurtherEducated: Bool, right: Authorisation.Kind, leads: Bool,
    isMainstay: Bool, on today: CalendarDate, drawnBy random: inout DemoRandom
  ) {
    let newlyEducated = right == .lis1 || right == .internshipLicence
    let youngest = Self.ageWhenEducated(careLevel: careLevel, profession)
    let age =
      newlyEducated
      ? youngest + random.below(6)
      : Self.age(
        of: profession, from: leads ? 33 : isMainstay ? 36 : youngest + (isFurtherEducated ? 5 : 0), drawnBy: &random)
    let year = today.components.year
    birthYear = year - age
    let most = newlyEducated ? 0 : max(0, min(age - youngest, 36))
    // Most have been in the place for less long than they could have.
    let least = leads || isMainstay ? min(3, most) : 0
    let yearsHere = max(least, min(random.below(most + 1), random.below(most + 1)))
    experience = newlyEducated ? 0 : random.within(yearsHere...max(yearsHere, most))
    let stays = leads || isMainstay
    if !stays, random.chance(3) {
      hired = today.adding(days: random.within(10...80))
      left = nil
    } else {
      hired = today.adding(days: -(yearsHere * 365 + random.within(20...360)))
      let daysHere = hired.days(until: today)
      left = !stays && random.chance(3) ? today.adding(days: -random.within(3...min(300, daysHere - 5))) : nil
    }
  }

  private static func ageWhenEducated(careLevel: Int, _ profession: ProfessionCode?) -> Int {
    if profession == "X-ASSISTENT" || profession == "X-LARLING" { return 18 }
    return careLevel >= 9 ? 26 : careLevel >= 7 ? 23 : 20
  }

  /// An age between 18 and 69; nursing has many who are over 55.
  private static func age(of profession: ProfessionCode?, from youngest: Int, drawnBy random: inout DemoRandom) -> Int {
    switch profession {
    case "X-LARLING": return random.within(18...22)
    case "X-STUDENT": return random.within(20...29)
    case "HP": return random.within(48...68)
    case "OA": return random.within(40...66)
    case "X-ASSISTENT" where random.chance(45): return random.within(18...27)
    default:
      let band = random.pick(bands)
      return max(youngest, band.lowerBound + random.below(band.count))
    }
  }

  private static let bands: KeyValuePairs<ClosedRange<Int>, Int> = [
    22...29: 16, 30...39: 21, 40...49: 21, 50...54: 12, 55...62: 21, 63...69: 9,
  ]
}
