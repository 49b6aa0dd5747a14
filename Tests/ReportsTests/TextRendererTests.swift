import Domain
import Testing

@testable import Reports

@Suite struct `A table on a narrow terminal` {
  private func lines(_ table: ReportTable, width: Int) -> [String] {
    let report = Report(title: "T", sections: [.init(table: table)])
    let text = TextRenderer(language: .bokmål, width: width, usesColour: false).render(report)
    return Array(text.split(separator: "\n").map(String.init).dropFirst())
  }

  private let staffing = ReportTable(
    columns: [
      .init("Enhet", minimumWidth: 6), .init("Oppgave", minimumWidth: 12), .init("Behov", .trailing),
      .init("signatur", .trailing, yields: true), .init("stanset", .trailing, yields: true),
      .init("Dekning", .trailing), .init("Merk", minimumWidth: 8),
    ],
    rows: [
      [
        .text("SH-1A"), .text("Dele ut ferdig istandgjorte legemidler"), .number(3), .number(2), .number(0),
        .percent(33), .text("✗ gap"),
      ]
    ])

  @Test func `wraps at spaces and keeps every column while there is room`() {
    #expect(
      lines(staffing, width: 68) == [
        "Enhet  Oppgave              Behov  signatur  stanset  Dekning  Merk",
        "─────  ───────────────────  ─────  ────────  ───────  ───────  ─────",
        "SH-1A  Dele ut ferdig           3         2        0     33\u{A0}%  ✗ gap",
        "       istandgjorte",
        "       legemidler",
      ])
  }

  @Test func `moves the columns that yield under their row, with their headings`() {
    #expect(
      lines(staffing, width: 46) == [
        "Enhet  Oppgave           Behov  Dekning  Merk",
        "─────  ────────────────  ─────  ───────  ─────",
        "SH-1A  Dele ut ferdig        3     33\u{A0}%  ✗ gap",
        "       istandgjorte",
        "       legemidler",
        "       signatur: 2 · stanset: 0",
      ])
  }

  @Test(arguments: 40...90) func `never passes the width, never breaks a word and never loses a number`(width: Int) {
    let lines = lines(staffing, width: width)
    let words = Set(lines.flatMap { $0.split(separator: " ") }.map { $0.replacing(":", with: "") })

    #expect(lines.allSatisfy { $0.count <= width })
    #expect(
      words.isSuperset(of: [
        "Enhet", "Oppgave", "Behov", "signatur", "stanset", "Dekning", "Merk", "istandgjorte", "legemidler", "3", "2",
        "0", "33\u{A0}%",
      ]))
  }

  @Test func `breaks an address at its slashes`() {
    #expect(
      wrapped("se https://lovdata.no/lov/2024-12-20-96/§11", 26)
        == ["se", "https://lovdata.no/lov/", "2024-12-20-96/§11"])
  }

  @Test func `breaks a word only where it is longer than the line`() {
    #expect(wrapped("et legemiddelhåndteringsrom", 12) == ["et", "legemiddelhå", "ndteringsrom"])
  }
}
