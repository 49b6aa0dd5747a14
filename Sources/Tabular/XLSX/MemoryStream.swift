import CMinizip

/// Bytes in memory, which minizip reads as it would read a file.
final class MemoryStream {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The functions with which minizip reads this stream. They hold no reference to it: it must outlive their use.
  var functions: zlib_filefunc64_def {
    zlib_filefunc64_def(
      zopen64_file: { opaque, _, _ in opaque },
      zread_file: { _, stream, buffer, size in MemoryStream.of(stream).read(into: buffer, size: size) },
      zwrite_file: { _, _, _, _ in 0 },
      ztell64_file: { _, stream in UInt64(MemoryStream.of(stream).position) },
      zseek64_file: { _, stream, offset, origin in MemoryStream.of(stream).seek(to: offset, from: origin) },
      zclose_file: { _, _ in 0 },
      zerror_file: { _, _ in 0 },
      opaque: Unmanaged.passUnretained(self).toOpaque()
    )
  }

  private static func of(_ stream: UnsafeMutableRawPointer?) -> MemoryStream {
    guard let stream else { preconditionFailure("minizip lost the stream") }
    return Unmanaged<MemoryStream>.fromOpaque(stream).takeUnretainedValue()
  }

  private func read(into buffer: UnsafeMutableRawPointer?, size: UInt) -> UInt {
    let count = min(Int(clamping: size), bytes.count - position)
    bytes.withUnsafeBytes { all in
      guard let start = all.baseAddress, count > 0 else { return }
      buffer?.copyMemory(from: start + position, byteCount: count)
    }
    position += count
    return UInt(count)
  }

  /// Moves to a place in the bytes; gives −1, as C does, for a place outside.
  private func seek(to offset: UInt64, from origin: Int32) -> Int {
    let base =
      switch origin {
      case ZLIB_FILEFUNC_SEEK_CUR: position
      case ZLIB_FILEFUNC_SEEK_END: bytes.count
      default: 0
      }
    let (place, overflows) = base.addingReportingOverflow(Int(truncatingIfNeeded: offset))
    if overflows || !(0...bytes.count).contains(place) { return -1 }
    position = place
    return 0
  }
}
