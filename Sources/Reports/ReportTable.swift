public import Domain

/// Rows of typed cells under headings.
public struct ReportTable: Hashable, Sendable {
  public struct Column: Hashable, Sendable {
    public enum Alignment: Sendable {
      case leading
      case trailing
    }

    public var title: String
    public var alignment: Alignment
    /// How narrow it may be made when the terminal is narrow, before the others are asked; never narrower than its
    /// longest word. `nil` is asked last.
    public var minimumWidth: Int?
    /// Whether it is the first to leave its place, and follow under the row, where even that is not enough.
    public var yields: Bool

    /// How a workbook marks the numbers of the column.
    public var highlight: Highlight?

    /// What is good or bad about a number.
    public enum Highlight: Sendable {
      /// 100 % and more is good, less is near, nothing is bad.
      case coverage
      /// More than none is bad.
      case missing
    }

    public init(
      _ title: String, _ alignment: Alignment = .leading, minimumWidth: Int? = nil, yields: Bool = false,
      highlight: Highlight? = nil
    ) {
      self.title = title
      self.alignment = alignment
      self.minimumWidth = minimumWidth
      self.yields = yields
      self.highlight = highlight
    }
  }

  public enum Cell: Hashable, Sendable {
    case empty
    case text(String)
    case number(Int)
    /// Hundredths, such as hours or shares with decimals.
    case hundredths(Int)
    /// Whole percent.
    case percent(Int)
    case date(CalendarDate)
    /// A verdict's word, with how it looks on a terminal.
    case mark(String, Tone)
  }

  /// How a mark is coloured where colours are used; the words never depend on it.
  public enum Tone: Sendable {
    case good
    case near
    case bad
    case plain
  }

  public var columns: [Column]
  public var rows: [[Cell]]
  /// The last column holds sentences: on a terminal it stands under its row, over the whole width.
  public var hasDetails: Bool
  /// Whether the column's title stands before them there.
  public var labelsDetails: Bool

  public init(columns: [Column], rows: [[Cell]], hasDetails: Bool = false, labelsDetails: Bool = false) {
    self.columns = columns
    self.rows = rows
    self.hasDetails = hasDetails
    self.labelsDetails = labelsDetails
  }

  /// What stands under a row: its details, after the column's title where they do not explain themselves.
  func details(_ text: String) -> String {
    guard labelsDetails, !text.isEmpty, let title = columns.last?.title else { return text }
    return "\(title): \(text)"
  }
}
