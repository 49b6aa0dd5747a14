import Domain
import Interchange
import Tabular
import Testing

struct TruncationTests {
  private static let files = [
    "enheter.csv", "ansatte.csv", "ansatte-sap.csv", "kurs.csv", "kompetanse.csv", "dekning.csv", "matrise.xlsx",
    "arbeidsbok.xlsx", "faulty/fodselsnummer.csv", "faulty/skjult-nummer.csv", "faulty/ti-feil.csv",
    "faulty/avkuttet.csv", "faulty/bilde.csv", "faulty/tvetydig.csv",
  ]

  @Test(arguments: files)
  func `a file that is cut anywhere gives no crash and no national identity number`(file: String) throws {
    let bytes = Samples.fixture(file)
    let context = try Samples.example.get()
    var random = SplitMix(seed: 22)

    for round in 0..<200 {
      // Long files are the same thing over and over: most cuts are made near their beginning.
      let limit = round < 190 ? min(bytes.count, 3000) : bytes.count
      let end = Int.random(in: 0...limit, using: &random)
      // A table that cannot be opened is the table's business.
      guard let table = try? TableFile(bytes: Array(bytes[..<end])) else { continue }
      let reader = ImportReader(
        fileName: file, table: table, aliases: Samples.aliases, catalogue: Samples.catalogue)
      for sheet in reader.sheets {
        _ = try reader.read(sheet, context: context) { row in
          #expect(!row.texts.contains { NationalIdentityNumber.occurs(in: $0) })
        }
      }
      #expect(!reader.problems.contains { NationalIdentityNumber.occurs(in: "\($0)") })
    }
  }
}

extension ImportedRow {
  /// Everything in the row that was typed by somebody.
  fileprivate var texts: [String] {
    let problems = problems.map { "\($0)" }
    switch record {
    case .unit(let unit): return problems + [unit.code.rawValue, unit.name, unit.kind]
    case .staff(let row):
      return problems + [
        row.employee.number.rawValue, row.employee.name, row.employee.hprNumber ?? "", row.position.title,
      ]
    case .assertion(let assertion): return problems + [assertion.employee.rawValue, assertion.source]
    case .delegation(let delegation): return problems + [delegation.givenBy, delegation.scope]
    case .authorisation(let right): return problems + [right.restriction, right.source]
    case .coverage, .volume, nil: return problems
    }
  }
}

/// The same numbers in every run (Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators").
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
