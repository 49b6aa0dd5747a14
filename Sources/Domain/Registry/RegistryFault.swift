/// Why the registry could not be read or written. Facts only; the words are written at the edge.
public enum RegistryFault: Error, Hashable, Sendable {
  case missing(path: String)
  case isDirectory(path: String)
  /// The file is something else than a registry of ours.
  case notARegistry(path: String)
  /// Made by a newer program.
  case newer(path: String, version: Int, known: Int)
  /// Another program holds it.
  case busy(path: String)
  case readOnly(path: String)
  /// The folder cannot be written to, and SQLite needs to write beside the file.
  case folderNotWritable(path: String)
  /// SQLite's locks are not safe on a shared network folder.
  case networkShare(path: String)
  case diskFull(path: String)
  case damaged(path: String, details: String)
  /// A value stands where the schema allows none such: the file was changed from outside, or a disk has failed.
  case unreadable(path: String, value: String)
  case alreadyExists(path: String)
  /// Something else that the database said.
  case failed(path: String, details: String)
}
