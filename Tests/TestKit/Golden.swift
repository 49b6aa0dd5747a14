import Foundation
public import Testing

/// A file in `Golden/` beside a test file, holding the output that somebody has read and found right.
public struct GoldenFile: Sendable {
  public let path: String

  public init(_ name: String, besideTest testFile: String) {
    path = URL(fileURLWithPath: testFile).deletingLastPathComponent().appendingPathComponent("Golden/\(name)").path
  }

  /// What is wrong with the text, in words for the person who runs the tests; `nil` when it is as recorded.
  public func complaint(about text: String) -> String? {
    guard let recorded = try? String(contentsOfFile: path, encoding: .utf8) else {
      return "\(path) is not recorded; run the tests with RECORD=1, and read it"
    }
    if recorded == text { return nil }
    let (old, new) = (lines(recorded), lines(text))
    let index = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
    func line(_ lines: [Substring]) -> String { index < lines.count ? "«\(lines[index])»" : "the end" }
    return "\(path), line \(index + 1): recorded \(line(old)), now \(line(new))"
  }

  /// Writes the text as the one to compare with from now on.
  public func record(_ text: String) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
}

/// Expects the text to be the one in the golden file; `RECORD=1` writes it instead.
public func expectGolden(
  _ text: String, _ name: String, file: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) {
  let golden = GoldenFile(name, besideTest: file)
  if ProcessInfo.processInfo.environment["RECORD"] == "1" {
    do { try golden.record(text) } catch { Issue.record(error, sourceLocation: sourceLocation) }
  } else if let complaint = golden.complaint(about: text) {
    Issue.record(Comment(rawValue: complaint), sourceLocation: sourceLocation)
  }
}
