/// Windows-1252 as UTF-8. A byte that the encoding leaves undefined is a fault.
func decodeWindows1252(_ bytes: [UInt8]) throws(TableFault) -> [UInt8] {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count + bytes.count / 16)
  for (index, byte) in bytes.enumerated() {
    switch byte {
    case 0x80...0x9F:
      let codePoint = specialCodePoints[Int(byte - 0x80)]
      if codePoint == 0 { throw .encoding(line: line(of: index, in: bytes)) }
      appendUTF8(codePoint, to: &text)
    default:
      appendUTF8(UInt32(byte), to: &text)
    }
  }
  return text
}

/// The code points of the bytes 80 to 9F; zero where there is none.
private let specialCodePoints: [UInt32] = [
  0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
  0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
]
