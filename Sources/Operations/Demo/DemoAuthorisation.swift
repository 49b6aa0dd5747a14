import Domain

/// The rights to practise that a person has.
struct DemoAuthorisation {
  let person: DemoPerson
  let today: CalendarDate
  let catalogue: Catalogue
  /// What is out of the ordinary about the person's authorisation.
  let oddity: Oddity?

  enum Oddity: CaseIterable {
    case limited
    case suspended
    case lapsed
    case licence
    case conditions
    case temporary
    case revoked
  }

  /// The authorisation of the person's profession, and for some that of an earlier one.
  func authorisations(drawnBy random: inout DemoRandom) -> [Authorisation] {
    if person.right == .studentLicence { return studentLicence(drawnBy: &random) }
    guard let profession = person.education, catalogue[profession]?.kind == .authorised else { return [] }
    var authorisations = [main(of: profession, drawnBy: &random)]
    if let earlier = earlierProfession(profession, drawnBy: &random), catalogue[earlier]?.kind == .authorised {
      authorisations.append(
        Authorisation(
          employee: person.number, profession: earlier,
          period: Period(from: granted(yearsEarlier: 4, profession: earlier)),
          source: Self.register, asOf: checked(&random)))
    }
    return authorisations
  }

  /// As the source column names the public register.
  private static let register = "HPR"

  private func main(of profession: ProfessionCode, drawnBy random: inout DemoRandom) -> Authorisation {
    let from = granted(yearsEarlier: 0, profession: profession)
    if let oddity { return odd(oddity, of: profession, from: from, drawnBy: &random) }
    if person.right == .internshipLicence || person.right == .lis1 {
      let start = min(person.hired, today)
      return Authorisation(
        employee: person.number, profession: profession, kind: person.right,
        period: Period(from: start, through: start.adding(months: 18)) ?? Period(from: start), source: Self.register,
        asOf: checked(&random))
    }
    if !person.isMainstay, random.chance(11) {
      return Authorisation(employee: person.number, profession: profession, source: Authorisation.employerSource)
    }
    let source = random.chance(6) ? "autorisasjonsbevis" : Self.register
    return Authorisation(
      employee: person.number, profession: profession, period: Period(from: from), source: source,
      asOf: checked(&random))
  }

  private func odd(
    _ oddity: Oddity, of profession: ProfessionCode, from: CalendarDate, drawnBy random: inout DemoRandom
  ) -> Authorisation {
    func authorisation(
      _ kind: Authorisation.Kind = .authorisation, _ status: Authorisation.Status = .valid, _ restriction: String = "",
      from: CalendarDate = from, through: CalendarDate? = nil
    ) -> Authorisation {
      Authorisation(
        employee: person.number, profession: profession, kind: kind, status: status, restriction: restriction,
        period: Period(from: from, through: through) ?? Period(from: from), source: Self.register,
        asOf: today.adding(days: -random.within(1...60)))
    }
    let recently = today.adding(days: -random.within(90...300))
    switch oddity {
    case .limited:
      return authorisation(.authorisation, .limited, "Bare under tilsyn av autorisert sykepleier eller lege")
    case .suspended: return authorisation(.authorisation, .suspended)
    case .lapsed: return authorisation(.licence, .lapsed, from: recently.adding(months: -24), through: recently)
    case .licence:
      return authorisation(
        .licence, .valid, "Gjelder bare hos denne arbeidsgiveren", from: recently, through: recently.adding(months: 24))
    case .conditions: return authorisation(.authorisationWithConditions, .valid, "Ikke alene på vakt")
    case .temporary: return authorisation(.temporary, .valid, from: recently, through: recently.adding(months: 12))
    case .revoked: return authorisation(.authorisation, .revoked)
    }
  }

  /// A medical student's licence to work as a doctor for a year.
  private func studentLicence(drawnBy random: inout DemoRandom) -> [Authorisation] {
    guard catalogue["LE" as ProfessionCode] != nil else { return [] }
    let from = today.adding(days: -random.within(20...200))
    return [
      Authorisation(
        employee: person.number, profession: "LE", kind: .studentLicence, restriction: "Bare i underordnet stilling",
        period: Period(from: from, through: from.adding(months: 12)) ?? Period(from: from), source: Self.register,
        asOf: checked(&random))
    ]
  }

  /// Midwives are nurses and manual therapists are physiotherapists; a few nurses have been skilled workers.
  private func earlierProfession(_ profession: ProfessionCode, drawnBy random: inout DemoRandom) -> ProfessionCode? {
    switch profession {
    case "JO": "SP"
    case "MT": "FT"
    case "SP" where oddity == nil && random.chance(3): "HF"
    default: nil
    }
  }

  /// The summer in which the education ended, but not before the profession was authorised.
  private func granted(yearsEarlier: Int, profession: ProfessionCode) -> CalendarDate {
    let year = min(today.components.year - person.experience - 1, person.hired.components.year) - yearsEarlier
    let summer = CalendarDate(year: year, month: 6, day: 15 + person.index % 14) ?? person.hired
    // Helsedirektoratet: new groups in helsepersonelloven § 48.
    let first: CalendarDate =
      switch profession {
      case "MT": "2023-01-01"
      case "NP", "OS", "PM": "2022-05-01"
      case "AA", "HE": "2001-01-01"
      default: summer
      }
    return min(max(summer, first), today)
  }

  private func checked(_ random: inout DemoRandom) -> CalendarDate { today.adding(days: -random.within(1...395)) }
}
