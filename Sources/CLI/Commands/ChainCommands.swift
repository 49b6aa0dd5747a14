import ArgumentParser
import Domain
import Foundation
import Operations
import Reports

struct VerifyChainCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify",
      abstract: told(
        "Er hendelsesloggen hel, fra første til siste hendelse?",
        nn: "Er hendingsloggen heil, frå første til siste hending?",
        en: "Is the event log whole, from the first event to the last?"),
      discussion: told(
        "Hver hendelse er forseglet med en kontrollsum over den forrige. Den som kan skrive i filen, kan også forsegle alt på nytt; et hode (db head) som er lagret et annet sted, avslører det.",
        nn:
          "Kvar hending er forsegla med ein kontrollsum over den førre. Den som kan skrive i fila, kan òg forsegle alt på nytt; eit hovud (db head) som er lagra ein annan stad, avslører det.",
        en:
          "Every event is sealed with a checksum over the one before. Whoever can write to the file can also seal everything anew; a head (db head) that is kept somewhere else reveals it."
      ),
      aliases: ["bevis"])
  }

  @Option(
    help: say(
      "Et tidligere hode som registeret fremdeles skal inneholde: teksten fra «db head», eller filen.",
      nn: "Eit tidlegare hovud som registeret framleis skal innehalde: teksten frå «db head», eller fila.",
      en: "An earlier head that the registry must still hold: the text of “db head”, or the file."
    ).named(.head)) var head: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    let earlier = try head.map(read)
    let proof = try await registry.open().proveChain(holding: earlier)
    try output.emit(
      chainReport(proof, holding: earlier, registry.language), json: chainJSON(proof, holding: earlier),
      registry.language)
    if !proof.isWhole { throw ExitStatus.couldNot }
  }

  private func read(_ typed: String) throws -> ChainHead {
    if let head = ChainHead(text: typed) { return head }
    if let content = FileManager.default.contents(atPath: typed),
      let head = ChainHead(text: String(decoding: content.prefix(1000), as: UTF8.self))
    {
      return head
    }
    throw Complaint(
      words: Phrase(
        nb:
          "«\(typed)» er ikke et hode.\nEt hode er én linje: nummer, tid og 64 tegn. Skriv det med «nedenfra db head -o FIL».",
        nn:
          "«\(typed)» er ikkje eit hovud.\nEit hovud er éi linje: nummer, tid og 64 teikn. Skriv det med «nedenfra db head -o FIL».",
        en:
          "“\(typed)” is not a head.\nA head is one line: number, time and 64 characters. Write it with “nedenfra db head -o FILE”."
      ), status: .unusableInput)
  }
}

struct HeadCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "head",
      abstract: told(
        "Hodet av hendelsesloggen: én linje å lagre et annet sted, for «db verify --head».",
        nn: "Hovudet av hendingsloggen: éi linje å lagre ein annan stad, for «db verify --head».",
        en: "The head of the event log: one line to keep somewhere else, for “db verify --head”."),
      aliases: ["hode", "hovud"])
  }

  @Option(
    name: [.short, .customLong("output")],
    help: say("Skriv til denne filen.", nn: "Skriv til denne fila.", en: "Write to this file.").named(.file))
  var output: String?
  @OptionGroup var registry: RegistryOptions

  func run() async throws {
    guard let head = try await registry.open().chainHead() else {
      throw Complaint(
        words: Phrase(
          nb: "Ingen hendelse er forseglet ennå. Det skjer ved neste endring.",
          nn: "Inga hending er forsegla enno. Det skjer ved neste endring.",
          en: "No event is sealed yet. The next change will do it."), status: .couldNot)
    }
    var options = OutputOptions()
    options.output = output
    try options.put(Array((head.text + "\n").utf8))
  }
}
