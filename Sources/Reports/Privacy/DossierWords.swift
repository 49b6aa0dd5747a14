import Domain
import Wording

/// The words for tables, columns and fixed values of what is recorded about a person.
enum DossierWords {
  /// One kind of rows, as JSON and people name it.
  struct Part {
    let table: String
    let role: String
    let key: String
    let heading: Phrase
  }

  /// In the order in which they are shown.
  static let parts = [
    Part(
      table: "employeeVersion", role: "employee", key: "masterData",
      heading: Phrase(nb: "Stamopplysninger", nn: "Stamopplysningar", en: "Master data")),
    Part(
      table: "position", role: "employee", key: "positions",
      heading: Phrase(nb: "Stillinger", nn: "Stillingar", en: "Positions")),
    Part(
      table: "authorisation", role: "employee", key: "authorisations",
      heading: Phrase(nb: "Autorisasjoner", nn: "Autorisasjonar", en: "Authorisations")),
    Part(
      table: "assertion", role: "employee", key: "assertions",
      heading: Phrase(nb: "Vurderinger og kurs", nn: "Vurderingar og kurs", en: "Assertions and courses")),
    Part(
      table: "evidence", role: "employee", key: "evidence",
      heading: Phrase(nb: "Dokumentasjon", nn: .same, en: "Evidence")),
    Part(
      table: "verification", role: "employee", key: "verifications",
      heading: Phrase(nb: "Godkjenninger", nn: "Godkjenningar", en: "Sign-offs")),
    Part(
      table: "verification", role: "verifierEmployee", key: "verificationsOfOthers",
      heading: Phrase(
        nb: "Godkjenninger av andre", nn: "Godkjenningar av andre", en: "Sign-offs given to others")),
    Part(
      table: "delegation", role: "employee", key: "delegations",
      heading: Phrase(nb: "Delegeringer", nn: "Delegeringar", en: "Delegations")),
    Part(
      table: "delegation", role: "giver", key: "delegationsToOthers",
      heading: Phrase(
        nb: "Delegeringer til andre", nn: "Delegeringar til andre", en: "Delegations given to others")),
    Part(
      table: "suspension", role: "employee", key: "suspensions",
      heading: Phrase(nb: "Midlertidige stanser", nn: "Mellombelse stansar", en: "Suspensions")),
    Part(
      table: "exemption", role: "employee", key: "exemptions",
      heading: Phrase(nb: "Fritak", nn: .same, en: "Exemptions")),
    Part(
      table: "surveyInvitation", role: "employee", key: "surveyInvitations",
      heading: Phrase(nb: "Kartlegginger", nn: "Kartleggingar", en: "Surveys")),
    Part(
      table: "surveyAnswer", role: "employee", key: "surveyAnswers",
      heading: Phrase(nb: "Svar i kartlegginger", nn: "Svar i kartleggingar", en: "Answers in surveys")),
    Part(
      table: "surveyRemark", role: "employee", key: "surveyRemarks",
      heading: Phrase(
        nb: "Egne ord i kartlegginger", nn: "Eigne ord i kartleggingar", en: "Remarks in surveys")),
    Part(
      table: "decisionVersion", role: "decider", key: "decisions",
      heading: Phrase(nb: "Beslutninger", nn: "Avgjerder", en: "Decisions made")),
    Part(
      table: "decisionReview", role: "reviewer", key: "decisionReviews",
      heading: Phrase(nb: "Evalueringer av beslutninger", nn: "Evalueringar av avgjerder", en: "Reviews of decisions")),
    Part(
      table: "scenarioChange", role: "employee", key: "scenarioChanges",
      heading: Phrase(
        nb: "Tenkt i scenarioer", nn: "Tenkt i scenario", en: "Assumed in scenarios")),
  ]

  private static func part(_ table: String, _ role: String) -> Part? {
    parts.first { $0.table == table && $0.role == role }
  }

  /// A table that is not known here is shown under its own name: nothing about a person is ever left out.
  static func heading(table: String, role: String) -> Phrase {
    knownHeading(table: table, role: role) ?? Phrase(nb: "\(table) (\(role))", nn: .same, en: "\(table) (\(role))")
  }

  static func knownHeading(table: String, role: String) -> Phrase? { part(table, role)?.heading }

  static func key(table: String, role: String) -> String {
    part(table, role)?.key ?? (role == "employee" ? table : "\(table)-\(role)")
  }

  static func place(table: String, role: String) -> Int {
    parts.firstIndex { $0.table == table && $0.role == role } ?? parts.count
  }

