import Tabular
import Testing

/// The cell that shows a number in a number format.
private func cell(_ number: String, format: Int, code: String = "", properties: String = "") throws -> Cell? {
  var workbook = SampleWorkbook()
  workbook.properties = properties
  workbook.styles = """
    <numFmts><numFmt numFmtId="\(code.isEmpty ? 900 : format)" formatCode="\(code)"/></numFmts>\
    <cellStyleXfs><xf numFmtId="14"/><xf numFmtId="14"/></cellStyleXfs>\
    <cellXfs><xf numFmtId="0"/><xf numFmtId="\(format)"/></cellXfs>
    """
  workbook.rows = #"<row><c s="1"><v>\#(number)</v></c></row>"#
  return try workbook.cells().first?.first
}

private let date = Cell.date(year: 2023, month: 3, day: 15)

@Test(arguments: [14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47])
func `a built-in date format makes a date`(format: Int) throws {
  #expect(try cell("45000", format: format) == date)
}

@Test(arguments: [0, 1, 2, 10, 13, 23, 44, 48, 49])
func `other built-in formats leave a number`(format: Int) throws {
  #expect(try cell("45000", format: format) == .number(45000))
}

@Test(arguments: [
  ("dd.mm.yyyy", true), ("[$-414]d. mmmm", true), ("mmm", true), ("DD/MM/YY;@", true), ("yyyy\\-mm", true),
  ("d hh:mm", true), ("0.00", false), ("0 &quot;days&quot;", false), ("[Red]0", false), ("#,##0\\d", false),
  ("h:mm", false), ("[h]:mm", false), ("mm:ss", false), ("General", false), ("0_d", false), ("0*y", false),
])
func `a custom format makes a date when it shows a year, a month or a day`(code: String, isDate: Bool) throws {
  #expect(try cell("45000", format: 164, code: code) == (isDate ? date : .number(45000)))
}

@Test(
  arguments: [
    ("1", Cell.date(year: 1900, month: 1, day: 1)), ("59", .date(year: 1900, month: 2, day: 28)),
    ("60", .number(60)), ("61", .date(year: 1900, month: 3, day: 1)),
    ("45000.75", .date(year: 2023, month: 3, day: 15)), ("0.5", .number(0.5)), ("-1", .number(-1)),
    ("2958465", .date(year: 9999, month: 12, day: 31)), ("2958466", .number(2_958_466)),
    ("45351", .date(year: 2024, month: 2, day: 29)),
  ] as [(String, Cell)])
func `days are counted from 1900 with a leap day too many`(serial: String, cell expected: Cell) throws {
  #expect(try cell(serial, format: 14) == expected)
}

@Test(arguments: ["1", "true"])
func `days are counted from 1904 where the workbook says so`(flag: String) throws {
  #expect(try cell("0", format: 14, properties: "date1904=\"\(flag)\"") == .date(year: 1904, month: 1, day: 1))
  #expect(try cell("43538", format: 14, properties: "date1904=\"\(flag)\"") == date)
}

@Test func `a workbook that says it does not count from 1904 counts from 1900`() throws {
  #expect(try cell("45000", format: 14, properties: "date1904=\"0\"") == date)
}
