import ArgumentParser
import Domain
import Operations
import Reports

struct UnitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "unit", abstract: told("Enhetene.", nn: "Einingane.", en: "The units."),
      subcommands: [
        UnitListCommand.self, UnitShowCommand.self, UnitAddCommand.self, UnitSetCommand.self, UnitEndCommand.self,
      ], aliases: ["enhet"])
  }
}

struct UnitListCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: told("Enhetene som et tre.", nn: "Einingane som eit tre.", en: "The units as a tree."),
      aliases: ["liste"])
  }

  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let tree = try await options.registry.open().units(knownAt: options.asked.inquiry.knownAt)
    try options.emit(unitsReport(tree, options.language), json: unitsJSON(tree))
  }
}

struct UnitShowCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: told("Hvem som arbeider i en enhet.", nn: "Kven som arbeider i ei eining.", en: "Who works in a unit."),
      aliases: ["vis"])
  }

  @Argument(help: unitHelp) var unit: String
  @OptionGroup var options: QuestionOptions

  func run() async throws {
    let bench = try options.registry.open()
    let found = try await bench.unit(unit, knownAt: options.asked.inquiry.knownAt)
    let files = try await bench.personnelFiles(
      unit: unit, on: options.asked.inquiry.on, knownAt: options.asked.inquiry.knownAt)
    let catalogue = try await bench.catalogue(knownAt: options.asked.inquiry.knownAt)
    var report = employeesReport(files, catalogue, on: options.asked.inquiry.on, options.language)
    report.title = "\(found.name) (\(found.code))"
    try options.emit(report, json: employeesJSON(files))
  }
}

struct UnitAddCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add", abstract: told("Legg til en enhet.", nn: "Legg til ei eining.", en: "Add a unit."),
      aliases: ["ny"])
  }

  @Argument(help: say("Koden.", nn: "Koden.", en: "The code.").named(.code)) var code: String
  @Argument(help: say("Navnet.", nn: "Namnet.", en: "The name.").named(.name)) var name: String
  @Option(
    help: say("Enheten den ligger under.", nn: "Eininga ho ligg under.", en: "The unit that it lies under.").named(
      .unit))
  var parent: String?
  @Option(
    help: say("Slag: sykehjem, legevakt …", nn: "Slag: sjukeheim, legevakt …", en: "Kind: nursing home, clinic …")
      .named(.kind))
  var kind: String?
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let made = try await registry.openOrCreate().putUnit(
      code: code, name: name, parent: parent, kind: kind, mustBeNew: true)
    confirm(recorded(made.value), isUnchanged: made.isUnchanged, registry.language)
  }
}

struct UnitSetCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set", abstract: told("Endre en enhet.", nn: "Endre ei eining.", en: "Change a unit."),
      aliases: ["endre"])
  }

  @Argument(help: say("Koden.", nn: "Koden.", en: "The code.").named(.code)) var code: String
  @Option(help: say("Navnet.", nn: "Namnet.", en: "The name.").named(.name)) var name: String?
  @Option(
    help: say("Enheten den ligger under.", nn: "Eininga ho ligg under.", en: "The unit that it lies under.").named(
      .unit))
  var parent: String?
  @Option(
    help: say("Slag: sykehjem, legevakt …", nn: "Slag: sjukeheim, legevakt …", en: "Kind: nursing home, clinic …")
      .named(.kind))
  var kind: String?
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let made = try await registry.open().putUnit(code: code, name: name, parent: parent, kind: kind, mustBeNew: false)
    confirm(recorded(made.value), isUnchanged: made.isUnchanged, registry.language)
  }
}

struct UnitEndCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "end",
      abstract: told("Avslutt en tom enhet.", nn: "Avslutt ei tom eining.", en: "End an empty unit."),
      aliases: ["avslutt"])
  }

  @Argument(help: unitHelp) var unit: String
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let ended = try await registry.open().endUnit(unit)
    confirm(
      Phrase(
        nb: "\(ended.name) (\(ended.code)) er avsluttet.", nn: "\(ended.name) (\(ended.code)) er avslutta.",
        en: "\(ended.name) (\(ended.code)) has ended."),
      isUnchanged: false, registry.language)
  }
}

private func recorded(_ unit: CareUnit) -> Phrase {
  let under = unit.parent.map { " < \($0)" } ?? ""
  return Phrase(
    nb: "Enhet: \(unit.name) (\(unit.code))\(under).", nn: "Eining: \(unit.name) (\(unit.code))\(under).",
    en: "Unit: \(unit.name) (\(unit.code))\(under).")
}
