import Tabular

/// One of the limits.
typealias Limit = any WritableKeyPath<TableLimits, Int> & Sendable

/// The standard limits with one of them changed.
func limits(_ limit: Limit, _ value: Int) -> TableLimits {
  var limits = TableLimits.standard
  limits[keyPath: limit] = value
  return limits
}
