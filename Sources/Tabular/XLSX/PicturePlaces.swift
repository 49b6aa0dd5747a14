/// The upper left corners of what is drawn upon a sheet.
final class PicturePlaces: XMLHandler {
  private(set) var all: [CellPlace] = []
  private var isAtCorner = false
  private var row = 0
  private var column = 0

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "from": (isAtCorner, row, column) = (true, 0, 0)
    // It lies at a distance from the sheet's corner, and no cell is named.
    case "absoluteAnchor": all.append(CellPlace(row: 0, column: 0))
    default: break
    }
  }

  func end(_ name: String, text: [UInt8]) {
    guard isAtCorner else { return }
    let number = Int(String(decoding: text, as: UTF8.self)).map { min(max($0, 0), 1 << 20) } ?? 0
    switch name {
    case "row": row = number
    case "col": column = number
    case "from":
      all.append(CellPlace(row: row, column: column))
      isAtCorner = false
    default: break
    }
  }
}

/// The places of the drawings that a sheet refers to; those of form controls and comments lie in parts of another kind.
func picturePlaces(
  on sheet: Workbook.Sheet, in archive: ZIPArchive, limits: TableLimits
) throws(TableFault) -> [CellPlace] {
  let places = PicturePlaces()
  for tie in try Relationships(of: sheet.part, in: archive, limits: limits).all where tie.kind == "drawing" {
    try XMLReader.readAll(
      tie.part, of: archive, into: places, limits: limits, namespaces: XMLReader.drawingNamespaces)
  }
  return places.all
}
