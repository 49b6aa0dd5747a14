/// What is to be said, in one language, before it is decided how it looks.
public struct Report: Hashable, Sendable {
  public var title: String
  /// Lines under the title: the date, the edition, the law.
  public var facts: [String]
  public var sections: [Section]
  /// Lines at the end: what the reader must know to use the answer.
  public var notes: [String]
  /// Commands to go on with, for who asked on a terminal. A page has none: it is read by people without the program.
  public var commands: [String] = []
  /// Whether it is printed on its side.
  public var isWide = false

  public struct Section: Hashable, Sendable {
    public var heading: String
    public var paragraphs: [String]
    public var table: ReportTable?
    /// A section has a table or a chart.
    public var chart: ReportChart?

    public init(
      heading: String = "", paragraphs: [String] = [], table: ReportTable? = nil, chart: ReportChart? = nil
    ) {
      self.heading = heading
      self.paragraphs = paragraphs
      self.table = table
      self.chart = chart
    }

    /// A table without rows says nothing to the eye; files have its header.
    var isEmptyTable: Bool { paragraphs.isEmpty && chart == nil && table.map(\.rows.isEmpty) ?? false }
  }

  public init(title: String, facts: [String] = [], sections: [Section] = [], notes: [String] = []) {
    self.title = title
    self.facts = facts
    self.sections = sections
    self.notes = notes
  }
}
