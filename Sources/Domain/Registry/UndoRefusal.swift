/// Why an import cannot be undone.
public enum UndoRefusal: Error, Hashable, Sendable {
  case unknown(batch: Int64)
  case alreadyUndone(batch: Int64)
  /// Later events changed rows of the batch, or refer to what it made.
  case builtUpon(batch: Int64, by: [Int64])
  /// It would take answers from surveys that are closed, or bring others back.
  case changesClosedSurveys(batch: Int64, fileName: String, [Survey])
}
