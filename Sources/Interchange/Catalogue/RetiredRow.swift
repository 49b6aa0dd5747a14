/// A row of a catalogue file that says it is no longer for new use.
public struct RetiredRow: Hashable, Sendable {
  public let sheet: CatalogueSheet
  /// What identifies the row in its sheet; codes with a space between them where it takes several.
  ///
  /// Requirements: task, competence and, in brackets, the group. Gates: task and first day, if any. Baselines:
  /// profession and competence. Levels: level and kind. Synonyms: kind and code.
  public let key: String

  /// Why, as the row says.
  public let source: String

  public init(sheet: CatalogueSheet, key: String, source: String = "") {
    self.sheet = sheet
    self.key = key
    self.source = source
  }
}
