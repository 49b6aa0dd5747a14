import Domain

/// Reads the organisation.
///
/// A parent may stand below its children, so that the whole sheet is read before units are given.
struct UnitReader {
  private struct Draft {
    let line: Int
    let unit: CareUnit
    let parentTyped: String
  }

  private let unitAt, nameAt, parentAt, kindAt: Int?
  private let existing: [CareUnit]
  private var drafts: [Draft] = []
  private var lines = FirstLines<UnitCode>()

  init(_ layout: SheetLayout, _ context: ImportContext) {
    unitAt = layout.position(of: .unit)
    nameAt = layout.position(of: .name)
    parentAt = layout.position(of: .parent)
    kindAt = layout.position(of: .kind)
    existing = context.units
  }

  /// Takes in a row; what is wrong with it apart from the parent is reported.
  mutating func add(_ row: inout CurrentRow) {
    let code = UnitCode(row.requiredText(unitAt, limit: CurrentRow.codeLimit))
    let name = row.requiredText(nameAt)
    let parent = row.text(parentAt)
    let kind = row.text(kindAt)
    row.refuseRepetition(of: code, in: &lines, at: unitAt)
    guard row.isGood else { return }
    drafts.append(
      Draft(line: row.line, unit: CareUnit(code: code, name: name, parent: nil, kind: kind), parentTyped: parent))
  }

  /// The units, parents first, and the faults of those whose parent cannot be.
  func finish(_ sheet: RecognisedSheet) -> [ImportedRow] {
    var parents = UnitParents(drafts.map { ($0.unit, $0.parentTyped) }, existing: existing)
    let faults = parents.resolve()
    let byCode = Dictionary(drafts.map { ($0.unit.code, $0) }) { first, _ in first }
    let faulty = drafts.compactMap { draft in
      faults[draft.unit.code].map { fault in
        let problem = ImportProblem(place: sheet.place(line: draft.line, position: parentAt), fault: fault)
        return ImportedRow(line: draft.line, problems: [problem])
      }
    }
    let good = parents.parentsFirst.compactMap { code, parent in
      byCode[code].map { draft in
        let unit = CareUnit(code: code, name: draft.unit.name, parent: parent, kind: draft.unit.kind)
        return ImportedRow(line: draft.line, record: .unit(unit))
      }
    }
    return faulty + good
  }
}
