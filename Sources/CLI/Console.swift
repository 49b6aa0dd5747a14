import Domain
import Foundation

/// Standard output for the answer, standard error for everything else.
enum Console {
  static func write(_ text: String) { write(Array(text.utf8)) }

  static func write(_ bytes: [UInt8]) { put(bytes, STDOUT_FILENO) }

  static func writeError(_ text: String) { put(Array(text.utf8), STDERR_FILENO) }

  /// Writes everything; what cannot be written any more, as to a closed pipe, ends quietly.
  private static func put(_ bytes: [UInt8], _ descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0, errno == EINTR { continue }
        if written <= 0 { return }
        rest = rest.dropFirst(written)
      }
    }
  }

  /// An error in the user's language.
  static func complain(_ words: Phrase, _ language: Language) {
    let label = Phrase(nb: "Feil: ", nn: "Feil: ", en: "Error: ")[language]
    writeError(
      label + words[language].split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  ") + "\n")
  }

  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// How many characters fit on a line: the terminal's, or 100 where there is none.
  static var width: Int {
    var size = winsize()
    if isOutputTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 100
  }

  /// Asks on the terminal and gives what was typed; `nil` at the end of input.
  static func ask(_ question: String) -> String? {
    writeError(question)
    return readLine(strippingNewline: true)
  }
}
