/// Text as it is compared when people search: lower case, æ/ae, ø/oe and å/aa alike, accents off, and every run of
/// anything but letters and digits a single space.
///
/// `Øyedråper`, `oyedraper` and `oeyedraaper` all fold to `oyedraper`.
public func folded(_ text: some StringProtocol) -> String {
  var result: [UInt8] = []
  result.reserveCapacity(text.utf8.count)
  var isGap = false
  func append(_ byte: UInt8) {
    if isGap, !result.isEmpty { result.append(UInt8(ascii: " ")) }
    isGap = false
    result.append(byte)
  }
  for scalar in text.unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9": append(UInt8(scalar.value))
    case "A"..."Z": append(UInt8(scalar.value) + 32)
    case "æ", "Æ", "ä", "Ä", "å", "Å", "á", "Á", "à", "À", "â", "Â", "ã", "Ã": append(UInt8(ascii: "a"))
    case "ø", "Ø", "ö", "Ö", "ó", "Ó", "ò", "Ò", "ô", "Ô", "õ", "Õ": append(UInt8(ascii: "o"))
    case "é", "É", "è", "È", "ê", "Ê", "ë", "Ë": append(UInt8(ascii: "e"))
    case "í", "Í", "ì", "Ì", "î", "Î", "ï", "Ï": append(UInt8(ascii: "i"))
    case "ü", "Ü", "ú", "Ú", "ù", "Ù", "û", "Û": append(UInt8(ascii: "u"))
    case "ý", "Ý", "ÿ": append(UInt8(ascii: "y"))
    case "ñ", "Ñ": append(UInt8(ascii: "n"))
    case "ç", "Ç", "č", "Č": append(UInt8(ascii: "c"))
    case "š", "Š": append(UInt8(ascii: "s"))
    case "ž", "Ž": append(UInt8(ascii: "z"))
    case "đ", "Đ", "ð", "Ð": append(UInt8(ascii: "d"))
    case "ŋ", "Ŋ": append(UInt8(ascii: "n"))
    case "ŧ", "Ŧ": append(UInt8(ascii: "t"))
    // Combining marks, soft hyphen and zero-width joiners belong to the letter before them.
    case "\u{300}"..."\u{36F}", "\u{AD}", "\u{200B}"..."\u{200D}", "\u{FEFF}": continue
    default:
      if scalar.properties.isAlphabetic {
        for byte in String(scalar).lowercased().utf8 { append(byte) }
      } else {
        isGap = true
      }
    }
  }
  return String(decoding: withDigraphsJoined(result), as: UTF8.self)
}

/// `ae` and `aa` as `a`, `oe` as `o`: how people type æ, å and ø on a keyboard without them.
private func withDigraphsJoined(_ bytes: [UInt8]) -> [UInt8] {
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  for byte in bytes {
    let joins: Bool =
      switch (result.last, byte) {
      case (UInt8(ascii: "a"), UInt8(ascii: "e")), (UInt8(ascii: "a"), UInt8(ascii: "a")),
        (UInt8(ascii: "o"), UInt8(ascii: "e")):
        true
      default: false
      }
    if !joins { result.append(byte) }
  }
  return result
}

/// The folded text without its spaces: how headings and job titles are compared, so that `Ans.nr` is `ansnr`.
public func foldedTight(_ text: some StringProtocol) -> String {
  folded(text).filter { $0 != " " }
}
