import Domain
import Tabular

/// Rows whose key an earlier row of the sheet has, held back until it is known how the two differ.
///
/// Only lines are kept while a sheet is read; what stands on them is read anew, and only where something is repeated.
struct Repetitions {
  private var rows: [ImportedRow] = []

  var isEmpty: Bool { rows.isEmpty }

  /// Takes the row if it repeats another.
  mutating func hold(_ row: ImportedRow) -> Bool {
    let isRepetition = row.problems.contains { $0.fault.repeatedLine != nil }
    if isRepetition { rows.append(row) }
    return isRepetition
  }

  /// The rows with their differences from the earlier ones.
  ///
  /// - Parameter read: gives every row of the sheet in order.
  func explained(in sheet: RecognisedSheet, reading read: ((TableRow) -> Void) -> Void) -> [ImportedRow] {
    let repeated = Set(rows.flatMap { $0.problems.compactMap(\.fault.repeatedLine) })
    let places = Dictionary(rows.enumerated().map { ($1.line, $0) }) { first, _ in first }
    var earlier: [Int: [Cell]] = [:]
    var explained = rows
    read { row in
      if repeated.contains(row.number) { earlier[row.number] = row.cells }
      guard let place = places[row.number] else { return }
      explained[place] = ImportedRow(
        line: row.number,
        problems: rows[place].problems.map { problem in
          guard let line = problem.fault.repeatedLine, let cells = earlier[line] else { return problem }
          let columns = sheet.comparedColumns(at: problem.place.column)
          let differences = columns.compactMap { sheet.difference(at: $0, between: cells, and: row.cells) }
          return ImportProblem(
            place: problem.place, fault: .duplicateKey(firstLine: line, differences: differences))
        })
    }
    return explained
  }
}

extension ImportFault {
  /// The line whose key is repeated.
  fileprivate var repeatedLine: Int? {
    if case .duplicateKey(let line, _) = self { line } else { nil }
  }
}

extension RecognisedSheet {
  /// The columns in which two rows of one key can differ; of a matrix, the one cell and what holds for the whole row.
  fileprivate func comparedColumns(at heading: String?) -> [Int] {
    layout.roles.indices.filter { position in
      switch layout.roles[position] {
      case .column(let column): !kind.key.contains(column)
      case .competence: layout.heading(at: position) == heading
      case .ignored, .nationalID, .unknown: false
      }
    }
  }

  fileprivate func difference(at position: Int, between earlier: [Cell], and later: [Cell]) -> CellDifference? {
    func cell(_ cells: [Cell]) -> Cell { position < cells.count ? cells[position] : .empty }
    let (first, second) = (cell(earlier), cell(later))
    if first.says(the: second) { return nil }
    return CellDifference(
      column: layout.heading(at: position), earlier: shown(cleaned(first.text)), later: shown(cleaned(second.text)))
  }
}

extension Cell {
  /// Whether two cells mean the same, in whatever form a day or a number is written.
  fileprivate func says(the other: Cell) -> Bool {
    let (mine, others) = (cleaned(text), cleaned(other.text))
    if mine == others { return true }
    if case .day(let day, _) = DateReading(self), case .day(let otherDay, _) = DateReading(other) {
      return day == otherDay
    }
    if let number = WrittenNumber(mine), let otherNumber = WrittenNumber(others) { return number == otherNumber }
    return false
  }
}
