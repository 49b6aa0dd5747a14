import Tabular

/// Where the columns of a catalogue file stand.
struct CatalogueHeader {
  let file: String
  let headings: [String]
  /// The place of each column, by its number.
  private let positions: [Int?]

  init(file: String, _ row: TableRow) {
    self.file = file
    headings = row.cells.map { cleaned($0.text) }
    var positions = [Int?](repeating: nil, count: CatalogueColumn.allCases.count)
    for (position, heading) in headings.enumerated() {
      guard let column = CatalogueColumn.byHeading[heading.lowercased()], positions[column.rawValue] == nil else {
        continue
      }
      positions[column.rawValue] = position
    }
    self.positions = positions
  }

  func position(of column: CatalogueColumn) -> Int? { positions[column.rawValue] }

  func place(line: Int, column: CatalogueColumn?) -> ImportPlace {
    ImportPlace(file: file, line: line, column: column?.heading)
  }

  /// The sheet that needs most of these columns and misses none.
  var sheet: CatalogueSheet? {
    CatalogueSheet.allCases.filter { missing(in: $0).isEmpty && !isOutgrown($0) }
      .max { $0.requiredColumns.count < $1.requiredColumns.count }
  }

  /// Work processes have little beside a name, so that a file of tasks or competences with a column too few would pass for
  /// one: columns that only others have tell them apart.
  private func isOutgrown(_ sheet: CatalogueSheet) -> Bool {
    sheet == .workProcesses
      && [.kind, .risk, .setting, .mustVerify, .validityInMonths, .signaturesNeeded, .careLevel].contains {
        position(of: $0) != nil
      }
  }

  /// The headings that the sheet cannot do without.
  func missing(in sheet: CatalogueSheet) -> [String] {
    sheet.requiredColumns.filter { position(of: $0) == nil }.map(\.heading)
  }
}
