/// Text in which each `_x000D_`, the way of workbooks to write a character that XML has no place for, is that character.
func unescaped(_ bytes: [UInt8]) -> String {
  var text: [UInt8] = []
  var rest = bytes[...]
  while let place = rest.firstIndex(of: 0x5F) {
    text += rest[..<place]
    rest = rest[place...]
    if let codePoint = escapedCodePoint(rest.prefix(7)) {
      appendUTF8(codePoint, to: &text)
      rest = rest.dropFirst(7)
    } else {
      text.append(0x5F)
      rest = rest.dropFirst()
    }
  }
  return text.isEmpty ? String(decoding: rest, as: UTF8.self) : String(decoding: text + rest, as: UTF8.self)
}

/// The code point in `_x000D_`; `nil` if the bytes are not so formed, or name half a surrogate pair.
private func escapedCodePoint(_ escape: ArraySlice<UInt8>) -> UInt32? {
  let digits = escape.dropFirst(2).dropLast()
  guard escape.count == 7, escape.starts(with: "_x".utf8), escape.last == 0x5F,
    digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
    let codePoint = UInt32(String(decoding: digits, as: UTF8.self), radix: 16), Unicode.Scalar(codePoint) != nil
  else { return nil }
  return codePoint
}

/// Text in which whatever looks like such an escape is kept from being taken for one.
func escaped(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var result: [UInt8] = []
  for (index, byte) in bytes.enumerated() {
    result.append(byte)
    if byte == 0x5F, escapedCodePoint(bytes[index...].prefix(7)) != nil { result += "x005F_".utf8 }
  }
  return result.count == bytes.count ? text : String(decoding: result, as: UTF8.self)
}
