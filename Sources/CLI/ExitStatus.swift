/// How the program ends; scripts may rely on it.
enum ExitStatus: Int32, Error {
  case done = 0
  /// The registry is busy, damaged or missing.
  case couldNot = 1
  /// Done, and the answer asked for with `--check` is no.
  case answerIsNo = 2
  case wrongUsage = 64
  case unusableInput = 65
  case ourBug = 70
  /// Ctrl-C; nothing was written.
  case interrupted = 130
}
