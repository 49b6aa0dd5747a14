/// Figures that are better seen than read: a map of cells, or bars. Each can be told as a table.
public enum ReportChart: Hashable, Sendable {
  case heatMap(HeatMap)
  case bars(BarChart)
}

/// Cells in rows and columns; each has a text, so that its colour is never needed.
public struct HeatMap: Hashable, Sendable {
  public struct Cell: Hashable, Sendable {
    public var text: String
    public var tone: ReportTable.Tone

    public init(_ text: String, _ tone: ReportTable.Tone) {
      self.text = text
      self.tone = tone
    }

    public static let empty = Cell("", .plain)
  }

  public struct Row: Hashable, Sendable {
    public var title: String
    /// One for each column.
    public var cells: [Cell]

    public init(_ title: String, _ cells: [Cell]) {
      self.title = title
      self.cells = cells
    }
  }

  /// What a colour stands for, for those who see it.
  public struct Key: Hashable, Sendable {
    public var words: String
    public var tone: ReportTable.Tone

    public init(_ words: String, _ tone: ReportTable.Tone) {
      self.words = words
      self.tone = tone
    }
  }

  /// What the rows are, such as «Ansatt».
  public var rowTitle: String
  public var columns: [String]
  public var rows: [Row]
  public var keys: [Key]

  public init(rowTitle: String, columns: [String], rows: [Row], keys: [Key] = []) {
    self.rowTitle = rowTitle
    self.columns = columns
    self.rows = rows
    self.keys = keys
  }

  /// The whole map as one table.
  public var table: ReportTable {
    ReportTable(
      columns: [.init(rowTitle, minimumWidth: 12)] + columns.map { .init($0, .trailing, minimumWidth: 4) },
      rows: rows.map { row in [.text(row.title)] + row.cells.map { .mark($0.text, $0.tone) } })
  }
}

/// One bar under the other, all on one scale.
public struct BarChart: Hashable, Sendable {
  public struct Bar: Hashable, Sendable {
    public var title: String
    /// What the length stands for, on the scale of the chart.
    public var length: Int
    /// What stands beside the bar.
    public var value: ReportTable.Cell
    public var tone: ReportTable.Tone

    public init(_ title: String, length: Int, value: ReportTable.Cell, _ tone: ReportTable.Tone = .plain) {
      self.title = title
      self.length = length
      self.value = value
      self.tone = tone
    }
  }

  /// What the bars are, such as «Måned».
  public var barTitle: String
  /// What is counted, such as «Utløper».
  public var valueTitle: String
  public var bars: [Bar]
  /// The length of a full bar; a longer one is cut there.
  public var scale: Int
  /// What follows a value where no heading tells what is counted, such as `t`.
  public var unit: String

  public init(barTitle: String, valueTitle: String, bars: [Bar], scale: Int, unit: String = "") {
    self.barTitle = barTitle
    self.valueTitle = valueTitle
    self.bars = bars
    self.scale = max(1, scale)
    self.unit = unit
  }

  public var table: ReportTable {
    ReportTable(
      columns: [.init(barTitle, minimumWidth: 12), .init(valueTitle, .trailing)],
      rows: bars.map { [.text($0.title), $0.value] })
  }
}

extension ReportChart {
  public var table: ReportTable {
    switch self {
    case .heatMap(let map): map.table
    case .bars(let chart): chart.table
    }
  }
}

extension ReportChart {
  /// How the chart is told on a terminal: as tables of at most so many characters across, with the long headings of
  /// a map above each as numbers.
  func texts(width: Int) -> [(paragraph: String?, table: ReportTable)] {
    switch self {
    case .bars(let chart): return [(nil, chart.drawn(width: width))]
    case .heatMap(let map):
      let cellWidth = max(2, map.rows.flatMap { $0.cells.map(\.text.count) }.max() ?? 2)
      let across = max(4, (width - 28) / (cellWidth + 2))
      return stride(from: 0, to: map.columns.count, by: across).map { start in
        map.part(start..<min(start + across, map.columns.count))
      }
    }
  }
}

extension HeatMap {
  /// Some of the columns under numbers, and what the numbers stand for.
  fileprivate func part(_ range: Range<Int>) -> (paragraph: String?, table: ReportTable) {
    let some = HeatMap(
      rowTitle: rowTitle, columns: range.map { "\($0 + 1)" },
      rows: rows.map { Row($0.title, range.map { [cells = $0.cells] in cells[$0] }) })
    var table = some.table
    for index in table.columns.indices.dropFirst() { table.columns[index].minimumWidth = nil }
    return (range.map { "\($0 + 1) = \(columns[$0])" }.joined(separator: " · "), table)
  }
}

extension BarChart {
  /// With a bar of blocks between title and value.
  fileprivate func drawn(width: Int) -> ReportTable {
    let longest = min(30, max(8, width / 3))
    return ReportTable(
      columns: [.init(barTitle, minimumWidth: 12), .init(""), .init(valueTitle, .trailing)],
      rows: bars.map { bar in
        let filled = (min(max(0, bar.length), scale) * longest + scale / 2) / scale
        let blocks = String(repeating: "█", count: filled) + String(repeating: "·", count: longest - filled)
        return [.text(bar.title), .mark(blocks, bar.tone), bar.value]
      })
  }
}
