public import Domain

/// Another heading for a column, as other people's files write it.
public struct HeaderAlias: Hashable, Sendable {
  public let kind: ImportKind
  public let column: ImportColumn
  public let alias: String
  public let language: Language
  public let note: String

  public init(kind: ImportKind, column: ImportColumn, alias: String, language: Language, note: String = "") {
    self.kind = kind
    self.column = column
    self.alias = alias
    self.language = language
    self.note = note
  }
}
