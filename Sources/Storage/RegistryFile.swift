import CSystem
import Domain
import Foundation
import Glibc

/// The registry's file as the file system and its first bytes show it, before SQLite opens it.
struct RegistryFile {
  let path: String

  /// «nede», so that tools can tell a registry from other SQLite files.
  static let applicationID: Int32 = 0x6E65_6465

  /// Everything that can be told without opening the database.
  func inspect(knownVersion: Int) throws(RegistryFault) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .missing(path: path) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isDirectory(path: path) }
    guard let header = header() else { throw .readOnly(path: path) }
    guard header.count == 100, header.starts(with: "SQLite format 3\0".utf8) else { throw .notARegistry(path: path) }
    guard bigEndian(header, at: 68) == Self.applicationID else { throw .notARegistry(path: path) }
    let version = Int(bigEndian(header, at: 60))
    guard version <= knownVersion else { throw .newer(path: path, version: version, known: knownVersion) }
    try inspectFolder()
  }

  /// Whether SQLite can keep its files and its locks here.
  func inspectFolder() throws(RegistryFault) {
    if isOnNetworkShare { throw .networkShare(path: path) }
    guard access(folder, W_OK) == 0 else { throw .folderNotWritable(path: folder) }
    guard access(path, F_OK) != 0 || access(path, R_OK | W_OK) == 0 else { throw .readOnly(path: path) }
  }

  var exists: Bool { access(path, F_OK) == 0 }

  /// Gives another file this name, unless something has it.
  func take(from other: String) throws(RegistryFault) {
    if rename_unless_there(other, path) == 0 { return }
    throw errno == EEXIST ? .alreadyExists(path: path) : .failed(path: path, details: String(cString: strerror(errno)))
  }

  /// Only the owner may read and write it.
  func makePrivate() { chmod(path, S_IRUSR | S_IWUSR) }

  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  var folder: String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    if parts.isEmpty { return "." }
    let folder = parts.joined(separator: "/")
    return folder.isEmpty ? "/" : folder
  }

  private func header() -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }

  private func bigEndian(_ bytes: [UInt8], at offset: Int) -> Int32 {
    Int32(bitPattern: bytes[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
  }

  /// Whether the folder lies on NFS, SMB or AFS, by the number that the kernel gives each kind of file system.
  private var isOnNetworkShare: Bool { Self.networkFileSystems.contains(kind_of_file_system(folder)) }

  /// NFS, SMB, CIFS, SMB2, NCP, Coda, AFS (two numbers): statfs(2).
  private static let networkFileSystems: [UInt32] = [
    0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x564C, 0x7375_7245, 0x5346_414F, 0x6B41_4653,
  ]
}
