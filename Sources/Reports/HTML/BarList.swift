import Domain

/// Bars under each other, with title and value as text that wraps. Their lengths are shares of the width there is, so that
/// they can be compared on every screen and on paper.
struct BarList {
  let chart: BarChart
  let language: Language

  func markup(_ name: String) -> Markup {
    .tag("ul", ["class": "bars", "role": "list", "aria-label": name], chart.bars.map(item))
  }

  private func item(_ bar: BarChart.Bar) -> Markup {
    let length = min(max(0, bar.length), chart.scale)
    var rects = [rect("rail", "100%")]
    if length > 0 { rects.append(rect("bar-\(bar.tone.name)", percent(length))) }
    // The text says the same as the drawing.
    return .tag(
      "li", [:],
      [
        .tag("span", ["class": "bar-title"], bar.title), .text(" "),
        .tag(
          "span", ["class": "bar-value"], bar.value.text(language) + (chart.unit.isEmpty ? "" : "\u{A0}" + chart.unit)),
        .tag("svg", ["aria-hidden": "true"], rects),
      ])
  }

  /// `12.34%` of a full bar.
  private func percent(_ length: Int) -> String {
    let hundredths = length * 10_000 / chart.scale
    let decimals = hundredths % 100
    return "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)%"
  }

  private func rect(_ style: String, _ width: String) -> Markup {
    .tag("rect", ["class": style, "width": width, "height": "100%"])
  }
}
