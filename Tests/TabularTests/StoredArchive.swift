/// A ZIP file whose parts are not compressed.
struct StoredArchive {
  private var content: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  init(_ parts: [(name: String, content: String)], isEncrypted: Bool = false) {
    for part in parts { add(part.name, Array(part.content.utf8), flags: isEncrypted ? 1 : 0) }
  }

  var bytes: [UInt8] {
    content + directory + word(0x0605_4B50) + half(0) + half(0) + half(count) + half(count) + word(directory.count)
      + word(content.count) + half(0)
  }

  private mutating func add(_ name: String, _ part: [UInt8], flags: Int) {
    let place = content.count
    let facts =
      half(20) + half(flags) + half(0) + half(0) + half(0x21) + word(Int(checksum(part))) + word(part.count)
      + word(part.count) + half(name.utf8.count) + half(0)
    content += word(0x0403_4B50) + facts + Array(name.utf8) + part
    directory += word(0x0201_4B50) + half(20) + facts + half(0) + half(0) + half(0) + word(0) + word(place)
    directory += Array(name.utf8)
    count += 1
  }

  private func half(_ number: Int) -> [UInt8] {
    [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)]
  }

  private func word(_ number: Int) -> [UInt8] {
    half(number & 0xFFFF) + half(number >> 16)
  }

  /// CRC-32.
  private func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 {
        let isOdd = sum & 1 == 1
        sum >>= 1
        if isOdd { sum ^= 0xEDB8_8320 }
      }
    }
    return ~sum
  }
}
