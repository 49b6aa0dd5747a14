import Foundation
import Testing

@Suite struct `The README's tour` {
  @Test func `is what the demo prints`() throws {
    let program = try Binary()
    defer { program.remove() }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = [Binary.repository.appendingPathComponent("Scripts/demo.sh").path, Binary.path]
    process.environment = ["HOME": program.folder, "PATH": "/usr/bin:/bin", "TMPDIR": program.folder]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()

    let readme = try String(contentsOf: Binary.repository.appendingPathComponent("README.md"), encoding: .utf8)

    #expect(process.terminationStatus == 0)
    #expect(!printed.isEmpty && readme.contains("```\n" + printed + "```"), "run make demo and copy what it prints")
  }
}
