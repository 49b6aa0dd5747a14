import Foundation
import Glibc

/// Tells when a file of a folder is written to, so that nobody has to look at it all the time.
struct FolderChanges: ~Copyable {
  private let queue: Int32

  init(in folder: String) throws {
    queue = inotify_init1(Int32(IN_NONBLOCK))
    guard queue >= 0, inotify_add_watch(queue, folder, UInt32(IN_MODIFY | IN_DELETE)) >= 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
  }

  deinit { close(queue) }

  /// Returns when something was written since the last call, or when whoever writes to `output` is heard or gone.
  func wait(orEndOf output: Pipe) {
    var heard = [
      pollfd(fd: queue, events: Int16(POLLIN), revents: 0),
      pollfd(fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0),
    ]
    poll(&heard, nfds_t(heard.count), -1)
    var events = [UInt8](repeating: 0, count: 65_536)
    while read(queue, &events, events.count) > 0 {}
  }
}
