import CMessageDigest
import Dispatch
import Glibc
import Synchronization

/// SHA-256 in hexadecimal, by which a file is known again.
func sha256(of bytes: [UInt8]) -> String {
  var text = [CChar](repeating: 0, count: 65)
  _ = bytes.withUnsafeBufferPointer { SHA256Data($0.baseAddress, $0.count, &text) }
  return String(decoding: text.prefix(64).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// The same of a file on disk; `nil` when it cannot be read.
func sha256(ofFileAt path: String) -> String? {
  var text = [CChar](repeating: 0, count: 65)
  guard SHA256File(path, &text) != nil else { return nil }
  return String(decoding: text.prefix(64).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

/// The SHA-256 of a file, worked out while the file is read.
final class FileDigest: Sendable {
  private let result = Mutex("")
  private let work = DispatchGroup()

  init(ofFileAt path: String) {
    DispatchQueue.global().async(group: work) {
      let digest = sha256(ofFileAt: path) ?? ""
      self.result.withLock { $0 = digest }
    }
  }

  init(of bytes: [UInt8]) {
    let digest = sha256(of: bytes)
    result.withLock { $0 = digest }
  }

  /// In hexadecimal; empty where the file cannot be read.
  var value: String {
    work.wait()
    return result.withLock { $0 }
  }
}

/// Whether there is a file at the path that can be read as often as is wanted, and no pipe.
func isOrdinaryFile(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
}
