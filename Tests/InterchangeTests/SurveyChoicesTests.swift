import Domain
import Tabular
import Testing

@testable import Interchange

@Suite struct `An answer in a form` {
  private static let choices = SurveyChoices(Samples.catalogue.anchors)
  private static let skill = Samples.catalogue.competences.first { $0.kind == .skill }
  private static let course = Samples.catalogue.competences.first { $0.kind == .course }

  private func reading(_ cell: Cell, ofLevelled isLevelled: Bool = true) throws -> SurveyReading {
    Self.choices.reading(cell, of: try #require(isLevelled ? Self.skill : Self.course))
  }

  @Test(
    arguments: [
      .number(3), .text("3"), .text(" 3 "), .text("3 – Under indirekte tilsyn"), .text("3 - under indirekte tilsyn"),
      .text("Under indirekte tilsyn"), .text("3 – Indirect supervision"), .text("indirect supervision"),
      .text("nivå 3"), .text("3. Under indirekte tilsyn"), .text("3,0"),
    ] as [Cell]) func `may say a level as a number or in words`(cell: Cell) throws
  {
    #expect(try reading(cell) == .content(.level(.indirectSupervision)))
  }

  @Test func `may say it in nynorsk`() throws {
    #expect(try reading(.text("4 – Sjølvstendig")) == .content(.level(.unsupervised)))
    #expect(try reading(.text("rettleier og godkjenner andre")) == .content(.level(.supervisesOthers)))
  }

  @Test(
    arguments: [
      .number(0), .text("0"), .text("0,0"), .number(6), .number(2.5), .text("7"), .text("x"), .text("ja"),
      .boolean(true), .text("3 – Selvstendig"),
      .text("3 ganger"), .text("kanskje"), .date(year: 2026, month: 3, day: 3), .text("50 %"),
    ] as [Cell]) func `is impossible where it is no level`(cell: Cell) throws
  {
    #expect(try reading(cell) == .impossible)
  }

  @Test(arguments: ["Vet ikke", "veit ikkje", "Don’t know", "don't know", "?"])
  func `may be that one does not know`(text: String) throws {
    #expect(try reading(.text(text)) == .content(.doNotKnow))
    #expect(try reading(.text(text), ofLevelled: false) == .content(.doNotKnow))
  }

  @Test(arguments: ["Ikke relevant", "IKKJE RELEVANT", "Not relevant", "n/a", "ikke aktuelt"])
  func `may be that it is not relevant`(text: String) throws {
    #expect(try reading(.text(text)) == .content(.notRelevant))
  }

  @Test(
    arguments: [.text("Ja"), .text("x"), .text("X"), .text("yes"), .text("✓"), .boolean(true), .number(1)] as [Cell])
  func `may be yes to what is held`(cell: Cell) throws {
    #expect(try reading(cell, ofLevelled: false) == .content(.held))
  }

  @Test(arguments: [.text("Nei"), .text("no"), .text("ikkje"), .boolean(false), .number(0)] as [Cell])
  func `may be no to what is held`(cell: Cell) throws {
    #expect(try reading(cell, ofLevelled: false) == .content(.notHeld))
  }

  @Test(arguments: [.number(4), .text("4 – Selvstendig"), .text("selvstendig"), .text("kanskje")] as [Cell])
  func `is impossible where a level is given for what is held`(cell: Cell) throws {
    #expect(try reading(cell, ofLevelled: false) == .impossible)
  }

  @Test(arguments: [.empty, .text(""), .text("  "), .text("–"), .text("-")] as [Cell])
  func `may be missing`(cell: Cell) throws {
    #expect(try reading(cell) == .blank)
  }

  @Test func `that is an error of the spreadsheet is named`() throws {
    #expect(try reading(.fault("#N/A")) == .excelError("#N/A"))
  }

  @Test(arguments: Language.allCases) func `is understood as the list offers it`(language: Language) {
    for competence in [Self.skill, Self.course].compactMap({ $0 }) {
      for offered in Self.choices.offered(for: competence.kind, language) {
        let reading = Self.choices.reading(.text(offered), of: competence)
        #expect(reading != .impossible && reading != .blank, "\(offered)")
      }
    }
  }
}
