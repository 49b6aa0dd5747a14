import Domain
import Tabular

/// Looks for the header of a sheet, which may stand below a few titles.
struct HeaderSearch {
  enum Result {
    /// With what is wrong with single headings.
    case recognised(RecognisedSheet, [ImportProblem])
    /// The header is known, but the sheet cannot be read, or must not be.
    case refused([ImportProblem])
    case unknown(ImportProblem)
    /// There are no rows at all.
    case empty
  }

  let fileName: String
  let sheetName: String?
  let index: Int
  let table: TableFile
  let aliases: HeaderAliases
  let competences: NameIndex<Competence>

  /// How many rows may stand above the header.
  private static let titleLimit = 10

  var result: Result {
    let (rows, fault) = firstRows(Self.titleLimit + 1) { _ in true }
    if NationalIdentityNumber.occurs(in: table.sheets[index]) {
      return .refused([ImportProblem(place: ImportPlace(file: fileName, sheet: "…"), fault: .nationalIdentityNumber)])
    }
    if let fault, rows.isEmpty { return .refused([problem(.unreadable(fault))]) }
    if rows.isEmpty { return .empty }
    var recognitions: [HeaderRecognition] = []
    for row in rows where recognitions.last?.kinds.isEmpty != false {
      recognitions.append(HeaderRecognition(row.cells, aliases: aliases, competences: competences))
    }
    let place = recognitions.count - 1
    if recognitions[place].kinds.isEmpty { return unrecognised(rows, recognitions) }
    let numbers = nationalIdentityNumbers(in: rows[...place])
    if !numbers.isEmpty { return .refused(numbers) }
    let kinds = recognitions[place].kinds
    let line = rows[place].number
    guard kinds.count == 1, let kind = kinds.first, let layout = recognitions[place].layout(kind, line: line) else {
      return .refused([problem(.ambiguousHeader(kinds), line: line)])
    }
    let sheet = RecognisedSheet(
      file: fileName, name: sheetName, kind: kind, index: index, layout: layout,
      assumptions: assumptions(layout, kind, titles: place))
    if let refusal = nationalIdentityColumn(of: sheet) { return .refused([refusal]) }
    return .recognised(sheet, misspelledCompetences(of: sheet, rows[place]))
  }

  private func problem(_ fault: ImportFault, line: Int? = nil, column: String? = nil) -> ImportProblem {
    ImportProblem(place: ImportPlace(file: fileName, sheet: sheetName, line: line, column: column), fault: fault)
  }

  private func unrecognised(_ rows: [TableRow], _ recognitions: [HeaderRecognition]) -> Result {
    let numbers = nationalIdentityNumbers(in: rows[...])
    if !numbers.isEmpty { return .refused(numbers) }
    let candidates = zip(rows, recognitions).compactMap { row, header in header.nearest.map { (row.number, $0) } }
    guard let (line, nearest) = candidates.max(by: { $0.1.columns < $1.1.columns }) else {
      return .unknown(problem(.unknownHeader))
    }
    return .refused([
      problem(.missingColumns(file: nearest.kind.rawValue, columns: nearest.missing), line: line)
    ])
  }

  private func nationalIdentityNumbers(in rows: ArraySlice<TableRow>) -> [ImportProblem] {
    rows.flatMap { row in
      row.cells.enumerated().filter { NationalIdentityNumber.occurs(in: $1) }
        .map { problem(.nationalIdentityNumber, line: row.number, column: columnLetters($0.offset)) }
    }
  }

  /// A column for national identity numbers is accepted only when it is empty.
  private func nationalIdentityColumn(of sheet: RecognisedSheet) -> ImportProblem? {
    let positions = sheet.layout.roles.indices.filter { sheet.layout.roles[$0] == .nationalID }
    if positions.isEmpty { return nil }
    func filled(_ row: TableRow) -> Int? {
      positions.first { $0 < row.cells.count && !row.cells[$0].isBlank }
    }
    let (rows, _) = firstRows(1) { $0.number > sheet.layout.headerLine && filled($0) != nil }
    guard let row = rows.first, let position = filled(row) else { return nil }
    return ImportProblem(place: sheet.place(line: row.number, position: position), fault: .nationalIdentityColumn)
  }

  /// Headings of a matrix that are nearly a competence, or the name of several.
  private func misspelledCompetences(of sheet: RecognisedSheet, _ row: TableRow) -> [ImportProblem] {
    guard sheet.kind == .matrix else { return [] }
    return sheet.layout.roles.indices.compactMap { position in
      let typed = position < row.cells.count ? cleaned(row.cells[position].text) : ""
      guard sheet.layout.roles[position] == .unknown, !typed.isEmpty else { return nil }
      let place = sheet.place(line: row.number, position: position)
      let suggestions: [Competence]
      switch competences.find(typed) {
      case .several(let places):
        let several = places.map { competences.items[$0] }
        return ImportProblem(place: place, fault: .ambiguousCompetence(typed: shown(typed), competences: several))
      case .one(let synonym, _): suggestions = [competences.items[synonym]]
      case .none: suggestions = typed.utf8.count <= 200 ? competences.suggestions(for: typed) : []
      }
      if suggestions.isEmpty { return nil }
      return ImportProblem(place: place, fault: .unknownCompetence(typed: shown(typed), suggestions: suggestions))
    }
  }

  private func assumptions(_ layout: SheetLayout, _ kind: ImportKind, titles: Int) -> [ImportAssumption] {
    var assumptions: [ImportAssumption] = titles > 0 ? [.titleRowsSkipped(titles)] : []
    let ignored = zip(layout.headings, layout.roles).filter { $1 == .unknown }.map(\.0)
    if !ignored.isEmpty { assumptions.append(.columnsIgnored(ignored)) }
    if kind == .employees, layout.sharePosition == nil { assumptions.append(.fullTime) }
    if kind == .courses, layout.position(of: .status) == nil { assumptions.append(.everyCoursePassed) }
    return assumptions
  }

  private struct EnoughRows: Error {}

  /// The first rows that fit, and what kept others from being read.
  private func firstRows(_ limit: Int, where fits: (TableRow) -> Bool) -> (rows: [TableRow], fault: TableFault?) {
    var rows: [TableRow] = []
    do {
      try table.read(sheet: index) { row in
        if fits(row) { rows.append(row) }
        if rows.count == limit { throw EnoughRows() }
      }
      return (rows, nil)
    } catch let fault as TableFault {
      return (rows, fault)
    } catch {
      // Nothing else is thrown than what was thrown here, to stop.
      return (rows, nil)
    }
  }
}
