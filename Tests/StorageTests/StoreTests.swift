import GRDB
import Domain
import Foundation
import Testing

@testable import Storage

/// A folder for one test, gone afterwards.
private func withFolder<Answer>(_ body: (String) async throws -> Answer) async throws -> Answer {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("nedenfra-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: url) }
  return try await body(url.path)
}

@Suite struct `A registry file` {
  private let now = "2026-11-22T10:00:00.000Z"

  @Test func `is readable by its owner alone`() async throws {
    try await withFolder { folder in
      _ = try Store(creatingAt: folder + "/r.db")

      let mode = try FileManager.default.attributesOfItem(atPath: folder + "/r.db")[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test func `that comes with other rights loses them when it is opened`() async throws {
    try await withFolder { folder in
      let path = folder + "/r.db"
      _ = try Store(creatingAt: path)
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)

      _ = try Store(path: path)

      #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func `is never made over another file`() async throws {
    try await withFolder { folder in
      let path = folder + "/r.db"
      try Data("notes".utf8).write(to: URL(fileURLWithPath: path))

      #expect(throws: RegistryFault.alreadyExists(path: path)) { try Store(creatingAt: path) }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "notes")
    }
  }

  @Test func `has no name until it is whole`() async throws {
    try await withFolder { folder in
      let path = folder + "/r.db"

      let store = try await Store.making(at: path) { _ in
        #expect(throws: RegistryFault.missing(path: path)) { try Store(path: path) }
      }

      #expect(try await store.read { try $0.units().isEmpty })
      #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func `that was never finished is swept away by the next, one that is being made is not`() async throws {
    try await withFolder { folder in
      let path = folder + "/r.db"
      for name in ["r.db.new-17", "r.db.new-17-wal", "r.db.new-17-journal", "r.db.new-notes", "x.db.new-17"] {
        try Data().write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
      }
      let held = try RegistryDraft(of: RegistryFile(path: path))

      _ = try await Store.making(at: path) { _ in }

      let kept = Set(try FileManager.default.contentsOfDirectory(atPath: folder))
      let heldName = held.path.split(separator: "/").last.map(String.init)
      #expect(kept.subtracting(["r.db-wal", "r.db-shm"]) == ["r.db", "r.db.new-notes", "x.db.new-17", heldName])
      held.discard()
      #expect(!FileManager.default.fileExists(atPath: held.path))
    }
  }

  @Test func `with a value that the schema does not know is damaged`() async throws {
    try await withFolder { folder in
      let path = folder + "/r.db"
      let store = try Store(creatingAt: path)

      await #expect(throws: RegistryFault.unreadable(path: path, value: "specia,ity")) {
        try await store.read { _ -> Competence.Kind in try word("specia,ity") }
      }
    }
  }

  @Test func `is not made over one that another made meanwhile`() async throws {
    try await withFolder { folder in
      let path = folder + "/r.db"

      await #expect(throws: RegistryFault.alreadyExists(path: path)) {
        try await Store.making(at: path) { _ in
          let faster = try await Store.making(at: path) { _ in }
          _ = try await faster.write(now: now, actor: "test") {
            try $0.put(CareUnit(code: "A", name: "A", parent: nil, kind: ""))
          }
        }
      }

      let units = try await Store(path: path).read { try $0.units().count }
      let files = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(units == 1 && !files.contains { $0.contains(".new-") })
    }
  }

  @Test func `is told apart from nothing, from a folder and from other files`() async throws {
    try await withFolder { folder in
      let other = folder + "/notes.txt"
      try Data("notes".utf8).write(to: URL(fileURLWithPath: other))

      #expect(throws: RegistryFault.missing(path: folder + "/none.db")) { try Store(path: folder + "/none.db") }
      #expect(throws: RegistryFault.isDirectory(path: folder)) { try Store(path: folder) }
      #expect(throws: RegistryFault.notARegistry(path: other)) { try Store(path: other) }
    }
  }

  @Test func `of a newer program is refused`() async throws {
    try await withFolder { folder in
      let path = folder + "/r.db"
      do {
        let store = try Store(creatingAt: path)
        try await store.database.writeWithoutTransaction { db in
          try db.execute(sql: "PRAGMA user_version = 99")
          try db.checkpoint(.truncate)
        }
      }

      #expect(throws: RegistryFault.newer(path: path, version: 99, known: Schema.version)) { try Store(path: path) }
    }
  }

  @Test func `that another program holds is told to be busy`() async throws {
    let busy = RegistryFault.busy(path: "x")
    #expect(registryFault(.init(resultCode: .SQLITE_BUSY), "x") == busy)
    #expect(registryFault(.init(resultCode: .SQLITE_FULL), "x") == .diskFull(path: "x"))
    #expect(registryFault(.init(resultCode: .SQLITE_READONLY), "x") == .readOnly(path: "x"))
  }

  @Test func `comes back from its backup as it was`() async throws {
    try await withFolder { folder in
      let path = folder + "/r.db"
      let store = try Store(creatingAt: path)
      let unit = CareUnit(code: "A", name: "A", parent: nil, kind: "")
      _ = try await store.write(now: now, actor: "test") { try $0.put(unit) }
      try await store.backUp(to: folder + "/copy.db")
      _ = try await store.write(now: now, actor: "test") { writer in
        try writer.put(CareUnit(code: "B", name: "B", parent: nil, kind: ""))
      }

      let kept = try await Store.restore(folder + "/copy.db", to: path, suffix: ".old")

      #expect(try await Store(path: path).read { try $0.units() } == [unit])
      #expect(try await Store(path: try #require(kept)).read { try $0.units() }.count == 2)
    }
  }

  @Test func `is not replaced by something that is no sound registry`() async throws {
    try await withFolder { folder in
      let path = folder + "/r.db"
      _ = try Store(creatingAt: path)
      let other = folder + "/notes.txt"
      try Data("notes".utf8).write(to: URL(fileURLWithPath: other))

      await #expect(throws: RegistryFault.self) { try await Store.restore(other, to: path, suffix: ".old") }
      #expect(FileManager.default.fileExists(atPath: path))
    }
  }
}

@Suite struct `What was known earlier` {
  private let unit = CareUnit(code: "A", name: "Avdeling A", parent: nil, kind: "")

  @Test func `is seen with the names and levels of that time`() async throws {
    let store = try Store()
    _ = try await store.write(now: "2026-01-01T10:00:00.000Z", actor: "a") { writer in
      _ = try writer.put(CareUnit(code: "A", name: "Gammelt navn", parent: nil, kind: ""))
    }
    _ = try await store.write(now: "2026-02-01T10:00:00.000Z", actor: "b") { writer in
      _ = try writer.put(CareUnit(code: "A", name: "Nytt navn", parent: nil, kind: ""))
    }

    #expect(try await store.read { try $0.units().map(\.name) } == ["Nytt navn"])
    #expect(try await store.read(knownAt: "2026-01-31") { try $0.units().map(\.name) } == ["Gammelt navn"])
    #expect(try await store.read(knownAt: "2026-01-01") { try $0.units().map(\.name) } == ["Gammelt navn"])
    #expect(try await store.read(knownAt: "2025-12-31") { try $0.units() } == [])
  }

  @Test func `is untouched by a rehearsal`() async throws {
    let store = try Store()

    let change = try await store.rehearse(now: "2026-01-01T10:00:00.000Z", actor: "a") { [unit] in try $0.put(unit) }

    #expect(change == .added)
    #expect(try await store.read { try $0.units() } == [])
  }

  @Test func `keeps of one moment the last word`() async throws {
    let store = try Store()

    try await store.write(now: "2026-01-01T10:00:00.000Z", actor: "a") { writer in
      for name in ["Ola", "Kari", "Kari Vik"] { _ = try writer.put(Employee(number: "1", name: name)) }
    }

    #expect(try await store.read { try $0.employee("1")?.name } == "Kari Vik")
  }

  @Test func `makes no second row of an equal fact`() async throws {
    let store = try Store()
    let first = try await store.write(now: "2026-01-01T10:00:00.000Z", actor: "a") { [unit] in try $0.put(unit) }
    let second = try await store.write(now: "2026-01-02T10:00:00.000Z", actor: "a") { [unit] in try $0.put(unit) }

    #expect(first == .added && second == .unchanged)
    #expect(try await store.summary().events == 1)
  }
}
