import Domain
import Foundation
import Matching
import Tabular
import Testing

@testable import Reports

private let hostile = "</td><script>alert('x')</script> & \"q\" \u{202E}gnp\u{0}"

/// Every place of a report that can hold a text from outside.
private func report(_ text: String) -> Report {
  var report = Report(title: text, facts: [text], notes: [text])
  report.sections = [
    .init(
      heading: text, paragraphs: [text],
      table: ReportTable(
        columns: [.init(text, minimumWidth: 8), .init(text, .trailing)],
        rows: [[.text(text), .mark(text, .bad)], [.date("2026-11-22"), .number(12345)]])),
    .init(
      table: ReportTable(columns: [.init(text), .init(text)], rows: [[.text(text), .text(text)]], hasDetails: true)),
    .init(
      heading: "map",
      chart: .heatMap(
        HeatMap(rowTitle: text, columns: [text, "b"], rows: [.init(text, [.init(text, .good), .empty])]))),
    .init(
      heading: "bars",
      chart: .bars(
        BarChart(barTitle: text, valueTitle: text, bars: [.init(text, length: 3, value: .text(text))], scale: 5))),
  ]
  return report
}

private func page(_ report: Report, _ language: Language = .bokmål) -> String {
  HTMLRenderer(language: language).render(report)
}

@Suite struct `A page` {
  @Test func `takes no text for markup, wherever it stands`() throws {
    let page = page(report(hostile))

    #expect(!page.contains("<script"))
    #expect(!page.contains("</td><script"))
    #expect(!page.unicodeScalars.contains("\u{202E}") && !page.unicodeScalars.contains("\u{0}"))
    #expect(page.components(separatedBy: "&lt;script&gt;").count > 15)
    #expect(page.contains("&amp; &quot;q&quot;"))
  }

  @Test func `is the same size of tree whatever the texts are`() throws {
    #expect(
      try elements(of: page(report(hostile)))
        == elements(of: page(report(String(repeating: "x", count: hostile.count)))))
  }

  @Test(arguments: [(.bokmål, "nb"), (.nynorsk, "nn"), (.english, "en")] as [(Language, String)])
  func `is well-formed and names its language`(language: Language, tag: String) throws {
    let page = page(report("x"), language)

    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(tag)\">"))
    #expect(try !elements(of: page).isEmpty)
  }

  @Test func `refers to nothing outside itself`() {
    let page = page(report("x"))

    for word in ["http", "src=", "url(", "@import", "<link", "<script", "<iframe", "javascript:"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `has one first heading, then second ones, and a way past them`() {
    let page = page(report("x"))

    #expect(page.components(separatedBy: "<h1").count == 2)
    #expect(page.contains("href=\"#content\"") && page.contains("id=\"content\""))
    #expect(!page.contains("<h3"))
  }

  @Test func `names the columns and rows of tables, with a caption`() {
    let page = page(report("x"))

    #expect(page.contains("<th scope=\"col\">x</th>"))
    #expect(page.contains("<th scope=\"row\">x</th>") || page.contains("<th scope=\"row\" class=\"t\">x</th>"))
    #expect(page.components(separatedBy: "<caption>").count == page.components(separatedBy: "<table>").count)
  }

  @Test func `scrolls tables in boxes that a keyboard reaches, each with a name of its own`() {
    let page = page(report("x"))
    let names = page.components(separatedBy: "role=\"region\" tabindex=\"0\" aria-label=\"").dropFirst()
      .map { $0.prefix { $0 != "\"" } }

    #expect(names.count == 6)
    #expect(Set(names).count == names.count)
  }

  @Test func `tells a chart in text too`() {
    let page = page(report("Å"))

    #expect(page.contains("role=\"img\""))
    #expect(page.components(separatedBy: "<details>").count == 3)
    #expect(page.contains("text-anchor=\"middle\">Å</text>"))
  }

  @Test func `lies on its side on paper where the report is wide`() {
    var wide = report("x")
    wide.isWide = true

    #expect(page(wide).contains("A4 landscape") && !page(wide).contains("A4 portrait"))
    #expect(page(report("x")).contains("A4 portrait"))
  }
}

@Suite struct `A chart` {
  private let map = HeatMap(
    rowTitle: "Who", columns: (1...30).map { "column \($0)" },
    rows: [.init("Kari", (1...30).map { .init("\($0)", .good) })])

  @Test func `of many columns becomes several tables that fit the terminal, and loses nothing`() {
    let report = Report(title: "t", sections: [.init(chart: .heatMap(map))])

    let text = TextRenderer(language: .english, width: 80, usesColour: false).render(report)

    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let unbroken = text.replacingOccurrences(of: "\n", with: " ")
    for number in 1...30 { #expect(unbroken.contains("\(number) = column \(number)")) }
    #expect(text.components(separatedBy: "Kari").count > 2)
  }

  @Test func `of bars shows their lengths and values as text`() {
    let chart = BarChart(
      barTitle: "Month", valueTitle: "Number",
      bars: [.init("May", length: 10, value: .number(10)), .init("June", length: 5, value: .number(5))], scale: 10)
    let report = Report(title: "t", sections: [.init(chart: .bars(chart))])

    let lines = TextRenderer(language: .english, width: 60, usesColour: false).render(report).split(separator: "\n")

    #expect(
      lines.contains { $0.hasPrefix("May") && $0.contains(String(repeating: "█", count: 20)) && $0.hasSuffix("10") })
    #expect(lines.contains { $0.hasPrefix("June") && $0.contains("██████████··········") && $0.hasSuffix("5") })
  }

  @Test func `is a table of its own in a workbook`() throws {
    let report = Report(title: "t", sections: [.init(heading: "map", chart: .heatMap(map))])

    let sheet = try #require(report.sheets().first)

    #expect(sheet.name == "map" && sheet.columns.count == 31 && sheet.rows.count == 1)
    #expect(sheet.highlights.contains { $0.column == 1 && $0.when == .equalsText("1") && $0.look == .good })
  }

  @Test func `marks shares and gaps in a workbook by their numbers`() throws {
    let table = ReportTable(
      columns: [.init("Covered", highlight: .coverage), .init("Gap", highlight: .missing)],
      rows: [[.percent(50), .number(2)]])

    let sheet = try #require(Report(title: "t", sections: [.init(table: table)]).sheets().first)

    #expect(sheet.highlights.map(\.column) == [0, 0, 0, 1])
    #expect(sheet.highlights.last?.when == .above(0) && sheet.highlights.last?.look == .bad)
  }
}

/// A report of few people shows and hides the same in every form.
@Suite struct `A small group` {
  @Test(arguments: [Language.bokmål, .nynorsk, .english])
  func `is told alike in every form`(language: Language) {
    #expect(guardedCell(.small, minimum: 5, language).text(language) == "<5")
    #expect(guardedJSON(.small, minimum: 5) == .string("<5"))
    #expect(guardedJSON(.withheld, minimum: 5) == .string("hidden"))
    #expect(guardedCell(.shown(7), minimum: 5, language) == .number(7))
  }
}
