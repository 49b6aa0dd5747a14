import Domain

/// What a column of one sheet is read as.
enum ColumnRole: Hashable {
  case column(ImportColumn)
  /// A column of a matrix.
  case competence(CompetenceCode)
  case ignored
  case nationalID
  case unknown

  /// Whether the column is read.
  var saysSomething: Bool {
    switch self {
    case .column, .competence: true
    case .ignored, .nationalID, .unknown: false
    }
  }
}
