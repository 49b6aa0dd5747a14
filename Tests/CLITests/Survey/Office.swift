import Foundation

/// Programs by which people fill in forms: LibreOffice, and openpyxl in place of others.
struct Office {
  /// LibreOffice keeps its settings here, so that runs do not meet.
  let folder: String

  struct Failure: Error {
    let command: [String]
    let output: String
  }

  private static let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Office")

  /// An answer to one row: who, about what, and which of the rows with that title.
  struct Answer {
    let employee: String
    let title: String
    var place = 1
    let answer: String
    var comment = ""
  }

  /// Opens a form, writes the answers into the cells and saves it, all in LibreOffice without a window.
  func fillWithLibreOffice(_ source: String, to target: String, _ answers: [Answer]) throws {
    let lines = answers.map { "\($0.employee)|\($0.title)|\($0.place)\t\($0.answer)\t\($0.comment)\n" }.joined()
    let list = folder + "/answers-\(UUID().uuidString).txt"
    try Data(lines.utf8).write(to: URL(fileURLWithPath: list))
    try installMacro()
    try soffice("macro:///Standard.Module1.Fill(\"\(source)\",\"\(target)\",\"\(list)\")")
    guard FileManager.default.fileExists(atPath: target) else {
      throw Failure(command: ["soffice", source], output: "nothing was saved")
    }
  }

  /// Opens a workbook and saves it anew, as somebody does who only looked.
  func convertWithLibreOffice(_ source: String, into outFolder: String, format: String = "xlsx") throws {
    try soffice("--convert-to", format, "--outdir", outFolder, source)
  }

  func fillWithOpenpyxl(_ source: String, to target: String, _ answers: [Answer]) throws {
    var wanted: [String: [Any]] = [:]
    for answer in answers {
      let key = "\(answer.employee)|\(answer.title)" + (answer.place > 1 ? "|\(answer.place)" : "")
      let value: Any = Int(answer.answer) ?? (answer.answer.isEmpty ? NSNull() : answer.answer as Any)
      wanted[key] = [value, answer.comment]
    }
    let list = folder + "/answers-\(UUID().uuidString).json"
    try JSONSerialization.data(withJSONObject: wanted).write(to: URL(fileURLWithPath: list))
    _ = try form("fill", source, target, list)
  }

  /// The rows of a CSV as a workbook, written by `openpyxl` or `pandas`.
  func write(_ csv: String, asWorkbook target: String, with library: String) throws {
    _ = try form("rewrite", csv, target, library)
  }

  func spoil(_ source: String, to target: String, _ how: String) throws { _ = try form("spoil", source, target, how) }

  /// Every cell of every sheet, as openpyxl reads it.
  func dump(_ source: String) throws -> [String: [String: Any]] {
    try JSONSerialization.jsonObject(with: form("dump", source)) as? [String: [String: Any]] ?? [:]
  }

  private func form(_ arguments: String...) throws -> Data {
    try run("/usr/bin/python3", [Self.here.appendingPathComponent("form.py").path] + arguments)
  }

  private func soffice(_ arguments: String...) throws {
    let profile = "-env:UserInstallation=file://\(folder)/profile"
    _ = try run(
      "/usr/bin/timeout",
      ["--kill-after=5", "120", "/usr/bin/soffice", profile, "--headless", "--norestore", "--nolockcheck"] + arguments)
  }

  /// Puts the macro in place of the empty one of a new profile.
  private func installMacro() throws {
    let module = folder + "/profile/user/basic/Standard/Module1.xba"
    if FileManager.default.fileExists(atPath: module) { return }
    try soffice("--terminate_after_init")
    let code = try String(contentsOf: Self.here.appendingPathComponent("Fill.bas"), encoding: .utf8)
      .replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      .replacingOccurrences(of: "\"", with: "&quot;")
    let head = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
      <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
      """
    try Data("\(head)\(code)</script:module>\n".utf8).write(to: URL(fileURLWithPath: module))
  }

  private func run(_ program: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["HOME": folder, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    let (output, errors) = (Pipe(), folder + "/errors-\(UUID().uuidString).txt")
    try Data().write(to: URL(fileURLWithPath: errors))
    process.standardOutput = output
    process.standardError = FileHandle(forWritingAtPath: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let complaint = (try? String(contentsOfFile: errors, encoding: .utf8)) ?? ""
      throw Failure(command: [program] + arguments, output: complaint)
    }
    return text
  }
}