  /// How JSON names a column.
  static func key(column: String) -> String {
    switch column {
    case "fromDate": "from"
    case "throughDate": "to"
    case "hprNumber": "hpr"
    case "share": "percent"
    case "recordedBy": "recorded"
    case "replacedBy": "replaced"
    default: column
    }
  }

  static func label(column: String) -> Phrase {
    columns[column] ?? Phrase(nb: "\(column)", nn: .same, en: "\(column)")
  }

  private static let columns: [String: Phrase] = [
    "employee": Phrase(nb: "Ansatt", nn: "Tilsett", en: "Employee"),
    "name": Phrase(nb: "Navn", nn: "Namn", en: "Name"),
    "hprNumber": Phrase(nb: "HPR-nummer", nn: .same, en: "HPR number"),
    "birthYear": Phrase(nb: "Fødselsår", nn: .same, en: "Year of birth"),
    "unit": Phrase(nb: "Enhet", nn: "Eining", en: "Unit"),
    "title": Phrase(nb: "Tittel", nn: .same, en: "Title"),
    "profession": Phrase(nb: "Yrke", nn: .same, en: "Profession"),
    "share": Phrase(nb: "Stilling", nn: .same, en: "Share"),
    "fromDate": Phrase(nb: "Fra", nn: "Frå", en: "From"),
    "throughDate": Phrase(nb: "Til", nn: .same, en: "To"),
    "kind": Phrase(nb: "Slag", nn: .same, en: "Kind"),
    "status": Phrase(nb: "Status", nn: .same, en: "Status"),
    "restriction": Phrase(nb: "Begrensning", nn: "Avgrensing", en: "Restriction"),
    "source": Phrase(nb: "Kilde", nn: "Kjelde", en: "Source"),
    "asOf": Phrase(nb: "Per", nn: .same, en: "As of"),
    "competence": Phrase(nb: "Kompetanse", nn: .same, en: "Competence"),
    "level": Phrase(nb: "Nivå", nn: .same, en: "Level"),
    "assertedFrom": Phrase(nb: "Vurdert fra", nn: "Vurdert frå", en: "Asserted from"),
    "assertedKind": Phrase(nb: "Hvem sa det", nn: "Kven sa det", en: "Whose word"),
    "assertedLevel": Phrase(nb: "Nivå", nn: .same, en: "Level"),
    "assertedThrough": Phrase(nb: "Vurdert til", nn: .same, en: "Asserted to"),
    "verifier": Phrase(nb: "Godkjent av", nn: .same, en: "Signed by"),
    "verifierEmployee": Phrase(nb: "Nummeret til den", nn: "Nummeret til den", en: "Their number"),
    "decision": Phrase(nb: "Avgjørelse", nn: "Avgjerd", en: "Decision"),
    "signedOn": Phrase(nb: "Signert", nn: .same, en: "Signed on"),
    "note": Phrase(nb: "Merknad", nn: .same, en: "Note"),
    "text": Phrase(nb: "Tekst", nn: .same, en: "Text"),
    "link": Phrase(nb: "Lenke", nn: "Lenkje", en: "Link"),
    "fileName": Phrase(nb: "Fil", nn: .same, en: "File"),
    "fileDigest": Phrase(nb: "SHA-256", nn: .same, en: "SHA-256"),
    "task": Phrase(nb: "Oppgave", nn: "Oppgåve", en: "Task"),
    "givenBy": Phrase(nb: "Gitt av", nn: "Gjeven av", en: "Given by"),
    "giver": Phrase(nb: "Giverens nummer", nn: "Nummeret til gjevaren", en: "Giver's number"),
    "accountable": Phrase(nb: "Ansvarlig", nn: "Ansvarleg", en: "Accountable"),
    "responsible": Phrase(nb: "Følger opp", nn: "Følgjer opp", en: "Responsible"),
    "scope": Phrase(nb: "Omfang", nn: .same, en: "Scope"),
    "reason": Phrase(nb: "Grunn", nn: .same, en: "Reason"),
    "approvedBy": Phrase(nb: "Bestemt av", nn: "Avgjort av", en: "Decided by"),
    "survey": Phrase(nb: "Kartlegging", nn: .same, en: "Survey"),
    "place": Phrase(nb: "Nr.", nn: .same, en: "No."),
    "voice": Phrase(nb: "Hvem svarte", nn: "Kven svara", en: "Who answered"),
    "answer": Phrase(nb: "Svar", nn: .same, en: "Answer"),
    "comment": Phrase(nb: "Kommentar", nn: .same, en: "Comment"),
    "answeredOn": Phrase(nb: "Svart", nn: "Svara", en: "Answered on"),
    "fromProfession": Phrase(nb: "Fra gruppe", nn: "Frå gruppe", en: "From group"),
    "toProfession": Phrase(nb: "Til gruppe", nn: .same, en: "To group"),
    "startsOn": Phrase(nb: "Starter", nn: "Startar", en: "Starts"),
    "decidedOn": Phrase(nb: "Besluttet", nn: "Avgjort", en: "Decided on"),
    "decidedBy": Phrase(nb: "Besluttet av", nn: "Avgjort av", en: "Decided by"),
    "decider": Phrase(nb: "Nummeret til den", nn: "Nummeret til den", en: "Their number"),
    "conditions": Phrase(nb: "Vilkår", nn: .same, en: "Conditions"),
    "education": Phrase(nb: "Sikring av utdanning", nn: .same, en: "How education is secured"),
    "risk": Phrase(nb: "Risiko", nn: .same, en: "Risk"),
    "minutesPerWeek": Phrase(nb: "Minutter i uken", nn: "Minutt i veka", en: "Minutes a week"),
    "ready": Phrase(nb: "Klare", nn: .same, en: "Ready"),
    "nearlyReady": Phrase(nb: "Nesten klare", nn: .same, en: "Nearly ready"),
    "trainingMinutes": Phrase(nb: "Opplæring (minutter)", nn: "Opplæring (minutt)", en: "Training (minutes)"),
    "taskRisk": Phrase(nb: "Risiko i katalogen", nn: .same, en: "Risk by the catalogue"),
    "gate": Phrase(nb: "Lov", nn: .same, en: "Law"),
    "edition": Phrase(nb: "Utgave", nn: "Utgåve", en: "Edition"),
    "reviewedOn": Phrase(nb: "Evaluert", nn: .same, en: "Reviewed on"),
    "outcome": Phrase(nb: "Utfall", nn: .same, en: "Outcome"),
    "reviewedBy": Phrase(nb: "Evaluert av", nn: .same, en: "Reviewed by"),
    "reviewer": Phrase(nb: "Nummeret til den", nn: "Nummeret til den", en: "Their number"),
    "scenario": Phrase(nb: "Scenario", nn: .same, en: "Scenario"),
    "recordedBy": Phrase(nb: "Registrert", nn: .same, en: "Recorded"),
    "replacedBy": Phrase(nb: "Erstattet", nn: "Erstatta", en: "Replaced"),
  ]

