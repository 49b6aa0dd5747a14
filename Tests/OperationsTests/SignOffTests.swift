import Domain
import Foundation
import Interchange
import Matching
import Reports
import Testing

@testable import Operations

/// A ward with a nurse who leads it, two who can sign, and a helper.
private struct Ward {
  let bench: Workbench

  init() async throws {
    bench = try await Bench.empty()
    let files = [
      ("enheter.csv", "unit,name,parent,kind\nA,Avdeling,,sykehjem\n"),
      (
        "ansatte.csv",
        """
        employee,name,unit,title,profession,percent,from,to
        01,Kari Nordmann,A,Sykepleier,SP,100,2020-01-01,
        02,Ola Hansen,A,Sykepleier,SP,50,2020-01-01,
        03,Per Åsen,A,Assistent,X-ASSISTENT,100,2020-01-01,
        04,Per Åsen,A,Assistent,X-ASSISTENT,100,2020-01-01,
        05,Hanne Vik,A,Helsefagarbeider,HF,80,2020-01-01,

        """
      ),
      ("dekning.csv", "unit,task,people,period\nA,tsk-news-varsling,1,day\n"),
    ]
    let outcome = try await bench.importFiles(
      ImportRequest(sources: files.map { .bytes(Array($0.1.utf8), name: $0.0) }))
    #expect(outcome.isWritten && outcome.problems.isEmpty)
  }

  func assert(
    _ employee: String, _ competence: String, level: EntrustmentLevel? = nil, kind: Assertion.Kind = .own,
    by: String? = nil, source: String = "", from: CalendarDate = "2026-01-01", through: CalendarDate? = nil,
    evidence: EvidenceDraft = .none
  ) async throws {
    let period = try #require(Period(from: from, through: through))
    _ = try await bench.assert(
      AssertionDraft(
        employee: employee, competence: competence, level: level, isNegative: false, period: period, kind: kind,
        source: source), by: by, restingOn: evidence)
  }

  func verify(
    _ employee: String, _ competence: String, by: String, reject: Bool = false
  ) async throws -> SignatureAnswer {
    try await bench.verify(
      SignatureDraft(
        employee: employee, competence: competence, by: by, decision: reject ? .rejected : .approved))
  }

  /// The case of the fault that it throws; `nil` when it goes through.
  func fault(_ work: () async throws -> Void) async -> String? {
    do {
      try await work()
      return nil
    } catch let fault as SignOffFault {
      return String("\(fault)".prefix { $0 != "(" })
    } catch {
      return "\(error)".split(separator: "(").first.map(String.init)
    }
  }
}

@Suite struct `Signing a claim` {
  @Test(arguments: ["05", "5", "Hanne Vik", "vik, HANNE", "hanne vik", "Hanne", "H. Vik", "Hanna Vik", "Vik H"])
  func `is refused to the person it is about, however named`(by: String) async throws {
    let ward = try await Ward()
    try await ward.assert("05", "crs-isbar")

    #expect(await ward.fault { _ = try await ward.verify("05", "crs-isbar", by: by) } == "ownClaim")
  }

  @Test(
    arguments: [("02", nil), ("Ola Hansen", nil), (nil, "Ola Hansen, avdelingsleder"), (nil, "02")]
      as [(String?, String?)])
  func `is refused to the one who made it`(by: String?, source: String?) async throws {
    let ward = try await Ward()
    try await ward.assert("05", "crs-isbar", kind: .peer, by: by, source: source ?? "")

    #expect(await ward.fault { _ = try await ward.verify("05", "crs-isbar", by: "Hansen, Ola") } == "isTheSource")
    #expect(await ward.fault { _ = try await ward.verify("05", "crs-isbar", by: "01") } == nil)
  }

  @Test func `is shown beside what somebody has said less of since`() async throws {
    let ward = try await Ward()
    try await ward.assert("05", "proc-insulin", level: .unsupervised, kind: .manager, by: "01", from: "2026-01-01")
    try await ward.assert("05", "proc-insulin", level: .observes, from: "2026-02-01")

    let held = try await ward.bench.profile("05", Inquiry(on: Bench.today)).figures.held
    let insulin = try #require(held.first { $0.competence.code == "proc-insulin" })

    #expect(insulin.holding.level == .observes && insulin.holding.basis == .unverified)
    #expect(insulin.overruled?.statement == .level(.unsupervised))
    #expect(held.filter { $0.overruled != nil }.count == 1)
  }

