/// The main part of a workbook: its sheets by name, in order, and how it counts days.
final class WorkbookOutline: XMLHandler {
  private(set) var isWorkbook = false
  private(set) var sheets: [(name: String, relationship: String)] = []
  private(set) var dates = DateSystem.from1900

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "workbook":
      isWorkbook = true
    case "workbookPr":
      let value = attributes["date1904"]
      dates = value == "1" || value == "true" ? .from1904 : .from1900
    case "sheet":
      sheets.append((attributes["name"] ?? "", attributes["id"] ?? ""))
    default:
      break
    }
  }

  func end(_ name: String, text: [UInt8]) {}
}
