public import Domain
public import Matching
import Wording

extension Assessment {
  /// Why the verdict is what it is, in one sentence without a full stop.
  ///
  /// - Parameter gate: whose statute is named; `nil` where it stands beside the sentence already.
  public func explanation(_ catalogue: Catalogue, gate: LegalGate?, _ language: Language) -> String {
    let law = gate.map { " (\(statuteName(of: $0, language)))" } ?? ""
    let text: Phrase =
      switch reason {
      case .gateExcludes:
        Phrase(
          nb: "loven gir ikke oppgaven til denne gruppen\(law)",
          nn: "lova gjev ikkje oppgåva til denne gruppa\(law)",
          en: "the law does not give the task to this group\(law)")
      case .noRuleOnDate:
        Phrase(
          nb: "ingen regel er registrert for denne datoen\(law)",
          nn: "ingen regel er registrert for denne datoen\(law)",
          en: "no rule is recorded for this date\(law)")
      case .technologyIsAnAid:
        Phrase(
          nb: "teknologi kan hjelpe, men loven krever en person\(law)",
          nn: "teknologi kan hjelpe, men lova krev ein person\(law)",
          en: "technology may help, but the law asks for a person\(law)")
      case .authorisationNotInForce:
        Phrase(
          nb: "autorisasjonen gjelder ikke nå\(law)",
          nn: "autorisasjonen gjeld ikkje no\(law)",
          en: "the authorisation is not in force\(law)")
      case .suspension:
        Phrase(
          nb: "midlertidig stanset: \(suspension?.reason ?? "")", nn: "mellombels stansa: \(suspension?.reason ?? "")",
          en: "suspended for a while: \(suspension?.reason ?? "")")
      case .competenceAbsent:
        Phrase(nb: "har ikke", nn: "har ikkje", en: "lacks").followed(by: unreachable(catalogue, language))
      case .cannotBeAdded:
        Phrase(nb: "kan ikke få", nn: "kan ikkje få", en: "cannot obtain")
          .followed(by: unreachable(catalogue, language))
      case .educationMissing, .levelTooLow, .courseMissing, .signatureMissing:
        Phrase(nb: "mangler", nn: "manglar", en: "is missing").followed(by: missingWords(language))
      case .supervisorAtHand:
        Phrase(
          nb: "kan gjøre det med tilsyn; mangler \(missingWords(language))",
          nn: "kan gjere det med tilsyn; manglar \(missingWords(language))",
          en: "may do it under supervision; is missing \(missingWords(language))")
      case .nothingMissing:
        usesDelegation
          ? Phrase(nb: "alt er på plass, med delegering", nn: .same, en: "everything is in place, by delegation")
          : Phrase(nb: "alt er på plass", nn: .same, en: "everything is in place")
      case .automatable:
        Phrase(nb: "oppgaven kan automatiseres", nn: "oppgåva kan automatiserast", en: "the task can be automated")
      case .partlyAutomatable:
        Phrase(
          nb: "kan automatiseres delvis, sammen med et menneske",
          nn: "kan automatiserast delvis, saman med eit menneske",
          en: "can be automated in part, together with a person")
      case .notAutomatable:
        Phrase(nb: "kan ikke automatiseres", nn: "kan ikkje automatiserast", en: "cannot be automated")
      }
    return text[language]
  }

  /// The requirements in which nothing can be reached.
  private func unreachable(_ catalogue: Catalogue, _ language: Language) -> String {
    let names = findings.compactMap { finding -> String? in
      guard case .unreachable = finding.outcome else { return nil }
      return language.alternatives(finding.members.map { language.quoted(catalogue.name(of: $0.competence, language)) })
    }
    return language.list(names, atMost: 2)
  }

  private func missingWords(_ language: Language) -> String {
    language.list(missing.map { $0.words(language) })
  }

  /// What is missing, as items of a list.
  func missingList(_ language: Language) -> String { missing.map { $0.words(language) }.joined(separator: "; ") }

  /// The known training time; «?» where some of it is unknown.
  func trainingCell(_ language: Language) -> ReportTable.Cell {
    let (known, hasUnknown) = trainingMinutes
    if missing.isEmpty || (known == 0 && !hasUnknown) { return .empty }
    if hasUnknown { return .text(known == 0 ? "?" : "≥ " + language.hours(minutes: known)) }
    return .text(language.hours(minutes: known))
  }
}

/// What the signs of a training time that is not known whole mean.
func unknownHoursNote(_ language: Language) -> String {
  Phrase(
    nb: "Opplæring: «?» er at katalogen ikke sier hvor lang den er. «≥» er at noe av den har ukjent lengde.",
    nn: "Opplæring: «?» er at katalogen ikkje seier kor lang ho er. «≥» er at noko av ho har ukjend lengd.",
    en: "Training: “?” is that the catalogue does not say how long it is. “≥” is that some of it is of unknown length.")[
      language]
}

extension Missing {
  /// What must be done, named so that a leader can act on it.
  func words(_ language: Language) -> String {
    let name = competence?.name[language] ?? ""
    let lapsed =
      lapsedOn.map { day in
        Phrase(
          nb: ", utløp \(language.date(day))", nn: ", gjekk ut \(language.date(day))",
          en: ", lapsed \(language.date(day))")[
            language]
      } ?? ""
    switch remedy {
    case .delegation:
      return Phrase(nb: "delegering fra leder", nn: "delegering frå leiar", en: "delegation by a leader")[language]
    case .verification:
      return signatures > 1
        ? Phrase(
          nb: "\(signatures) signaturer på «\(name)»", nn: "\(signatures) signaturar på «\(name)»",
          en: "\(signatures) signatures on “\(name)”")[language]
        : Phrase(nb: "signatur på «\(name)»", nn: .same, en: "a signature on “\(name)”")[language]
    case .practice:
      let (have, need) = (have?.rawValue ?? 0, need?.rawValue ?? 0)
      let level = Phrase(nb: "nivå", nn: .same, en: "level")[language]
      // «Teknologi, avansert nivå» says it already.
      return name.lowercased().hasSuffix(level) ? "\(name) \(have) → \(need)" : "\(name) \(level) \(have) → \(need)"
    case .personalAuthority, .course, .education, .speciality:
      return name + lapsed
    }
  }
}

extension Catalogue {
  func name(of code: CompetenceCode, _ language: Language) -> String {
    (self[code] ?? retired[code]?.item)?.name[language] ?? code.rawValue
  }

  func name(of code: ProfessionCode, _ language: Language) -> String {
    (self[code] ?? retired[code]?.item)?.name[language] ?? code.rawValue
  }

  func name(of code: TaskCode, _ language: Language) -> String {
    (self[code] ?? retired[code]?.item)?.name[language] ?? code.rawValue
  }
}

extension Phrase {
  /// The words and a text that is the same in each language.
  fileprivate func followed(by text: String) -> Phrase {
    Phrase(nb: bokmål + " " + text, nn: .words(nynorsk + " " + text), en: english + " " + text)
  }
}
