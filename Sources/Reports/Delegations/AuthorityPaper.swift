public import Domain
public import Matching
import Wording

/// A delegation as one page to print and sign.
public struct AuthorityPaper: Sendable {
  struct Field: Sendable {
    let label: String
    /// `nil` where it is left to be written by hand.
    let value: String?
  }

  struct Proof: Sendable {
    let isMet: Bool
    let requirement: String
    let held: String
    let restsOn: String
  }

  let language: Language
  let title: String
  let state: String
  let isInForce: Bool
  let reasons: [String]
  let fieldColumns: [String]
  let fields: [Field]
  let law: [String]
  let proofHeading: String
  let proofColumns: [String]
  let proofs: [Proof]
  /// Competences that run out while the delegation lasts.
  let endings: [String]
  let rightsHeading: String
  let rights: [Field]
  let signatureHeading: String
  let dateAndSignature: String
  /// Who signs; nobody where the delegation must not be used.
  let signatures: [String]
  let footer: [String]

  public init(
    _ row: JudgedDelegation, _ demand: TaskDemand, _ evidence: [Evidence], _ catalogue: Catalogue, _ tree: UnitTree,
    _ asOf: AsOf, _ language: Language
  ) {
    let (delegation, delegate) = (row.delegation, row.delegate)
    func say(_ nb: String, _ nn: String, _ en: String) -> String {
      Phrase(nb: nb, nn: .words(nn), en: en)[language]
    }
    self.language = language
    let task = demand.task.name[language]
    title = say("Fullmakt: \(task)", "Fullmakt: \(task)", "Delegation: \(task)")
    state = row.validity.state.words[language]
    isInForce = row.validity.isInForce
    let isToSign = row.validity.isToSign
    let doNotSign = say(
      "skal ikke underskrives slik den står", "skal ikkje skrivast under slik ho står", "not to be signed as it stands")
    reasons = row.reasons(catalogue, language) + (isToSign ? [] : [doNotSign])
    let unit = delegation.unit.map { code in "\(tree[code]?.name ?? code.rawValue) (\(code))" }
    let positions = delegate.positions.filter { $0.period.contains(asOf.date) }.map {
      "\($0.title.isEmpty ? $0.profession?.rawValue ?? "" : $0.title), \(tree[$0.unit]?.name ?? $0.unit.rawValue)"
    }
    fieldColumns = [say("Felt", "Felt", "Field"), say("Innhold", "Innhald", "Content")]
    fields = [
      Field(
        label: say("Gis til", "Blir gjeven til", "Given to"),
        value: "\(delegate.employee.name) (\(delegate.employee.number))"
          + (positions.isEmpty ? "" : " – \(language.list(positions))")),
      Field(label: say("Oppgave", "Oppgåve", "Task"), value: "\(task) (\(delegation.task))"),
      Field(
        label: say("Gjelder i", "Gjeld i", "Holds in"),
        value: unit ?? say("hele virksomheten", "heile verksemda", "the whole organisation")),
      Field(
        label: say("Omfang", "Omfang", "Scope"),
        value: delegation.scope.isEmpty ? say("uten avgrensning", "utan avgrensing", "no limit") : delegation.scope),
      Field(label: say("Periode", "Periode", "Period"), value: words(of: delegation.period, language)),
      Field(label: say("Gis av", "Blir gjeven av", "Given by"), value: giverWords(delegation)),
      Field(
        label: say("Har ansvaret", "Har ansvaret", "Accountable"),
        value: delegation.accountable.isEmpty ? nil : delegation.accountable),
      Field(
        label: say("Følger opp i det daglige", "Følgjer opp i det daglege", "Follows up from day to day"),
        value: delegation.responsible.isEmpty ? nil : delegation.responsible),
    ]
    var law = gateLines(demand.gate, catalogue, language, isPaper: true)
    let conditions = demand.task.conditions[language]
    if !conditions.isEmpty {
      law.append(
        say("Vilkår for oppgaven: ", "Vilkår for oppgåva: ", "Conditions of the task: ") + conditions)
    }
    law.append(
      say("Risiko: ", "Risiko: ", "Risk: ") + demand.task.risk.name[language] + ". "
        + say(
          "Den som delegerer, må ha rett til oppgaven selv, vurdere at det er forsvarlig, og følge opp (helsepersonelloven § 5).",
          "Den som delegerer, må ha rett til oppgåva sjølv, vurdere at det er forsvarleg, og følgje opp (helsepersonelloven § 5).",
          "Who delegates must have a right to the task, judge it sound, and follow up (helsepersonelloven § 5)."))
    self.law = law
    proofHeading = say("Kompetanse", "Kompetanse", "Competence")
    proofColumns = [
      "", say("Krav", "Krav", "Requirement"), say("Har", "Har", "Holds"),
      say("Bygger på", "Byggjer på", "Rests on"),
    ]
    let findings = row.validity.assessment?.findings ?? []
    proofs = findings.map { Proof($0, evidence, catalogue, language) }
    endings = endingLines(findings, delegation.period, catalogue, language)
    rightsHeading = say("Rett til å utøve yrket", "Rett til å utøve yrket", "Right to practise")
    var rights = [Field(label: delegate.employee.name, value: rightWords(delegate, on: asOf.date, catalogue, language))]
    if let giver = row.giver {
      rights.append(
        Field(label: delegation.givenBy, value: rightWords(giver, on: asOf.date, catalogue, language)))
    } else {
      rights.append(
        Field(
          label: delegation.givenBy,
          value: say(
            "ikke knyttet til en ansatt; retten er ikke kontrollert",
            "ikkje knytt til ein tilsett; retten er ikkje kontrollert",
            "not linked to an employee; the right was not checked")))
    }
    self.rights = rights
    signatureHeading = say("Underskrifter", "Underskrifter", "Signatures")
    dateAndSignature = say("Dato og underskrift", "Dato og underskrift", "Date and signature")
    signatures =
      !isToSign
      ? []
      : [
        say("Den som gir fullmakten: ", "Den som gjev fullmakta: ", "The giver: ") + delegation.givenBy,
        say("Den som får fullmakten: ", "Den som får fullmakta: ", "The delegate: ") + delegate.employee.name,
      ]
    footer = [
      asOfLine(asOf, language),
      say(
        "Fullmakten er personlig og kan trekkes tilbake når som helst. Den som får den, gjør bare det vedkommende er trygg på.",
        "Fullmakta er personleg og kan trekkjast tilbake når som helst. Den som får ho, gjer berre det vedkomande er trygg på.",
        "The delegation is personal and may be withdrawn at any time. The delegate does only what the delegate is safe with."
      ),
      say(
        "Den som gir fullmakten, svarer for at den er forsvarlig. Har noe endret seg siden datoen over, må den skrives ut på nytt.",
        "Den som gjev fullmakta, svarar for at ho er forsvarleg. Har noko endra seg sidan datoen over, må ho skrivast ut på nytt.",
        "The giver answers for its being sound. If anything has changed since the date above, it must be printed anew."),
    ]
  }

