import Domain
import Testing

@Suite struct `Rights to a profession` {
  private func right(
    _ status: Authorisation.Status = .valid, _ kind: Authorisation.Kind = .authorisation, from: CalendarDate? = nil,
    through: CalendarDate? = nil, profession: ProfessionCode = "SP", source: String = "HPR", asOf: CalendarDate? = nil
  ) throws -> Authorisation {
    Authorisation(
      employee: "1", profession: profession, kind: kind, status: status,
      period: try #require(Period(from: from, through: through)), source: source, asOf: asOf)
  }

  private func isInForce(_ rights: [Authorisation]) -> Bool {
    !PersonnelFile(employee: Employee(number: "1", name: ""), authorisations: rights)
      .rightsInForce(on: "2026-11-22").filter { $0.profession == "SP" }.isEmpty
  }

  @Test(arguments: [Authorisation.Status.suspended, .revoked, .lapsed])
  func `are taken away by what the register tells later, until they are given anew`(
    status: Authorisation.Status
  ) throws {
    let given = try right(from: "2010-01-01")
    let taken = try right(status, from: "2026-11-01")

    #expect(isInForce([given]))
    #expect(!isInForce([given, taken]) && !isInForce([taken, given]))
    #expect(isInForce([given, taken, try right(from: "2026-11-20")]))
    #expect(!isInForce([try right(), taken]))
  }

  @Test func `stand again when a suspension is over, and until one begins`() throws {
    let given = try right(from: "2010-01-01")

    #expect(isInForce([given, try right(.suspended, from: "2026-01-01", through: "2026-06-30")]))
    #expect(isInForce([given, try right(.suspended, from: "2026-12-01")]))
  }

  @Test func `outlast a licence that lapsed, and not one that was revoked`() throws {
    let given = try right(from: "2010-01-01")

    #expect(isInForce([given, try right(.lapsed, .studentLicence, from: "2012-01-01")]))
    #expect(!isInForce([given, try right(.revoked, .licence, from: "2012-01-01")]))
    #expect(isInForce([given, try right(.revoked, .licence, from: "2008-01-01")]))
  }

  @Test func `are taken away from the day on which the source said so, where no other is known`() throws {
    let given = try right(from: "2010-01-01")

    #expect(!isInForce([given, try right(.revoked, asOf: "2026-11-20")]))
    #expect(isInForce([given, try right(.revoked, asOf: "2026-11-23")]))
    #expect(isInForce([try right(from: "2026-11-21"), try right(.revoked, asOf: "2026-11-20")]))
    #expect(!isInForce([given, try right(.revoked)]))
    #expect(isInForce([given, try right(.lapsed)]))
  }

  @Test func `stand again when the source says so later, whenever it says that they began`() throws {
    let taken = try right(.revoked, asOf: "2026-06-01")

    #expect(isInForce([taken, try right(from: "2010-01-01", asOf: "2026-11-20")]))
    #expect(!isInForce([taken, try right(from: "2010-01-01", asOf: "2026-05-20")]))
    #expect(!isInForce([taken, try right(from: "2010-01-01")]))
  }

  @Test func `that were limited later are limited, until the limit is lifted`() throws {
    func counted(_ rights: [Authorisation]) -> [Authorisation.Status] {
      PersonnelFile(employee: Employee(number: "1", name: ""), authorisations: rights)
        .rightsInForce(on: "2026-11-22").map(\.status)
    }
    let given = try right(from: "2010-01-01")
    let limited = try right(.limited, from: "2025-01-01")

    #expect(counted([given, limited]) == [.limited])
    #expect(counted([given, limited, try right(from: "2026-01-01")]) == [.limited, .valid])
  }

  @Test func `of another kind stand beside one that was taken away nobody knows when`() throws {
    #expect(isInForce([try right(.revoked), try right(.valid, .licence)]))
  }

  @Test func `of one profession are not taken away with another`() throws {
    #expect(isInForce([try right(from: "2010-01-01"), try right(.revoked, from: "2026-01-01", profession: "LE")]))
  }

  @Test func `that the employer tells of, for or against, are nothing beside those of the register`() throws {
    let employer = Authorisation.employerSource
    #expect(isInForce([try right(from: "2010-01-01"), try right(.revoked, from: "2026-01-01", source: employer)]))
    #expect(!isInForce([try right(.revoked, from: "2010-01-01"), try right(from: "2026-01-01", source: employer)]))
  }
}
