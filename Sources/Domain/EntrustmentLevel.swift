/// How much supervision somebody needs in a levelled competence.
///
/// The entrustment scale (ten Cate 2018, doi 10.3946/kjme.2018.76). Ordinal: levels are compared, never averaged.
public enum EntrustmentLevel: Int, CaseIterable, Sendable {
  case observes = 1
  case directSupervision
  case indirectSupervision
  case unsupervised
  case supervisesOthers
}

extension EntrustmentLevel: Comparable {
  public static func < (left: EntrustmentLevel, right: EntrustmentLevel) -> Bool { left.rawValue < right.rawValue }
}
