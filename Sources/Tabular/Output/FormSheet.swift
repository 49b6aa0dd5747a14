/// A sheet that people fill in, on a screen or on paper: cells of a few looks, of which only the open ones can be changed.
public struct FormSheet: Sendable {
  /// How a cell looks, and whether it is open.
  public enum Look: CaseIterable, Sendable {
    /// Text as it is, without a frame.
    case bare
    case title
    /// A line that says what the next ones are about.
    case heading
    /// The head of a column.
    case columnHead
    case framed
    case framedStrong
    case framedSmall
    /// A cell to choose an answer in.
    case openChoice
    /// A cell to write in.
    case openText
    /// A cell to write in that stands out from the others.
    case openExtra
  }

  public struct Cell: Sendable {
    public let text: String
    public let look: Look

    public init(_ text: String = "", _ look: Look = .bare) {
      self.text = text
      self.look = look
    }
  }

  /// Cells that take one of the texts of a column of another sheet, and nothing else.
  public struct Choice: Sendable {
    public let column: Int
    public let rows: ClosedRange<Int>
    /// Such as `=lists!$A$1:$A$7`.
    public let source: String
    public let errorTitle: String
    public let errorText: String

    public init(column: Int, rows: ClosedRange<Int>, source: String, errorTitle: String, errorText: String) {
      self.column = column
      self.rows = rows
      self.source = source
      self.errorTitle = errorTitle
      self.errorText = errorText
    }
  }

  /// Kept as it is; it must be a legal one.
  public var name: String
  /// Widths in characters; 0 hides the column.
  public var widths: [Double]
  public var rows: [[Cell]]
  /// How many rows at the top stay in view and come again on each page; the last of them gets a filter.
  public var headRows = 0
  public var choices: [Choice] = []
  /// Rows that begin a new page.
  public var pageBreaks: [Int] = []
  public var isHidden = false
  public var isLandscape = true
  /// What stands at the head of each page; the foot has its number.
  public var pageHead = ""

  public init(name: String, widths: [Double], rows: [[Cell]]) {
    self.name = name
    self.widths = widths
    self.rows = rows
  }
}
