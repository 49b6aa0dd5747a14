import Domain
import Foundation

/// Standard output for the answer, standard error for everything else.
enum Console {
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// The answer. Where it cannot be written, as on a full disk, the program ends with 1; a reader that has left ends it
  /// quietly.
  static func write(_ bytes: [UInt8]) {
    guard let failure = put(bytes, STDOUT_FILENO), failure != EPIPE else { return }
    complain(
      Complaint.notWritable(path: "standard output", POSIXError(.init(rawValue: failure) ?? .EIO)).words,
      Speech.language)
    exit(ExitStatus.couldNot.rawValue)
  }

  static func writeError(_ text: String) { _ = put(Array(text.utf8), STDERR_FILENO) }

  /// Writes everything; gives the system's error number where it cannot.
  private static func put(_ bytes: [UInt8], _ descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0, errno == EINTR { continue }
        if written <= 0 { return errno }
        rest = rest.dropFirst(written)
      }
      return nil
    }
  }

  /// An error in the user's language.
  static func complain(_ words: Phrase, _ language: Language) {
    // What was typed may be such a number; it is never echoed.
    let isSecret = NationalIdentityNumber.occurs(in: words[language])
    let text = isSecret ? String(words[language].map { $0.isNumber ? "•" : $0 }) : words[language]
    let label = Phrase(nb: "Feil: ", nn: "Feil: ", en: "Error: ")[language]
    writeError(
      label + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  ") + "\n")
  }

  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  static var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// How many characters fit on a line: the terminal's, or 100 where there is none.
  static var width: Int {
    var size = winsize()
    if isOutputTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
    return Environment["COLUMNS"].flatMap { Int($0) } ?? 100
  }

  /// The same for standard error.
  static var errorWidth: Int {
    var size = winsize()
    return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Asks on the terminal and gives the line that was typed; `nil` at the end of input and after Ctrl-C.
  static func ask(_ question: String) -> String? {
    writeError(question)
    // The signal may reach another thread than the one that reads, and then breaks nothing off.
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while poll(&input, 1, 100) <= 0 {
      if Interruption.isRequested {
        writeError("\n")
        return nil
      }
    }
    // A terminal gives one line at a time.
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = Foundation.read(STDIN_FILENO, &bytes, bytes.count)
    guard count > 0 else { return nil }
    return String(decoding: bytes[..<count].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}
