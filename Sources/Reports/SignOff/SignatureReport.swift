public import Domain
public import Matching
import Wording

/// What was signed, rejected or taken back, and what that changed.
///
/// - Parameter decision: `nil` where a decision was taken back.
public func signatureReport(
  _ employee: Employee, _ competence: Competence, _ claim: Assertion, by party: String,
  _ decision: Verification.Decision?, _ effect: SignatureEffect, _ language: Language
) -> Report {
  let what: Phrase =
    switch decision {
    case .approved: Phrase(nb: "Godkjent", nn: "Godkjend", en: "Approved")
    case .rejected: Phrase(nb: "Avvist", nn: .same, en: "Rejected")
    case nil: Phrase(nb: "Trukket tilbake", nn: "Trekt tilbake", en: "Withdrawn")
    }
  var report = Report(
    title:
      "\(what[language]): \(employee.name) (\(employee.number)) – \(competence.name[language]) (\(competence.code))")
  let said = statementWords(claim.statement, language)
  report.facts = [
    Phrase(
      nb: "Påstand: \(said) – \(evidenceWords(claim, language)). Av: \(party).",
      nn: "Påstand: \(said) – \(evidenceWords(claim, language)). Av: \(party).",
      en: "Claim: \(said) – \(evidenceWords(claim, language)). By: \(party).")[language]
  ]
  let (before, after) = (standingWords(effect.before, language), standingWords(effect.after, language))
  let day = language.date(effect.date)
  report.facts.append(
    before == after
      ? Phrase(
        nb: "Teller per \(day) som før: \(after).", nn: "Tel per \(day) som før: \(after).",
        en: "Counts on \(day) as before: \(after).")[language]
      : Phrase(
        nb: "Teller per \(day): \(before) → \(after).", nn: "Tel per \(day): \(before) → \(after).",
        en: "Counts on \(day): \(before) → \(after).")[language])
  if decision == .approved, effect.lacking > 0 {
    report.facts.append(
      Phrase(
        nb: "Trenger én til, av en annen.", nn: "Treng éin til, av ein annan.", en: "Needs one more, by somebody else.")[
          language])
  }
  func list(_ tasks: [CareTask]) -> String { language.list(tasks.map { "\($0.name[language]) (\($0.code))" }) }
  if !effect.opened.isEmpty {
    report.facts.append(
      Phrase(nb: "Klar for nå: ", nn: "Klar for no: ", en: "Ready now for: ")[language] + list(effect.opened) + ".")
  }
  if !effect.closed.isEmpty {
    report.facts.append(
      Phrase(nb: "Ikke lenger klar for: ", nn: "Ikkje lenger klar for: ", en: "No longer ready for: ")[language]
        + list(effect.closed) + ".")
  }
  return report
}

/// `nivå 4`, `har den`, `har den ikke`.
func statementWords(_ statement: Assertion.Statement, _ language: Language) -> String {
  switch statement {
  case .level(let level): Phrase(nb: "nivå \(level.rawValue)", nn: .same, en: "level \(level.rawValue)")[language]
  case .held: Phrase(nb: "har den", nn: "har han", en: "holds it")[language]
  case .notHeld: Phrase(nb: "har den ikke", nn: "har han ikkje", en: "does not hold it")[language]
  }
}

/// What counts, and how sure it is.
func standingWords(_ holding: Holding, _ language: Language) -> String {
  let amount = heldWords(holding, nil, language)
  guard holding.degree != nil else { return amount }
  let basis: Phrase =
    switch holding.basis {
    case .verified: Phrase(nb: "kontrollert", nn: .same, en: "verified")
    case .unverified: Phrase(nb: "ikke kontrollert", nn: "ikkje kontrollert", en: "unverified")
    case .assumed: Phrase(nb: "antatt fra grunnutdanningen", nn: "føresett ut frå grunnutdanninga", en: "assumed")
    }
  return "\(amount) (\(basis[language]))"
}

