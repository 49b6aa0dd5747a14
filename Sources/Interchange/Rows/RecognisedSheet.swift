/// A sheet whose header is known.
public struct RecognisedSheet: Sendable {
  public let file: String
  /// `nil` for a file without sheets.
  public let name: String?
  public let kind: ImportKind

  let index: Int
  let layout: SheetLayout

  /// What is taken for granted because of the header.
  public let assumptions: [ImportAssumption]

  /// Whether no column says from when a competence is held, so that the day of the import stands for it.
  public var lacksFirstDays: Bool { kind == .matrix && layout.position(of: .from) == nil }

  func place(line: Int?, position: Int?) -> ImportPlace {
    ImportPlace(file: file, sheet: name, line: line, column: position.map { layout.heading(at: $0) })
  }
}