  @Test func `is refused to the source also when a word stands in brackets after the name`() async throws {
    let ward = try await Ward()
    try await ward.assert("05", "crs-isbar", kind: .peer, source: "Ola Hansen (nattevakt)")

    #expect(await ward.fault { _ = try await ward.verify("05", "crs-isbar", by: "02") } == "isTheSource")
  }

  @Test(arguments: [Assertion.Kind.manager, .assessor, .peer])
  func `is not got round by speaking of oneself as somebody else`(kind: Assertion.Kind) async throws {
    let ward = try await Ward()

    #expect(await ward.fault { try await ward.assert("05", "crs-isbar", kind: kind, by: "Vik, Hanne") } == "ownWord")
    #expect(await ward.fault { try await ward.assert("05", "crs-isbar", kind: .own, by: "05") } == nil)
  }

  @Test func `of an import keeps it from being undone, until the signature is taken back`() async throws {
    let ward = try await Ward()
    let claims = "employee,competence,level,from,to,kind,source\n05,crs-isbar,,2026-01-01,,import,liste\n"
    let outcome = try await ward.bench.importFiles(
      ImportRequest(sources: [.bytes(Array(claims.utf8), name: "kompetanse.csv")]))
    #expect(outcome.isWritten)
    let batch = try #require(try await ward.bench.importBatches().first?.number)
    _ = try await ward.verify("05", "crs-isbar", by: "01")

    await #expect(throws: UndoRefusal.self) { try await ward.bench.undoImport(batch) }
    _ = try await ward.bench.withdraw(employee: "05", competence: "crs-isbar", by: "01", kind: nil)
    _ = try await ward.bench.undoImport(batch)

    let story = try await ward.bench.history(of: "05", in: nil, Inquiry(on: Bench.today))
    #expect(
      story.events.contains { event in
        if case .voided = event.happening { true } else { false }
      })
  }

  @Test func `tells two of one name apart by number`() async throws {
    let ward = try await Ward()
    try await ward.assert("05", "crs-isbar", kind: .peer, by: "03")
    try await ward.assert("03", "crs-isbar")

    #expect(await ward.fault { _ = try await ward.verify("05", "crs-isbar", by: "03") } == "isTheSource")
    #expect(await ward.fault { _ = try await ward.verify("05", "crs-isbar", by: "Per Åsen") } == "ambiguousEmployee")
    #expect(await ward.fault { _ = try await ward.verify("05", "crs-isbar", by: "04") } == nil)
    #expect(await ward.fault { _ = try await ward.verify("03", "crs-isbar", by: "04") } == nil)
  }

  @Test func `is refused by an unknown number, in the future, twice, and of nothing`() async throws {
    let ward = try await Ward()
    try await ward.assert("05", "crs-isbar")

    #expect(await ward.fault { _ = try await ward.verify("05", "crs-isbar", by: "77") } == "unknownEmployee")
    #expect(await ward.fault { _ = try await ward.verify("05", "crs-epj", by: "01") } == "nothingToSign")
    let future = SignatureDraft(employee: "05", competence: "crs-isbar", by: "01", date: "2026-11-23")
    #expect(await ward.fault { _ = try await ward.bench.verify(future) } == "signedInTheFuture")
    _ = try await ward.verify("05", "crs-isbar", by: "01")
    #expect(await ward.fault { _ = try await ward.verify("05", "crs-isbar", by: "01") } == "verifiedAlready")
    #expect(await ward.fault { _ = try await ward.verify("05", "crs-isbar", by: "02") } == "verifiedAlready")
  }

  @Test func `tells what is held before and after, and the tasks that it opens; withdrawing closes them`() async throws
  {
    let ward = try await Ward()
    for competence in ["crs-isbar", "crs-news2"] { try await ward.assert("01", competence, kind: .course) }
    let others = try await ward.bench.why("05", "tsk-news-varsling", unit: "A", Inquiry(on: Bench.today))
    for missing in others.entry.assessment.missing where missing.competence?.code != "crs-isbar" {
      let code = try #require(missing.competence?.code.rawValue)
      try await ward.assert("05", code, level: missing.need, kind: .manager, by: "01")
    }
    try await ward.assert("05", "crs-isbar")

    let signed = try await ward.verify("05", "crs-isbar", by: "01")
    let taken = try await ward.bench.withdraw(employee: "05", competence: "crs-isbar", by: "01", kind: nil)

    #expect(signed.effect.before.degree == nil && signed.effect.after.degree == .held)
    #expect(signed.effect.opened.map(\.code) == ["tsk-news-varsling"])
    #expect(taken.effect.before.degree == .held && taken.effect.after.degree == nil)
    #expect(taken.effect.closed.map(\.code) == ["tsk-news-varsling"])
    #expect(
      await ward.fault {
        _ = try await ward.bench.withdraw(employee: "05", competence: "crs-isbar", by: "01", kind: nil)
      } == "nothingToWithdraw")
  }

  @Test func `is refused while somebody else says no, until that is taken back`() async throws {
    let ward = try await Ward()
    try await ward.assert("05", "crs-isbar")
    _ = try await ward.verify("05", "crs-isbar", by: "02", reject: true)

    #expect(await ward.fault { _ = try await ward.verify("05", "crs-isbar", by: "01") } == "rejected")
    #expect(await ward.fault { _ = try await ward.verify("05", "crs-isbar", by: "02") } == nil)
  }

  @Test func `needs two different people where the catalogue demands two`() async throws {
    let ward = try await Ward()
    let header =
      "code,kind,name_nb,name_nn,name_en,validity_months,renewal_rule,must_verify,signatures,training_hours,training_form,builds_on,lifts_to_care_level,source\n"
    let row = "crs-isbar,course,ISBAR,ISBAR,ISBAR,,none,yes,2,1,kurs,,,lokal\n"
    let changed = try await ward.bench.importCatalogue(
      [NamedFile(name: "competences.csv", bytes: Array((header + row).utf8))], isRehearsal: false)
    #expect(changed.isWritten)
    try await ward.assert("05", "crs-isbar")

    #expect(try await ward.verify("05", "crs-isbar", by: "01").effect.lacking == 1)
    #expect(await ward.fault { _ = try await ward.verify("05", "crs-isbar", by: "Kari Nordmann") } == "signedBefore")
    let second = try await ward.verify("05", "crs-isbar", by: "02")
    #expect(second.effect.lacking == 0 && second.effect.after.basis == .verified)
  }

  @Test func `keeps of a file its name and digest, and refuses what is no address`() async throws {
    let ward = try await Ward()
    let file = Bench.fixtures.appendingPathComponent("expected_lowest.csv").path
    try await ward.assert("05", "crs-isbar", evidence: EvidenceDraft(text: "Kursbevis", file: file))

    let story = try await ward.bench.history(of: "05", in: "crs-isbar", Inquiry(on: Bench.today))
    let evidence = story.events.compactMap { event -> Evidence? in
      if case .evidenced(let evidence) = event.happening { evidence } else { nil }
    }
    #expect(evidence.map(\.fileName) == ["expected_lowest.csv"])
    #expect(evidence.map(\.fileDigest.count) == [64])
    for link in ["javascript:alert(1)", "https://", "http://a b", "ftp://x", "https://x/\"><script>"] {
      let fault = await ward.fault {
        try await ward.assert("05", "crs-epj", evidence: EvidenceDraft(link: link))
      }
      #expect(fault == "unusableLink", "\(link)")
    }
    let fault = await ward.fault {
      try await ward.assert("05", "crs-epj", evidence: EvidenceDraft(file: "/nowhere/at/all"))
    }
    #expect(fault == "fileNotReadable")
  }

  @Test(arguments: [Assertion.Kind.manager, .assessor])
  func `needs somebody behind a word that counts as verified`(kind: Assertion.Kind) async throws {
    let ward = try await Ward()
    try await ward.assert("05", "crs-isbar", kind: .course, from: "2025-01-01", through: "2026-12-31")
    func renewal(by party: String?) -> RenewalDraft {
      RenewalDraft(
        employee: "05", competence: "crs-isbar", date: "2026-11-22", until: "2028-12-31", kind: kind, by: party)
    }

    #expect(await ward.fault { try await ward.assert("05", "crs-epj", kind: kind) } == "partyMissing")
    #expect(await ward.fault { _ = try await ward.bench.renew(renewal(by: nil)) } == "partyMissing")
    #expect(await ward.fault { _ = try await ward.bench.renew(renewal(by: "05")) } == "ownWord")
    #expect(await ward.fault { try await ward.assert("05", "crs-epj", kind: .own) } == nil)
    #expect(await ward.fault { _ = try await ward.bench.renew(renewal(by: "01")) } == nil)
  }

  @Test func `and renewing go together: the new period is an assertion of its own`() async throws {
    let ward = try await Ward()
    try await ward.assert("05", "crs-isbar", kind: .course, from: "2025-01-01", through: "2026-12-31")

    let renewed = try await ward.bench.renew(
      RenewalDraft(employee: "05", competence: "crs-isbar", date: "2026-11-22", until: "2028-12-31", kind: .course))

    #expect(renewed.assertion.period == Period(from: "2027-01-01", through: "2028-12-31"))
    #expect(
      await ward.fault {
        _ = try await ward.bench.renew(RenewalDraft(employee: "05", competence: "crs-isbar", date: "2026-11-22"))
      } == "alreadyRenewed")
    let file = try await ward.bench.person("05", Inquiry(on: Bench.today)).file
    #expect(file.assertions.count { $0.competence == "crs-isbar" } == 2)
  }
}

