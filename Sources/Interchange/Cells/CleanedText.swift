/// Text without blanks at its ends, and with a single space for every run of blanks and control characters.
public func cleaned(_ text: String) -> String {
  if text.utf8.withContiguousStorageIfAvailable(isClean) == true { return text }
  let words = text.unicodeScalars.split { $0.properties.isWhitespace || $0.properties.generalCategory == .control }
  return words.map { String($0) }.joined(separator: " ")
}

/// Whether UTF-8 has a single space at most between its words; the bytes that wider blanks begin with count as unclean.
private func isClean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var isAtGap = true
  for byte in bytes {
    if byte == 0x20 {
      if isAtGap { return false }
      isAtGap = true
    } else {
      if byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 { return false }
      isAtGap = false
    }
  }
  return !isAtGap
}
