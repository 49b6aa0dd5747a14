import Domain
import Interchange
import Storage

/// Writes the records of one file and counts what they changed.
struct RecordWriter {
  let writer: RegistryWriter
  let today: CalendarDate
  private(set) var tally = ImportTally()
  private(set) var authorisationsMade = 0
  private(set) var claimsFromTitles = 0
  private(set) var renamings: [Renaming] = []
  /// Those that are new, or other than before.
  private(set) var delegations: [Delegation] = []
  private(set) var positions: Set<Position> = []
  private(set) var rules: [CoverageRule] = []
  /// Whether positions and rules are remembered, to end what the file does not name.
  let isComplete: Bool
  /// Whether the sheet says nothing about days: what is known already is then not said anew each day.
  var lacksFirstDays = false
  /// What such sheets said that was known already: it does not hold from today.
  private(set) var knownBefore = 0

  init(_ writer: RegistryWriter, today: CalendarDate, isComplete: Bool) {
    self.writer = writer
    self.today = today
    self.isComplete = isComplete
  }

  mutating func write(_ record: ImportedRecord) throws {
    switch record {
    case .unit(let unit): count(try writer.put(unit))
    case .staff(let row): try write(row)
    case .assertion(let assertion):
      let isKnown = try lacksFirstDays && writer.isNewest(assertion)
      if isKnown { knownBefore += 1 }
      count(isKnown ? .unchanged : try writer.put(assertion, isOneOfMany: true))
    case .coverage(let rule):
      if isComplete { rules.append(rule) }
      count(try writer.put(rule))
    case .delegation(let delegation):
      let change = try writer.put(delegation)
      if change != .unchanged { delegations.append(delegation) }
      count(change, endsOn: delegation.period)
    case .volume(let volume): count(try writer.put(volume))
    case .authorisation(let authorisation): count(try writer.put(authorisation), endsOn: authorisation.period)
    }
  }

  mutating func skip(_ rows: Int = 1) { tally.skipped += rows }

  /// Ends positions and coverage rules that a complete list no longer names.
  mutating func endTheRest() throws {
    guard isComplete else { return }
    if !positions.isEmpty { tally.ended += try writer.endPositions(exceptThoseIn: positions, on: today) }
    if !rules.isEmpty { tally.ended += try writer.endCoverageRules(exceptThoseIn: rules) }
  }

  private mutating func write(_ row: StaffRow) throws {
    let known = try writer.snapshot().employee(row.employee.number)
    // A file without such a column says nothing about it.
    let employee = Employee(
      number: row.employee.number, name: row.employee.name,
      hprNumber: row.hasHPRNumbers ? row.employee.hprNumber : known?.hprNumber,
      birthYear: row.hasBirthYears ? row.employee.birthYear : known?.birthYear)
    if let known, PersonName(known.name) != PersonName(employee.name) {
      renamings.append(Renaming(employee: employee.number, earlier: known.name, later: employee.name))
    }
    let person = try writer.put(employee)
    let position = try writer.put(row.position)
    if isComplete { positions.insert(row.position) }
    try authorise(row)
    try claim(row)
    count(position == .unchanged && person == .changed ? .changed : position, endsOn: row.position.period)
  }

  /// An authorised profession in a staff list is the employer's word for an authorisation, where none is known.
  ///
  /// A title gives one only when nothing better is known: it adds nothing to rights that the register has told of.
  private mutating func authorise(_ row: StaffRow) throws {
    guard let profession = row.position.profession else { return }
    let rights = try writer.authorisations(of: row.employee.number)
    guard !rights.contains(where: { $0.profession == profession }) else { return }
    if row.professionIsFromTitle, rights.contains(where: \.isVerified) { return }
    guard try writer.isAuthorised(profession) else { return }
    _ = try writer.put(
      Authorisation(
        employee: row.employee.number, profession: profession, source: Authorisation.employerSource))
    authorisationsMade += 1
  }

  /// A title such as «anestesisykepleier» claims an education; nobody has verified it.
  private mutating func claim(_ row: StaffRow) throws {
    guard let competence = row.titleCompetence, let from = row.position.period.from else { return }
    let change = try writer.put(
      Assertion(
        employee: row.employee.number, competence: competence, statement: .held, period: Period(from: from),
        kind: .imported, source: row.position.title))
    if change == .added { claimsFromTitles += 1 }
  }

  private mutating func count(_ change: Change, endsOn period: Period = .always) {
    switch change {
    case .added: tally.added += 1
    case .unchanged: tally.unchanged += 1
    case .changed:
      if period.hasEnded(by: today) { tally.ended += 1 } else { tally.changed += 1 }
    }
  }
}
