public import Domain
import Wording

/// A report as one file for a browser and a printer: nothing outside it, and no script.
public struct HTMLRenderer: Sendable {
  public let language: Language

  public init(language: Language) { self.language = language }

  public func render(_ report: Report) -> String {
    let numbered = report.sections.filter { !$0.isEmptyTable }.enumerated().map {
      (number: $0.offset + 1, section: $0.element)
    }
    let headed = numbered.filter { !$0.section.heading.isEmpty }
    let contents = headed.count < 4 ? [] : [contentsList(headed)]
    let title = Markup.tag("h1", [:], report.title)
    let facts = report.facts.isEmpty ? [] : [Markup.tag("div", ["class": "facts"], report.facts.map(paragraph))]
    let skip = Phrase(nb: "Hopp til innholdet", nn: "Hopp til innhaldet", en: "Skip to the content")[language]
    let body = [
      Markup.tag("header", [:], [.tag("a", ["class": "skip", "href": "#content"], skip), title] + facts + contents),
      Markup.tag(
        "main", ["id": "content", "tabindex": "-1"],
        numbered.map { section($0.section, number: $0.number, of: report) }),
    ]
    let notes = report.notes.isEmpty ? [] : [Markup.tag("footer", [:], report.notes.map(paragraph))]
    return Markup.page(
      .tag("html", ["lang": language.htmlTag], [head(report), .tag("body", [:], body + notes)]))
  }

  private func head(_ report: Report) -> Markup {
    .tag(
      "head", [:],
      [
        .tag("meta", ["charset": "utf-8"]),
        .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .tag("meta", ["name": "color-scheme", "content": "light"]),
        .tag("meta", ["name": "referrer", "content": "no-referrer"]),
        .tag("title", [:], report.title),
        .style(report.isWide ? sidewaysPaper : uprightPaper), .style(pageStyle),
      ])
  }

  private func paragraph(_ text: String) -> Markup { .tag("p", [:], text) }

  private func contentsList(_ sections: [(number: Int, section: Report.Section)]) -> Markup {
    let label = Phrase(nb: "Innhold", nn: "Innhald", en: "Contents")[language]
    let items = sections.map { number, section in
      Markup.tag("li", [:], [.tag("a", ["href": "#s\(number)"], section.heading)])
    }
    return .tag("nav", ["aria-label": label], [.tag("ul", [:], items)])
  }

  private func section(_ section: Report.Section, number: Int, of report: Report) -> Markup {
    var parts: [Markup] = []
    if !section.heading.isEmpty { parts.append(.tag("h2", ["id": "s\(number)"], section.heading)) }
    parts += section.paragraphs.map(paragraph)
    // Every box is a landmark, and no two may be called the same.
    let name = section.heading.isEmpty ? "\(report.title) (\(number))" : section.heading
    if let table = section.table { parts.append(box(named: name, [self.table(table, caption: name)])) }
    if let chart = section.chart { parts = self.chart(chart, under: parts, name: name, isWide: report.isWide) }
    return .tag("section", section.isShort ? ["class": "short"] : [:], parts)
  }

  /// What is wider than a small screen scrolls by itself, by keyboard too.
  private func box(named name: String, _ content: [Markup]) -> Markup {
    .tag("div", ["class": "box", "role": "region", "tabindex": "0", "aria-label": name], content)
  }

  /// - Parameter head: the heading and what is said about the chart.
  private func chart(_ chart: ReportChart, under head: [Markup], name: String, isWide: Bool) -> [Markup] {
    var parts = head
    switch chart {
    case .bars(let bars): parts.append(BarList(chart: bars, language: language).markup(name))
    case .heatMap(let map):
      let drawing = SVGHeatMap(map: map, isWide: isWide)
      let pieces = drawing.svgs(name)
      parts += colourKeys(map.keys) + [box(named: name, Array(pieces.prefix(1)))]
      // On paper the first piece stands on the sheet of its heading and its legend.
      parts = [.tag("div", ["class": "start"], parts)]
      if pieces.count > 1 {
        let more = Phrase(nb: "fortsettelse", nn: "framhald", en: "continued")[language]
        parts.append(box(named: "\(name), \(more)", Array(pieces.dropFirst())))
      }
      parts += drawing.keys
    }
    let asTable = Phrase(nb: "Vis som tabell", nn: "Vis som tabell", en: "Show as a table")[language]
    let label = "\(name), \(asTable.lowercasedFirst)"
    parts.append(
      .tag(
        "details", [:],
        [
          .tag("summary", [:], [.text(asTable)]),
          box(named: label, [table(chart.table, caption: label)]),
        ]))
    return parts
  }

  private func colourKeys(_ keys: [HeatMap.Key]) -> [Markup] {
    guard !keys.isEmpty else { return [] }
    let words = Phrase(nb: "Farger:", nn: "Fargar:", en: "Colours:")[language]
    let marks = keys.flatMap { [Markup.text(" "), .tag("span", ["class": "m \($0.tone.name)"], $0.words)] }
    return [.tag("p", [:], [.text(words)] + marks)]
  }

