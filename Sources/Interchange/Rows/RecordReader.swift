/// Reads the rows of one kind of file.
protocol RecordReader {
  /// The record of a row; `nil` where the row has faults, or is left out on purpose.
  mutating func record(from row: inout CurrentRow) -> ImportedRecord?
}

/// Reads the rows of files that say many things of each employee.
protocol EmployeeRecordReader: RecordReader {
  var lines: EmployeeLines { get }
}
