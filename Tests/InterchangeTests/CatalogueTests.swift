import Domain
import Interchange
import Tabular
import Testing

struct CatalogueTests {
  private func read(
    _ name: String, _ text: String, origin: Provenance.Origin = .local
  ) -> CatalogueRows {
    readCatalogue([(name: name, bytes: Array(text.utf8))], origin: origin)
  }

  @Test func `the seed is read without a problem and is sound`() {
    #expect(Samples.seed.problems.isEmpty)
    #expect(Samples.catalogue.faults().isEmpty)
    #expect(Samples.catalogue.authorisedProfessions.count == 33)
    #expect(Samples.seed.headerAliases.count > 1000)
  }

  @Test func `a row of each sheet is what its columns say`() throws {
    let competence = try #require(Samples.catalogue["cert-dialysemaskin" as CompetenceCode])
    #expect(competence.kind == .certificate)
    #expect(competence.validityInMonths == 24)
    #expect(competence.mustVerify)
    #expect(competence.trainingMinutes == 2400)
    #expect(competence.name.english == "Equipment certificate: dialysis machine")

    let task = try #require(Samples.catalogue["tsk-adhd-videre" as TaskCode])
    #expect(task.wardKinds == ["fastlege", "poliklinikk"])
    #expect(task.setting == .both)
    #expect(task.hasPatientContact)
    #expect(
      task.conditions
        == Phrase(
          nb: "Startet i spesialisthelsetjenesten", nn: "Starta i spesialisthelsetenesta",
          en: "Started in specialist care"))

    let gate = try #require(Samples.catalogue.gates(of: "tsk-abortnemnd").first)
    #expect(gate.kind == .reserved)
    #expect(gate.holders == [LegalGate.Alternative(code: "LE+spes-lege")])
    #expect(gate.period == Period(from: "2025-06-01"))
    #expect(gate.condition.nynorsk.hasPrefix("Nemnda har fleire medlemer"))

    let synonym = try #require(Samples.seed.synonyms.first { $0.code == "cert-dialysemaskin" })
    #expect(synonym.words == ["dialyseapparat", "nyre", "kidney"])
  }

  @Test func `an hour and a half of training is ninety minutes`() {
    let rows = read("competences.csv", "code,kind,name_nb,must_verify,training_hours\ncrs-x,course,X,yes,1.5")

    #expect(rows.competences.map(\.trainingMinutes) == [90])
  }

  @Test func `texts told in one column stand for all three languages`() throws {
    let tasks = read(
      "tasks.csv",
      "code,name_nb,work_process,setting,direct_patient_contact,automatable,automation_by,risk,contested,conditions\n"
        + "tsk-x,X,p,both,yes,partly,app,low,NSF er uenig,Kurs")
    let competences = read(
      "competences.csv", "code,kind,name_nb,must_verify,training_form\ncrs-x,course,X,yes,e-læring")

    let task = try #require(tasks.tasks.first)
    #expect(task.automationBy == Phrase(nb: "app", nn: .same, en: "app"))
    #expect(task.contested == Phrase(nb: "NSF er uenig", nn: .same, en: "NSF er uenig"))
    #expect(task.conditions == Phrase(nb: "Kurs", nn: .same, en: "Kurs"))
    #expect(competences.competences.map(\.trainingForm) == [Phrase(nb: "e-læring", nn: .same, en: "e-læring")])
  }

  @Test func `a file is recognised by its header where its name says nothing`() {
    let rows = read("mine egne.csv", "must_verify;name_nb;kind;farge;code\nno;Strikking;skill;rød;sk-strikking")

    #expect(rows.problems.isEmpty)
    #expect(rows.competences.map(\.code) == ["sk-strikking"])
    #expect(rows.competences.first?.name == Phrase(nb: "Strikking", nn: .same, en: "Strikking"))
    #expect(rows.competences.first?.provenance.origin == .local)
  }

  @Test func `figures are passed over`() {
    #expect(read("seed/figures.csv", "id,figure\n1,2").problems.isEmpty)
  }

  @Test func `every bad word and number is told with its place`() {
    let rows = read(
      "competences.csv",
      "code,kind,name_nb,must_verify,validity_months,training_hours\nx,skil,X,kanskje,to,-1\n,skill,,no,,\n")

    #expect(rows.competences.isEmpty)
    #expect(rows.problems.map(\.place.line) == [2, 2, 2, 2, 3, 3])
    #expect(
      rows.problems.map(\.place.column) == [
        "kind", "validity_months", "must_verify", "training_hours", "code", "name_nb",
      ])
  }

  @Test(arguments: [
    (
      "requirements.csv", "task_code,competence_code,min_level,importance\nt,c,6,mandatory",
      ImportFault.levelOutOfRange(typed: "6")
    ),
    (
      "legal_gates.csv", "task_code,gate,holders,statute,valid_from\nt,open,ANYONE,x,31.02.2026",
      .impossibleDate(typed: "31.02.2026")
    ),
    (
      "legal_gates.csv", "task_code,gate,holders,statute,valid_from,valid_to\nt,open,ANYONE,x,2026-02-01,2026-01-01",
      .endBeforeStart(from: "2026-02-01", through: "2026-01-01")
    ),
    (
      "tasks.csv", "code,name_nb\nx,X",
      .missingColumns(
        file: "tasks", columns: ["work_process", "setting", "direct_patient_contact", "automatable", "risk"])
    ),
    ("hva.csv", "farge,form\nrød,rund", .unknownCatalogueHeader),
    ("job_titles.csv", "title,profession,source\nX,SP,13855738346", .nationalIdentityNumber),
    ("job_titles.csv", "title,profession\nX,SP,for mye", .tooManyCells(expected: 2, found: 3)),
    ("job_titles.csv", "title,profession\nX", .cutRow),
    (
      "header_aliases.csv", "file,column,alias\nunits,farge,X",
      .unknownWord(typed: "farge", accepted: ImportColumn.allCases.map(\.rawValue))
    ),
    ("tasks.csv", "", .unreadable(.empty)),
  ])
  func `what is wrong with a file is told`(name: String, text: String, fault: ImportFault) {
    #expect(read(name, text).problems.map(\.fault) == [fault])
  }

  @Test func `a retired row is listed as such`() {
    let rows = read(
      "requirements.csv",
      "task_code,competence_code,min_level,importance,any_of,retired\na,b,3,mandatory,g,yes\na,c,3,mandatory,,no")

    #expect(rows.retired == [RetiredRow(sheet: .requirements, key: "a b (g)")])
    #expect(rows.requirements.map(\.competence) == ["c"])
  }

  @Test func `the level itself has no kind`() {
    let rows = read("levels.csv", "level,kind,name_nb,anchor_nb\n1,any,Ser,Ser på\n2,skill,Gjør,Gjør")

    #expect(rows.anchors.map(\.kind) == [nil, .skill])
  }
}
