import Glibc

/// The bytes of the file at a path, which may also be a pipe; more than `limit` of them are never read.
public func contentOfFile(at path: String, limit: Int = TableLimits.standard.fileBytes) throws(TableFault) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  if descriptor < 0 { throw errno == ENOENT || errno == ENOTDIR ? .missing : .notReadable }
  defer { close(descriptor) }

  var status = stat()
  if fstat(descriptor, &status) != 0 { throw .notReadable }
  if status.st_mode & S_IFMT == S_IFDIR { throw .isDirectory }
  if status.st_size > limit { throw .tooLarge(limit: "fileBytes", allowed: limit) }

  var content: [UInt8] = []
  content.reserveCapacity(Int(status.st_size))
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
