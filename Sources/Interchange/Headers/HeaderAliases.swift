import Domain

/// What headings mean, for each kind of file. The canonical names always count, and count first.
public struct HeaderAliases: Sendable {
  private var columns: [ImportKind: [String: ImportColumn]] = [:]

  public init(_ aliases: [HeaderAlias]) {
    for kind in ImportKind.allCases {
      let names = kind.columns.map { (headingKey(kind.canonicalName(of: $0)), $0) }
      columns[kind] = Dictionary(names) { first, _ in first }
    }
    for alias in aliases {
      let key = headingKey(alias.alias)
      if columns[alias.kind]?[key] == nil { columns[alias.kind]?[key] = Self.meaning(of: alias) }
    }
    let matrix = matrixColumns()
    columns[.matrix]?.merge(matrix) { canonical, _ in canonical }
  }

  /// The column that a heading names in a kind of file; `nil` where it names none.
  public func column(of heading: String, in kind: ImportKind) -> ImportColumn? {
    column(ofKey: headingKey(heading), in: kind)
  }

  /// The same for a heading in the form in which headings are compared.
  func column(ofKey key: String, in kind: ImportKind) -> ImportColumn? {
    if let column = columns[kind]?[key] { return column }
    // «Stillingsprosent (%)» is that percentage, but «Stilling %» is not the title.
    guard key.hasSuffix("%"), let column = columns[kind]?[String(key.dropLast())] else { return nil }
    return column == .percent || column == .fraction ? column : nil
  }

  /// A column that the kind of file has no use for is ignored.
  private static func meaning(of alias: HeaderAlias) -> ImportColumn {
    alias.column == .nationalID || alias.kind.columns.contains(alias.column) ? alias.column : .ignored
  }

  /// A matrix has the headings of holdings; what describes an employee beside the number is of no use in it.
  private func matrixColumns() -> [String: ImportColumn] {
    let staff = (columns[.employees] ?? [:]).mapValues { column -> ImportColumn in
      column == .employee || column == .nationalID ? column : .ignored
    }
    return (columns[.holdings] ?? [:]).filter { $0.value != .level }.merging(staff) { holding, _ in holding }
  }
}

/// How headings are compared: folded without spaces, but a percent sign counts, since `FTE` is a share and `FTE %` is
/// not.
func headingKey(_ heading: String) -> String {
  foldedTight(heading) + (heading.utf8.contains(UInt8(ascii: "%")) ? "%" : "")
}
