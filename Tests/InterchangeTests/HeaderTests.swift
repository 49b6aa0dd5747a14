import Domain
import Interchange
import Testing

struct HeaderTests {
  @Test(arguments: [
    ("unit,name,parent,kind", ImportKind.units),
    ("employee,name,unit,title,profession,percent,from,to,hpr,birth_year", .employees),
    ("employee,competence,level,from,to,kind,source", .holdings),
    ("employee,competence,from", .holdings),
    ("unit,task,people,period", .coverage),
    ("employee,task,unit,from,to,given_by,scope", .delegations),
    ("unit,task,minutes_per_week,profession", .volumes),
    ("employee,profession,type,status,from,to,restriction,source,as_of", .authorisations),
    ("employee,course,status,from", .courses),
    ("Ansattnr;Navn;Kompetanse;Nivå;Dato", .holdings),
    ("Ansattnr;Navn;Kurs;Status;Fullført;Gyldig til", .courses),
    ("Ansattnr;Navn;Legemiddelgjennomgang;Stomistell", .matrix),
    ("Ansattnr;sk-stell;proc-sondemat", .matrix),
  ])
  func `a file is recognised by its header`(header: String, kind: ImportKind) throws {
    #expect(try Samples.read(header).kinds == [kind])
  }

  @Test func `columns may stand in any order and in other letters`() throws {
    let outcome = try Samples.read("PEOPLE;task;Enhet\n2;tsk-sondemat;SH1")

    #expect(outcome.coverage == [CoverageRule(unit: "SH1", task: "tsk-sondemat", people: 2, shift: .always)])
  }

  @Test func `titles above the header are passed over and told`() throws {
    let titles = String(repeating: "Dekning;;\n", count: 10)

    let outcome = try Samples.read(titles + "unit;task;people\nSH1;tsk-sondemat;2")

    #expect(outcome.coverage.count == 1)
    #expect(outcome.assumptions == [.titleRowsSkipped(10)])
  }

  @Test func `a header below more than ten titles is not looked for`() throws {
    let titles = String(repeating: "Dekning;;\n", count: 11)

    #expect(try Samples.read(titles + "unit;task;people\nSH1;tsk-sondemat;2").faults == [.unknownHeader])
  }

  @Test func `missing columns are named`() throws {
    let outcome = try Samples.read("employee,name,unit,title\n1,A B,SH1,Sykepleier")

    #expect(outcome.kinds.isEmpty)
    #expect(outcome.faults == [.missingColumns(file: "employees", columns: ["from"])])
    #expect(outcome.problems.first?.isFatal == true)
  }

  @Test func `a staff list that lacks a column is not taken for a list of units`() throws {
    #expect(try Samples.read("unit,name,employee,title\nSH1,Jan,1,Sykepleier").kinds.isEmpty)
  }

  @Test func `a header that fits two kinds equally well lists both`() throws {
    let outcome = try Samples.read("Ansattnr;Navn;Certificate;Date\n00102;A B;crs-hlr-basal;2026-01-01")

    #expect(outcome.faults == [.ambiguousHeader([.courses, .holdings])])
  }

  @Test func `columns without a meaning are told`() throws {
    let outcome = try Samples.read("unit,task,people,yndlingsfarge\nSH1,tsk-sondemat,2,blå")

    #expect(outcome.coverage.count == 1)
    #expect(outcome.assumptions == [.columnsIgnored(["yndlingsfarge"])])
  }

  @Test func `the canonical heading goes before an alias for the same column`() throws {
    let outcome = try Samples.read("Avdeling,unit,task,people\nNoe annet,SH1,tsk-sondemat,2")

    #expect(outcome.coverage.map(\.unit) == ["SH1"])
    #expect(outcome.assumptions == [.columnsIgnored(["Avdeling"])])
  }

  @Test func `a share and a percentage are told apart by the sign in the heading`() throws {
    let header = "employee,name,unit,title,from"

    let share = try Samples.read("\(header),FTE\n1,A B,SH1,Sykepleier,2026-01-01,0.5")
    let percent = try Samples.read("\(header),FTE %\n1,A B,SH1,Sykepleier,2026-01-01,50")

    #expect(share.staff.map(\.position.percent) == [Percentage(50)])
    #expect(percent.staff.map(\.position.percent) == [Percentage(50)])
    #expect(percent.assumptions.isEmpty)
  }

  @Test func `a percent sign in brackets does not hide a percentage`() throws {
    let outcome = try Samples.read(
      "employee,name,unit,title,from,Stillingsprosent (%)\n1,A B,SH1,Sykepleier,2026-01-01,80")

    #expect(outcome.staff.map(\.position.percent) == [Percentage(80)])
  }

  @Test func `no heading of the seed means two columns of one kind of file`() {
    for kind in ImportKind.allCases {
      let aliases = Samples.seed.headerAliases.filter { $0.kind == kind }
      let astray = aliases.filter { Samples.aliases.column(of: $0.alias, in: kind) != $0.column && $0.column != .name }
      #expect(astray.isEmpty)
    }
  }

  @Test func `a matrix heading that is nearly a competence is told`() throws {
    let outcome = try Samples.read(
      "Ansattnr;Legemiddelgjennomgang;Stomistell;Legemiddelogistikk og medisinrom\n00102;3;4;4")

    #expect(outcome.assertions.count == 2)
    guard case .unknownCompetence(let typed, let suggestions) = outcome.faults.first else {
      Issue.record("no such fault: \(outcome.faults)")
      return
    }
    #expect(typed == "Legemiddelogistikk og medisinrom")
    #expect(suggestions.first?.code == "sk-legemiddellogistikk")
    #expect(outcome.problems.first?.place.line == 1)
  }

  @Test func `a matrix heading that several competences have is told`() throws {
    let outcome = try Samples.read("Ansattnr;Legemiddelgjennomgang;Stomistell;Intensivsykepleie\n00102;3;4;4")

    guard case .ambiguousCompetence(_, let competences) = outcome.faults.first else {
      Issue.record("no such fault: \(outcome.faults)")
      return
    }
    #expect(Set(competences.map(\.code)) == ["edu-intensiv", "sk-intensiv"])
  }
}
