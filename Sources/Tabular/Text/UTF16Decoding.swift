/// Which byte of a UTF-16 unit comes first.
enum ByteOrder {
  case little
  case big
}

/// The byte order of a UTF-16 file and where its text starts; `nil` for anything else.
///
/// Without a byte order mark the zero bytes tell: in text of Latin letters nearly every second byte is zero, and
/// nearly no other.
func utf16Order(of bytes: [UInt8]) -> (order: ByteOrder, start: Int)? {
  if bytes.starts(with: [0xFF, 0xFE]) { return (.little, 2) }
  if bytes.starts(with: [0xFE, 0xFF]) { return (.big, 2) }

  let sample = bytes.prefix(4096)
  let units = sample.count / 2
  if units < 2 { return nil }
  let evenZeros = sample.indices.count { $0 % 2 == 0 && sample[$0] == 0 }
  let oddZeros = sample.indices.count { $0 % 2 == 1 && sample[$0] == 0 }
  if oddZeros * 10 >= units * 7, evenZeros * 100 <= units { return (.little, 0) }
  if evenZeros * 10 >= units * 7, oddZeros * 100 <= units { return (.big, 0) }
  return nil
}

/// UTF-16 as UTF-8. A last character that is not whole is left out.
func decodeUTF16(
  _ bytes: ArraySlice<UInt8>, _ order: ByteOrder
) throws(TableFault) -> (bytes: [UInt8], endsInsideCharacter: Bool) {
  var text: [UInt8] = []
  text.reserveCapacity(bytes.count)
  var highSurrogate: UInt32?
  var index = bytes.startIndex
  while index + 1 < bytes.endIndex {
    let (first, second) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
    let unit = order == .little ? second << 8 | first : first << 8 | second
    index += 2
    switch (highSurrogate, unit) {
    case (nil, 0xD800...0xDBFF):
      highSurrogate = unit
    case (let high?, 0xDC00...0xDFFF):
      appendUTF8((high - 0xD800) << 10 + unit - 0xDC00 + 0x10000, to: &text)
      highSurrogate = nil
    case (nil, 0..<0xD800), (nil, 0xE000...0xFFFF):
      appendUTF8(unit, to: &text)
    default:
      throw .encoding(line: line(of: text.count, in: text))
    }
  }
  return (text, index < bytes.endIndex || highSurrogate != nil)
}

/// Appends the character with a code point that is no surrogate.
func appendUTF8(_ codePoint: UInt32, to text: inout [UInt8]) {
  func follower(_ shift: UInt32) -> UInt8 { UInt8(0x80 | codePoint >> shift & 0x3F) }
  switch codePoint {
  case 0..<0x80:
    text.append(UInt8(codePoint))
  case 0x80..<0x800:
    text.append(UInt8(0xC0 | codePoint >> 6))
    text.append(follower(0))
  case 0x800..<0x10000:
    text.append(UInt8(0xE0 | codePoint >> 12))
    text.append(follower(6))
    text.append(follower(0))
  default:
    text.append(UInt8(0xF0 | codePoint >> 18))
    text.append(follower(12))
    text.append(follower(6))
    text.append(follower(0))
  }
}