  /// The same on a terminal.
  public var report: Report {
    var report = Report(title: title)
    report.facts = [reasons.isEmpty ? state : "\(state): \(reasons.joined(separator: "; "))."]
    func table(_ fields: [Field]) -> ReportTable {
      ReportTable(
        columns: [.init(fieldColumns[0]), .init(fieldColumns[1], minimumWidth: 20)],
        rows: fields.map { [.text($0.label), .text($0.value ?? blankLine)] })
    }
    report.sections = [.init(table: table(fields)), .init(paragraphs: law)]
    if !proofs.isEmpty {
      report.sections.append(
        .init(
          heading: proofHeading,
          table: ReportTable(
            columns: proofColumns.enumerated().map { .init($1, minimumWidth: $0 == 0 ? nil : 14) },
            rows: proofs.map {
              [
                $0.isMet ? .mark("✓", .good) : .mark("✗", .bad), .text($0.requirement), .text($0.held),
                .text($0.restsOn),
              ]
            })))
    }
    if !endings.isEmpty { report.sections.append(.init(paragraphs: endings)) }
    report.sections.append(.init(heading: rightsHeading, table: table(rights)))
    if !signatures.isEmpty {
      report.sections.append(
        .init(
          heading: signatureHeading, paragraphs: signatures.flatMap { [$0, "\(dateAndSignature): \(blankLine)"] }))
    }
    report.notes = footer
    return report
  }
}

/// Where something is written by hand.
private let blankLine = String(repeating: "_", count: 30)

extension DelegationValidity {
  /// Whether the paper may be signed: also before the period begins, where nothing is lacking.
  fileprivate var isToSign: Bool {
    switch state {
    case .valid, .needsReview, .notYet: faults.isEmpty
    case .ended, .invalid: false
    }
  }
}

