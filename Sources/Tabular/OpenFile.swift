import Glibc

/// A file that is open for reading, whatever becomes of its name meanwhile.
final class OpenFile: Sendable {
  let size: Int
  /// Whether it is an ordinary file, in which any place can be read; of a pipe everything comes once.
  let isRegular: Bool
  private let descriptor: Int32
  private let version: Version

  /// What differs as soon as somebody has written to the file.
  private struct Version: Equatable {
    let size, seconds, nanoseconds: Int

    init(_ status: stat) {
      (size, seconds, nanoseconds) = (Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    }
  }

  init(path: String) throws(TableFault) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw errno == ENOENT || errno == ENOTDIR ? .missing : .notReadable }
    let status = try Self.status(of: descriptor)
    version = Version(status)
    size = version.size
    isRegular = status.st_mode & S_IFMT == S_IFREG
    if status.st_mode & S_IFMT == S_IFDIR { throw .isDirectory }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Everything that is in it; more than `limit` bytes are never read.
  func content(limit: Int) throws(TableFault) -> [UInt8] {
    if size > limit { throw .tooLarge(limit: "fileBytes", allowed: limit) }
    var content: [UInt8] = []
    content.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return content }
      if count > 0 {
        if content.count + count > limit { throw .tooLarge(limit: "fileBytes", allowed: limit) }
        content += chunk[..<count]
      } else if errno != EINTR {
        throw .notReadable
      }
    }
  }

  /// Adds the bytes from a place on, `count` of them unless the file ends before.
  ///
  /// Throws `changed` when somebody has written to the file since it was opened: what was found out about it may no longer
  /// hold.
  func read(from offset: Int, count: Int, into bytes: inout [UInt8]) throws(TableFault) {
    let start = bytes.count
    let wanted = min(count, size - offset)
    bytes.append(contentsOf: repeatElement(0, count: wanted))
    var filled = 0
    while filled < wanted {
      let read = bytes.withUnsafeMutableBytes { buffer in
        pread(descriptor, buffer.baseAddress?.advanced(by: start + filled), wanted - filled, off_t(offset + filled))
      }
      if read == 0 { throw .changed }
      if read > 0 { filled += read } else if errno != EINTR { throw .notReadable }
    }
    if try Version(Self.status(of: descriptor)) != version { throw .changed }
  }

  private static func status(of descriptor: Int32) throws(TableFault) -> stat {
    var status = stat()
    if fstat(descriptor, &status) != 0 { throw .notReadable }
    return status
  }
}
