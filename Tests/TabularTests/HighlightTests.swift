import Foundation
import Testing

@testable import Tabular

@Suite struct `A highlight of a workbook` {
  private func worksheet(_ highlights: [OutputHighlight], rows: [[OutputCell]]) throws -> String {
    try withTemporaryPath { path in
      let sheet = OutputSheet(
        name: "S", notes: ["note"], columns: [OutputColumn(title: "a"), OutputColumn(title: "b")], rows: rows,
        highlights: highlights)
      try writeXLSX([sheet], to: path)
      let archive = try ZIPArchive(Array(Data(contentsOf: URL(filePath: path))), limits: .standard)
      #expect(try archive.open("xl/worksheets/sheet1.xml"))
      var chunk = [UInt8](repeating: 0, count: 1 << 16)
      let count = try archive.next(into: &chunk)
      return String(decoding: chunk[..<count], as: UTF8.self)
    }
  }

  private let rows: [[OutputCell]] = [[.percent(0.5), .text("x")], [.empty, .text("<5")]]

  @Test func `reaches the rows of its column and no further`() throws {
    let xml = try worksheet([OutputHighlight(column: 1, when: .above(0), look: .bad)], rows: rows)

    #expect(xml.contains("<conditionalFormatting sqref=\"B3:B4\">"))
  }

  @Test(
    arguments: [
      (.above(0), "AND(ISNUMBER($B3),$B3&gt;0)"), (.atLeast(1), "AND(ISNUMBER($B3),$B3&gt;=1)"),
      (.equals(0.5), "AND(ISNUMBER($B3),$B3=0.5)"),
      (.equalsText("a \"b\""), "$B3=\"a \"\"b\"\"\""),
    ] as [(OutputHighlight.Condition, String)])
  func `asks for numbers only among numbers, and quotes texts`(condition: OutputHighlight.Condition, formula: String)
    throws
  {
    let xml = try worksheet([OutputHighlight(column: 1, when: condition, look: .good)], rows: rows)

    #expect(xml.contains("<formula>\(formula)</formula>"))
  }

  @Test func `of a column that is not there, or of no rows, is nothing`() throws {
    #expect(
      try !worksheet([OutputHighlight(column: 7, when: .above(0), look: .bad)], rows: rows).contains("conditional"))
    #expect(try !worksheet([OutputHighlight(column: 1, when: .above(0), look: .bad)], rows: []).contains("conditional"))
  }
}
