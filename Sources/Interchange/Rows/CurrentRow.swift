import Domain
import Tabular

/// The row that is being read: its cells, the faults found in it, and what was noticed in all rows so far.
struct CurrentRow {
  let sheet: RecognisedSheet
  private(set) var line = 0
  private(set) var problems: [ImportProblem] = []
  private(set) var notes: [ImportNote: Int] = [:]
  var counts = AssumptionCounts()
  private var cells: [Cell] = []
  private var faultyPositions: [Int] = []

  init(_ sheet: RecognisedSheet) { self.sheet = sheet }

  var isGood: Bool { problems.isEmpty }

  /// What is wrong with the row.
  var refusal: ImportedRow { ImportedRow(line: line, problems: problems) }

  /// Goes on to the next row. What makes a whole row unfit is reported here.
  mutating func begin(_ row: TableRow) {
    line = row.number
    cells = row.cells
    if !problems.isEmpty {
      problems = []
      faultyPositions = []
    }
    refuseNationalIdentityNumbers()
    for (position, formula) in row.formulas.sorted(by: { $0.key < $1.key })
    where self[position] == .empty && isRead(position) {
      report(.formulaWithoutValue(formula: shown("=" + formula)), at: position)
    }
    if row.isCut {
      if isGood { report(.cutRow, at: nil) }
    } else if cells.count > sheet.layout.roles.count {
      let width = sheet.layout.roles.count
      let found = cells.lastIndex { $0 != .empty }.map { $0 + 1 } ?? 0
      if found > width { report(.tooManyCells(expected: width, found: found), at: nil) }
    }
  }

  /// Stands for the rows that cannot be read.
  mutating func endEarly(_ fault: TableFault) {
    cells = []
    faultyPositions = []
    problems = [ImportProblem(place: sheet.place(line: nil, position: nil), fault: .unreadable(fault))]
  }

  /// The cell; an empty one where the sheet lacks the column or the row is short.
  subscript(position: Int?) -> Cell {
    guard let position, position < cells.count else { return .empty }
    return cells[position]
  }

  /// Notes a fault, unless its cell has one already.
  mutating func report(_ fault: ImportFault, at position: Int?) {
    if let position {
      if faultyPositions.contains(position) { return }
      faultyPositions.append(position)
    }
    problems.append(ImportProblem(place: sheet.place(line: line, position: position), fault: fault))
  }

  mutating func note(_ note: ImportNote) { notes[note, default: 0] += 1 }

  /// The value of a reading; a fault is reported, and so is a blank where a value is required.
  mutating func take<Value>(_ reading: Reading<Value>, at position: Int?, isRequired: Bool) -> Value? {
    switch reading {
    case .value(let value): return value
    case .blank:
      if isRequired { report(.missingValue, at: position) }
      return nil
    case .fault(let fault):
      report(fault, at: position)
      return nil
    }
  }

  /// Whether the column is one whose cells are used.
  private func isRead(_ position: Int) -> Bool {
    let roles = sheet.layout.roles
    guard position < roles.count else { return false }
    switch roles[position] {
    case .column, .competence: return true
    case .ignored, .nationalID, .unknown: return false
    }
  }

  private mutating func refuseNationalIdentityNumbers() {
    let roles = sheet.layout.roles
    for position in cells.indices {
      let role = position < roles.count ? roles[position] : .unknown
      let occurs =
        switch role {
        case .ignored: NationalIdentityNumber.occursPlainly(in: cells[position])
        case .nationalID: cells[position] != .empty
        case .column, .competence, .unknown: NationalIdentityNumber.occurs(in: cells[position])
        }
      if occurs { report(.nationalIdentityNumber, at: position) }
    }
  }
}