@Suite struct `Giving a task` {
  private let course: CompetenceCode = "crs-legemiddel-hf"

  private func draft(
    _ employee: String, by: String, task: String = "tsk-insulin", from: CalendarDate = Bench.today,
    unit: String? = nil
  ) -> AuthorityDraft {
    AuthorityDraft(
      employee: employee, task: task, unit: unit, period: Period(from: from), by: by, text: "", accountable: "01",
      responsible: "Ola Hansen")
  }

  /// Gives 05 everything that insulin asks for but the delegation.
  private func prepared() async throws -> Ward {
    let ward = try await Ward()
    let answer = try await ward.bench.why("05", "tsk-insulin", unit: "A", Inquiry(on: Bench.today))
    for missing in answer.entry.assessment.missing {
      guard let code = missing.competence?.code.rawValue, missing.remedy != .personalAuthority else { continue }
      try await ward.assert("05", code, level: missing.need, kind: .manager, by: "01")
    }
    return ward
  }

  private func verdict(_ ward: Ward) async throws -> Verdict? {
    try await ward.bench.roster("tsk-insulin", unit: "A", Inquiry(on: Bench.today)).roster.entries
      .first { $0.file.employee.number == "05" }?.assessment.verdict
  }

  @Test func `is refused to oneself, to whom the law excludes, and by an unknown number`() async throws {
    let ward = try await prepared()

    #expect(await ward.fault { _ = try await ward.bench.grant(draft("05", by: "05")) } == "delegationToOneself")
    #expect(await ward.fault { _ = try await ward.bench.grant(draft("05", by: "Vik, Hanne")) } == "delegationToOneself")
    #expect(await ward.fault { _ = try await ward.bench.grant(draft("05", by: "77")) } == "unknownEmployee")
    let doctorsOnly = draft("05", by: "01", task: "tsk-dodsfall")
    #expect(await ward.fault { _ = try await ward.bench.grant(doctorsOnly) } == "delegateNotPermitted")
  }

