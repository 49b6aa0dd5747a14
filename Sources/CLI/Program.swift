import ArgumentParser
import CSystem
import Domain
import Foundation

/// Runs the command line, and turns whatever goes wrong into words and an exit status.
public enum Program {
  public static func run() async -> Never {
    // A short answer runs on three threads, one after the other; a heap for each costs more than it gives.
    use_one_heap()
    // Whatever is written, an export or a report, is about people: for nobody else on the machine to read.
    umask(S_IRWXG | S_IRWXO)
    let arguments = Array(CommandLine.arguments.dropFirst())
    let language = Language.chosen(arguments: arguments)
    let status = await Speech.$language.withValue(language) { await run(arguments, language) }
    if status == .interrupted { Interruption.end() }
    exit(status.rawValue)
  }

  private static func run(_ arguments: [String], _ language: Language) async -> ExitStatus {
    do {
      var command = try parsed(arguments)
      if var waiting = command as? any AsyncParsableCommand {
        try await waiting.run()
      } else {
        try command.run()
      }
      return .done
    } catch let status as ExitStatus {
      return status
    } catch is Interruption {
      Console.writeError(
        Phrase(
          nb: "Avbrutt. Registeret er som før.", nn: "Avbrote. Registeret er som før.",
          en: "Interrupted. The registry is as it was.")[language] + "\n")
      return .interrupted
    } catch {
      return report(error, language)
    }
  }

  /// The command that was typed.
  ///
  /// Where the first word names a command without commands below it, only that one is read: going through all of them
  /// takes a good part of a short answer's time. Everything else, faults and help too, goes the long way.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    if let first = arguments.first, let named = RootCommand.command(named: first),
      let command = try? named.parseAsRoot(Array(arguments.dropFirst())), type(of: command) == named
    {
      return command
    }
    return try RootCommand.parseAsRoot(arguments.first == "help" ? withoutLanguage(arguments) : arguments)
  }

  /// The parser's own command for help knows no options of ours.
  private static func withoutLanguage(_ arguments: [String]) -> [String] {
    var rest = arguments.filter { !$0.hasPrefix("--lang=") }
    if let index = rest.firstIndex(of: "--lang") { rest.removeSubrange(index..<min(index + 2, rest.count)) }
    return rest
  }

  private static func report(_ error: any Error, _ language: Language) -> ExitStatus {
    if let complaint = complaint(about: error) {
      Console.complain(complaint.words, language)
      return complaint.status
    }
    let text = translated(withReasons(RootCommand.fullMessage(for: error), language), into: language)
    if RootCommand.exitCode(for: error) == .success {
      Console.write(text + "\n")
      return .done
    }
    guard RootCommand.exitCode(for: error) == .validationFailure else {
      Console.complain(Complaint.bug(details: "\(error)").words, language)
      return .ourBug
    }
    let isSecret = NationalIdentityNumber.occurs(in: text)
    Console.writeError((isSecret ? String(text.map { $0.isNumber ? "•" : $0 }) : text) + "\n")
    return .wrongUsage
  }
}
