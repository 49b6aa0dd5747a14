/// One record of a CSV file, or one row of a sheet.
///
/// Rows in which every cell is blank are never given.
public struct TableRow: Sendable {
  /// The place in the file, counted from 1: the line on which the record starts, or the row's number in the sheet.
  public let number: Int

  /// The cells from the first column to the last that the row has. Rows may differ in length.
  public let cells: [Cell]

  /// The formulas behind the cells, by column from 0, without their equals sign; a copied one may be empty. The cell holds
  /// what the formula gave when the workbook was saved, and is empty where it was not worked out; one that gave an empty
  /// text is left out.
  public let formulas: [Int: String]

  /// Whether the file ended inside this record: with a quote still open, inside a character, or, without a line
  /// break at the end, with fewer cells than the first record has.
  public let isCut: Bool

  /// About how much of the sheet has been read with this record, from 0 to 1.
  public let shareRead: Double

  public init(
    number: Int, cells: [Cell], formulas: [Int: String] = [:], isCut: Bool = false, shareRead: Double = 0
  ) {
    self.number = number
    self.cells = cells
    self.formulas = formulas
    self.isCut = isCut
    self.shareRead = shareRead
  }
}
