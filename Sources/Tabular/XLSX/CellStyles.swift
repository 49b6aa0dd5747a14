/// Which of a workbook's cell styles show a number as a date.
final class CellStyles: XMLHandler {
  /// For each style, in the order by which cells refer to it.
  private(set) var showsDate: [Bool] = []
  private var dateFormats: Set<Int> = Set(14...22).union(45...47)
  private var isAmongCellStyles = false

  init(_ part: String?, in archive: ZIPArchive, limits: TableLimits) throws(TableFault) {
    guard let part else { return }
    if try !XMLReader.readAll(part, of: archive, into: self, limits: limits) { throw .damaged(part: part) }
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      guard let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] else { return }
      if showsDay(formatCode: code) { dateFormats.insert(id) } else { dateFormats.remove(id) }
    case "cellXfs":
      isAmongCellStyles = true
    case "xf" where isAmongCellStyles:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      showsDate.append(dateFormats.contains(id))
    default:
      break
    }
  }

  func end(_ name: String, text: [UInt8]) {
    if name == "cellXfs" { isAmongCellStyles = false }
  }
}

/// Whether a number format shows a year, a month or a day. An `m` beside hours or seconds means minutes.
func showsDay(formatCode: String) -> Bool {
  var letters = Set<Character>()
  var isQuoted = false
  var isBracketed = false
  var isEscaped = false
  for character in formatCode.lowercased() {
    switch character {
    case _ where isEscaped: isEscaped = false
    case "\"": isQuoted.toggle()
    case _ where isQuoted: continue
    case "[": isBracketed = true
    case "]": isBracketed = false
    case "\\", "_", "*": isEscaped = true
    case _ where isBracketed: if character == "h" || character == "s" { letters.insert(character) }
    default: letters.insert(character)
    }
  }
  if letters.contains("y") || letters.contains("d") { return true }
  return letters.contains("m") && letters.isDisjoint(with: ["h", "s"])
}
