import Foundation
import Synchronization
import Testing

/// The program as it was built, run in a folder of its own.
struct Binary {
  let folder: String
  let environment: [String: String]

  struct Outcome {
    let output: String
    let errors: String
    let status: Int32
  }

  /// The folder is made for the test and belongs to it.
  init(environment: [String: String] = [:]) throws {
    self.environment = environment
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("nedenfra-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(atPath: folder) }

  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Beside the test bundle, where the package manager puts what it builds.
  static let path: String = {
    let bundle = Bundle(for: BundleMarker.self).bundleURL.deletingLastPathComponent()
    let beside = bundle.appendingPathComponent("nedenfra").path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return repository.appendingPathComponent(".build/debug/nedenfra").path
  }()

  private final class BundleMarker {}

  func start(_ arguments: [String], input: Data? = nil) throws -> (Process, Pipe, Pipe) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = [
      "HOME": folder, "PATH": "/usr/bin:/bin", "NEDENFRA_DB": folder + "/r.db", "NEDENFRA_LANG": "nb", "USER": "test",
    ].merging(environment) { $1 }
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    let stdin = Pipe()
    process.standardInput = stdin
    try process.run()
    if let input { stdin.fileHandleForWriting.write(input) }
    try stdin.fileHandleForWriting.close()
    return (process, output, errors)
  }

  @discardableResult func run(_ arguments: String..., input: Data? = nil) throws -> Outcome {
    try run(arguments, input: input)
  }

  func run(_ arguments: [String], input: Data? = nil) throws -> Outcome {
    let (process, output, errors) = try start(arguments, input: input)
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let complaints = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      output: String(decoding: text, as: UTF8.self), errors: String(decoding: complaints, as: UTF8.self),
      status: process.terminationStatus)
  }

  /// Gives the folder a demo registry. Each kind is filled once by the program, and copied from then on.
  func demo(employees: Int = 240, seed: Int = 1, on day: String = "2026-11-22") throws {
    let arguments = ["demo", "--employees", "\(employees)", "--seed", "\(seed)", "--on", day]
    let registry = try Self.demos.withLock { demos in
      if let kept = demos[arguments] { return kept }
      let filled = try Binary()
      defer { filled.remove() }
      let outcome = try filled.run(arguments)
      try #require(outcome.status == 0, "\(outcome.errors)")
      let content = try Data(contentsOf: URL(fileURLWithPath: filled.folder + "/r.db"))
      demos[arguments] = content
      return content
    }
    try registry.write(to: URL(fileURLWithPath: folder + "/r.db"))
  }

  private static let demos = Mutex<[[String]: Data]>([:])

  /// A file of the test's folder.
  func write(_ text: String, to name: String) throws -> String {
    let path = folder + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  static func example(_ name: String) -> String {
    repository.appendingPathComponent("Tests/OperationsTests/Fixtures/examples/\(name)").path
  }
}

/// What somebody with a tool for SQLite does to a registry.
func changeBehindTheProgram(_ registry: String, _ sql: String) throws {
  let shell = Process()
  shell.executableURL = URL(fileURLWithPath: "/usr/bin/sqlite3")
  shell.arguments = [registry, sql]
  try shell.run()
  shell.waitUntilExit()
  #expect(shell.terminationStatus == 0, "\(sql)")
}