  /// A word from a fixed list; `nil` where the column holds other words.
  static func word(_ value: String, table: String, column: String) -> Phrase? {
    switch (table, column) {
    case ("assertion", "kind"), (_, "assertedKind"): Assertion.Kind(rawValue: value)?.name
    case ("authorisation", "kind"): Authorisation.Kind(rawValue: value)?.name
    case ("authorisation", "status"): Authorisation.Status(rawValue: value)?.name
    case ("authorisation", "source") where value == Authorisation.employerSource:
      Phrase(
        nb: "arbeidsgiveren, ikke kontrollert", nn: "arbeidsgivaren, ikkje kontrollert", en: "the employer, not checked"
      )
    case ("verification", "decision"):
      switch Verification.Decision(rawValue: value) {
      case .approved: Phrase(nb: "godkjent", nn: "godkjend", en: "approved")
      case .rejected: Phrase(nb: "ikke godkjent", nn: "ikkje godkjend", en: "rejected")
      case nil: nil
      }
    case ("scenarioChange", "kind"):
      value == "away"
        ? Phrase(nb: "borte", nn: .same, en: "away") : Phrase(nb: "opplært", nn: "opplærd", en: "trained")
    case ("decisionReview", "outcome"): DecisionReview.Outcome(rawValue: value)?.name
    case ("decisionVersion", "risk"), ("decisionVersion", "taskRisk"): CareTask.Risk(rawValue: value)?.name
    case ("surveyAnswer", "voice"):
      switch SurveyAnswer.Voice(rawValue: value) {
      case .own: Phrase(nb: "den ansatte", nn: "den tilsette", en: "the employee")
      case .manager: Phrase(nb: "lederen", nn: "leiaren", en: "the manager")
      case nil: nil
      }
    case ("surveyAnswer", "answer"): answers[value]
    default: nil
    }
  }

  private static let answers = [
    "level": Phrase(nb: "nivå", nn: .same, en: "level"), "held": Phrase(nb: "ja", nn: .same, en: "yes"),
    "not-held": Phrase(nb: "nei", nn: .same, en: "no"),
    "do-not-know": Phrase(nb: "vet ikke", nn: "veit ikkje", en: "do not know"),
    "not-relevant": Phrase(nb: "ikke aktuelt", nn: "ikkje aktuelt", en: "not relevant"),
  ]
}
