import Domain
import Testing

private let source = Phrase(nb: "s", nn: .same, en: "s")

private func parameter(
  _ kind: Parameter.Kind, _ value: Int, of profession: ProfessionCode? = nil, _ basis: Parameter.Basis = .figure
) -> Parameter {
  Parameter(
    kind: kind, scope: profession.map { .profession($0) } ?? .everybody, value: value, basis: basis, source: source)
}

private let shipped = Parameters(
  Parameter.Kind.allCases.filter { $0 != .coursePrice }.map { parameter($0, $0.allowed.lowerBound) } + [
    parameter(.sickLeave, 870, of: "SP")
  ], names: [:])

@Suite struct `A parameter` {
  @Test func `of a profession goes before that of everybody`() {
    #expect(shipped.sickLeave(of: "SP") == Percentage(hundredths: 870))
    #expect(shipped.sickLeave(of: "HF") == Percentage(hundredths: 0))
    #expect(shipped.sickLeave() == Percentage(hundredths: 0))
  }

  @Test func `of the organisation's own goes before what is shipped, even one of everybody before one of a profession`()
  {
    let own = shipped.adding([parameter(.sickLeave, 500, .own)])
    #expect(own.sickLeave(of: "SP") == Percentage(hundredths: 500))

    let both = own.adding([parameter(.sickLeave, 600, of: "SP", .own)])
    #expect(both.sickLeave(of: "SP") == Percentage(hundredths: 600))
    #expect(both.sickLeave(of: "HF") == Percentage(hundredths: 500))
  }

  @Test func `that another goes before is not listed`() {
    let listed = shipped.adding([parameter(.sickLeave, 500, .own)]).all.filter { $0.kind == .sickLeave }

    #expect(listed.map(\.value) == [500])
    #expect(shipped.all.filter { $0.kind == .sickLeave }.map(\.value) == [0, 870])
  }

  @Test func `remembers what is shipped behind it`() {
    let nurses = parameter(.sickLeave, 600, of: "SP", .own)
    let others = parameter(.sickLeave, 500, of: "HF", .own)

    #expect(shipped.adding([nurses]).shipped(behind: nurses)?.value == 870)
    #expect(shipped.adding([others]).shipped(behind: others)?.value == 0)
  }

  @Test func `of a course is unknown until somebody says it`() {
    let price = Parameter(kind: .coursePrice, scope: .competence("crs-x"), value: 120_000, basis: .own, source: source)

    #expect(shipped.coursePrice(of: "crs-x") == nil)
    #expect(shipped.adding([price]).coursePrice(of: "crs-x") == 120_000)
    #expect(shipped.adding([price]).coursePrice(of: "crs-y") == nil)
  }
}
