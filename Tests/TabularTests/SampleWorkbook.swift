import Tabular

/// A workbook made by hand, in which each part can be replaced.
struct SampleWorkbook {
  var rows = ""
  var sheet: String?
  var sharedStrings = ""
  var styles = ""
  var properties = ""
  var sheets = #"<sheet name="First" sheetId="1" r:id="rId1"/>"#
  var sheetTarget = "worksheets/sheet1.xml"
  var extraRelationships = ""
  var extraParts: [(name: String, content: String)] = []
  var namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  var relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  var parts: [(name: String, content: String)] {
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    return [
      (
        "_rels/.rels",
        """
        <Relationships xmlns="\(package)"><Relationship Id="a" Type="\(relationshipType)/officeDocument" \
        Target="xl/workbook.xml"/></Relationships>
        """
      ),
      (
        "xl/workbook.xml",
        """
        <workbook xmlns="\(namespace)" xmlns:r="\(relationshipType)"><workbookPr \(properties)/>\
        <sheets>\(sheets)</sheets></workbook>
        """
      ),
      (
        "xl/_rels/workbook.xml.rels",
        """
        <Relationships xmlns="\(package)">\
        <Relationship Id="rId1" Type="\(relationshipType)/worksheet" Target="\(sheetTarget)"/>\
        <Relationship Id="rId8" Type="\(relationshipType)/sharedStrings" Target="sharedStrings.xml"/>\
        <Relationship Id="rId9" Type="\(relationshipType)/styles" Target="styles.xml"/>\
        \(extraRelationships)</Relationships>
        """
      ),
      (
        "xl/worksheets/sheet1.xml",
        sheet ?? "<worksheet xmlns=\"\(namespace)\"><sheetData>\(rows)</sheetData></worksheet>"
      ),
      ("xl/sharedStrings.xml", "<sst xmlns=\"\(namespace)\">\(sharedStrings)</sst>"),
      ("xl/styles.xml", "<styleSheet xmlns=\"\(namespace)\">\(styles)</styleSheet>"),
    ] + extraParts
  }

  var bytes: [UInt8] { StoredArchive(parts).bytes }

  func file(limits: TableLimits = .standard) throws -> TableFile {
    try TableFile(bytes: bytes, limits: limits)
  }

  /// The cells of the first sheet, row by row.
  func cells(limits: TableLimits = .standard) throws -> [[Cell]] {
    try TabularTests.rows(file(limits: limits)).map(\.cells)
  }
}
