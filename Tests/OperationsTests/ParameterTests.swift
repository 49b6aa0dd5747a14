import Domain
import Testing

@testable import Operations

@Suite struct `The numbers of planning` {
  private let inquiry = Inquiry(on: Bench.today)

  private func set(
    _ bench: Workbench, _ parameter: String, _ hundredths: Int, profession: String? = nil, competence: String? = nil,
    source: String = "lønnskontoret"
  ) async throws -> ChangedParameter {
    try await bench.setParameter(
      ParameterChoice(parameter, profession: profession, competence: competence), hundredths: hundredths, source: source
    )
  }

  @Test func `are shipped with every kind, a source, and values that make sense`() {
    let parameters = shippedParameters()

    #expect(parameters.fullTimeMinutesPerWeek() == 2250 && parameters.fullTimeMinutesPerWeek(of: "SP") == 2130)
    #expect(parameters.leaveDays() == 25 && parameters.courseDays() == 3 && parameters.publicHolidays == 9)
    #expect(parameters.sickLeave(of: "SP").hundredths == 870 && parameters.sickLeave(of: "JO").hundredths == 610)
    #expect(parameters.agencyShiftPrice == 750_000 && parameters.ownShiftPrice == 300_000)
    #expect(parameters.shiftMinutes == 450 && parameters.retirementAge == 67)
    #expect(parameters.coursePrice(of: "crs-smittevern") == nil)
    for parameter in parameters.all {
      #expect(parameter.source.all.allSatisfy { !$0.isEmpty }, "\(parameter.kind)")
      #expect(parameter.basis != .own && parameter.kind.allowed.contains(parameter.value), "\(parameter.kind)")
      #expect(parameters.name(of: parameter.kind).all.allSatisfy { !$0.isEmpty }, "\(parameter.kind)")
    }
  }

  @Test func `have an hour's price that follows from the cost of a shift`() {
    let parameters = shippedParameters()

    #expect(parameters.pricePerHour() == parameters.ownShiftPrice * 60 / parameters.shiftMinutes)
  }

  @Test func `are those of the figures that they name`() throws {
    let figures = try Bench.seed("figures.csv")
    let named = try Bench.seed("parameters.csv").filter { $0["figure"]?.isEmpty == false }

    #expect(named.count == 4)
    for row in named {
      let figure = try #require(figures.first { $0["id"] == row["figure"] })
      let value = try #require(figure["value"].flatMap(Double.init))
      #expect(Int((value * 100).rounded()) == row["value"].flatMap { Int($0) }, "\(row)")
      #expect(row["source"]?.hasPrefix(figure["source"] ?? "?") == true, "\(row)")
      #expect(row["year"] == figure["year"])
    }
  }

