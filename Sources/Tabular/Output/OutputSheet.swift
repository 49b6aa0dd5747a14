/// A table to be written.
public struct OutputSheet: Hashable, Sendable {
  public var name: String

  /// Lines of text above the header.
  public var notes: [String]
  public var columns: [OutputColumn]
  public var rows: [[OutputCell]]
  /// The first that fits a cell decides its look.
  public var highlights: [OutputHighlight]

  public init(
    name: String, notes: [String] = [], columns: [OutputColumn], rows: [[OutputCell]],
    highlights: [OutputHighlight] = []
  ) {
    self.name = name
    self.notes = notes
    self.columns = columns
    self.rows = rows
    self.highlights = highlights
  }
}
