import Foundation
import Synchronization

/// Ctrl-C was pressed, and the work was stopped where stopping is safe.
struct Interruption: Error {
  private static let wasPressed = Atomic(false)

  /// From now on the first Ctrl-C is noticed by `check`; a second one ends the program at once, which a transaction
  /// survives as well.
  static func listen() {
    // What a signal handler touches must have been made before.
    wasPressed.store(false, ordering: .relaxed)
    var (action, previous) = (sigaction(), sigaction())
    sigaction(SIGINT, nil, &previous)
    // Whoever started us in the background wants no interruption.
    if unsafeBitCast(previous.__sigaction_handler.sa_handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
      return
    }
    action.__sigaction_handler.sa_handler = { _ in
      Interruption.wasPressed.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
    sigaction(SIGINT, &action, nil)
  }

  /// Whether Ctrl-C was pressed since somebody listens.
  static var isRequested: Bool { wasPressed.load(ordering: .relaxed) }

  /// - Throws: `Interruption` once Ctrl-C was pressed.
  static func check() throws {
    if isRequested { throw Interruption() }
  }

  /// Ends the program as the system ends whoever does not listen, so that a shell stops its script too; its status is
  /// 130.
  static func end() -> Never {
    signal(SIGINT, SIG_DFL)
    // Threads that wait for work let no signal through.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    raise(SIGINT)
    exit(ExitStatus.interrupted.rawValue)
  }
}
