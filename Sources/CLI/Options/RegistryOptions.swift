import ArgumentParser
import Domain
import Foundation
import Operations

/// Which registry, and which language.
struct RegistryOptions: ParsableArguments {
  @Option(
    name: .long,
    help: say(
      "Registerfilen. Ellers NEDENFRA_DB, ellers filen i brukerens datamappe.",
      nn: "Registerfila. Elles NEDENFRA_DB, elles fila i datamappa til brukaren.",
      en: "The registry file. Else NEDENFRA_DB, else the file in the user's data folder."
    ).named(.file))
  var db: String?

  @Option(
    name: .long,
    help: say("Språk: nb, nn eller en.", nn: "Språk: nb, nn eller en.", en: "Language: nb, nn or en.").named(.language))
  var lang: LanguageArgument?

  var language: Language { lang?.language ?? Speech.language }

  var path: String {
    if let path = db ?? Environment["NEDENFRA_DB"], !path.isEmpty { return path }
    let data = Environment["XDG_DATA_HOME"] ?? (Environment["HOME"] ?? ".") + "/.local/share"
    return data + "/nedenfra/nedenfra.db"
  }

  /// Whether the user named a registry, so that a missing one is an error.
  private var isNamed: Bool { db != nil || Environment["NEDENFRA_DB"] != nil }

  /// Whose name stands in the log.
  private var user: String {
    if let name = Environment["USER"] ?? Environment["LOGNAME"] {
      // Such a number has no place in the log, whoever is at work.
      return NationalIdentityNumber.occurs(in: name) ? "\(getuid())" : name
    }
    return getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? "\(getuid())"
  }

  /// Opens the registry.
  func open() throws -> Workbench {
    try Workbench(registryAt: path, today: Clock.today, now: Clock.now, user: user)
  }

  /// Opens the registry if there is one; else the shipped catalogue is enough.
  func openIfPresent() throws -> Workbench {
    if isNamed || FileManager.default.fileExists(atPath: path) { return try open() }
    return Workbench(today: Clock.today, now: Clock.now, user: user)
  }

  /// Opens the registry, or makes one.
  func openOrCreate() async throws -> Workbench {
    if FileManager.default.fileExists(atPath: path) { return try open() }
    if !isNamed {
      try? FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    }
    let bench: Workbench
    do {
      bench = try await Workbench.creating(registryAt: path, today: Clock.today, now: Clock.now, user: user)
    } catch RegistryFault.alreadyExists {
      // Somebody made it in the meantime.
      return try open()
    }
    let made = Phrase(nb: "Nytt register: \(path)", nn: "Nytt register: \(path)", en: "New registry: \(path)")
    Console.writeError(made[language] + "\n")
    return bench
  }
}

struct LanguageArgument: ExpressibleByArgument {
  let language: Language

  init?(argument: String) {
    guard let language = Language(tag: argument) else { return nil }
    self.language = language
  }
}
