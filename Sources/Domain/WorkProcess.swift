/// A group of tasks that belong together, such as medicines or personal care.
public struct WorkProcess: Hashable, Sendable {
  public let code: Code<WorkProcess>
  public let name: Phrase

  public init(code: Code<WorkProcess>, name: Phrase) {
    self.code = code
    self.name = name
  }
}
