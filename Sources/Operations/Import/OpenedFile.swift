import Domain
import Interchange
import Tabular

/// A file whose sheets are known, or what keeps it from being read.
struct OpenedFile: Sendable {
  let name: String
  /// `nil` where the file could not be opened.
  let digest: FileDigest?
  let reader: ImportReader?
  let format: TableFormat?
  let byteCount: Int
  let problems: [ImportProblem]

  init(_ source: ImportRequest.Source, aliases: HeaderAliases, catalogue: Catalogue) {
    let given = source.name
    // The name is shown and kept; a number in it would be, too.
    guard !NationalIdentityNumber.occurs(in: given) else {
      (name, digest, reader, format, byteCount) = ("…", nil, nil, nil, 0)
      problems = [ImportProblem(place: ImportPlace(file: "…"), fault: .nationalIdentityNumber)]
      return
    }
    name = given
    let table: TableFile
    do {
      switch source {
      case .path(let path) where !isOrdinaryFile(path):
        // What comes out of a pipe comes once.
        let bytes = try contentOfFile(at: path)
        table = try TableFile(bytes: bytes)
        digest = FileDigest(of: bytes)
      case .path(let path):
        table = try TableFile(path: path)
        digest = FileDigest(ofFileAt: path)
      case .bytes(let bytes, _):
        table = try TableFile(bytes: bytes)
        digest = FileDigest(of: bytes)
      }
    } catch {
      (digest, reader, format, byteCount) = (nil, nil, nil, 0)
      problems = [ImportProblem(place: ImportPlace(file: given), fault: .unreadable(error))]
      return
    }
    let reader = ImportReader(fileName: name, table: table, aliases: aliases, catalogue: catalogue)
    self.reader = reader
    format = table.format
    byteCount = table.byteCount
    problems = reader.problems
  }

  /// Where its first sheet comes in the order of imports: units before the people in them.
  var order: Int {
    let kinds = reader?.sheets.map(\.kind) ?? []
    return kinds.compactMap { ImportKind.allCases.firstIndex(of: $0) }.min() ?? ImportKind.allCases.count
  }
}

extension ImportRequest.Source {
  /// The name for messages and for the list of imports: without folders.
  fileprivate var name: String {
    switch self {
    case .path(let path): path.split(separator: "/").last.map(String.init) ?? path
    case .bytes(_, let name): name
    }
  }
}
