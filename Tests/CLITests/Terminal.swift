import Foundation

/// A terminal that only pretends: what a program writes to it can be read back.
struct Terminal {
  /// The end that a program is given.
  let far: FileHandle
  private let near: FileHandle

  init() throws {
    let descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var (isLocked, number): (Int32, UInt32) = (0, 0)
    // The kernel's requests to unlock the far end and to tell its number.
    guard descriptor >= 0, ioctl(descriptor, 0x4004_5431, &isLocked) == 0, ioctl(descriptor, 0x8004_5430, &number) == 0
    else { throw CocoaError(.fileNoSuchFile) }
    let other = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    guard other >= 0 else { throw CocoaError(.fileReadNoPermission) }
    near = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    far = FileHandle(fileDescriptor: other, closeOnDealloc: true)
  }

  /// What stands on the terminal, read until it ends so; the end of everything ends it too.
  func text(until ending: String) throws -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while !String(decoding: bytes, as: UTF8.self).hasSuffix(ending) {
      let count = read(near.fileDescriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Somebody types a line.
  func type(_ line: String) { near.write(Data((line + "\n").utf8)) }

  /// All that was written until every program has let go of the terminal.
  func text() throws -> String {
    try far.close()
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(near.fileDescriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }
}
