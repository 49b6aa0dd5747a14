private import CEmbedded

/// A file of `schema/` or `seed/` as it was when the program was built.
public struct EmbeddedFile: Sendable {
  /// The name without its folder, such as `tasks.csv`.
  public let name: String
  /// The content, byte for byte.
  public let bytes: [UInt8]

  /// The content as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// The files embedded from one folder, such as `schema`, ordered by name.
public func embeddedFiles(in folder: String) -> [EmbeddedFile] {
  entries.filter { $0.folder == folder }.map { EmbeddedFile(name: $0.name, bytes: $0.bytes) }
}

/// One embedded file, such as `tasks.csv` of `seed`; `nil` when there is none of that name.
public func embeddedFile(_ name: String, in folder: String) -> EmbeddedFile? {
  entries.first { $0.folder == folder && $0.name == name }.map { EmbeddedFile(name: $0.name, bytes: $0.bytes) }
}

private struct Entry {
  let folder: String
  let name: String
  let content: UnsafeBufferPointer<UInt8>

  var bytes: [UInt8] { Array(content) }
}

private var entries: [Entry] {
  var count = 0
  let files = UnsafeBufferPointer(start: embedded_files(&count), count: count)
  return files.map { file in
    let parts = String(cString: file.path).split(separator: "/", maxSplits: 1)
    return Entry(
      folder: String(parts[0]), name: String(parts[1]),
      content: UnsafeBufferPointer(start: file.bytes, count: file.count))
  }
}
