/// How much a file may ask for before it is refused.
///
/// The standard limits let through the largest honest file and stop a hostile one within seconds.
public struct TableLimits: Hashable, Sendable {
  /// The size of a file that has to be held in memory whole.
  public var fileBytes = 512 << 20

  /// The size of a plain text, which is read in pieces.
  public var textBytes = 8 << 30

  /// The size up to which a text is held in memory nevertheless.
  public var textBytesInMemory = 16 << 20

  /// How much of a longer text is read at a time.
  public var pieceBytes = 1 << 20

  /// The UTF-8 length of a record of a text that is read in pieces.
  public var recordBytes = 64 << 20

  /// The sum of all that is unpacked from a workbook during one reading.
  public var unpackedBytes = 1 << 30

  /// How many times larger than its packed form a part may be.
  public var ratio = 250

  /// The unpacked size below which the ratio of a part does not matter.
  public var bytesBelowRatio = 8 << 20

  /// The number of files in a workbook's archive.
  public var archiveEntries = 10_000

  /// Records or rows, blank ones included.
  public var rows = 50_000_000

  /// Cells in one row, those skipped to the left of a value included.
  public var columns = 16_384

  /// Cells in one reading, those skipped included.
  public var cells = 500_000_000

  /// The UTF-8 length of one cell's text.
  public var cellBytes = 1 << 20

  /// The number of shared strings in a workbook.
  public var sharedStrings = 2_000_000

  /// The UTF-8 length of all shared strings together.
  public var sharedStringBytes = 256 << 20

  /// Elements inside one another.
  public var depth = 64

  /// The length of one tag, comment or instruction.
  public var tagBytes = 1 << 20

  public init() {}

  /// The limits for files that people send.
  public static let standard = TableLimits()
}
