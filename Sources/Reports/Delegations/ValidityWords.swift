import Domain
import Matching
import Wording

extension DelegationValidity.State {
  /// What people read, with a sign so that it can be found at a glance without colour.
  var words: Phrase {
    switch self {
    case .valid: Phrase(nb: "✓ gyldig", nn: .same, en: "✓ valid")
    case .needsReview: Phrase(nb: "◐ må gjennomgås", nn: "◐ må gjennomgåast", en: "◐ needs review")
    case .notYet: Phrase(nb: "… ikke begynt", nn: "… ikkje byrja", en: "… not yet")
    case .ended: Phrase(nb: "‖ utløpt", nn: "‖ gått ut", en: "‖ ended")
    case .invalid: Phrase(nb: "✗ ugyldig", nn: .same, en: "✗ invalid")
    }
  }

  /// The word after a number.
  func counted(_ count: Int) -> Phrase {
    switch self {
    case .valid:
      count == 1 ? Phrase(nb: "gyldig", nn: .same, en: "valid") : Phrase(nb: "gyldige", nn: .same, en: "valid")
    case .needsReview:
      Phrase(nb: "må gjennomgås", nn: "må gjennomgåast", en: count == 1 ? "needs review" : "need review")
    case .notYet: Phrase(nb: "ikke begynt", nn: "ikkje byrja", en: "not yet begun")
    case .ended:
      count == 1 ? Phrase(nb: "utløpt", nn: "gått ut", en: "ended") : Phrase(nb: "utløpte", nn: "gått ut", en: "ended")
    case .invalid:
      count == 1 ? Phrase(nb: "ugyldig", nn: .same, en: "invalid") : Phrase(nb: "ugyldige", nn: .same, en: "invalid")
    }
  }

  var tone: ReportTable.Tone {
    switch self {
    case .valid: .good
    case .needsReview, .notYet: .near
    case .ended: .plain
    case .invalid: .bad
    }
  }
}

extension JudgedDelegation {
  /// Every reason why it is not in force or must be looked at, and what could not be checked, as sentences without a full
  /// stop.
  func reasons(_ catalogue: Catalogue, _ language: Language) -> [String] {
    let delegation = self.delegation
    var reasons = validity.faults.map { fault -> String in
      let words: Phrase =
        switch fault {
        case .taskRetired:
          Phrase(nb: "oppgaven er tatt ut av bruk", nn: "oppgåva er teken ut av bruk", en: "the task is out of use")
        case .delegateHasLeft:
          Phrase(
            nb: "mottakeren har ingen stilling her", nn: "mottakaren har inga stilling her",
            en: "the delegate has no position here")
        case .delegateNotPermitted, .delegateSuspended, .delegateLacksCompetence:
          delegateReason(fault, catalogue, language)
        case .givenToOneself:
          Phrase(
            nb: "ingen kan gi seg selv en fullmakt", nn: "ingen kan gje seg sjølv ei fullmakt",
            en: "nobody can give a delegation to oneself")
        case .giverHasLeft:
          Phrase(
            nb: "\(delegation.givenBy), som ga den, arbeider ikke her lenger",
            nn: "\(delegation.givenBy), som gav ho, arbeider ikkje her lenger",
            en: "\(delegation.givenBy), who gave it, no longer works here")
        case .giverHadNoRight(let day):
          Phrase(
            nb:
              "\(delegation.givenBy) hadde ikke selv rett til oppgaven \(language.date(day)) (helsepersonelloven § 5)",
            nn:
              "\(delegation.givenBy) hadde ikkje sjølv rett til oppgåva \(language.date(day)) (helsepersonelloven § 5)",
            en:
              "\(delegation.givenBy) had no right to the task on \(language.date(day)) (helsepersonelloven § 5)")
        case .giverHasNoRight:
          Phrase(
            nb: "\(delegation.givenBy) har ikke lenger selv rett til oppgaven (helsepersonelloven § 5)",
            nn: "\(delegation.givenBy) har ikkje lenger sjølv rett til oppgåva (helsepersonelloven § 5)",
            en: "\(delegation.givenBy) no longer has a right to the task (helsepersonelloven § 5)")
        }
      return words[language]
    }
    if validity.isTaskChanged, validity.state != .ended {
      reasons.append(
        Phrase(
          nb: "oppgaven, lovkravet eller kompetansekravene er endret siden den ble gitt",
          nn: "oppgåva, lovkravet eller kompetansekrava er endra sidan ho blei gjeven",
          en: "the task, its legal gate or its requirements have changed since it was given")[language])
    }
    if delegation.giver == nil, validity.isInForce || validity.state == .notYet {
      reasons.append(
        Phrase(
          nb: "\(delegation.givenBy) er ikke funnet blant de ansatte; retten til å gi den er ikke kontrollert",
          nn: "\(delegation.givenBy) er ikkje funnen blant dei tilsette; retten til å gje ho er ikkje kontrollert",
          en: "\(delegation.givenBy) was not found among the employees; the right to give it is not checked")[language])
    }
    return reasons
  }

  /// The delegate's own verdict in words.
  private func delegateReason(
    _ fault: DelegationValidity.Fault, _ catalogue: Catalogue, _ language: Language
  ) -> Phrase {
    let name = delegate.employee.name
    let why = validity.assessment?.explanation(catalogue, gate: nil, language) ?? fault.code
    return Phrase(nb: "\(name): \(why)", nn: "\(name): \(why)", en: "\(name): \(why)")
  }
}
