import ArgumentParser
import Domain
import Foundation
import Reports
import Wording

/// How the answer looks, and where it goes.
struct OutputOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table
    case json
    case csv
    case xlsx
    case html
  }

  enum Colour: String, ExpressibleByArgument, CaseIterable {
    case auto
    case always
    case never
  }

  @Option(
    name: .long,
    help: say(
      "table, json, csv, xlsx eller html. Uten valg: table, eller det filnavnet i -o slutter på.",
      nn: "table, json, csv, xlsx eller html. Utan val: table, eller det filnamnet i -o sluttar på.",
      en: "table, json, csv, xlsx or html. By default table, or what the file name of -o ends with."
    ).named(.format))
  var format: Format?

  @Option(
    name: [.short, .customLong("output")],
    help: say("Skriv til denne filen.", nn: "Skriv til denne fila.", en: "Write to this file.").named(.file))
  var output: String?

  @Option(
    name: .customLong("colour"),
    help: say(
      "Farger: auto, always eller never.", nn: "Fargar: auto, always eller never.",
      en: "Colours: auto, always or never."
    ).named(.when))
  var colour: Colour = .auto

  var chosenFormat: Format {
    if let format { return format }
    let ending = output?.split(separator: ".").last.map { $0.lowercased() }
    return ending == "htm" ? .html : ending.flatMap(Format.init(rawValue:)) ?? .table
  }

  /// What people expect of a program with reports, and cannot have.
  private static let foreignEndings = ["pdf", "doc", "docx", "xls", "ods", "odt", "ppt", "pptx"]

  func validate() throws {
    if format == nil, let ending = output?.split(separator: ".").last.map({ $0.lowercased() }),
      Self.foreignEndings.contains(ending)
    {
      throw ValidationError(
        told(
          "Kan ikke skrive .\(ending). Bruk .html (til utskrift eller PDF fra nettleseren), .xlsx, .csv eller .json.",
          nn:
            "Kan ikkje skrive .\(ending). Bruk .html (til utskrift eller PDF frå nettlesaren), .xlsx, .csv eller .json.",
          en: "Cannot write .\(ending). Use .html (to print, or to save as PDF in the browser), .xlsx, .csv or .json."))
    }
    if chosenFormat == .xlsx, output == nil || output == "-" {
      throw ValidationError(
        told(
          "Et regneark må ha en fil: -o FIL.xlsx", nn: "Eit rekneark må ha ei fil: -o FIL.xlsx",
          en: "A workbook needs a file: -o FILE.xlsx"))
    }
  }

  private var usesColour: Bool {
    switch colour {
    case .always: return true
    case .never: return false
    case .auto:
      return output == nil && Console.isOutputTerminal && Environment["NO_COLOR"] == nil
        && Environment["TERM"] != "dumb"
    }
  }

  /// How many characters fit on a line of the answer.
  var width: Int { output == nil ? Console.width : 120 }

  /// Gives the answer in the form that was asked for.
  ///
  /// - Parameters:
  ///   - sheet: the report for CSV and XLSX, where it differs from the one for the eye.
  ///   - page: the report for HTML, where it differs from the one for a terminal.
  func emit(
    _ report: @autoclosure () -> Report, json: @autoclosure () -> JSONValue, sheet: @autoclosure () -> Report? = nil,
    page: @autoclosure () -> Report? = nil, _ language: Language
  ) throws {
    switch chosenFormat {
    case .table:
      let renderer = TextRenderer(language: language, width: width, usesColour: usesColour)
      try put(Array(renderer.render(report()).utf8))
    case .json: try put(Array(json().text.utf8))
    case .csv:
      let report = sheet() ?? report()
      try put(tables: report.csvTables(for: language), language)
      for line in report.wordsBesideNoRows { Console.writeError(line + "\n") }
    case .html: try put(Array(HTMLRenderer(language: language).render(page() ?? report()).utf8))
    case .xlsx:
      guard let output else { return }
      try write(workbook: sheet() ?? report(), to: output)
    }
  }

  /// A file of CSV holds one table: the first goes where it was asked for, and the others into files beside it. Standard
  /// output has no place beside it.
  private func put(tables: [(name: String, bytes: [UInt8])], _ language: Language) throws {
    let others = tables.dropFirst()
    guard !others.isEmpty, let output, isExchanged(output) else {
      try put(tables[0].bytes)
      if !others.isEmpty { Console.writeError(firstTableNote(of: tables.count)[language] + "\n") }
      return
    }
    let (stem, ending) =
      output.lowercased().hasSuffix(".csv") ? (output.dropLast(4), output.suffix(4)) : (output[...], "")
    let paths = others.enumerated().map { index, table in
      let plain = table.name.lowercased().replacing("æ", with: "ae").replacing("ø", with: "o").replacing("å", with: "a")
      let words = plain.split { !$0.isASCII || !$0.isLetter && !$0.isNumber }.joined(separator: "-")
      return "\(stem)-\(index + 2)-\(words.prefix(40))\(ending)"
    }
    for path in [output] + paths { try refuseUnwritable(path) }
    for (path, table) in zip([output] + paths, tables) { try put(table.bytes, to: path) }
    let list = language.list(paths.map { language.quoted($0) })
    let note = Phrase(
      nb: "En CSV-fil har én tabell. De andre \(others.count): \(list)",
      nn: "Ei CSV-fil har éin tabell. Dei andre \(others.count): \(list)",
      en: "A CSV file has one table. The other \(others.count): \(list)")
    Console.writeError(note[language] + "\n")
  }

  /// What standard output has no place for.
  private func firstTableNote(of count: Int) -> Phrase {
    Phrase(
      nb:
        "CSV har bare den første av \(count) tabeller. Alle: -o FIL.csv (en fil til hver), eller xlsx, html eller json.",
      nn:
        "CSV har berre den første av \(count) tabellar. Alle: -o FIL.csv (ei fil til kvar), eller xlsx, html eller json.",
      en: "CSV has only the first of \(count) tables. All of them: -o FILE.csv (a file each), or xlsx, html or json.")
  }

  /// Sends bytes to the file of `-o`, else to standard output.
  func put(_ bytes: [UInt8]) throws {
    guard let output, output != "-" else { return Console.write(bytes) }
    try refuseUnwritable(output)
    try put(bytes, to: output)
  }

  private func put(_ bytes: [UInt8], to path: String) throws {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: path), options: isExchanged(path) ? .atomic : [])
    } catch {
      throw Complaint.notWritable(path: path, error)
    }
  }

  /// Sends pieces to the file of `-o`, else to standard output. The file is there when the last has come, and else as it
  /// was.
  func stream(_ pieces: (_ write: ([UInt8]) throws -> Void) async throws -> Void) async throws {
    guard let output, output != "-" else { return try await pieces { Console.write($0) } }
    try refuseUnwritable(output)
    guard isExchanged(output) else { return try await pieces { try put($0, to: output) } }
    let draft = output + ".new"
    do {
      guard FileManager.default.createFile(atPath: draft, contents: nil),
        let file = FileHandle(forWritingAtPath: draft)
      else { throw CocoaError(.fileWriteNoPermission) }
      try await pieces { try file.write(contentsOf: $0) }
      try file.close()
      guard rename(draft, output) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    } catch {
      unlink(draft)
      throw Complaint.notWritable(path: output, error)
    }
  }

  /// Only a file of its own is exchanged as a whole; a device such as /dev/null stays what it is.
  private func isExchanged(_ path: String) -> Bool {
    let kind = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    return path != "-" && (kind == nil || kind == .typeRegular)
  }

  /// Writes a table of the registry as a workbook.
  func put(_ sheet: CanonicalSheet) throws {
    guard let output else { return }
    try refuseUnwritable(output)
    do {
      try sheet.writeWorkbook(to: output)
    } catch {
      throw Complaint.notWritable(path: output, error)
    }
  }

  private func refuseUnwritable(_ path: String) throws {
    try refuseFolder(path)
    try refuseDatabase(path)
  }

  private func refuseFolder(_ path: String) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw Complaint.isFolder(path: path)
    }
  }

  /// An answer is never written over a registry, under whatever name it is reached.
  private func refuseDatabase(_ path: String) throws {
    let beginning = FileHandle(forReadingAtPath: path)?.readData(ofLength: 15) ?? Data()
    let isDatabase = beginning == Data("SQLite format 3".utf8) || path.hasSuffix("-wal") || path.hasSuffix("-shm")
    if isDatabase { throw Complaint.isDatabase(path: path) }
  }

  private func write(workbook report: Report, to path: String) throws {
    try refuseUnwritable(path)
    do {
      try report.writeWorkbook(to: path)
    } catch {
      throw Complaint.notWritable(path: path, error)
    }
  }
}
