public import Domain
import Interchange
public import Matching
import Storage

/// What a change by hand did, for saying it back.
public struct Made<Value: Sendable>: Sendable {
  public let value: Value
  /// Whether the registry knew it already.
  public let isUnchanged: Bool
}

/// An employee's file, with each delegation judged on the date of the question.
public struct PersonAnswer: Sendable {
  public let file: PersonnelFile
  public let delegations: [JudgedDelegation]
  public let catalogue: Catalogue
}

extension Workbench {
  public func units(knownAt: String? = nil) async throws -> UnitTree {
    UnitTree(try await read(knownAt: knownAt) { try $0.units() })
  }

  public func unit(_ typed: String, knownAt: String? = nil) async throws -> CareUnit {
    try Lookup.unit(typed, in: try await units(knownAt: knownAt))
  }

  /// Everybody who has a position in a unit or below it on the date; everybody for `nil`.
  public func personnelFiles(
    unit typedUnit: String?, on date: CalendarDate, knownAt: String? = nil
  ) async throws -> [PersonnelFile] {
    try await read(knownAt: knownAt) { snapshot in
      let tree = UnitTree(try snapshot.units())
      let units = try typedUnit.map { tree.subtree(of: try Lookup.unit($0, in: tree).code) }
      return try snapshot.personnelFiles(PeopleWanted(units: units, on: date))
    }
  }

  /// All that is recorded about an employee, and how the delegations stand.
  public func person(_ typed: String, _ inquiry: Inquiry) async throws -> PersonAnswer {
    try await read(inquiry) { snapshot in
      let employee = try Lookup.employee(typed, in: snapshot)
      let catalogue = try snapshot.catalogue()
      let file =
        try snapshot.personnelFiles(PeopleWanted(numbers: [employee.number], on: inquiry.on)).first
        ?? PersonnelFile(employee: employee)
      return PersonAnswer(
        file: file, delegations: try rows(of: [file], snapshot, catalogue, inquiry.on), catalogue: catalogue)
    }
  }

  /// Adds a unit or changes what is known of it.
  ///
  /// - Parameter mustBeNew: refuses a code that exists; otherwise refuses one that does not.
  public func putUnit(
    code: String, name: String?, parent: String?, kind: String?, mustBeNew: Bool
  ) async throws -> Made<CareUnit> {
    try refuseIdentityNumbers(["code": code, "name": name, "kind": kind])
    let (code, name, kind) = (cleaned(code), name.map(cleaned), kind.map(cleaned))
    return try await write { writer in
      let tree = UnitTree(try writer.snapshot().units())
      let known = tree[UnitCode(code)]
      if mustBeNew, known != nil { throw InquiryFault.alreadyExists(kind: "unit", key: code) }
      if !mustBeNew, known == nil { _ = try Lookup.unit(code, in: tree) }
      guard let name = name ?? known?.name, !name.isEmpty else { throw InquiryFault.missingText(field: "name") }
      guard !code.isEmpty else { throw InquiryFault.missingText(field: "code") }
      let parentCode = try parent.map { try Lookup.unit($0, in: tree).code } ?? known?.parent
      if let parentCode, tree.subtree(of: UnitCode(code)).contains(parentCode) {
        throw InquiryFault.unitIsItsOwnAncestor(UnitCode(code))
      }
      let unit = CareUnit(code: UnitCode(code), name: name, parent: parentCode, kind: kind ?? known?.kind ?? "")
      writer.begin("unit", reason: code)
      return Made(value: unit, isUnchanged: try writer.put(unit) == .unchanged)
    }
  }

  /// A unit is no longer there; refused while units or people are in it.
  public func endUnit(_ typed: String) async throws -> CareUnit {
    try await write { writer in
      let snapshot = try writer.snapshot()
      let tree = UnitTree(try snapshot.units())
      let unit = try Lookup.unit(typed, in: tree)
      let children = tree.subtree(of: unit.code).count - 1
      let people = try snapshot.personnelFiles(PeopleWanted(units: [unit.code], on: today)).count
      guard children == 0, people == 0 else {
        throw InquiryFault.unitInUse(unit.code, children: children, people: people)
      }
      writer.begin("unit-end", reason: unit.code.rawValue)
      try writer.end(unit)
      return unit
    }
  }

