import Foundation
import Tabular
import TestKit
import Testing

/// Texts that stay in their file and are read in pieces.
@Suite("A long text")
struct LongTextTests {
  /// Limits by which every text is long, and pieces are as small as can be.
  private func small(_ pieceBytes: Int) -> TableLimits {
    var limits = TableLimits.standard
    limits.textBytesInMemory = 0
    limits.pieceBytes = pieceBytes
    return limits
  }

  private func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) throws {
    try withTemporaryPath { path in
      try Data(bytes).write(to: URL(filePath: path))
      try body(path)
    }
  }

  private struct Seen: Equatable {
    var rows: [[Cell]] = []
    var numbers: [Int] = []
    var cuts: [Bool] = []
    var format: TableFormat?
    var fault: TableFault?
  }

  private func seen(_ open: () throws -> TableFile) -> Seen {
    var seen = Seen()
    do {
      let file = try open()
      seen.format = file.format
      try file.read(sheet: 0) { row in
        seen.rows.append(row.cells)
        seen.numbers.append(row.number)
        seen.cuts.append(row.isCut)
      }
    } catch {
      seen.fault = error as? TableFault
    }
    return seen
  }

  @Test func `is read as if it lay in memory, wherever its pieces part`() throws {
    var random = SeededGenerator(seed: 4)
    let scraps = [
      "a", "ø", "😀", "\u{A0}", " ", ";", ";", ",", "\"", "\"\"", "\n", "\n", "\r\n", "\r", "'=", "1,5", "sep=;\n",
    ]
    for _ in 0..<400 {
      let mark = Bool.random(using: &random) ? "\u{FEFF}" : ""
      let text =
        mark
        + (0..<Int.random(in: 1...120, using: &random)).map { _ in scraps.randomElement(using: &random) ?? "" }.joined()
      let bytes = Array(text.utf8)
      let pieceBytes = Int.random(in: 16...40, using: &random)

      try withFile(bytes) { path in
        let long = seen { try TableFile(path: path, limits: small(pieceBytes)) }
        let held = seen { try TableFile(bytes: bytes) }
        #expect(long == held, "\(text.debugDescription), pieces of \(pieceBytes)")
      }
    }
  }

  @Test(arguments: [
    [0xEF, 0xBB, 0xBF] + utf8("ååååååååååååååååååååååå;b\n1;2\n"), latin("navn;by\nÅse;Bodø\nPål;Ås\nOla;Ålesund\n"),
    utf16("\u{FEFF}a;b\n1;2\n3;4\n5;6\n7;8\n"),
    Array(utf8("navn;by\nÅse;Bodø\nPål;Ås\nOla;Ålesund;ø").dropLast()), utf8("a;b\n1;2\n3;\u{0}4\n5;6\n7;8;9\n"),
    utf8("                                           \n\n\n"), utf8("%PDF-1.7 and so on, and so on, and so on"),
    utf8("Åse;Pål;Åge;Bør;Ære\n") + [0xE5] + utf8("Åse;Pål;Åge;Bør;Ære\n"),
  ])
  func `is what the same bytes in memory are, also where they are no plain UTF-8`(bytes: [UInt8]) throws {
    try withFile(bytes) { path in
      let long = seen { try TableFile(path: path, limits: small(16)) }
      let held = seen { try TableFile(bytes: bytes) }
      #expect(long == held)
    }
  }

  @Test func `is read no further when somebody writes to it`() throws {
    let lines = (1...100).map { "\($0);x\n" }.joined()
    try withFile(utf8(lines)) { path in
      let file = try TableFile(path: path, limits: small(16))
      var count = 0
      #expect(throws: TableFault.changed) {
        try file.read(sheet: 0) { _ in
          count += 1
          if count == 20 {
            let handle = try FileHandle(forWritingTo: URL(filePath: path))
            try handle.truncate(atOffset: 400)
            try handle.close()
          }
        }
      }
      #expect(count >= 20 && count < 40)
    }
  }

  @Test func `is the file that was opened, whatever becomes of its name`() throws {
    try withFile(utf8("a;b\n" + String(repeating: "1;2\n", count: 50))) { path in
      let file = try TableFile(path: path, limits: small(16))
      try FileManager.default.removeItem(atPath: path)
      let count = try rows(file).count
      #expect(count == 51)
    }
  }

  @Test func `tells the line of a quote that hides more than a record may have`() throws {
    var limits = small(64)
    limits.recordBytes = 1000
    let text = "a;b\n1;2\n\"3;4\n" + String(repeating: "5;6\n", count: 1000) + "\";7\n"
    try withFile(utf8(text)) { path in
      let file = try TableFile(path: path, limits: limits)
      var count = 0
      #expect(throws: TableFault.openQuote(line: 3)) { try file.read(sheet: 0) { _ in count += 1 } }
      #expect(count == 2)
    }
  }

  @Test func `may be larger than what has to be held in memory, up to a limit of its own`() throws {
    var limits = small(64)
    limits.fileBytes = 100
    limits.textBytes = 1000
    try withFile(utf8(String(repeating: "1;2\n", count: 200))) { path in
      let count = try rows(TableFile(path: path, limits: limits)).count
      #expect(count == 200)
    }
    try withFile(utf8(String(repeating: "1;2\n", count: 300))) { path in
      #expect(throws: TableFault.tooLarge(limit: "textBytes", allowed: 1000)) {
        try TableFile(path: path, limits: limits)
      }
    }
  }
}
