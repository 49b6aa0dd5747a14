import Domain
import Foundation
import Storage
import Testing

@testable import Operations

/// Workbenches for tests: in memory, on a fixed day.
enum Bench {
  static let today: CalendarDate = "2026-11-22"
  static let now = "2026-11-22T10:00:00.000Z"

  static func empty() async throws -> Workbench {
    let template = try await template.value
    let copy = try Store(inMemoryCopyOf: #require(template.registry))
    return Workbench(registry: copy, today: today, now: now, user: "test")
  }

  /// Filled once: the shipped catalogue takes long to write, and hundreds of tests begin with it.
  private static let template = Task { try await Workbench.inMemory(today: today, now: now, user: "test") }

  static func demo(employees: Int = 240, seed: UInt64 = 1) async throws -> Workbench {
    let bench = try await empty()
    _ = try await bench.fillDemo(employees: employees, seed: seed, on: today)
    return bench
  }

  /// The example files of HR systems.
  static func example(_ name: String) -> String { fixtures.appendingPathComponent("examples/\(name)").path }

  static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")

  /// The rows of a comma-separated fixture without quotes across lines, as dictionaries.
  static func rows(of name: String) throws -> [[String: String]] {
    try rows(at: fixtures.appendingPathComponent(name))
  }

  /// The rows of a shipped file likewise.
  static func seed(_ name: String) throws -> [[String: String]] {
    try rows(at: fixtures.appendingPathComponent("../../../seed/\(name)"))
  }

  private static func rows(at url: URL) throws -> [[String: String]] {
    let text = try String(contentsOf: url, encoding: .utf8)
    let lines = text.split(separator: "\n").map(String.init)
    guard let header = lines.first.map(cells) else { return [] }
    return lines.dropFirst().map { line in
      Dictionary(zip(header, cells(line))) { first, _ in first }
    }
  }

  private static func cells(_ line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}