  /// A new employee, or a new position of one who is known.
  public func addEmployee(_ draft: EmployeeDraft) async throws -> Made<PersonnelFile> {
    try refuseIdentityNumbers([
      "number": draft.number, "name": draft.name, "title": draft.title, "hpr": draft.hprNumber,
    ])
    let hprNumber = try checked(hprNumber: draft.hprNumber)
    try refuseBirthYear(draft.birthYear)
    var draft = draft
    draft.number = cleaned(draft.number)
    draft.name = draft.name.map(cleaned)
    draft.title = draft.title.map(cleaned)
    return try await write { [draft] writer in
      let snapshot = try writer.snapshot()
      let tree = UnitTree(try snapshot.units())
      let unit = try Lookup.unit(draft.unit, in: tree)
      let catalogue = try snapshot.catalogue()
      let known = try snapshot.employee(EmployeeNumber(draft.number))
      guard !draft.number.isEmpty else { throw InquiryFault.missingText(field: "number") }
      guard let name = draft.name ?? known?.name, !name.isEmpty else { throw InquiryFault.missingText(field: "name") }
      if let known, known.name != name {
        throw InquiryFault.alreadyExists(kind: "employee", key: "\(known.number) \(known.name)")
      }
      guard (0...10_000).contains(draft.percent.hundredths) else {
        throw InquiryFault.shareOutOfRange(draft.percent.hundredths)
      }
      let profession = try draft.profession.map { try Lookup.profession($0, in: catalogue).code }
      writer.begin("employee", reason: draft.number)
      let employee = Employee(
        number: EmployeeNumber(draft.number), name: name, hprNumber: hprNumber ?? known?.hprNumber,
        birthYear: draft.birthYear ?? known?.birthYear)
      let position = Position(
        employee: employee.number, unit: unit.code, title: draft.title ?? "", profession: profession,
        percent: draft.percent, period: draft.period)
      let person = try writer.put(employee)
      let change = try writer.put(position)
      if let profession, catalogue[profession]?.kind == .authorised,
        try !writer.authorisations(of: employee.number).contains(where: { $0.profession == profession })
      {
        _ = try writer.put(
          Authorisation(employee: employee.number, profession: profession, source: Authorisation.employerSource))
      }
      let file = try writer.snapshot().personnelFiles(PeopleWanted(numbers: [employee.number], on: today)).first
      return Made(
        value: file ?? PersonnelFile(employee: employee), isUnchanged: person == .unchanged && change == .unchanged)
    }
  }

  /// Changes what is known of an employee: name, HPR number, year of birth.
  public func setEmployee(
    _ typed: String, name: String?, hprNumber: String?, birthYear: Int?
  ) async throws -> Made<Employee> {
    try refuseIdentityNumbers(["name": name, "hpr": hprNumber])
    let name = name.map(cleaned)
    let hprNumber = try checked(hprNumber: hprNumber)
    try refuseBirthYear(birthYear)
    return try await write { writer in
      let known = try Lookup.employee(typed, in: try writer.snapshot())
      let employee = Employee(
        number: known.number, name: name ?? known.name, hprNumber: hprNumber ?? known.hprNumber,
        birthYear: birthYear ?? known.birthYear)
      guard !employee.name.isEmpty else { throw InquiryFault.missingText(field: "name") }
      writer.begin("employee", reason: known.number.rawValue)
      return Made(value: employee, isUnchanged: try writer.put(employee) == .unchanged)
    }
  }

  private func checked(hprNumber typed: String?) throws -> String? {
    guard let typed else { return nil }
    guard let number = Employee.hprNumber(typed: typed) else { throw InquiryFault.notAnHPRNumber(typed: typed) }
    return number
  }

  /// A year in which nobody who works today can be born is refused.
  private func refuseBirthYear(_ year: Int?) throws {
    let allowed = Employee.birthYears(on: today)
    if let year, !allowed.contains(year) { throw InquiryFault.birthYearOutOfRange(year, allowed: allowed) }
  }

