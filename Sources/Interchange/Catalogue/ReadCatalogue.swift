public import Domain
import Tabular

/// Reads the files of a catalogue, in any order.
///
/// A file is recognised by its name and, failing that, by its header; columns may stand in any order, and unknown ones
/// are passed over, as is `figures.csv`. Every problem is collected; whether the rows fit each other is for
/// `Catalogue.faults()` to say.
public func readCatalogue(_ files: [(name: String, bytes: [UInt8])], origin: Provenance.Origin) -> CatalogueRows {
  var rows = CatalogueRows()
  for file in files where baseName(file.name) != "figures" {
    do {
      try rows.read(TableFile(bytes: file.bytes), name: file.name, origin: origin)
    } catch let fault as TableFault {
      rows.problems.append(ImportProblem(place: ImportPlace(file: file.name), fault: .unreadable(fault)))
    } catch {
      preconditionFailure("nothing else is thrown than what the table throws")
    }
  }
  return rows
}

/// The name of a file without its folders and its ending.
private func baseName(_ path: String) -> String {
  let name = path.split(separator: "/").last ?? ""
  return String(name.prefix { $0 != "." })
}

extension CatalogueRows {
  fileprivate mutating func read(_ table: TableFile, name: String, origin: Provenance.Origin) throws {
    var header: CatalogueHeader?
    var sheet: CatalogueSheet?
    try table.read(sheet: 0) { row in
      if let header {
        if let sheet { add(CatalogueRow(row, header, origin: origin), to: sheet) }
        return
      }
      let found = CatalogueHeader(file: name, row)
      header = found
      sheet = recognised(found, named: baseName(name), line: row.number)
    }
  }

  private mutating func recognised(_ header: CatalogueHeader, named name: String, line: Int) -> CatalogueSheet? {
    guard let sheet = CatalogueSheet(rawValue: name) ?? header.sheet else {
      problems.append(ImportProblem(place: ImportPlace(file: header.file, line: line), fault: .unknownCatalogueHeader))
      return nil
    }
    let missing = header.missing(in: sheet)
    if missing.isEmpty { return sheet }
    let fault = ImportFault.missingColumns(file: sheet.rawValue, columns: missing)
    problems.append(ImportProblem(place: ImportPlace(file: header.file, line: line), fault: fault))
    return nil
  }
}
