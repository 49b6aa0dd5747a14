import Tabular
import Testing

@Test(
  arguments: [
    (#"<c t="s"><v>0</v></c>"#, Cell.text("shared")),
    (#"<c t="s"><v>1</v></c>"#, .text("rich text")),
    (#"<c t="s"><v>2</v></c>"#, .text("東京")),
    (#"<c t="s"><v>3</v></c>"#, .text("a\rb_c")),
    (#"<c t="inlineStr"><is><t>in </t></is></c>"#, .text("in ")),
    (#"<c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r><rPh><t>x</t></rPh></is></c>"#, .text("inline")),
    (#"<c><v>102</v></c>"#, .number(102)),
    (#"<c t="n"><v> -1.5E2 </v></c>"#, .number(-150)),
    (#"<c t="b"><v>1</v></c>"#, .boolean(true)),
    (#"<c t="b"><v>0</v></c>"#, .boolean(false)),
    (#"<c t="e"><v>#N/A</v></c>"#, .fault("#N/A")),
    (#"<c t="str"><f>A1&amp;"x"</f><v>a&lt;x</v></c>"#, .text("a<x")),
    (#"<c><f>1+1</f><v>2</v></c>"#, .number(2)),
    (#"<c t="d"><v>2026-11-22T00:00:00</v></c>"#, .date(year: 2026, month: 11, day: 22)),
    (#"<c t="d"><v>2026-02-30</v></c>"#, .text("2026-02-30")),
  ] as [(String, Cell)])
func `a cell holds what its kind says`(element: String, cell: Cell) throws {
  var workbook = SampleWorkbook()
  workbook.rows = "<row>\(element)</row>"
  workbook.sharedStrings = """
    <si><t>shared</t></si><si><r><rPr/><t>rich </t></r><r><t>text</t></r></si>\
    <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>a_x000D_b_c</t></si>
    """

  #expect(try workbook.cells() == [[cell]])
}

@Test(
  arguments: [
    (#"<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row>"#, 2, "|1||2"),
    (#"<row><c><v>1</v></c><c/><c><v>2</v></c></row>"#, 1, "1||2"),
    (#"<row r="1"/><row r="7"><c r="C7"><v>1</v></c><c><v>2</v></c></row>"#, 7, "||1|2"),
    (#"<row r="3"/><row><c><v>1</v></c><c s="1"/></row>"#, 4, "1"),
    (#"<row r="1"><c r="AA1"><v>1</v></c></row>"#, 1, String(repeating: "|", count: 26) + "1"),
    (#"<row r="1"><c r="A1"><v>1</v></c><c r="B1"/></row><row r="2"><c r="B2"/></row>"#, 1, "1"),
  ] as [(String, Int, String)])
func `rows and cells stand where they say, or else after the last`(xml: String, number: Int, line: String) throws {
  var workbook = SampleWorkbook()
  workbook.rows = xml

  let rows = try rows(workbook.file())

  #expect(rows.map(\.number) == [number])
  #expect(rows.first?.cells.map(\.text).joined(separator: "|") == line)
}

@Test func `only the first of merged cells has a value`() throws {
  var workbook = SampleWorkbook()
  workbook.sheet = """
    <worksheet xmlns="\(workbook.namespace)"><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"/>\
    <c r="C1"><v>3</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>
    """

  #expect(try workbook.cells() == [[.number(1), .empty, .number(3)]])
}

@Test(arguments: [
  "http://purl.oclc.org/ooxml/spreadsheetml/main", "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
])
func `a prefix before each name changes nothing`(namespace: String) throws {
  var workbook = SampleWorkbook()
  workbook.namespace = namespace
  workbook.sheet = """
    <x:worksheet xmlns:x="\(namespace)"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row>\
    </x:sheetData></x:worksheet>
    """

  #expect(try workbook.cells() == [[.number(5)]])
}

@Test func `a strict workbook is read`() throws {
  var workbook = SampleWorkbook()
  workbook.namespace = "http://purl.oclc.org/ooxml/spreadsheetml/main"
  workbook.relationshipType = "http://purl.oclc.org/ooxml/officeDocument/relationships"
  workbook.rows = #"<row><c t="s"><v>0</v></c></row>"#
  workbook.sharedStrings = "<si><t>strict</t></si>"

  #expect(try workbook.cells() == [[.text("strict")]])
}

@Test func `elements of a foreign namespace are no cells`() throws {
  var workbook = SampleWorkbook()
  workbook.rows = #"<row><c><v>1</v></c><y:c xmlns:y="urn:other"><y:v>2</y:v></y:c></row>"#

  #expect(try workbook.cells() == [[.number(1)]])
}

@Test(arguments: ["/xl/worksheets/sheet1.xml", "worksheets/sheet1.xml", "../xl/./worksheets/sheet1.xml"])
func `the target of a relationship is absolute or relative`(target: String) throws {
  var workbook = SampleWorkbook()
  workbook.sheetTarget = target
  workbook.rows = "<row><c><v>1</v></c></row>"

  #expect(try workbook.cells() == [[.number(1)]])
}

@Test func `sheets come in the order of the workbook, hidden ones too, charts not`() throws {
  var workbook = SampleWorkbook()
  workbook.sheets = """
    <sheet name="Second" sheetId="2" state="hidden" r:id="rId2"/><sheet name="Chart" sheetId="3" r:id="rId3"/>\
    <sheet name="First" sheetId="1" r:id="rId1"/>
    """
  workbook.extraRelationships = """
    <Relationship Id="rId2" Type="\(workbook.relationshipType)/worksheet" Target="worksheets/other.xml"/>\
    <Relationship Id="rId3" Type="\(workbook.relationshipType)/chartsheet" Target="chartsheets/sheet1.xml"/>
    """
  workbook.extraParts = [
    (
      "xl/worksheets/other.xml",
      "<worksheet xmlns=\"\(workbook.namespace)\"><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"
    )
  ]
  workbook.rows = "<row><c><v>1</v></c></row>"

  let file = try workbook.file()

  #expect(file.sheets == ["Second", "First"])
  #expect(try rows(file, sheet: 0).map(\.cells) == [[.number(2)]])
  #expect(try rows(file, sheet: 1).map(\.cells) == [[.number(1)]])
}

@Test func `what the reader of a sheet's rows throws comes out again`() throws {
  struct Enough: Error {}
  var workbook = SampleWorkbook()
  workbook.rows = String(repeating: "<row><c><v>1</v></c></row>", count: 5000)
  let file = try workbook.file()
  var seen = 0

  #expect(throws: Enough.self) {
    try file.read(sheet: 0) { _ in
      seen += 1
      throw Enough()
    }
  }
  #expect(seen == 1)
  #expect(try rows(file).count == 5000)
}

@Test func `a workbook without shared strings or styles is read`() throws {
  var workbook = SampleWorkbook()
  workbook.rows = #"<row><c s="3"><v>1</v></c></row>"#
  let kept = workbook.parts.filter { !$0.name.hasSuffix("sharedStrings.xml") && !$0.name.hasSuffix("styles.xml") }
  let bare = kept.map { part in
    let pieces = part.content.components(separatedBy: "<Relationship Id=\"rId8\"")
    return (part.name, pieces.count == 1 ? part.content : pieces[0] + "</Relationships>")
  }

  let file = try TableFile(bytes: StoredArchive(bare).bytes)

  #expect(try rows(file).map(\.cells) == [[.number(1)]])
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}

@Test func `a formula is told beside the value that was saved with it`() throws {
  var workbook = SampleWorkbook()
  workbook.rows =
    "<row r=\"1\"><c r=\"A1\"><f>1+2</f><v>3</v></c><c r=\"B1\"><f>A1</f></c><c r=\"C1\"><v>4</v></c></row>"

  let row = try #require(try rows(workbook.file()).first)

  #expect(row.cells == [.number(3), .empty, .number(4)])
  #expect(row.formulas == [0: "1+2", 1: "A1"])
}

@Test func `a formula that gave an empty text is an empty cell`() throws {
  var workbook = SampleWorkbook()
  workbook.rows =
    "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>IF(1,&quot;&quot;)</f><v></v></c><c r=\"B1\"><f>A1</f><v></v></c><c r=\"C1\"><v>4</v></c></row>"

  let row = try #require(try rows(workbook.file()).first)

  #expect(row.cells == [.empty, .empty, .number(4)])
  #expect(row.formulas == [1: "A1"])
}

@Test func `a row of formulas that were not worked out is a row, and one of formulas that gave nothing is none`() throws
{
  var workbook = SampleWorkbook()
  workbook.rows =
    "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>IF(1,&quot;&quot;)</f><v></v></c></row><row r=\"2\"><c r=\"A2\"><f>B2</f></c></row>"

  #expect(try rows(workbook.file()).map(\.number) == [2])
}

@Test func `macros are told, and nothing of them is read`() throws {
  var workbook = SampleWorkbook()
  #expect(try !workbook.file().hasMacros)
  workbook.extraRelationships =
    "<Relationship Id=\"rId7\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/>"

  #expect(try workbook.file().hasMacros)
}

@Test func `a picture lies upon the cell under its corner`() throws {
  var workbook = SampleWorkbook()
  #expect(try workbook.file().pictures(onSheet: 0).isEmpty)
  let drawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
  workbook.extraParts = [
    (
      "xl/worksheets/_rels/sheet1.xml.rels",
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" \
      Type="\(workbook.relationshipType)/drawing" Target="../drawings/drawing1.xml"/></Relationships>
      """
    ),
    (
      "xl/drawings/drawing1.xml",
      """
      <d:wsDr xmlns:d="\(drawing)"><d:oneCellAnchor><d:from><d:col>27</d:col><d:colOff>5</d:colOff><d:row>3</d:row>\
      <d:rowOff>5</d:rowOff></d:from></d:oneCellAnchor></d:wsDr>
      """
    ),
  ]

  #expect(try workbook.file().pictures(onSheet: 0).map(\.name) == ["AB4"])
}

@Test func `a row in which every cell is blank is none, and an apostrophe is text`() throws {
  var workbook = SampleWorkbook()
  func row(_ number: Int, _ text: String) -> String {
    "<row r=\"\(number)\"><c r=\"A\(number)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">\(text)</t></is></c></row>"
  }
  workbook.rows = row(1, "a") + row(2, " ") + row(3, "\u{A0}\t") + row(4, "'+ x")

  #expect(try workbook.cells() == [[.text("a")], [.text("'+ x")]])
}