  @Test func `is refused while the competence is lacking, and told for a day to come`() async throws {
    let ward = try await Ward()

    let refused = await ward.fault { _ = try await ward.bench.grant(draft("05", by: "01")) }
    let coming = try await ward.bench.grant(draft("05", by: "01", from: "2027-01-01")).row

    #expect(refused == "delegateLacksCompetence")
    #expect(coming.validity.state == .notYet && coming.validity.faults == [.delegateLacksCompetence])
    #expect(try await ward.bench.delegations(unit: nil, Inquiry(on: Bench.today)).rows.count == 1)
  }

  @Test func `is refused where the delegate has no position in the period`() async throws {
    let ward = try await prepared()
    _ = try await ward.bench.putUnit(code: "B", name: "Avdeling B", parent: nil, kind: nil, mustBeNew: true)

    #expect(
      await ward.fault { _ = try await ward.bench.grant(draft("05", by: "01", unit: "B")) } == "delegateNotInUnit")
    _ = try await ward.bench.endEmployee("05", unit: nil, lastDay: "2026-11-30")
    let later = draft("05", by: "01", from: "2026-12-01")
    #expect(await ward.fault { _ = try await ward.bench.grant(later) } == "delegateNotInUnit")
    #expect(await ward.fault { _ = try await ward.bench.grant(draft("05", by: "01", unit: "A")) } == nil)
  }

  @Test func `asks which one is meant where several are in force`() async throws {
    let ward = try await prepared()
    _ = try await ward.bench.grant(draft("05", by: "01", from: "2026-11-01"))
    _ = try await ward.bench.grant(draft("05", by: "02", from: "2026-11-10", unit: "A"))
    func paper(unit: String? = nil, from: CalendarDate? = nil) async throws -> String {
      try await ward.bench.authority("05", "tsk-insulin", unit: unit, from: from, Inquiry(on: Bench.today)).row
        .delegation.givenBy
    }

    #expect(await ward.fault { _ = try await paper() } == "severalDelegations")
    #expect(try await paper(unit: "A") == "Ola Hansen")
    #expect(try await paper(from: "2026-11-01") == "Kari Nordmann")
    _ = try await ward.bench.revoke(
      RevocationDraft(employee: "05", task: "tsk-insulin", unit: "A", lastDay: "2026-11-20"))
    #expect(try await paper() == "Kari Nordmann")
  }

  @Test func `is printed with the competence that runs out before it`() async throws {
    let ward = try await prepared()
    try await ward.assert("05", "crs-legemiddel-hf", kind: .course, from: "2026-11-02", through: "2026-12-31")
    // The paper is this authority, and has an end of its own.
    try await ward.assert("05", "cert-fullmakt-injeksjon", kind: .manager, by: "01", through: "2026-12-30")
    func paper(through: CalendarDate) async throws -> String {
      var given = draft("05", by: "01", from: "2026-11-01")
      given.period = try #require(Period(from: "2026-11-01", through: through))
      _ = try await ward.bench.grant(given)
      let answer = try await ward.bench.authority("05", "tsk-insulin", unit: nil, from: nil, Inquiry(on: Bench.today))
      return AuthorityPaper(
        answer.row, answer.demand, answer.evidence, answer.catalogue, answer.tree, answer.asOf, .bokmål
      ).html
    }

    let long = try await paper(through: "2027-06-30")
    #expect(long.contains("gjelder til 31.12.2026, kortere enn fullmakten") && !long.contains("gjelder til 30.12.2026"))
    #expect(!(try await paper(through: "2026-12-31").contains("kortere enn fullmakten")))
  }

  @Test func `has lines to write on, and none to sign on where it does not hold`() async throws {
    func paper(in ward: Ward, from day: CalendarDate, on date: CalendarDate) async throws -> String {
      if date == day {
        var given = draft("05", by: "01", from: day)
        given.accountable = ""
        _ = try await ward.bench.grant(given)
      }
      let answer = try await ward.bench.authority("05", "tsk-insulin", unit: nil, from: nil, Inquiry(on: date))
      return AuthorityPaper(
        answer.row, answer.demand, answer.evidence, answer.catalogue, answer.tree, answer.asOf, .bokmål
      ).html
    }
    let able = try await paper(in: prepared(), from: Bench.today, on: Bench.today)
    let lacking = try await Ward()
    _ = try await lacking.bench.grant(draft("05", by: "01", from: "2027-01-01"))
    let unable = try await paper(in: lacking, from: "2027-01-01", on: "2027-01-02")
    let tooEarly = try await paper(in: lacking, from: "2027-01-01", on: "2026-12-01")

    #expect(able.contains("gyldig</p>") && able.contains("Dato og underskrift"))
    #expect(able.contains("Har ansvaret</th><td class=\"blank\">") && !able.contains("ikke oppgitt"))
    #expect(able.contains("Personlig fullmakt for oppgaven") && !able.contains("Personlig fullmakt: "))
    #expect(unable.contains("✗ ugyldig") && unable.contains("skal ikke underskrives slik den står"))
    #expect(!unable.contains("Dato og underskrift") && !tooEarly.contains("Dato og underskrift"))
  }

  @Test func `is not taken back with others unless that is said`() async throws {
    let ward = try await prepared()
    _ = try await ward.bench.grant(draft("05", by: "01", from: "2026-11-01"))
    _ = try await ward.bench.grant(draft("05", by: "02", from: "2026-11-10"))
    let revocation = RevocationDraft(employee: "05", task: "tsk-insulin", lastDay: "2026-11-20")
    func lastDays() async throws -> [CalendarDate?] {
      try await ward.bench.delegations(unit: nil, Inquiry(on: Bench.today)).rows.map(\.delegation.period.through)
    }

    #expect(await ward.fault { _ = try await ward.bench.revoke(revocation) } == "severalToRevoke")
    #expect(try await lastDays() == [nil, nil])
    var one = revocation
    one.from = "2026-11-10"
    _ = try await ward.bench.revoke(one)
    #expect(try await lastDays() == [nil, "2026-11-20"])
    var all = revocation
    (all.endsAll, all.lastDay) = (true, "2026-11-15")
    _ = try await ward.bench.revoke(all)
    #expect(try await lastDays() == ["2026-11-15", "2026-11-15"])
  }

  @Test func `keeps giver, accountability and responsibility, also when it is taken back`() async throws {
    let ward = try await prepared()

    let given = try await ward.bench.grant(draft("05", by: "01", from: "2026-11-01")).row
    _ = try await ward.bench.revoke(
      RevocationDraft(employee: "05", task: "tsk-insulin", lastDay: "2026-11-20", reason: "Ny rutine", by: "01"))

    #expect(given.validity.state == .valid)
    #expect(given.delegation.giver == "01" && given.delegation.givenBy == "Kari Nordmann")
    let rows = try await ward.bench.delegations(unit: nil, Inquiry(on: Bench.today)).rows
    let kept = rows.map(\.delegation)
    #expect(rows.map(\.revokedBecause) == ["Ny rutine (Kari Nordmann (01))"])
    #expect(kept.map(\.accountable) == ["Kari Nordmann (01)"])
    #expect(kept.map(\.responsible) == ["Ola Hansen (02)"])
    #expect(kept.map(\.giver) == ["01"])
    #expect(kept.map(\.period.through) == ["2026-11-20"])
  }

  @Test func `counts in who and gap while the giver may give it, and not when the giver leaves or loses the right`()
    async throws
  {
    let ward = try await prepared()
    try await ward.bench.addStaff((name: "dekning.csv", text: "unit,task,people\nA,tsk-insulin,1\n"))
    #expect(try await verdict(ward) == .needsApproval)
    _ = try await ward.bench.grant(draft("05", by: "01", from: "2026-11-01"))
    #expect(try await verdict(ward) == .ready)

    _ = try await ward.bench.endEmployee("01", unit: nil, lastDay: "2026-11-21")

    #expect(try await verdict(ward) == .needsApproval)
    let left = try await ward.bench.delegations(unit: "A", Inquiry(on: Bench.today)).rows
    #expect(left.map(\.validity.faults) == [[.giverHasLeft]])
    let page = try await ward.bench.profile("05", Inquiry(on: Bench.today)).figures
    #expect(page.delegations.map(\.validity.state) == [.invalid])
    #expect(page.answers.first { $0.task.code == "tsk-insulin" }?.assessment.verdict == .needsApproval)
    let before = try await ward.bench.delegations(unit: "A", Inquiry(on: "2026-11-21")).rows
    #expect(before.map(\.validity.state) == [.valid])
  }

  @Test func `is refused to a giver whom the law does not let do the task, and nothing is written`() async throws {
    let ward = try await prepared()

    #expect(await ward.fault { _ = try await ward.bench.grant(draft("05", by: "03")) } == "giverWithoutRight")
    #expect(try await ward.bench.delegations(unit: nil, Inquiry(on: Bench.today)).rows.isEmpty)
    #expect(try await verdict(ward) == .needsApproval)
  }

  @Test func `must be looked at again when the requirements change, and still counts`() async throws {
    let ward = try await prepared()
    _ = try await ward.bench.grant(draft("05", by: "01"))
    let requirements =
      "task_code,competence_code,min_level,importance,any_of,source\ntsk-insulin,kn-sykdomslaere,1,recommended,,lokal\n"

    let changed = try await ward.bench.importCatalogue(
      [NamedFile(name: "requirements.csv", bytes: Array(requirements.utf8))], isRehearsal: false)

    #expect(changed.isWritten, "\(changed.problems) \(changed.faults)")
    let rows = try await ward.bench.delegations(unit: nil, Inquiry(on: Bench.today)).rows
    #expect(rows.map(\.validity.state) == [.needsReview])
    #expect(try await verdict(ward) == .ready)
  }
}

