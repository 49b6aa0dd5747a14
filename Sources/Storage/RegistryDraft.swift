import CSystem
import Domain
import Foundation
import Glibc

/// The file beside a registry's own in which it grows until it is whole.
///
/// It is held by a lock that ends with the process, however that ends. A draft that nobody holds is one that nobody will
/// finish, and the next to make a registry in its place takes it away.
struct RegistryDraft {
  let path: String
  private let lock: Int32

  /// Makes the file, empty, and holds it.
  init(of registry: RegistryFile) throws(RegistryFault) {
    while true {
      let path = "\(registry.path)\(Self.mark)\(UInt64.random(in: 0...UInt64.max))"
      let file = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR)
      guard file >= 0 else { throw .folderNotWritable(path: registry.folder) }
      var status = stat()
      // Between the two steps somebody may have swept it away.
      if hold_file(file) == 0, fstat(file, &status) == 0, status.st_nlink > 0 {
        self.path = path
        lock = file
        return
      }
      close(file)
    }
  }

  /// Lets go of the file, which has its own name by now.
  func release() { close(lock) }

  /// Takes the file away.
  func discard() {
    Self.remove(path)
    close(lock)
  }

  /// Takes away the drafts of a registry that nobody holds.
  static func sweep(besides registry: RegistryFile) {
    let start = registry.name + mark
    for name in (try? FileManager.default.contentsOfDirectory(atPath: registry.folder)) ?? [] {
      guard name.hasPrefix(start), UInt64(name.dropFirst(start.count)) != nil else { continue }
      let path = "\(registry.folder)/\(name)"
      let file = open(path, O_RDWR | O_CLOEXEC)
      if file < 0 { continue }
      if hold_file(file) == 0 { remove(path) }
      close(file)
    }
  }

  private static let mark = ".new-"

  private static func remove(_ path: String) {
    for suffix in ["-wal", "-shm", "-journal", ""] { unlink(path + suffix) }
  }
}
