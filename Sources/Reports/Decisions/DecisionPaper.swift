public import Domain
public import Matching
public import Planning
import Wording

/// A decision as one paper to print, sign and follow up: what it rested on beside the figures now.
public struct DecisionPaper: Sendable {
  struct Field: Sendable {
    let label: String
    /// `nil` where it is left to be written by hand.
    let value: String?
  }

  struct Grid: Sendable {
    let heading: String
    let columns: [String]
    /// An empty cell is left to be written by hand.
    let rows: [[String]]
  }

  let language: Language
  let title: String
  let state: String
  let fields: [Field]
  let law: [String]
  let figures: Grid
  let reviews: Grid
  let delegations: Grid
  /// What is to be done about the delegations.
  let remarks: [String]
  let commands: [String]
  let signatureHeading: String
  let dateAndSignature: String
  /// Who signs; nobody where it was stopped.
  let signatures: [String]
  let footer: [String]

  /// - Parameter now: the same figures on the date; `nil` where the task, the unit or a profession is out of use.
  public init(_ decision: Decision, now: TaskMove?, _ delegations: [JudgedDelegation], _ setting: ReportSetting) {
    let (language, date) = (setting.language, setting.asOf.date)
    func say(_ nb: String, _ nn: String, _ en: String) -> String {
      Phrase(nb: nb, nn: .words(nn), en: en)[language]
    }
    self.language = language
    let task = setting.catalogue.name(of: decision.task, language)
    title = say(
      "Beslutning \(decision.number): \(task)", "Avgjerd \(decision.number): \(task)",
      "Decision \(decision.number): \(task)")
    let next = decision.nextReviewWords(on: date, language)
    state =
      decision.state(on: date).words[language]
      + (next.isEmpty ? "" : say(" – neste evaluering ", " – neste evaluering ", " – next review ") + next)
    fields = decisionFields(decision, setting)
    var law = gateLines(decision.basis.gate.map(GateOnDate.inForce) ?? .none, setting.catalogue, language)
    let entry = setting.catalogue[decision.task]
    if let conditions = entry?.conditions[language], !conditions.isEmpty {
      law.append(say("Vilkår for oppgaven: ", "Vilkår for oppgåva: ", "Conditions of the task: ") + conditions)
    }
    if let contested = entry?.contested[language], !contested.isEmpty {
      law.append(say("Omstridt: ", "Omstridd: ", "Contested: ") + contested)
    }
    self.law = law
    figures = decisionFigures(
      decision.basis, now?.basis, to: setting.catalogue.name(of: decision.to, language), language)
    reviews = reviewGrid(decision, on: date, language)
    self.delegations = Grid(
      heading: say(
        "Fullmakter som følger av beslutningen", "Fullmakter som følgjer av avgjerda", "Delegations that follow from it"
      ),
      columns: [Head.employee[language], say("Periode", "Periode", "Period"), say("Status", "Status", "Status")],
      rows: delegations.map { row in
        [
          numbered(row.delegate.employee), words(of: row.delegation.period, language),
          ([row.validity.state.words[language]] + row.reasons(setting.catalogue, language)).joined(separator: "; "),
        ]
      })
    (remarks, commands) = remarksOnDelegations(decision, now, delegations, setting)
    signatureHeading = say("Underskrifter", "Underskrifter", "Signatures")
    dateAndSignature = say("Dato og underskrift", "Dato og underskrift", "Date and signature")
    let isStopped = decision.stoppedOn(by: date) != nil
    signatures =
      isStopped
      ? []
      : [
        say("Den som beslutter: ", "Den som avgjer: ", "Who decides: ")
          + partyWords(decision.decidedBy, decision.decider)
      ]
        + decision.consulted.map { say("Hørt: ", "Høyrd: ", "Heard: ") + $0 }
    let hasNames = !delegations.isEmpty || !(now?.withoutDelegation.isEmpty ?? true)
    footer =
      [
        asOfLine(setting.asOf, language),
        say(
          "Tallene under «Da» ble regnet ut av registeret og frosset da beslutningen ble registrert; «Nå» er de samme tallene per datoen over.",
          "Tala under «Då» blei rekna ut av registeret og frosne då avgjerda blei registrert; «No» er dei same tala per datoen over.",
          "The figures under “Then” were worked out by the registry and frozen when the decision was recorded; “Now” are the same figures on the date above."
        ),
        say(
          "Den som beslutter, svarer for at det er forsvarlig (helsepersonelloven §§ 4 og 16).",
          "Den som avgjer, svarar for at det er forsvarleg (helsepersonelloven §§ 4 og 16).",
          "Who decides answers for its being sound (helsepersonelloven §§ 4 and 16)."),
      ] + (hasNames ? [namesNote(language)] : [])
  }

  /// The same on a terminal.
  public var report: Report {
    var report = Report(title: title, facts: [state])
    report.sections = [
      .init(
        table: ReportTable(
          columns: [
            .init(Phrase(nb: "Felt", nn: .same, en: "Field")[language]),
            .init(Phrase(nb: "Innhold", nn: "Innhald", en: "Content")[language], minimumWidth: 20),
          ], rows: fields.map { [.text($0.label), .text($0.value ?? blankLine)] })),
      .init(paragraphs: law), section(figures), section(reviews),
    ]
    if !delegations.rows.isEmpty { report.sections.append(section(delegations)) }
    if !remarks.isEmpty { report.sections.append(.init(paragraphs: remarks)) }
    if !signatures.isEmpty {
      report.sections.append(
        .init(
          heading: signatureHeading, paragraphs: signatures.flatMap { [$0, "\(dateAndSignature): \(blankLine)"] }))
    }
    report.notes = footer
    report.commands = commands
    return report
  }

  private func section(_ grid: Grid) -> Report.Section {
    .init(
      heading: grid.heading,
      table: ReportTable(
        columns: grid.columns.map { .init($0, minimumWidth: 8) }, rows: grid.rows.map { $0.map { .text($0) } }))
  }
}

/// Where something is written by hand.
private let blankLine = String(repeating: "_", count: 30)
