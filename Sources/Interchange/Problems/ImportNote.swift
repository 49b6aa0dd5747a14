/// A row that is left out on purpose.
public enum ImportNote: Hashable, Sendable {
  /// The course is not passed, or not yet; the status as the file writes it.
  case courseNotPassed(status: String)
}
