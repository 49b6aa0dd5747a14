import Domain
import Foundation
import Matching
import Tabular
import TestKit
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
    // What stands under a row wraps within the screen, however wide its table is.
    #expect(page.contains("<td colspan=\"1\"><div>"))
  }

  @Test func `is the same size of tree whatever the texts are`() throws {
    #expect(
      try elements(of: page(report(hostile)))
        == elements(of: page(report(String(hostile.map { $0 == " " ? " " : "x" })))))
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

    #expect(page.contains("<th scope=\"col\" class=\"n\">x</th>"))
    #expect(page.contains("<th scope=\"row\" class=\"h t\">x</th>"))
    #expect(page.components(separatedBy: "<caption>").count == page.components(separatedBy: "<table>").count)
  }

  @Test func `scrolls tables in boxes that a keyboard reaches, each with a name of its own`() {
    let page = page(report("x"))
    let names = page.components(separatedBy: "role=\"region\" tabindex=\"0\" aria-label=\"").dropFirst()
      .map { $0.prefix { $0 != "\"" } }

    #expect(names.count == 5)
    #expect(Set(names).count == names.count)
  }

  @Test func `keeps the names of rows and their heading apart, so that they stay in sight on a phone`() {
    let table = ReportTable(
      columns: [.init("Enhet"), .init("Oppgave", minimumWidth: 8), .init("Gap", .trailing)],
      rows: [[.text("SH-1A"), .text("Gi insulin"), .number(2)]])

    let page = page(Report(title: "t", sections: [.init(table: table)]))

    #expect(page.contains("<th scope=\"col\" class=\"h\">Oppgave</th>"))
    #expect(page.contains("<th scope=\"row\" class=\"h t\">Gi insulin</th>"))
    #expect(page.contains(".h { position: sticky; left: 0;"))
  }

  @Test func `lets an address break anywhere, and a long badge between words`() {
    let address = "https://www.helsedirektoratet.no/veiledere/oppgavedeling"
    let table = ReportTable(
      columns: [.init("Oppgave", minimumWidth: 8), .init("Kilde"), .init("Grunnlag")],
      rows: [[.text("Gi insulin"), .text("kilde: \(address)"), .mark("? ukontrollert (egenvurdering)", .near)]])

    let page = page(Report(title: "t", sections: [.init(table: table)]))

    #expect(page.contains("<td class=\"u\">kilde: \(address)</td>"))
    #expect(page.contains("<span class=\"m near w\">? ukontrollert (egenvurdering)</span>"))
  }

  @Test func `tells what stands under a row by the name of its column where that is asked for`() {
    let table = ReportTable(
      columns: [.init("Oppgave"), .init("Vilkår")], rows: [[.text("Gi insulin"), .text("Ordinert")]], hasDetails: true,
      labelsDetails: true)
    let report = Report(title: "t", sections: [.init(table: table)])

    #expect(page(report).contains("<div>Vilkår: Ordinert</div>"))
    #expect(TextRenderer(language: .bokmål, width: 80, usesColour: false).render(report).contains("Vilkår: Ordinert"))
    #expect(report.sheets()[0].columns.map(\.title) == ["Oppgave", "Vilkår"])
    #expect(report.sheets()[0].rows[0].last == .text("Ordinert"))
  }

  @Test func `has no commands, which are for a terminal`() {
    var report = report("x")
    report.commands = ["nedenfra who"]

    #expect(!page(report).contains("nedenfra who"))
    #expect(TextRenderer(language: .bokmål, width: 80, usesColour: false).render(report).contains("nedenfra who"))
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

  @Test func `is cut into pieces of nearly the same size, with the last row never alone`() {
    func pieces(_ people: Int) -> [Int] {
      let map = HeatMap(
        rowTitle: "Who", columns: ["a"], rows: (0..<people).map { .init("Kari \($0)", [.init("ja", .good)]) })
      return page(Report(title: "t", sections: [.init(heading: "map", chart: .heatMap(map))]))
        .components(separatedBy: "<svg role").dropFirst().map { $0.components(separatedBy: "<rect ").count - 1 }
    }

    #expect(pieces(21) == [21])
    #expect(pieces(31) == [15, 16])
  }

  @Test func `keeps the heading, the legend and the first piece together, with its colours told`() {
    let map = HeatMap(
      rowTitle: "Who", columns: ["a"], rows: [.init("Kari", [.init("ja", .good)])], keys: [.init("nok", .good)])

    let page = page(
      Report(title: "t", sections: [.init(heading: "map", paragraphs: ["legend"], chart: .heatMap(map))]))

    let start = page.components(separatedBy: "<div class=\"start\">").last?.components(separatedBy: "<details>").first
    #expect(start?.contains("<h2 id=\"s1\">map</h2>") == true && start?.contains("legend") == true)
    #expect(start?.contains("Farger: <span class=\"m good\">nok</span>") == true && start?.contains("<svg") == true)
  }

  @Test func `writes the name of a row in two lines before it cuts it`() {
    let map = HeatMap(
      rowTitle: "What", columns: ["a"],
      rows: [.init("Legemiddelhåndtering for helsefagarbeidere (kurs)", [.init("ja", .good)])])

    let page = page(Report(title: "t", sections: [.init(chart: .heatMap(map))]))

    #expect(page.contains(">Legemiddelhåndtering for</text>") && page.contains(">helsefagarbeidere (kurs)</text>"))
  }

  @Test func `names its columns beside their numbers, and tells whole what is cut there`() {
    let long = "Legemiddelhåndtering for helsefagarbeidere (kurs og passeringstest)"
    let map = HeatMap(
      rowTitle: "Hvem", columns: ["Subkutan injeksjon", long],
      rows: [.init("Kari", [.init("4", .good), .init("ja", .good)])])

    let html = page(Report(title: "t", sections: [.init(chart: .heatMap(map))]))

    #expect(html.contains(">Subkutan injeksjon</text>") && html.contains(">helsefagarbeidere (kurs…</text>"))
    #expect(html.contains("<li value=\"2\">\(long)</li>") && !html.contains("<li value=\"1\">"))
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
    #expect(sheet.highlights.contains { $0.column == 1 && $0.when == .equals(1) && $0.look == .good })
    #expect(sheet.rows[0][1] == .integer(1) && sheet.rows[0][30] == .integer(30))
  }

  @Test func `has numbers in a workbook where a cell says nothing but a number`() throws {
    let texts = ["3", "3~", "<5", "007", "+1", "·", ""]
    let map = HeatMap(rowTitle: "Who", columns: texts, rows: [.init("Kari", texts.map { .init($0, .good) })])

    let sheet = try #require(Report(title: "t", sections: [.init(chart: .heatMap(map))]).sheets().first)

    #expect(
      sheet.rows[0].dropFirst() == [
        .integer(3), .text("3~"), .text("<5"), .text("007"), .text("+1"), .text("·"), .empty,
      ])
    #expect(sheet.highlights.map(\.when).first == .equals(3))
  }

  @Test func `of bars has their lengths as shares of the width, and their texts whole`() {
    let long = String(repeating: "lang ", count: 20) + "tittel"
    let chart = BarChart(
      barTitle: "x", valueTitle: "y",
      bars: [
        .init(long, length: 3, value: .number(3), .near), .init("b", length: 0, value: .number(0)),
        .init("c", length: 99, value: .number(99)),
      ], scale: 8)

    let page = HTMLRenderer(language: .bokmål).render(Report(title: "t", sections: [.init(chart: .bars(chart))]))

    #expect(page.contains("<span class=\"bar-title\">\(long)</span> <span class=\"bar-value\">3</span>"))
    #expect(page.contains("<rect class=\"bar-near\" width=\"37.50%\" height=\"100%\"/>"))
    #expect(page.components(separatedBy: "<rect class=\"bar-plain\" width=\"100.00%\"").count == 2)
    #expect(page.components(separatedBy: "<rect class=\"bar-plain\"").count == 2)
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

@Suite struct `The history in a workbook` {
  @Test(arguments: [Language.bokmål, .nynorsk, .english])
  func `has its days as days`(language: Language) throws {
    let said = Samples.assertion("proc-a", .held, during: Samples.period("2025-01-31", "2027-01-30"))
    let open = Samples.assertion("proc-a", .held, during: Samples.period("2026-02-01"))
    let events = [
      HistoryEvent(.asserted(said), at: "2026-11-22T10:05:00Z", by: "kari"),
      HistoryEvent(.expired(open, isRenewed: false), at: "2026-11-23", by: ""),
    ]
    let file = Samples.nurse()
    let catalogue = Samples.catalogue(competences: [Samples.competence("proc-a", .procedure)])
    let asOf = AsOf(date: Samples.date, knownAt: nil, edition: Samples.edition)

    let sheet = try #require(historySheet(events, file.employee, nil, catalogue, asOf, language).sheets().first)

    #expect(sheet.rows.count == 2 && sheet.rows.allSatisfy { $0.count == sheet.columns.count })
    #expect(sheet.rows[0][0] == .date(year: 2026, month: 11, day: 22) && sheet.rows[0][1] == .text("10:05"))
    #expect(
      sheet.rows[0].suffix(3) == [
        .date(year: 2025, month: 1, day: 31), .date(year: 2027, month: 1, day: 30), .empty,
      ])
    #expect(sheet.rows[1][0] == .date(year: 2026, month: 11, day: 23) && sheet.rows[1][1] == .empty)
    #expect(sheet.rows[1].suffix(3) == [.date(year: 2026, month: 2, day: 1), .empty, .empty])
  }
}

@Suite struct `What is uncertain` {
  @Test(arguments: [Language.bokmål, .nynorsk, .english])
  func `is told with what it is a share of, otherwise in each report`(language: Language) {
    let footing = Footing(checked: 1, assumed: 3)
    let scopes: [FootingScope] = [.rules, .matrix, .person, .everything]

    #expect(Set(scopes.map { footingLine(footing, of: $0, language) }).count == scopes.count)
    #expect(Set(scopes.map { uncertainNote(of: $0, language) }).count == scopes.count)
  }

  @Test func `agrees with its subject`() {
    let footing = Footing(checked: 1, assumed: 3)

    #expect(
      footingLine(footing, of: .rules, .english).hasPrefix(
        "75% of the holdings that the coverage rules rest on are uncertain: of 4 holdings, 3 are assumed"))
    #expect(
      footingLine(footing, of: .everything, .bokmål).hasPrefix(
        "75\u{A0}% av alt som er registrert eller antatt om de ansatte, er usikkert: av 4 opplysninger er 3 antatt"))
  }
}
