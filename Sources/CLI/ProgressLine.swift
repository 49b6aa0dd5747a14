import Domain
import Foundation
import Interchange
import Synchronization
import Wording

/// One line on the terminal that tells how far an import has come, rewritten in place.
///
/// Nothing is shown in a pipe, on a terminal that cannot rewrite a line, and for what is done at once. The lock protects
/// what was shown last: the import tells of itself from the thread of the registry.
final class ProgressLine: Sendable {
  private struct State {
    var start: Double?
    var last = 0.0
    var isShown = false
  }

  private let language: Language
  private let isOnTerminal: Bool
  private let state = Mutex(State())

  /// In seconds.
  private static let (patience, pause) = (0.3, 0.1)

  init(_ language: Language) {
    self.language = language
    isOnTerminal = isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  func show(_ progress: ImportProgress) {
    guard isOnTerminal else { return }
    let now = Clock.seconds
    state.withLock { state in
      guard let start = state.start else {
        state.start = now
        return
      }
      guard now - start >= Self.patience, now - state.last >= Self.pause else { return }
      state.last = now
      state.isShown = true
      let text = words(progress, after: now - start)
      Console.writeError("\r" + text.prefix(max(1, Console.errorWidth - 1)) + "\u{1B}[K")
    }
  }

  /// Takes the line away, so that something else can be written.
  func clear() {
    state.withLock { state in
      if state.isShown { Console.writeError("\r\u{1B}[K") }
      state.isShown = false
    }
  }

  /// `12 345 rader lest · 8900 rader/s · 37 % · 12 s igjen`
  private func words(_ progress: ImportProgress, after seconds: Double) -> String {
    let (share, rows) = (progress.share, language.number(progress.rows))
    let pace = language.number(Int(Double(progress.rows) / max(seconds, 0.001)))
    let done = language.percent(Int(share * 100))
    let text = Phrase(
      nb: "\(rows) rader lest · \(pace) rader/s · \(done)", nn: "\(rows) rader lesne · \(pace) rader/s · \(done)",
      en: "\(rows) rows read · \(pace) rows/s · \(done)")[language]
    guard share > 0.01 else { return text }
    let rest = (1 - share) / share * seconds
    let time = rest < 90 ? "\(Int(rest.rounded(.up))) s" : "\(Int((rest / 60).rounded(.up))) min"
    return text + Phrase(nb: " · \(time) igjen", nn: " · \(time) att", en: " · \(time) left")[language]
  }
}
