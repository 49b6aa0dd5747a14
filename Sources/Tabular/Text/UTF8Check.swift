/// Whether bytes are valid UTF-8.
enum UTF8Check {
  case valid
  /// Valid up to `end`, where the last character stops in its middle. Plainly UTF-8 if there are other characters of
  /// several bytes before it.
  case cut(end: Int, isPlainlyUTF8: Bool)
  /// The first fault is at `place`. Mostly valid if no more bytes break the rules than characters keep them.
  case invalid(place: Int, isMostlyValid: Bool)

  init(_ bytes: [UInt8]) {
    do {
      _ = try UTF8Span(validating: bytes.span)
      self = .valid
    } catch {
      let place = error.byteOffsets.lowerBound
      let tally = Self.tally(bytes)
      if error.kind == .truncatedScalar, error.byteOffsets.upperBound == bytes.count {
        self = .cut(end: place, isPlainlyUTF8: tally.valid > 0)
      } else {
        self = .invalid(place: place, isMostlyValid: tally.valid > 0 && tally.valid >= tally.stray)
      }
    }
  }

  /// The number of characters of several bytes, and of bytes beyond ASCII that belong to none.
  private static func tally(_ bytes: [UInt8]) -> (valid: Int, stray: Int) {
    var valid = 0
    var stray = 0
    var index = 0
    while index < bytes.count {
      let length = length(ofCharacterStartingWith: bytes[index])
      let followers = bytes[index...].dropFirst().prefix(length - 1)
      if length > 1, followers.count == length - 1, followers.allSatisfy({ $0 & 0xC0 == 0x80 }) {
        valid += 1
        index += length
      } else {
        if bytes[index] >= 0x80 { stray += 1 }
        index += 1
      }
    }
    return (valid, stray)
  }

  private static func length(ofCharacterStartingWith byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
