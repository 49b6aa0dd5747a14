/// Why nothing can be proven.
public enum SolverFault: Error, Sendable {
  /// The library that solves integer programs, `libCbcSolver.so.3`, is not on this machine.
  case missingLibrary
}
