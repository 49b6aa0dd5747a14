import Domain

/// A task where it is to be done.
struct UnitTask: Hashable, Comparable {
  let unit: UnitCode
  let task: TaskCode

  init(unit: UnitCode, task: TaskCode) { (self.unit, self.task) = (unit, task) }

  init(_ volume: Volume) { self.init(unit: volume.unit, task: volume.task) }

  static func < (left: UnitTask, right: UnitTask) -> Bool { (left.unit, left.task) < (right.unit, right.task) }
}
