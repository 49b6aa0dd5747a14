/// How a CSV file is to be written.
public struct CSVStyle: Hashable, Sendable {
  public enum LineBreak: String, Sendable {
    case lineFeed = "\n"
    case carriageReturnLineFeed = "\r\n"
  }

  public enum DateStyle: Sendable {
    /// `2026-11-22`
    case iso
    /// `22.11.2026`
    case dayMonthYear
  }

  public var delimiter: Character
  public var byteOrderMark: Bool
  public var lineBreak: LineBreak

  /// Whether a comma parts the decimals of a number. Percentages are then written for people, `12,5 %`, and otherwise
  /// for programs, as a share of one.
  public var decimalComma: Bool
  public var dates: DateStyle

  public init(
    delimiter: Character, byteOrderMark: Bool, lineBreak: LineBreak, decimalComma: Bool, dates: DateStyle
  ) {
    self.delimiter = delimiter
    self.byteOrderMark = byteOrderMark
    self.lineBreak = lineBreak
    self.decimalComma = decimalComma
    self.dates = dates
  }

  /// For programs, and for comparing versions.
  public static let canonical = CSVStyle(
    delimiter: ",", byteOrderMark: false, lineBreak: .lineFeed, decimalComma: false, dates: .iso)

  /// Opens with a double click in an Excel set up for Norway.
  public static let norwegianExcel = CSVStyle(
    delimiter: ";", byteOrderMark: true, lineBreak: .carriageReturnLineFeed, decimalComma: true, dates: .dayMonthYear)
}
