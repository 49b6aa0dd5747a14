import ArgumentParser
import Domain
import Foundation
import Interchange
import Operations
import Reports

struct SurveyFormsCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "forms",
      abstract: told(
        "Skriv skjemaene: en XLSX-fil for hver enhet.", nn: "Skriv skjemaa: ei XLSX-fil for kvar eining.",
        en: "Write the forms: an XLSX file for each unit."),
      aliases: ["skjema"])
  }

  @Argument(help: surveyHelp) var survey: String

  @Option(
    name: [.short, .customLong("output")],
    help: say("Mappen de skrives i.", nn: "Mappa dei blir skrivne i.", en: "The folder to write them in.").named(
      .folder))
  var output: String

  @Flag(
    help: say(
      "Også en fil for hver person.", nn: "Òg ei fil for kvar person.", en: "Also a file for each person."))
  var perPerson = false

  @Option(
    help: say(
      "Hvem som svarer: self (den ansatte) eller manager (lederen).",
      nn: "Kven som svarar: self (den tilsette) eller manager (leiaren).",
      en: "Who answers: self (the employee) or manager."
    ).named(.kind))
  var voice: VoiceArgument = .own

  @Flag(
    help: say(
      "Skriv over skjemaer som ligger der fra før.", nn: "Skriv over skjema som ligg der frå før.",
      en: "Write over forms that are there already."))
  var yes = false

  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let language = registry.language
    let forms = try await registry.open().surveyForms(
      survey, isPerPerson: perPerson, voice: voice.voice, language: language)
    let files = forms.forms.enumerated().map { index, sealed in
      (sealed, path: output + "/" + Self.fileName(sealed.form, isPersonal: isPersonal(index, in: forms), language))
    }
    let taken = files.filter { FileManager.default.fileExists(atPath: $0.path) }
    guard yes || taken.isEmpty else { throw Complaint.formsExist(taken.map(\.path)) }
    do {
      try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    } catch {
      throw Complaint.notWritable(path: output, error)
    }
    for (sealed, path) in files {
      let document = SurveyFormDocument(
        form: sealed.form, digest: sealed.digest, survey: forms.survey,
        unitName: forms.tree[sealed.form.unit]?.name ?? sealed.form.unit.rawValue, catalogue: forms.catalogue)
      do {
        try document.write(to: path)
      } catch {
        throw Complaint.notWritable(path: path, error)
      }
    }
    let count =
      language == .english && files.count == 1
      ? "1 form" : "\(files.count) \(language == .english ? "forms" : "skjema")"
    let who =
      voice.voice == .own
      ? Phrase(nb: "", nn: .same, en: "") : Phrase(nb: " --by HVEM", nn: " --by KVEN", en: " --by WHO")
    let words = Phrase(
      nb: "\(count) skrevet i «\(output)». Svarene hentes inn med: nedenfra survey collect FIL…\(who.bokmål)",
      nn: "\(count) skrivne i «\(output)». Svara blir henta inn med: nedenfra survey collect FIL…\(who.nynorsk)",
      en: "\(count) written in “\(output)”. Take the answers in with: nedenfra survey collect FILE…\(who.english)")
    confirm(words, isUnchanged: false, language)
  }

  /// A unit's own form comes before those of its people.
  private func isPersonal(_ index: Int, in forms: SurveyForms) -> Bool {
    index > 0 && perPerson && forms.forms[index - 1].form.unit == forms.forms[index].form.unit
  }

  /// Such as `kartlegging-3-SH-1A-02528.xlsx`.
  private static func fileName(_ form: SurveyForm, isPersonal: Bool, _ language: Language) -> String {
    let stem = Phrase(nb: "kartlegging", nn: .same, en: "survey")[language]
    let manager = Phrase(nb: "leder", nn: "leiar", en: "manager")[language]
    let parts =
      [stem, "\(form.survey)", form.unit.rawValue] + (isPersonal ? [form.person?.rawValue ?? ""] : [])
      + (form.voice == .manager ? [manager] : [])
    let name = parts.joined(separator: "-").map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "_" }
    return String(name) + ".xlsx"
  }
}

extension Complaint {
  fileprivate static func formsExist(_ paths: [String]) -> Complaint {
    let first = paths.first ?? ""
    return Complaint(
      words: Phrase(
        nb:
          "«\(first)» finnes fra før (\(paths.count) i alt), og kan ha svar i seg. Ingenting er skrevet.\nVelg en annen mappe, eller skriv over med --yes.",
        nn:
          "«\(first)» finst frå før (\(paths.count) i alt), og kan ha svar i seg. Ingenting er skrive.\nVel ei anna mappe, eller skriv over med --yes.",
        en:
          "“\(first)” exists (\(paths.count) in all), and may hold answers. Nothing was written.\nChoose another folder, or write over them with --yes."
      ), status: .couldNot)
  }
}
