import TestKit
import Testing

@Test func `a golden file that nobody has recorded is complained about`() throws {
  let complaint = GoldenFile("never-recorded.txt", besideTest: #filePath).complaint(about: "text")

  #expect(try #require(complaint).contains("RECORD=1"))
}

@Test func `a golden file is compared line by line, and the first difference is shown`() throws {
  let golden = GoldenFile("three-lines.txt", besideTest: #filePath)

  #expect(golden.complaint(about: "one\ntwo\nthree\n") == nil)
  #expect(try #require(golden.complaint(about: "one\n2\nthree\n")).hasSuffix("line 2: recorded «two», now «2»"))
  #expect(try #require(golden.complaint(about: "one\ntwo")).hasSuffix("line 3: recorded «three», now the end"))
  #expect(try #require(golden.complaint(about: "one\ntwo\nthree")).hasSuffix("line 4: recorded «», now the end"))
}
