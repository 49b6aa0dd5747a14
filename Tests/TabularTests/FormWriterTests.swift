import Foundation
import Tabular
import Testing

@Suite struct `A form` {
  private func written(_ sheets: [FormSheet]) throws -> [UInt8] {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("form-\(UUID().uuidString).xlsx").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try writeForm(sheets, to: path)
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private var sheet: FormSheet {
    var sheet = FormSheet(
      name: "Form", widths: [10, 0],
      rows: [
        [.init("Head", .columnHead), .init("key")], [.init("=1+2", .framed), .init("007")], [.init("", .openText)],
      ])
    sheet.headRows = 1
    return sheet
  }

  @Test func `reads back as it was written, with text that looks like a formula or a number as text`() throws {
    let file = try TableFile(bytes: written([sheet]))

    #expect(file.sheets == ["Form"])
    #expect(try rows(file).map(\.cells) == [[.text("Head"), .text("key")], [.text("=1+2"), .text("007")]])
    #expect(try rows(file).allSatisfy { $0.formulas.isEmpty })
  }

  @Test func `has the same bytes each time`() throws {
    #expect(try written([sheet]) == written([sheet]))
  }

  @Test func `is refused when a text is longer than a cell`() throws {
    var long = sheet
    long.rows.append([.init(String(repeating: "a", count: 32_768), .bare)])

    #expect(throws: WriteFault.textTooLong(sheet: "Form", row: 4, column: 1, allowed: 32_767)) {
      try writeForm([long], to: "/nowhere/form.xlsx")
    }
  }

  @Test func `is refused where it cannot be written`() {
    #expect(throws: WriteFault.notWritable(path: "/nowhere/form.xlsx")) {
      try writeForm([sheet], to: "/nowhere/form.xlsx")
    }
  }
}
