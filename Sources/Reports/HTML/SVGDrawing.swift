import Domain

/// Draws a map of cells, cut into pieces that fit on a page.
struct SVGHeatMap {
  let map: HeatMap
  /// Whether the paper lies on its side.
  let isWide: Bool

  private static let rowHeight = 22
  private var labelWidth: Int { isWide ? 230 : 200 }
  private var lettersBeside: Int { isWide ? 34 : 29 }
  private var rowsInPiece: Int { isWide ? 24 : 30 }
  private var widthOfPiece: Int { isWide ? 1220 : 780 }

  /// Headings that are too long to stand over a narrow column are numbered, and stand on end beside their number.
  /// Those that are cut there are told whole in a list.
  private var isNumbered: Bool { map.columns.contains { $0.count > 8 } }

  /// How many letters of a heading fit on one line on end, in two lines.
  private static let lettersOnEnd = 24

  /// Room for the headings.
  private var headHeight: Int { isNumbered ? 190 : Self.rowHeight }

  /// The headings that are cut where they stand, whole.
  var keys: [Markup] {
    guard isNumbered else { return [] }
    let cut = map.columns.enumerated().filter { _, title in
      inTwoLines(title, of: Self.lettersOnEnd).joined(separator: " ") != title
    }
    let items = cut.map { Markup.tag("li", ["value": "\($0 + 1)"], $1) }
    return items.isEmpty ? [] : [.tag("ol", ["class": "key"], items)]
  }

  private var cellWidth: Int {
    // Capitals in bold are wider than what the cells hold.
    let heads = isNumbered ? 0 : 12 + 8 * (map.columns.map(\.count).max() ?? 0)
    let cells = map.rows.flatMap { $0.cells.map(\.text.count) }.max() ?? 0
    return max(34, heads, 8 + 7 * cells)
  }

  func svgs(_ name: String) -> [Markup] {
    let across = max(1, (widthOfPiece - labelWidth) / cellWidth)
    return balanced(map.rows.count, atMost: rowsInPiece).flatMap { rows in
      balanced(map.columns.count, atMost: across).map { columns in piece(name, rows: rows, columns: columns) }
    }
  }

  /// Rows or columns in parts of nearly the same size, lest the last piece have one alone.
  private func balanced(_ count: Int, atMost limit: Int) -> [Range<Int>] {
    let parts = (count + limit - 1) / limit
    return (0..<parts).map { part in (count * part / parts)..<(count * (part + 1) / parts) }
  }

  private func piece(_ name: String, rows: Range<Int>, columns: Range<Int>) -> Markup {
    let width = labelWidth + columns.count * cellWidth
    let height = headHeight + Self.rowHeight * rows.count
    var parts: [Markup] = [.tag("title", [:], name)]
    parts.append(label(map.rowTitle, 0, headHeight - 8, isBold: true))
    for (place, column) in columns.enumerated() {
      let x = labelWidth + place * cellWidth + cellWidth / 2
      parts.append(centred(isNumbered ? "\(column + 1)" : map.columns[column], x, headHeight - 8, isBold: true))
      if isNumbered { parts += onEnd(map.columns[column], x, headHeight - Self.rowHeight) }
    }
    for (line, index) in rows.enumerated() {
      let row = map.rows[index]
      let y = headHeight + Self.rowHeight * line
      parts += rowLabel(row.title, y)
      for (place, column) in columns.enumerated() {
        let cell = row.cells[column]
        let x = labelWidth + place * cellWidth
        if cell.text.isEmpty { continue }
        parts.append(
          .tag(
            "rect",
            [
              "class": cell.tone.name, "x": "\(x + 1)", "y": "\(y + 1)", "width": "\(cellWidth - 2)",
              "height": "\(Self.rowHeight - 2)",
            ]))
        parts.append(centred(cell.text, x + cellWidth / 2, y + 15))
      }
    }
    return .tag(
      "svg",
      [
        "role": "img", "aria-label": name, "width": "\(width)", "height": "\(height)",
        "viewBox": "0 0 \(width) \(height)", "preserveAspectRatio": "xMinYMin meet",
      ], parts)
  }

  /// A heading that reads upwards from its foot, in one line or two.
  private func onEnd(_ text: String, _ x: Int, _ y: Int) -> [Markup] {
    let lines = inTwoLines(text, of: Self.lettersOnEnd)
    return lines.enumerated().map { index, line in
      let along = x + (lines.count == 1 ? 4 : index * 13 - 2)
      return .element(
        "text",
        [
          ("x", "\(along)"), ("y", "\(y)"), ("font-size", "11"), ("transform", "rotate(-90 \(along) \(y))"),
        ], [.text(line)])
    }
  }

  /// What a row is about, in one line, or in two small ones.
  private func rowLabel(_ text: String, _ y: Int) -> [Markup] {
    if text.count <= lettersBeside { return [label(text, 0, y + 15)] }
    let lines = inTwoLines(text, of: lettersBeside * 5 / 4)
    return lines.enumerated().map { index, words in
      let height = lines.count == 1 ? 14 : 9 + 10 * index
      return .element("text", [("x", "0"), ("y", "\(y + height)"), ("font-size", "10")], [.text(words)])
    }
  }

  private func label(_ text: String, _ x: Int, _ y: Int, isBold: Bool = false) -> Markup {
    svgText(cut(text, to: lettersBeside), x, y, anchor: "start", isBold)
  }

  private func centred(_ text: String, _ x: Int, _ y: Int, isBold: Bool = false) -> Markup {
    svgText(text, x, y, anchor: "middle", isBold)
  }
}

private func svgText(_ text: String, _ x: Int, _ y: Int, anchor: String, _ isBold: Bool) -> Markup {
  .element(
    "text",
    [("x", "\(x)"), ("y", "\(y)"), ("text-anchor", anchor)]
      + (isBold ? [("font-weight", "600"), ("font-size", "11")] : []), [.text(text)])
}

/// A text that fits beside a drawing, with a sign where something was left out.
private func cut(_ text: String, to length: Int) -> String {
  text.count > length ? String(text.prefix(length - 1)) + "…" : text
}

/// One line or two, broken between words; what does not fit ends with a sign.
private func inTwoLines(_ text: String, of length: Int) -> [String] {
  guard text.count > length else { return [text] }
  let head = text.prefix(length + 1)
  guard let gap = head.lastIndex(of: " ") else { return [cut(text, to: length)] }
  return [String(text[..<gap]), cut(String(text[text.index(after: gap)...]), to: length)]
}
