import CMessageDigest
import Foundation

/// How an event is sealed: digests over its text and over the rest of it, each holding the link before.
enum EventSeal {
  static let saltLength = 16

  /// What the first link holds instead of a link before it.
  static func beginning(firstSealed: Int64) -> [UInt8] {
    digest([Array("nedenfra event chain".utf8), bytes(of: firstSealed)])
  }

  static func textDigest(salt: [UInt8], actor: [UInt8], reason: [UInt8]) -> [UInt8] { digest([salt, actor, reason]) }

  /// - Parameter attachment: the digest of the imported file or of the erasure that belongs to the event; empty without.
  static func link(
    after previous: [UInt8], event: Int64, at: [UInt8], kind: [UInt8], textDigest: [UInt8], attachment: [UInt8]
  ) -> [UInt8] {
    digest([previous, bytes(of: event), at, kind, textDigest, attachment])
  }

  /// What an erasure's record is known by.
  static func erasureDigest(knownFrom: Int64, rows: Int64, events: [Int64]) -> [UInt8] {
    digest([bytes(of: knownFrom), bytes(of: rows)] + events.map { bytes(of: $0) })
  }

  /// Sixteen bytes from a source of chance.
  static func salt(from random: inout some RandomNumberGenerator) -> [UInt8] {
    bytes(of: Int64(bitPattern: random.next())) + bytes(of: Int64(bitPattern: random.next()))
  }

  /// SHA-256 of the fields, each with its length before it, so that no field can slide into the next.
  private static func digest(_ fields: [[UInt8]]) -> [UInt8] {
    var context = SHA2_CTX()
    SHA256Init(&context)
    for field in fields {
      let length = bytes(of: Int64(field.count))
      SHA256Update(&context, length, length.count)
      SHA256Update(&context, field, field.count)
    }
    var digest = [UInt8](repeating: 0, count: 32)
    SHA256Final(&digest, &context)
    return digest
  }

  private static func bytes(of number: Int64) -> [UInt8] {
    withUnsafeBytes(of: number.bigEndian) { Array($0) }
  }
}

extension [UInt8] {
  /// Two lower-case digits for each byte.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
