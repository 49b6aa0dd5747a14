/// One row, or one cell of a matrix: a record, or what is wrong with it.
public struct ImportedRow: Sendable {
  public let line: Int
  /// `nil` where there are problems.
  public let record: ImportedRecord?
  /// At most one per cell; empty when the record is good.
  public let problems: [ImportProblem]

  init(line: Int, record: ImportedRecord) {
    self.line = line
    self.record = record
    problems = []
  }

  init(line: Int, problems: [ImportProblem]) {
    self.line = line
    record = nil
    self.problems = problems
  }
}
