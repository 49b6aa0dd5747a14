/// A text that an erasure leaves and in which a part of the person's name, or something close to it, stands.
///
/// Whether it means the person only people can tell; nothing of it is kept.
public struct NameLeftover: Hashable, Sendable {
  /// The table of the row.
  public let table: String
  /// Whose row it is: an employee's number, a unit's code, the number of an event; empty where it is nobody's.
  public let owner: String
  public let text: String
  /// The words in question, as they stand.
  public let words: [String]

  public init(table: String, owner: String, text: String, words: [String]) {
    self.table = table
    self.owner = owner
    self.text = text
    self.words = words
  }
}