@Suite struct `Exempting somebody` {
  @Test(arguments: ["05", "Hanne Vik", "H. Vik", "Hanna Vik"])
  func `is nobody's own decision, nor is a suspension`(by: String) async throws {
    let ward = try await Ward()
    let draft = RestrictionDraft(
      employee: "05", subject: .task("tsk-news-varsling"), period: Period(from: "2026-11-01"), by: by, reason: "x")

    #expect(await ward.fault { _ = try await ward.bench.exempt(draft) } == "decidedByOneself")
    #expect(await ward.fault { _ = try await ward.bench.suspend(draft) } == "decidedByOneself")
  }

  @Test func `is recorded once, listed, and lifted`() async throws {
    let ward = try await Ward()
    let draft = RestrictionDraft(
      employee: "05", subject: .task("tsk-news-varsling"), period: Period(from: "2026-11-01"), by: "01",
      reason: "Permisjon")

    let first = try await ward.bench.exempt(draft)
    let again = try await ward.bench.exempt(draft)
    let listed = try await ward.bench.exemptions(unit: "A", Inquiry(on: Bench.today)).rows
    _ = try await ward.bench.liftExemption(
      employee: "05", subject: nil, lastDay: "2026-11-20", because: Grounds(reason: "Tilbake", by: "01"))
    let reasons = try await ward.bench.dossier("05").events.map(\.reason)
    let after = try await ward.bench.exemptions(unit: "A", Inquiry(on: Bench.today)).rows

    #expect(!first.isUnchanged && again.isUnchanged)
    #expect(listed.map(\.exemption.approvedBy) == ["Kari Nordmann (01)"])
    #expect(after.isEmpty && reasons.contains("05 Tilbake (Kari Nordmann (01))"), "\(reasons)")
    #expect(
      await ward.fault {
        _ = try await ward.bench.liftExemption(employee: "05", subject: nil, lastDay: "2026-11-20")
      } == "noExemption")
  }

  @Test func `that began on the day is voided when it is lifted`() async throws {
    let ward = try await Ward()
    let draft = RestrictionDraft(
      employee: "05", subject: .competence("crs-isbar"), period: Period(from: Bench.today), by: "Ekstern Lege",
      reason: "x")
    _ = try await ward.bench.exempt(draft)

    _ = try await ward.bench.liftExemption(
      employee: "05", subject: .competence("crs-isbar"), lastDay: Bench.today.adding(days: -1))

    #expect(try await ward.bench.person("05", Inquiry(on: Bench.today)).file.exemptions.isEmpty)
  }
}
