/// One column of a table to be written.
public struct OutputColumn: Hashable, Sendable {
  public var title: String

  /// The width in characters; without one it follows the content.
  public var width: Int?

  public init(title: String, width: Int? = nil) {
    self.title = title
    self.width = width
  }
}
