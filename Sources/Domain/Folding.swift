/// Text as it is compared when people search: lower case, æ/ae, ø/oe and å/aa alike, accents off, and every run of
/// anything but letters and digits a single space.
///
/// `Øyedråper`, `oyedraper` and `oeyedraaper` all fold to `oyedraper`.
public func folded(_ text: String) -> String { String(decoding: foldedBytes(text), as: UTF8.self) }

/// The same as UTF-8, for those who compare many texts.
func foldedBytes(_ text: String) -> [UInt8] {
  var folding = Folding()
  var text = text
  text.withUTF8 { bytes in
    folding.reserve(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        folding.add(ascii: byte)
        index += 1
      } else {
        // Beyond ASCII letter by letter; such are few.
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        let end = min(index + length, bytes.count)
        for scalar in String(decoding: bytes[index..<end], as: UTF8.self).unicodeScalars { folding.add(scalar) }
        index = end
      }
    }
  }
  return folding.bytes
}

/// Collects the letters and digits of a text in their folded form.
private struct Folding {
  private(set) var bytes: [UInt8] = []
  private var isGap = false

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func add(ascii byte: UInt8) {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: append(byte)
    case 0x41...0x5A: append(byte + 0x20)
    default: isGap = true
    }
  }

  mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "ą", "Ą", "ă", "Ă", "ā", "Ā": append(UInt8(ascii: "a"))
    case "ę", "Ę", "ė", "Ė", "ě", "Ě", "ē", "Ē": append(UInt8(ascii: "e"))
    case "ğ", "Ğ", "ģ", "Ģ": append(UInt8(ascii: "g"))
    case "ı", "İ", "ī", "Ī", "į", "Į": append(UInt8(ascii: "i"))
    case "ķ", "Ķ": append(UInt8(ascii: "k"))
    case "ł", "Ł", "ļ", "Ļ", "ľ", "Ľ": append(UInt8(ascii: "l"))
    case "ń", "Ń", "ň", "Ň", "ņ", "Ņ": append(UInt8(ascii: "n"))
    case "ő", "Ő", "ō", "Ō": append(UInt8(ascii: "o"))
    case "ř", "Ř": append(UInt8(ascii: "r"))
    case "ş", "Ş", "ș", "Ș", "ś", "Ś": append(UInt8(ascii: "s"))
    case "ť", "Ť", "ț", "Ț", "ţ", "Ţ": append(UInt8(ascii: "t"))
    case "ű", "Ű", "ů", "Ů", "ū", "Ū": append(UInt8(ascii: "u"))
    case "ć", "Ć", "ċ", "Ċ": append(UInt8(ascii: "c"))
    case "ď", "Ď": append(UInt8(ascii: "d"))
    case "ź", "Ź", "ż", "Ż": append(UInt8(ascii: "z"))
    case "æ", "Æ", "ä", "Ä", "å", "Å", "á", "Á", "à", "À", "â", "Â", "ã", "Ã": append(UInt8(ascii: "a"))
    case "ø", "Ø", "ö", "Ö", "ó", "Ó", "ò", "Ò", "ô", "Ô", "õ", "Õ": append(UInt8(ascii: "o"))
    case "é", "É", "è", "È", "ê", "Ê", "ë", "Ë": append(UInt8(ascii: "e"))
    case "í", "Í", "ì", "Ì", "î", "Î", "ï", "Ï": append(UInt8(ascii: "i"))
    case "ü", "Ü", "ú", "Ú", "ù", "Ù", "û", "Û": append(UInt8(ascii: "u"))
    case "ý", "Ý", "ÿ": append(UInt8(ascii: "y"))
    case "ñ", "Ñ", "ŋ", "Ŋ": append(UInt8(ascii: "n"))
    case "ç", "Ç", "č", "Č": append(UInt8(ascii: "c"))
    case "š", "Š": append(UInt8(ascii: "s"))
    case "ž", "Ž": append(UInt8(ascii: "z"))
    case "đ", "Đ", "ð", "Ð": append(UInt8(ascii: "d"))
    case "ŧ", "Ŧ": append(UInt8(ascii: "t"))
    // Combining marks, soft hyphen and zero-width joiners belong to the letter before them.
    case "\u{300}"..."\u{36F}", "\u{AD}", "\u{200B}"..."\u{200D}", "\u{FEFF}": return
    default:
      guard scalar.properties.isAlphabetic else {
        isGap = true
        return
      }
      for byte in String(scalar).lowercased().utf8 { append(byte) }
    }
  }

  private mutating func append(_ byte: UInt8) {
    if isGap, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    isGap = false
    if !joins(byte) { bytes.append(byte) }
  }

  /// `ae` and `aa` as `a`, `oe` as `o`: how people type æ, å and ø on a keyboard without them.
  private func joins(_ byte: UInt8) -> Bool {
    switch (bytes.last, byte) {
    case (UInt8(ascii: "a"), UInt8(ascii: "e")), (UInt8(ascii: "a"), UInt8(ascii: "a")),
      (UInt8(ascii: "o"), UInt8(ascii: "e")):
      true
    default: false
    }
  }
}

/// The folded text without its spaces: how headings and job titles are compared, so that `Ans.nr` is `ansnr`.
public func foldedTight(_ text: String) -> String {
  folded(text).filter { $0 != " " }
}
