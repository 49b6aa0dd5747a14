import Domain
import Interchange
import Tabular
import Testing

/// Coverage, volumes, delegations and authorisations.
struct OtherFilesTests {
  @Test(arguments: [
    ("", CoverageRule.Shift.always), ("alltid", .always), ("dag", .day), ("Kveld", .evening), ("NATT", .night),
    ("night", .night),
  ])
  func `the period of a coverage rule is understood in Norwegian as well`(
    word: String, shift: CoverageRule.Shift
  ) throws {
    let outcome = try Samples.read("unit,task,people,period\nSH1,tsk-sondemat,2,\(word)")

    #expect(outcome.coverage.map(\.shift) == [shift])
  }

  @Test(arguments: [
    ("0", ImportFault.numberOutOfRange(typed: "0", allowed: 1...10_000)),
    ("1,5", .numberOutOfRange(typed: "1,5", allowed: 1...10_000)), ("to", .notANumber(typed: "to")),
    ("", .missingValue),
  ])
  func `coverage takes whole people`(people: String, fault: ImportFault) throws {
    #expect(try Samples.read("unit;task;people\nSH1;tsk-sondemat;\(people)").faults == [fault])
  }

  @Test func `a rule for the same unit, task and period may not stand twice`() throws {
    let outcome = try Samples.read(
      "unit,task,people,period\nSH1,tsk-sondemat,2,day\nSH1,tsk-sondemat,3,dag\nSH1,tsk-sondemat,3,night")

    #expect(
      outcome.faults == [
        .duplicateKey(firstLine: 2, differences: [CellDifference(column: "people", earlier: "2", later: "3")])
      ])
  }

  @Test func `a task may be named, and an unknown one is a fault`() throws {
    let name = try #require(Samples.catalogue["tsk-sondemat" as TaskCode]?.name.english)

    let outcome = try Samples.read("unit;task;people\nSH1;\(name);2\nSH1;fly til månen;2")

    #expect(outcome.coverage.map(\.task) == ["tsk-sondemat"])
    guard case .unknownTask("fly til månen", _) = outcome.faults.first else {
      Issue.record("no such fault: \(outcome.faults)")
      return
    }
  }

  @Test func `a volume is whole minutes, and who does it may be unknown`() throws {
    let outcome = try Samples.read(
      "unit;task;minutes_per_week;profession\nSH1;tsk-sondemat;1 200;SP\nSH1;tsk-sondemat;60;\n"
        + "LV;tsk-sondemat;0;\nLV;tsk-sondemat;1000001;"
    )

    #expect(
      outcome.volumes == [
        Volume(unit: "SH1", task: "tsk-sondemat", minutesPerWeek: 1200, profession: "SP"),
        Volume(unit: "SH1", task: "tsk-sondemat", minutesPerWeek: 60, profession: nil),
      ])
    #expect(outcome.lines == [4, 5])
  }

  @Test(arguments: [
    "unit;task;count_per_week;minutes_each\nSH1;tsk-sondemat;10,5;15\n",
    "Enhet;Oppgave;Ganger per uke;Minutter hver gang\nSH1;tsk-sondemat;10,5;15\n",
    "Eining;Oppgåve;Gonger i veka;Minutt kvar gong\nSH1;tsk-sondemat;10,5;15\n",
    "Unit;Task;Times a week;Minutes each time\nSH1;tsk-sondemat;10.5;15\n",
    "unit;task;minutes_per_week;count_per_week;minutes_each\nSH1;tsk-sondemat;;10,5;15\n",
    "unit;task;minutes_per_week;count_per_week;minutes_each\nSH1;tsk-sondemat;158;10,5;15\n",
  ])
  func `a volume may be told as how often and how long`(text: String) throws {
    let outcome = try Samples.read(text)

    #expect(outcome.faults == [])
    #expect(
      outcome.volumes == [
        Volume(
          unit: "SH1", task: "tsk-sondemat", minutesPerWeek: 158, profession: nil,
          workload: Workload(countInHundredths: 1050, minutesEach: 15))
      ])
  }

  @Test func `a volume of minutes alone may stand among those of how often and how long`() throws {
    let outcome = try Samples.read(
      "unit;task;minutes_per_week;count_per_week;minutes_each\nSH1;tsk-sondemat;60;;\nLV;tsk-sondemat;;4;15\n")

    #expect(outcome.faults == [])
    #expect(outcome.volumes.map(\.minutesPerWeek) == [60, 60])
    #expect(outcome.volumes.map { $0.workload == nil } == [true, false])
  }

  @Test(arguments: [
    (";;", ImportFault.missingValue, "minutes_per_week"), (";10;", .factorMissing(.minutesEach), "count_per_week"),
    ("90;10;", .factorMissing(.minutesEach), "count_per_week"),
    (";;15", .factorMissing(.countPerWeek), "minutes_each"),
    ("90;10;15", .minutesDisagree(typed: "90", product: 150), "minutes_per_week"),
    (";0;15", .countOutOfRange(typed: "0"), "count_per_week"),
    (";-2;15", .countOutOfRange(typed: "-2"), "count_per_week"),
    (";100001;1", .countOutOfRange(typed: "100001"), "count_per_week"),
    (";ofte;15", .notANumber(typed: "ofte"), "count_per_week"),
    (";10;0", .numberOutOfRange(typed: "0", allowed: 1...10_080), "minutes_each"),
    (";10;-5", .numberOutOfRange(typed: "-5", allowed: 1...10_080), "minutes_each"),
    (";10;7,5", .numberOutOfRange(typed: "7,5", allowed: 1...10_080), "minutes_each"),
    (";10;10081", .numberOutOfRange(typed: "10081", allowed: 1...10_080), "minutes_each"),
    (";1000;1001", .numberOutOfRange(typed: "1001000", allowed: 1...1_000_000), "count_per_week"),
    ("-5;;", .numberOutOfRange(typed: "-5", allowed: 1...1_000_000), "minutes_per_week"),
  ])
  func `a volume that cannot be is told with its place`(cells: String, fault: ImportFault, column: String) throws {
    let outcome = try Samples.read(
      "unit;task;minutes_per_week;count_per_week;minutes_each\nSH1;tsk-sondemat;\(cells)\n")

    #expect(outcome.faults == [fault])
    #expect(outcome.problems.map(\.place.column) == [column])
    #expect(outcome.volumes == [])
  }

  @Test func `a file of volumes without minutes and without one of the two others is not whole`() throws {
    let outcome = try Samples.read("unit;task;count_per_week;profession\nSH1;tsk-sondemat;10;SP\n")

    #expect(!outcome.faults.isEmpty && outcome.volumes.isEmpty)
  }

  @Test func `a delegation holds everywhere unless a unit is named`() throws {
    let outcome = try Samples.read(
      "employee;task;unit;from;to;given_by;scope\n00102;tsk-sondemat;;2026-01-01;;Kari Leder;Alle\n"
        + "00109;tsk-sondemat;SH1;2026-01-01;;;"
    )

    #expect(
      outcome.delegations == [
        Delegation(
          employee: "00102", task: "tsk-sondemat", unit: nil, period: Period(from: "2026-01-01"),
          givenBy: "Kari Leder", scope: "Alle")
      ])
    #expect(outcome.problems.map(\.place.column) == ["given_by"])
  }

  private func giver(_ typed: String) throws -> Outcome {
    try Samples.read(
      "employee;task;unit;from;given_by\n00102;tsk-sondemat;SH1;2026-01-01;\(typed)",
      Samples.context(names: [
        "00102": "Jan Øverland", "00109": "Ida Aas", "00111": "Kari Nordmann", "4711": "Kari Nordmann",
      ]))
  }

  @Test(arguments: ["00109", "Ida Aas", "Aas, Ida", "ida aas", "Ida Aas (00109)"])
  func `the giver of a delegation is the employee of the number or the name`(typed: String) throws {
    let outcome = try giver(typed)

    #expect(outcome.delegations.map(\.giver) == ["00109"])
    #expect(outcome.delegations.map(\.givenBy) == ["Ida Aas"])
    #expect(outcome.assumptions.isEmpty)
  }

  @Test func `a giver who is no employee is told of`() throws {
    let outcome = try giver("Avdelingsleder Berg")

    #expect(outcome.delegations.map(\.giver) == [nil])
    #expect(outcome.assumptions == [.giversFromOutside(1)])
  }

  @Test(arguments: ["00102", "Jan Øverland", "Øverland, Jan"])
  func `nobody gives a delegation to oneself`(typed: String) throws {
    #expect(try giver(typed).faults == [.delegationToOneself])
  }

  @Test func `a giver who cannot be told apart, and a number that nobody has, are faults`() throws {
    #expect(
      try giver("Kari Nordmann").faults == [.ambiguousEmployee(typed: "Kari Nordmann", employees: ["00111", "4711"])])
    guard case .unknownEmployee("77777", _) = try giver("77777").faults.first else {
      Issue.record("a number that nobody has passed")
      return
    }
  }

  @Test func `a delegation may not stand twice`() throws {
    let row = "00102;tsk-sondemat;SH1;2026-01-01;Kari"

    #expect(
      try Samples.read("employee;task;unit;from;given_by\n\(row)\n\(row)").faults == [.duplicateKey(firstLine: 2)])
  }

  @Test func `a right that says nothing more is a valid authorisation from the file`() throws {
    let outcome = try Samples.read("employee;profession;type;status;source\n00102;Sykepleier;;;")

    #expect(outcome.authorisations == [Authorisation(employee: "00102", profession: "SP", source: "import")])
  }

  @Test(arguments: [
    ("lisens", "gyldig", Authorisation.Kind.licence, Authorisation.Status.valid),
    ("Studentlisens", "begrenset", .studentLicence, .limited),
    ("turnuslisens", "suspendert", .internshipLicence, .suspended),
    ("midlertidig", "tilbakekalt", .temporary, .revoked), ("autorisasjon", "bortfalt", .authorisation, .lapsed),
    ("authorisation-with-conditions", "valid", .authorisationWithConditions, .valid), ("LIS1", "valid", .lis1, .valid),
  ])
  func `types and statuses are understood in Norwegian as well`(
    type: String, status: String, kind: Authorisation.Kind, meant: Authorisation.Status
  ) throws {
    let outcome = try Samples.read("employee;profession;type;status\n00102;SP;\(type);\(status)")

    #expect(outcome.authorisations.map(\.kind) == [kind])
    #expect(outcome.authorisations.map(\.status) == [meant])
  }

  @Test func `the same right from the same day may not stand twice`() throws {
    let outcome = try Samples.read("employee;profession;type;from\n00102;SP;;\n00102;Sykepleier;autorisasjon;")

    #expect(outcome.faults == [.duplicateKey(firstLine: 2)])
  }

  @Test func `restriction and as-of date are kept`() throws {
    let outcome = try Samples.read(
      "employee;profession;from;to;restriction;source;as_of\n"
        + "00102;SP;2020-01-01;2027-01-01;Ikke A-preparater;HPR;01.11.2026"
    )

    let right = try #require(outcome.authorisations.first)
    #expect(right.restriction == "Ikke A-preparater")
    #expect(right.source == "HPR")
    #expect(right.asOf == "2026-11-01")
  }

  @Test func `what stops the reading is told, and the file is refused`() throws {
    let outcome = try Samples.read("unit,task,people\nSH1,tsk-sondemat,2\n\"SH1,tsk-sondemat,3\nLV,tsk-sondemat,1\n")

    #expect(outcome.faults == [.unreadable(.openQuote(line: 3))])
    #expect(outcome.problems.first?.isFatal == true)
    #expect(outcome.coverage.count == 1)
  }
}