  // MARK: Tables

  private func table(_ table: ReportTable, caption: String) -> Markup {
    let columns = table.hasDetails ? Array(table.columns.dropLast()) : table.columns
    let names = headerColumn(columns)
    let headings = columns.enumerated().map { index, column in
      let style = column.alignment == .trailing ? "n" : index == names ? "h" : nil
      return Markup.tag("th", style.map { ["scope": "col", "class": $0] } ?? ["scope": "col"], column.title)
    }
    let bodies = table.rows.flatMap { rows(of: $0, in: table, columns) }
    return .tag(
      "table", [:],
      [
        .tag("caption", [:], [.tag("span", [:], caption)]), .tag("thead", [:], [.tag("tr", [:], headings)]),
        .tag("tbody", [:], bodies),
      ])
  }

  private func rows(of cells: [ReportTable.Cell], in table: ReportTable, _ columns: [ReportTable.Column]) -> [Markup] {
    let details = table.hasDetails ? table.details(cells.last?.text(language) ?? "") : ""
    let header = headerColumn(columns)
    let row = zip(cells, columns).enumerated().map { index, pair in
      cell(pair.0, pair.1, isHeader: index == header)
    }
    if details.isEmpty { return [.tag("tr", [:], row)] }
    return [
      .tag("tr", ["class": "has-details"], row),
      .tag(
        "tr", ["class": "details"], [.tag("td", ["colspan": "\(columns.count)"], [.tag("div", [:], details)])]),
    ]
  }

  /// The column that names the rows: of those without numbers the first that needs most room.
  private func headerColumn(_ columns: [ReportTable.Column]) -> Int {
    let texts = columns.indices.filter { columns[$0].alignment == .leading }
    return texts.max { (columns[$0].minimumWidth ?? 0, $1) < (columns[$1].minimumWidth ?? 0, $0) } ?? 0
  }

  private func cell(_ cell: ReportTable.Cell, _ column: ReportTable.Column, isHeader: Bool) -> Markup {
    let text = cell.text(language)
    var content: [Markup] = text.isEmpty ? [] : [.text(text)]
    if let tone = cell.tone(in: column), tone != .plain, !text.isEmpty {
      content = [.tag("span", ["class": "m \(tone.name)\(text.count > 22 ? " w" : "")"], text)]
    }
    var attributes: [(String, String)] = []
    if isHeader, !text.isEmpty { attributes.append(("scope", "row")) }
    let styles = [isHeader ? "h" : nil, style(of: cell, column)].compactMap { $0 }
    if !styles.isEmpty { attributes.append(("class", styles.joined(separator: " "))) }
    return .element(isHeader && !text.isEmpty ? "th" : "td", attributes, content)
  }

  /// Numbers stand to the right; numbers, dates and short words do not break, and the longest break anywhere.
  private func style(of cell: ReportTable.Cell, _ column: ReportTable.Column) -> String? {
    if column.alignment == .trailing { return "n" }
    switch cell {
    case .date: return "d"
    case .text(let text):
      if text.count <= 12 { return "t" }
      return text.split(whereSeparator: { " -".contains($0) }).contains { $0.count > 20 } ? "u" : nil
    case .empty, .number, .hundredths, .percent, .mark: return nil
    }
  }
}

extension Report.Section {
  /// Whether it is kept on one page: a few rows or bars.
  fileprivate var isShort: Bool {
    if case .bars(let bars) = chart { return bars.bars.count <= 25 }
    return chart == nil && table?.rows.count ?? 0 <= 10
  }
}

extension ReportTable.Cell {
  /// The cell as people read it.
  func text(_ language: Language) -> String {
    switch self {
    case .empty: ""
    case .text(let text), .mark(let text, _): text
    case .number(let value): language.number(value)
    case .hundredths(let value): language.decimal(hundredths: value)
    case .percent(let value): language.percent(value)
    case .date(let date): language.date(date)
    }
  }
}

extension ReportTable.Cell {
  /// How a mark, or a number of a column that is highlighted, stands out; the number says the same.
  fileprivate func tone(in column: ReportTable.Column) -> ReportTable.Tone? {
    switch (self, column.highlight) {
    case (.mark(_, let tone), _): tone
    case (.percent(let value), .coverage) where value < 100: value == 0 ? .bad : .near
    case (.number(let value), .missing) where value > 0: .bad
    case (.empty, _), (.text, _), (.number, _), (.hundredths, _), (.percent, _), (.date, _): nil
    }
  }
}

extension ReportTable.Tone {
  /// The class of the style sheet.
  var name: String {
    switch self {
    case .good: "good"
    case .near: "near"
    case .bad: "bad"
    case .plain: "plain"
    }
  }
}

extension Language {
  fileprivate var htmlTag: String {
    switch self {
    case .bokmål: "nb"
    case .nynorsk: "nn"
    case .english: "en"
    }
  }
}