  @Test func `speak of professions of the catalogue`() throws {
    let catalogue = try shippedCatalogue()

    for parameter in shippedParameters().all {
      if case .profession(let code) = parameter.scope { #expect(catalogue[code] != nil, "\(code)") }
    }
  }

  @Test func `can be the organisation's own, for everybody, a profession or a course`() async throws {
    let bench = try await Bench.empty()

    let changed = try await set(bench, "sick-leave", 950)
    _ = try await set(bench, "full-time-week", 3550, profession: "lege")
    _ = try await set(bench, "course-price", 120_000, competence: "crs-smittevern")

    #expect(changed.before?.value == 800 && changed.now?.value == 950)
    let parameters = try await bench.parameters(inquiry).parameters
    #expect(parameters.sickLeave(of: "SP").hundredths == 950)
    #expect(parameters.fullTimeMinutesPerWeek(of: "LE") == 2130 && parameters.fullTimeMinutesPerWeek() == 2250)
    #expect(parameters.coursePrice(of: "crs-smittevern") == 120_000)
    #expect(parameters.inForce(.sickLeave)?.source.bokmål == "lønnskontoret")
  }

  @Test func `are found by words, and those that fit are listed`() async throws {
    let bench = try await Bench.empty()

    #expect(try await set(bench, "feriedager", 3000).now?.kind == .leaveDays)
    await #expect { try await set(bench, "kostnad", 1) } throws: {
      guard case ParameterFault.unknown(_, let choices) = $0 else { return false }
      return choices.map(\.kind) == [.ownShift, .agencyShift]
    }
    await #expect { try await set(bench, "tøv", 1) } throws: {
      guard case ParameterFault.unknown(_, let choices) = $0 else { return false }
      return choices.count == Parameter.Kind.allCases.count
    }
  }

  @Test func `say the same twice without a trace, and can be taken back`() async throws {
    let bench = try await Bench.empty()
    _ = try await set(bench, "leave-days", 3000, profession: "SP")

    #expect(try await set(bench, "leave-days", 3000, profession: "SP").isUnchanged)
    let reset = try await bench.resetParameter(ParameterChoice("leave-days", profession: "SP"))

    #expect(reset.before?.value == 30 && reset.now?.value == 25)
    #expect(try await bench.parameters(inquiry).parameters.leaveDays(of: "SP") == 25)
    await #expect(throws: ParameterFault.self) {
      try await bench.resetParameter(ParameterChoice("leave-days", profession: "SP"))
    }
  }

  @Test func `are as they were known at a time`() async throws {
    let bench = try await Bench.empty()
    _ = try await set(bench, "leave-days", 3000)
    _ = try await set(bench.on("2026-11-23", at: "2026-11-23T10:00:00.000Z"), "leave-days", 3200)

    func days(_ knownAt: String?) async throws -> Int {
      try await bench.parameters(Inquiry(on: Bench.today, knownAt: knownAt)).parameters.leaveDays()
    }
    #expect(try await days("2026-11-22") == 30)
    #expect(try await days(nil) == 32)
  }

  @Test(arguments: [
    ("leave-days", -100), ("leave-days", 6100), ("full-time-week", 6001), ("full-time-week", 900),
    ("sick-leave", 5001), ("hour-price", 0), ("retirement-age", 8100), ("shift-length", 2500),
  ]) func `are refused where they make no sense`(parameter: String, hundredths: Int) async throws {
    let bench = try await Bench.empty()

    await #expect { try await set(bench, parameter, hundredths) } throws: {
      guard case ParameterFault.outOfRange = $0 else { return false }
      return true
    }
    #expect(try await bench.parameters(inquiry).parameters.all.allSatisfy { $0.basis != .own })
  }

  @Test func `are refused in halves, without a source, of the wrong scope, and with an identity number`() async throws {
    let bench = try await Bench.empty()

    await #expect(throws: ParameterFault.self) { try await set(bench, "leave-days", 2550) }
    await #expect(throws: InquiryFault.self) { try await set(bench, "leave-days", 3000, source: " ") }
    await #expect(throws: ParameterFault.self) { try await set(bench, "shift-length", 800, profession: "SP") }
    await #expect(throws: ParameterFault.self) {
      try await set(bench, "leave-days", 3000, competence: "crs-smittevern")
    }
    await #expect(throws: ParameterFault.self) { try await set(bench, "course-price", 100_000) }
    await #expect(throws: InquiryFault.self) { try await set(bench, "leave-days", 3000, profession: "tøv") }
    await #expect(throws: InquiryFault.self) { try await set(bench, "leave-days", 3000, source: "15076500565") }
    #expect(try await bench.parameters(inquiry).parameters.all.allSatisfy { $0.basis != .own })
  }

  @Test func `keep a profession that an import brought in from being undone`() async throws {
    let bench = try await Bench.empty()
    let batch = try #require(
      try await bench.addLocal(LocalRows.professions("X-NY,other,,Ny gruppe,3,,egen,")).first)
    _ = try await set(bench, "hour-price", 35_000, profession: "X-NY")

    await #expect(throws: UndoRefusal.self) { try await bench.undoImport(batch) }
  }
}
