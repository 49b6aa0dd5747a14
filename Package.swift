// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .treatAllWarnings(as: .error),
  .treatWarning("DeprecatedDeclaration", as: .warning),
]

/// A module of ours under `Sources/`, with the neighbours that it may import.
func module(_ name: String, _ neighbours: Target.Dependency...) -> Target {
  .target(name: name, dependencies: neighbours, swiftSettings: settings)
}

/// The tests of one module, under `Tests/`.
func tests(_ name: String, _ neighbours: Target.Dependency..., excluding: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "TestKit"] + neighbours, exclude: excluding,
    swiftSettings: settings)
}

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "nedenfra",
  products: [.executable(name: "nedenfra", targets: ["nedenfra"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // What people and tasks are, and the words for them. Knows nothing else, not even Foundation.
    module("Domain"),

    // Rows of cells, in and out of CSV and XLSX. Knows nothing of health care.
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
    .target(name: "CXLSXWriter"),
    module("Tabular", "CExpat", "CMinizip", "CXLSXWriter"),

    // schema/ and seed/ inside the binary.
    .target(name: "CEmbedded"),
    module("Embedded", "CEmbedded"),

    // Who can do what, and why not.
    module("Matching", "Domain"),

    // What to change: who should do what, work that can go down, the training that opens most, and what breaks when
    // somebody is away. Pure.
    .target(name: "CMinimumCostFlow"),
    .target(name: "CIntegerProgram"),
    module("Planning", "CIntegerProgram", "CMinimumCostFlow", "Domain", "Matching"),

    // The files that others send, as values; each fault with its place.
    module("Interchange", "Domain", "Tabular"),

    // Numbers, dates and lists as people write them in three languages.
    module("Wording", "Domain"),

    // The one door to SQLite.
    .target(name: "CSystem"),
    .systemLibrary(name: "CMessageDigest", pkgConfig: "libmd", providers: [.apt(["libmd-dev"])]),
    module("Storage", "CMessageDigest", "CSystem", "Domain", "Embedded", grdb, sqlite),

    // The use cases.
    module(
      "Operations", "CMessageDigest", "Domain", "Embedded", "Interchange", "Matching", "Planning", "Storage", "Tabular"),

    // Answers as documents.
    module("Reports", "Domain", "Interchange", "Matching", "Planning", "Tabular", "Wording"),

    // The command line.
    module(
      "CLI", "CSystem", "Domain", "Interchange", "Matching", "Operations", "Planning", "Reports", "Wording",
      argumentParser),
    .executableTarget(name: "nedenfra", dependencies: ["CLI"], swiftSettings: settings),

    tests("Domain", excluding: ["Golden"]),
    tests("Embedded"),
    tests("Interchange", "Domain", "Tabular", excluding: ["Fixtures"]),
    tests("Matching", "Domain", excluding: ["Golden"]),
    tests("Planning", "Domain", "Matching"),
    tests("Reports", "CExpat", "Domain", "Interchange", "Matching", "Tabular"),
    tests("Storage", "Domain", "Embedded", grdb, excluding: ["Golden"]),
    tests("CLI", "nedenfra", excluding: ["Golden", "Office"]),
    tests("Wording", "Domain"),
    tests("Tabular", excluding: ["Fixtures"]),
    tests("Operations", "Domain", "Interchange", "Matching", "Planning", "Reports", grdb, excluding: ["Fixtures"]),
    .executableTarget(
      name: "benchmark-within", dependencies: ["Domain", "Matching", "Operations"], path: "Tests/Benchmarks/Within",
      swiftSettings: settings),
    .executableTarget(
      name: "allocation-instances", dependencies: ["Domain", "Operations", "Planning", "TestKit"],
      path: "Tests/Optima/AllocationInstances",
      swiftSettings: settings),
    .executableTarget(
      name: "training-instances", dependencies: ["Planning", "TestKit"], path: "Tests/Optima/TrainingInstances",
      swiftSettings: settings),
    .target(name: "TestKit", dependencies: ["Domain", "Planning"], path: "Tests/TestKit", swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x,
  cxxLanguageStandard: .cxx17
)