/// What waits for signatures, oldest first.
public func pendingReport(
  _ claims: [PendingClaim], unitName: String?, _ catalogue: Catalogue, _ asOf: AsOf, _ language: Language
) -> Report {
  let place = unitName ?? Phrase(nb: "hele virksomheten", nn: "heile verksemda", en: "the whole organisation")[language]
  var report = Report(
    title: Phrase(
      nb: "Venter på signatur – \(place)", nn: "Ventar på signatur – \(place)",
      en: "Waiting for a signature – \(place)")[language])
  let opening = claims.count { !$0.opens.isEmpty }
  let open = language.number(opening)
  let total = Phrase(
    counting: claims.count, one: Phrase(nb: "påstand", nn: .same, en: "claim"),
    many: Phrase(nb: "påstander", nn: "påstandar", en: "claims"))
  report.facts = [
    Phrase(
      nb: "\(total.bokmål) venter; \(open) av dem er det eneste som mangler for en oppgave.",
      nn: "\(total.nynorsk) ventar; \(open) av dei er det einaste som manglar for ei oppgåve.",
      en:
        "\(total.english) \(claims.count == 1 ? "waits" : "wait"); \(open) of them \(opening == 1 ? "is" : "are") all that is missing for a task."
    )[language],
    asOfLine(asOf, language),
  ]
  report.sections = [
    .init(
      table: ReportTable(
        columns: [
          .init(Phrase(nb: "Fra", nn: "Frå", en: "From")[language]),
          .init(Phrase(nb: "Ansatt", nn: "Tilsett", en: "Employee")[language]),
          .init(Phrase(nb: "Navn", nn: "Namn", en: "Name")[language], minimumWidth: 12),
          .init(Phrase(nb: "Enhet", nn: "Eining", en: "Unit")[language], minimumWidth: 6),
          .init(Phrase(nb: "Kompetanse", nn: .same, en: "Competence")[language], minimumWidth: 16),
          .init(Phrase(nb: "Kode", nn: .same, en: "Code")[language]),
          .init(Phrase(nb: "Påstand", nn: .same, en: "Claim")[language]),
          .init(Phrase(nb: "Hvem", nn: "Kven", en: "Whose word")[language]),
          .init(Phrase(nb: "Teller nå", nn: "Tel no", en: "Counts now")[language]),
          .init(Phrase(nb: "Kilde og hva den åpner", nn: "Kjelde og kva ho opnar", en: "Source, and opens")[language]),
        ],
        rows: claims.map { pending in
          [
            pending.claim.period.from.map { .date($0) } ?? .empty,
            .text(pending.file.employee.number.rawValue), .text(pending.file.employee.name),
            .text(pending.unit?.rawValue ?? ""), .text(pending.competence.name[language]),
            .text(pending.competence.code.rawValue), claimCell(pending.claim.statement, language),
            .text(pending.claim.kind.name[language]), heldCell(pending.held, language),
            .text(remark(pending, catalogue, language)),
          ]
        }, hasDetails: true))
  ]
  guard !claims.isEmpty else { return report }
  report.notes = [
    Phrase(
      nb:
        "Ingen signerer for seg selv. ~ antatt fra grunnutdanning. ? ikke kontrollert.",
      nn:
        "Ingen signerer for seg sjølv. ~ føresett ut frå grunnutdanning. ? ikkje kontrollert.",
      en:
        "Nobody signs for oneself. ~ assumed from basic education. ? unverified."
    )[language]
  ]
  report.commands = [
    Phrase(
      nb: "Signer med «nedenfra verify ANSATT KOMPETANSE --by HVEM».",
      nn: "Signer med «nedenfra verify TILSETT KOMPETANSE --by KVEN».",
      en: "Sign with “nedenfra verify EMPLOYEE COMPETENCE --by WHO”.")[language]
  ]
  return report
}

/// A level, yes or no.
func claimCell(_ statement: Assertion.Statement, _ language: Language) -> ReportTable.Cell {
  switch statement {
  case .level(let level): .text("\(level.rawValue)")
  case .held: .text(Phrase(nb: "ja", nn: .same, en: "yes")[language])
  case .notHeld: .text(Phrase(nb: "nei", nn: .same, en: "no")[language])
  }
}

/// What counts now, with a sign for how sure it is.
private func heldCell(_ holding: Holding, _ language: Language) -> ReportTable.Cell {
  guard let degree = holding.degree else { return claimCell(.notHeld, language) }
  let amount = degree.level.map { "\($0.rawValue)" } ?? Phrase(nb: "ja", nn: .same, en: "yes")[language]
  switch holding.basis {
  case .verified: return .text(amount)
  case .unverified: return .text(amount + "?")
  case .assumed: return .text(amount + "~")
  }
}

private func remark(_ pending: PendingClaim, _ catalogue: Catalogue, _ language: Language) -> String {
  let opens = pending.opens.map { catalogue.name(of: $0, language) }.joined(separator: ", ")
  let opening = opens.isEmpty ? "" : Phrase(nb: "Åpner: ", nn: "Opnar: ", en: "Opens: ")[language] + opens
  let lacking =
    pending.lacking < 2
    ? ""
    : Phrase(
      nb: "Mangler \(pending.lacking) signaturer", nn: "Manglar \(pending.lacking) signaturar",
      en: "Lacks \(pending.lacking) signatures")[language]
  let source =
    pending.claim.source.isEmpty
    ? "" : Phrase(nb: "Kilde: ", nn: "Kjelde: ", en: "Source: ")[language] + pending.claim.source
  return [source, lacking, opening].filter { !$0.isEmpty }.joined(separator: ". ")
}

/// The answer `nedenfra.pending/1`.
public func pendingJSON(_ claims: [PendingClaim], _ unit: UnitCode?, _ asOf: AsOf) -> JSONValue {
  var members = asOfMembers(asOf, schema: "nedenfra.pending/1")
  members["unit"] = JSONValue(unit?.rawValue)
  members["claims"] = .array(
    claims.map { pending in
      [
        "employee": .string(pending.file.employee.number.rawValue), "name": .string(pending.file.employee.name),
        "unit": JSONValue(pending.unit?.rawValue), "claim": assertionJSON(pending.claim),
        "held": holdingJSON(pending.held), "lacking": .integer(pending.lacking),
        "changesHolding": .boolean(pending.changesHolding), "opens": JSONValue(pending.opens.map(\.rawValue)),
      ]
    })
  return .object(members)
}
