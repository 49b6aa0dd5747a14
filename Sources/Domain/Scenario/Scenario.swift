/// What an organisation assumes, to see what would come of it. Nothing of it is so.
public struct Scenario: Hashable, Sendable {
  public let number: Int
  public let name: String
  /// In the order in which they were added.
  public let changes: [ScenarioChange]

  public init(number: Int, name: String, changes: [ScenarioChange] = []) {
    (self.number, self.name, self.changes) = (number, name, changes)
  }
}
