/// One imported file.
public struct ImportBatch: Hashable, Sendable {
  /// The event's number, by which it can be undone.
  public let number: Int64
  /// When it was recorded (UTC).
  public let at: String
  public let actor: String
  public let fileName: String
  /// SHA-256 of the file, in hexadecimal.
  public let digest: String
  /// What the file was, such as `employees`.
  public let contents: String
  public let tally: ImportTally
  public let isUndone: Bool

  public init(
    number: Int64, at: String, actor: String, fileName: String, digest: String, contents: String, tally: ImportTally,
    isUndone: Bool
  ) {
    self.number = number
    self.at = at
    self.actor = actor
    self.fileName = fileName
    self.digest = digest
    self.contents = contents
    self.tally = tally
    self.isUndone = isUndone
  }
}
