import Tabular
import Testing

private let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600)

private let encryptedFile: [UInt8] = compoundFile + utf16("EncryptedPackage")

private let refusals: [([UInt8], TableFault)] = [
  ([], TableFault.empty),
  (utf8(" \r\n\t\n"), .empty),
  ([0xEF, 0xBB, 0xBF], .empty),
  ([0xFF, 0xFE], .empty),
  ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .notATable),
  (utf8("a,b\n1,\u{0}2\n"), .notATable),
  (utf8("a,b\n1,\u{1B}2\n"), .notATable),
  (utf16("\u{FEFF}a;b\n\u{0}1;2\n"), .notATable),
  (utf8("%PDF-1.7\n"), .notATable),
  (utf8("\n<!DOCTYPE html><table>"), .notATable),
  (utf8("<?xml version='1.0'?><Workbook/>"), .notATable),
  (compoundFile, .olderExcel),
  (encryptedFile, .passwordProtected),
  ([0x50, 0x4B, 3, 4, 0, 0], .damaged(part: "archive")),
]

@Test(arguments: refusals)
func `a file that is no table is refused for what it is`(bytes: [UInt8], fault: TableFault) {
  #expect(throws: fault) { try TableFile(bytes: bytes) }
}

@Test func `a path without a file is missing`() throws {
  try withTemporaryPath { path in
    #expect(throws: TableFault.missing) { try TableFile(path: path) }
    #expect(throws: TableFault.missing) { try TableFile(path: fixture("kurs.csv") + "/x") }
  }
}

@Test func `a folder is not a file`() {
  #expect(throws: TableFault.isDirectory) { try TableFile(path: fixture("faulty")) }
}

@Test func `a device that never ends is refused at the limit`() {
  #expect(throws: TableFault.tooLarge(limit: "fileBytes", allowed: 1000)) {
    try TableFile(path: "/dev/zero", limits: limits(\.fileBytes, 1000))
  }
}

@Test func `a large file is refused before it is read`() {
  #expect(throws: TableFault.tooLarge(limit: "fileBytes", allowed: 1000)) {
    try TableFile(path: fixture("kurs.csv"), limits: limits(\.fileBytes, 1000))
  }
}
