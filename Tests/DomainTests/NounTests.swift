import Domain
import TestKit
import Testing

@Test(
  arguments: [
    (.own, false), (.peer, false), (.imported, false), (.manager, true), (.assessor, true), (.course, true),
    (.test, true), (.register, true),
  ] as [(Assertion.Kind, Bool)])
func `manager, assessor, course, test and register are verified by their kind, the others when somebody signs`(
  kind: Assertion.Kind, isVerified: Bool
) {
  #expect(Samples.assertion("crs-a", by: kind).isVerified() == isVerified)
  #expect(Samples.assertion("crs-a", by: kind, approvals: 1).isVerified())
}

@Test(
  arguments: [(.valid, true), (.limited, true), (.suspended, false), (.revoked, false), (.lapsed, false)]
    as [(Authorisation.Status, Bool)])
func `a valid or limited right is in force within its period`(status: Authorisation.Status, passes: Bool) {
  let right = Samples.authorisation("SP", status, during: Samples.period("2026-01-01", "2026-11-22"))

  #expect(right.isInForce(on: "2026-11-22") == passes)
  #expect(!right.isInForce(on: "2026-11-23"))
  #expect(!right.isInForce(on: "2025-12-31"))
}

@Test func `a limited right, a licence and a written restriction are to be shown`() {
  let restricted = Authorisation(employee: "1", profession: "SP", restriction: "not injections", source: "register")

  #expect(Samples.authorisation("SP", .limited).isRestricted)
  #expect(Samples.authorisation("SP", kind: .licence).isRestricted)
  #expect(restricted.isRestricted)
  #expect(!Samples.authorisation("SP").isRestricted)
}

@Test func `an authorisation that only the employer speaks of is not verified`() {
  #expect(!Authorisation(employee: "1", profession: "SP", source: "employer").isVerified)
  #expect(Samples.authorisation("SP").isVerified)
}

@Test(
  arguments: [
    ("LE", .profession("LE"), []), ("AUTHORISED", .authorised, []), ("HEALTH_PERSONNEL", .healthPersonnel, []),
    ("ANYONE", .anyone, []), ("SP+edu-a", .profession("SP"), ["edu-a"]),
    ("LE+spes-a+crs-b", .profession("LE"), ["spes-a", "crs-b"]),
    ("ANYONE+crs-b", .anyone, ["crs-b"]),
  ] as [(String, LegalGate.Group, [CompetenceCode])])
func `an alternative of a gate is read and written as in the files`(
  code: String, group: LegalGate.Group, competences: [CompetenceCode]
) {
  let alternative = LegalGate.Alternative(code: code)

  #expect(alternative == LegalGate.Alternative(group: group, competences: competences))
  #expect(alternative.code == code)
}

@Test func `levels are compared`() {
  #expect(EntrustmentLevel.allCases.sorted().map(\.rawValue) == [1, 2, 3, 4, 5])
  #expect(EntrustmentLevel.observes < .supervisesOthers)
}

@Test func `a level is enough for itself and for less, and being held is enough where no level is asked`() {
  #expect(Holding.Degree.level(.unsupervised).satisfies(.unsupervised))
  #expect(Holding.Degree.level(.supervisesOthers).satisfies(.unsupervised))
  #expect(!Holding.Degree.level(.indirectSupervision).satisfies(.unsupervised))
  #expect(Holding.Degree.held.satisfies(nil))
  #expect(!Holding.none.satisfies(nil))
}

@Test func `a share of a position keeps half percents, from numbers as spreadsheets have them`() {
  #expect(Percentage(rounding: 35.5).hundredths == 3550)
  #expect(Percentage(rounding: 0.1 + 0.2).hundredths == 30)
  #expect(Percentage(80) > Percentage(hundredths: 7999))
}

@Test(
  arguments: [("X-STUDENT", true), ("X-LARLING", true), ("X-ASSISTENT", false), ("SP", false)]
    as [(ProfessionCode, Bool)])
func `students and apprentices are in training`(code: ProfessionCode, isInTraining: Bool) {
  #expect(Samples.profession(code, .other, rung: 4).isInTraining == isInTraining)
}

@Test func `a catalogue with two rows of one code answers with the first`() {
  let first = Samples.profession("X-A", .other, rung: 3)
  let second = Samples.profession("X-A", .other, rung: 4)

  #expect(Samples.catalogue(professions: [first, second])["X-A" as ProfessionCode]?.careLevel == 3)
}