  /// Gives an employee's open positions a last day: those of one unit, or all. Gives what was ended.
  public func endEmployee(_ typed: String, unit typedUnit: String?, lastDay: CalendarDate) async throws -> [Position] {
    try await write { writer in
      let snapshot = try writer.snapshot()
      let employee = try Lookup.employee(typed, in: snapshot)
      let tree = UnitTree(try snapshot.units())
      let unit = try typedUnit.map { try Lookup.unit($0, in: tree) }
      let file = try snapshot.personnelFiles(PeopleWanted(numbers: [employee.number], on: lastDay)).first
      let open = (file?.positions ?? []).filter { position in
        (unit == nil || position.unit == unit?.code) && position.period.through.map { $0 > lastDay } ?? true
      }
      if open.isEmpty { throw InquiryFault.noPosition(employee.number, unit?.code ?? "") }
      writer.begin("employee-end", reason: employee.number.rawValue)
      return try open.map { position in
        guard let period = Period(from: position.period.from, through: lastDay) else {
          throw InquiryFault.endBeforeStart(from: position.period.from ?? lastDay, through: lastDay)
        }
        let ended = Position(
          employee: position.employee, unit: position.unit, title: position.title, profession: position.profession,
          percent: position.percent, period: period)
        _ = try writer.put(ended)
        return ended
      }
    }
  }

  /// Records who says that a person holds a competence.
  ///
  /// - Parameters:
  ///   - party: who said it, kept as the source.
  ///   - evidence: what it rests on.
  public func assert(
    _ draft: AssertionDraft, by party: String? = nil, restingOn evidence: EvidenceDraft = .none
  ) async throws -> Made<Assertion> {
    try refuseIdentityNumbers([
      "source": draft.source, "by": party, "evidence": evidence.text, "link": evidence.link, "file": evidence.file,
    ])
    return try await write { writer in
      let snapshot = try writer.snapshot()
      let employee = try Lookup.employee(draft.employee, in: snapshot)
      let competence = try Lookup.competence(draft.competence, in: snapshot)
      let assertion = Assertion(
        employee: employee.number, competence: competence.code, statement: try draft.statement(for: competence),
        period: draft.period, kind: draft.kind,
        source: try source(draft.source, by: party, draft.kind, about: employee, snapshot))
      writer.begin("assertion", reason: employee.number.rawValue)
      var isUnchanged = try writer.put(assertion) == .unchanged
      if let evidence = try evidence.evidence(for: assertion), try writer.put(evidence) != .unchanged {
        isUnchanged = false
      }
      return Made(value: assertion, isUnchanged: isUnchanged)
    }
  }

  /// Remembers what a job title means here. Gives the profession.
  public func setTitle(_ title: String, profession typed: String) async throws -> Made<Profession> {
    try refuseIdentityNumbers(["title": title])
    let title = cleaned(title)
    guard !foldedTight(title).isEmpty else { throw InquiryFault.missingText(field: "title") }
    return try await write { writer in
      let profession = try Lookup.profession(typed, in: try writer.snapshot().catalogue())
      let title = JobTitle(
        title: title, profession: profession.code,
        provenance: Provenance(origin: .local, source: "\(user) \(today.iso)"))
      writer.begin("title", reason: title.title)
      return Made(value: profession, isUnchanged: try writer.put(title) == .unchanged)
    }
  }

  /// In bytes; a thousand letters are always within it.
  private static let longestText = 4000

  /// A national identity number is refused in every field, whatever its shape; so is text that no list could show.
  func refuseIdentityNumbers(_ fields: KeyValuePairs<String, String?>) throws {
    for (field, text) in fields {
      guard let text else { continue }
      if NationalIdentityNumber.occurs(in: text) { throw InquiryFault.nationalIdentityNumber(field: field) }
      let hasControls = text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" }
      if hasControls || text.utf8.count > Self.longestText { throw InquiryFault.unusableText(field: field) }
    }
  }
}
