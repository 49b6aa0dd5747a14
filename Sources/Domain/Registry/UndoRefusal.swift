/// Why an import cannot be undone.
public enum UndoRefusal: Error, Hashable, Sendable {
  case unknown(batch: Int64)
  case alreadyUndone(batch: Int64)
  /// Later events changed rows of the batch, or refer to what it made.
  case builtUpon(batch: Int64, by: [Int64])
}
