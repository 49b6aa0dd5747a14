import Domain

@testable import Operations

/// Catalogue files of an organisation, for tests.
enum LocalRows {
  static let units = (name: "enheter.csv", text: "unit,name,parent,kind\nA,Avdeling,,sykehus\n")
  static let staff = (
    name: "ansatte.csv", text: "employee,name,unit,profession,percent,from,to\n1,A B,A,SP,100,2020-01-01,\n"
  )

  static func tasks(_ rows: String...) -> NamedFile {
    file(
      "tasks.csv",
      "code,name_nb,work_process,setting,direct_patient_contact,automatable,risk,source,retired", rows)
  }

  /// A row that takes a task of the edition out of use.
  static func retired(task code: String) -> NamedFile {
    tasks("\(code),navn,prosedyrer-behandling,both,yes,no,low,Gjør vi ikke her,yes")
  }

  static func task(_ code: String, _ name: String = "Lokal oppgave") -> NamedFile {
    tasks("\(code),\(name),prosedyrer-behandling,both,yes,no,low,vedtak,")
  }

  static func competences(_ rows: String...) -> NamedFile {
    file("competences.csv", "code,kind,name_nb,must_verify,builds_on,source,retired", rows)
  }

  static func professions(_ rows: String...) -> NamedFile {
    file("professions.csv", "code,kind,section48_number,name_nb,care_level,education,source,retired", rows)
  }

  static func requirements(_ rows: String...) -> NamedFile {
    file("requirements.csv", "task_code,competence_code,min_level,importance,any_of,source,retired", rows)
  }

  static func synonyms(_ rows: String...) -> NamedFile { file("synonyms.csv", "kind,code,word_nb,source", rows) }

  static func gates(_ rows: String...) -> NamedFile {
    file("legal_gates.csv", "task_code,gate,holders,delegates,condition_nb,statute,confidence,source", rows)
  }

  static func titles(_ rows: String...) -> NamedFile {
    file("job_titles.csv", "title,profession,competence,source", rows)
  }

  private static func file(_ name: String, _ header: String, _ rows: [String]) -> NamedFile {
    NamedFile(name: name, bytes: Array(([header] + rows).joined(separator: "\n").utf8) + [0x0A])
  }
}

extension Workbench {
  /// Imports catalogue files that are sound, and gives the numbers of their batches.
  func addLocal(_ files: NamedFile...) async throws -> [Int64] {
    try await importCatalogue(files, isRehearsal: false).batches
  }

  /// Imports staff files given as text.
  func addStaff(_ files: (name: String, text: String)...) async throws {
    _ = try await importFiles(
      ImportRequest(sources: files.map { .bytes(Array($0.text.utf8), name: $0.name) }))
  }
}