/// What the task demands and the delegate holds only for a part of the period, the first to end first. A personal
/// authority is left out: the delegation is that paper.
private func endingLines(
  _ findings: [Finding], _ period: Period, _ catalogue: Catalogue, _ language: Language
) -> [String] {
  let endings = findings.compactMap { finding -> (day: CalendarDate, name: String)? in
    guard case .met(let requirement, let holding) = finding.outcome, requirement.importance == .mandatory,
      catalogue[requirement.competence]?.isPersonalAuthority != true, let day = holding.evidence?.period.through,
      period.through.map({ day < $0 }) ?? true
    else { return nil }
    return (day, catalogue.name(of: requirement.competence, language))
  }
  return endings.sorted { ($0.day, $0.name) < ($1.day, $1.name) }.map { ending in
    let (name, day) = (language.quoted(ending.name), language.date(ending.day))
    return Phrase(
      nb:
        "! \(name) gjelder til \(day), kortere enn fullmakten. Uten fornyelse gjelder fullmakten ikke etter den dagen.",
      nn: "! \(name) gjeld til \(day), kortare enn fullmakta. Utan fornying gjeld fullmakta ikkje etter den dagen.",
      en:
        "! \(name) holds until \(day), shorter than the delegation. Unless renewed, the delegation does not hold after that day."
    )[language]
  }
}

extension AuthorityPaper.Proof {
  fileprivate init(_ finding: Finding, _ evidence: [Evidence], _ catalogue: Catalogue, _ language: Language) {
    isMet = finding.isMet
    let demanded = language.alternatives(
      finding.members.map { member in
        let name = catalogue.name(of: member.competence, language)
        return member.minimumLevel.map { "\(name) ≥ \($0.rawValue)" } ?? name
      })
    // Two tasks can ask for one and the same authority; this paper gives it for its own task alone.
    let ownDelegation = Phrase(
      nb: "Personlig fullmakt for oppgaven", nn: "Personleg fullmakt for oppgåva", en: "Personal delegation of the task"
    )
    requirement = if case .metByDelegation = finding.outcome { ownDelegation[language] } else { demanded }
    switch finding.outcome {
    case .met(_, let holding):
      held = heldWords(holding, nil, language)
      let proof = evidence.filter { item in
        holding.evidence.map {
          item.competence == $0.competence && item.assertedFrom == $0.period.from && item.assertedKind == $0.kind
        } ?? false
      }
      restsOn = ([basisWords(holding, language)] + proof.map(evidenceList)).filter { !$0.isEmpty }
        .joined(separator: "; ")
    case .metByDelegation:
      held = Phrase(nb: "ved denne fullmakten", nn: "ved denne fullmakta", en: "by this delegation")[language]
      restsOn = ""
    case .missing(let missing):
      held = Phrase(nb: "mangler", nn: "manglar", en: "missing")[language]
      restsOn = missing.words(language)
    case .unreachable:
      held = Phrase(nb: "mangler", nn: "manglar", en: "missing")[language]
      restsOn = ""
    }
  }
}

/// The rights and groups of a person on a date, on one line.
private func rightWords(
  _ file: PersonnelFile, on date: CalendarDate, _ catalogue: Catalogue, _ language: Language
) -> String {
  let rights = file.rightsInForce(on: date).map { right -> String in
    let checked =
      right.isVerified
      ? right.source + (right.asOf.map { ", \(language.date($0))" } ?? "")
      : Phrase(
        nb: "arbeidsgivers opplysning, ikke kontrollert", nn: "opplysning frå arbeidsgivar, ikkje kontrollert",
        en: "the employer’s word, not checked")[language]
    let restriction = right.restriction.isEmpty ? "" : "; \(right.restriction)"
    return
      "\(catalogue.name(of: right.profession, language)), \(right.kind.name[language])\(restriction) (\(checked))"
  }
  let groups = file.positions.filter { $0.period.contains(date) }.compactMap(\.profession).filter {
    catalogue[$0]?.kind != .authorised
  }
  let names = rights + Set(groups).sorted().map { catalogue.name(of: $0, language) }
  return names.isEmpty
    ? Phrase(nb: "ingen gjelder på datoen", nn: "ingen gjeld på datoen", en: "none in force on the date")[language]
    : names.joined(separator: "; ")
}
