import Tabular
import Testing

/// One cell in a style, as it stands in the file.
private func written(_ cell: OutputCell, _ style: CSVStyle = .canonical) -> String {
  let sheet = OutputSheet(name: "", columns: [OutputColumn(title: "t")], rows: [[cell]])
  let text = String(decoding: csvBytes(of: sheet, style: style), as: UTF8.self)
  return text.split(separator: style.lineBreak.rawValue, maxSplits: 1, omittingEmptySubsequences: false)[1]
    .dropLast().description
}

@Test(
  arguments: [
    (OutputCell.empty, "", ""), (.text("a;b,c"), "\"a;b,c\"", "\"a;b,c\""), (.text("ø"), "ø", "ø"),
    (.integer(-5), "-5", "-5"), (.decimal(12.5), "12.5", "12,5"), (.decimal(100), "100", "100"),
    (.decimal(0.1 + 0.2), "0.3", "0,3"), (.decimal(.nan), "", ""), (.percent(.infinity), "", ""),
    (.percent(0.125), "0.125", "12,5 %"),
    (.date(year: 2026, month: 1, day: 2), "2026-01-02", "02.01.2026"), (.boolean(false), "false", "false"),
  ] as [(OutputCell, String, String)])
func `each kind of cell is written as the style has it`(cell: OutputCell, canonical: String, norwegian: String) {
  #expect(written(cell) == canonical)
  #expect(written(cell, .norwegianExcel) == norwegian)
}

@Test(arguments: [
  ("say \"hi\"", "\"say \"\"hi\"\"\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), (" a", "\" a\""),
  ("a\u{A0}", "\"a\u{A0}\""), ("a\u{0}b\u{1B}", "ab"),
])
func `text that a reader would misread stands in quotes`(text: String, cell: String) {
  #expect(written(.text(text)) == cell)
}

@Test(arguments: [
  ("=1+1", "'=1+1"), ("+47 92 32", "'+47 92 32"), ("-a", "'-a"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"),
  ("\rx", "\"'\rx\""), ("-5", "-5"), ("+12", "+12"), ("-1.5", "-1.5"), ("+1.5.2", "'+1.5.2"), ("-", "'-"),
  ("-1-1", "'-1-1"), ("\u{0}=1", "'=1"), ("a=1", "a=1"),
])
func `text that begins as a formula gets an apostrophe unless it is a number`(text: String, cell: String) {
  #expect(written(.text(text)) == cell)
}

@Test func `notes and titles stand above the rows`() {
  let sheet = OutputSheet(
    name: "x", notes: ["On 22 November"], columns: [OutputColumn(title: "a"), OutputColumn(title: "=b")],
    rows: [[.integer(1), .text("x")]])

  #expect(csvBytes(of: sheet, style: .canonical) == Array("On 22 November\na,'=b\n1,x\n".utf8))
  #expect(
    csvBytes(of: sheet, style: .norwegianExcel)
      == [0xEF, 0xBB, 0xBF] + Array("On 22 November\r\na;'=b\r\n1;x\r\n".utf8))
}

@Test(arguments: [CSVStyle.canonical, .norwegianExcel])
func `what is written is read back`(style: CSVStyle) throws {
  let values = ["plain", "a;b", "a,b", "\"q\"", "two\nlines", "two\r\nlines", " spaced ", "ÆØÅ", "5\" wide"]
  let sheet = OutputSheet(
    name: "", columns: [OutputColumn(title: "n"), OutputColumn(title: "v")],
    rows: values.enumerated().map { [.integer($0.offset), .text($0.element)] })

  let rows = try rows(TableFile(bytes: csvBytes(of: sheet, style: style)))

  #expect(rows.dropFirst().map { $0.cells.last?.text } == values)
}

@Test(arguments: [
  "+ Nattpatruljen", "@Hjemme", "=1+1", "-a", "+47 92 32", "'+ Nattpatruljen", "''@Hjemme", "'", "''", "'t Hooft",
  "'-5",
  "-5", "+ a;b",
])
func `text that gets an apostrophe is read back without it, and other text with its own`(text: String) throws {
  let sheet = OutputSheet(
    name: "", columns: [OutputColumn(title: "n"), OutputColumn(title: "v")], rows: [[.integer(1), .text(text)]])

  for style in [CSVStyle.canonical, .norwegianExcel] {
    #expect(try rows(TableFile(bytes: csvBytes(of: sheet, style: style))).last?.cells == [.text("1"), .text(text)])
  }
}
