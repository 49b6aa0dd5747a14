import Foundation
import Testing

@testable import Embedded

@Suite struct `The embedded files` {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: ["schema", "seed"]) func `are those of the folder, name by name and byte by byte`(folder: String)
    throws
  {
    let url = Self.root.appendingPathComponent(folder)
    let onDisk = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()

    let embedded = embeddedFiles(in: folder)

    #expect(embedded.map(\.name) == onDisk)
    for file in embedded {
      let bytes = try Data(contentsOf: url.appendingPathComponent(file.name))
      #expect(Data(file.bytes) == bytes, "\(file.name) differs")
      #expect(!file.bytes.isEmpty, "\(file.name) is empty")
    }
  }
}
