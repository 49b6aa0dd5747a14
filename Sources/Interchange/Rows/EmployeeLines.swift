import Domain

/// On which line each thing that a file says of an employee stood first.
///
/// Mostly the rows of an employee follow each other; then only those of the last one are kept, however long the file is.
/// When somebody comes back, what was let go is read anew, and from then on everything is kept.
struct EmployeeLines {
  private var lines = FirstLines<UInt64>()
  /// The last employee, and how many there have been: they count from 0 in the order in which they turn up.
  private var latest = -1
  private var highest = -1
  /// Gives everything that stands before a line; `nil` once everything is kept.
  private var recall: ((_ line: Int) -> EmployeeLines)?

  /// - Parameter recall: gives everything that stands before a line; without it everything is kept.
  init(recall: ((_ line: Int) -> EmployeeLines)? = nil) { self.recall = recall }

  /// The line on which the key stood before; where it did not, the given one is kept if it is to be.
  ///
  /// - Parameter employee: as `EmployeeLookup` counts them.
  mutating func line(of key: UInt64, of employee: Int, at line: Int, keeps: Bool) -> Int? {
    if let recall, employee != latest {
      if employee > highest {
        lines.removeAll()
        (latest, highest) = (employee, employee)
      } else {
        self = recall(line)
      }
    }
    return lines.line(of: key, orKeep: keeps ? line : nil)
  }
}

extension CurrentRow {
  /// The same for what is said of an employee.
  mutating func refuseRepetition(of key: UInt64, of employee: Int, in lines: inout EmployeeLines, at position: Int?) {
    if let first = lines.line(of: key, of: employee, at: line, keeps: isGood) {
      report(.duplicateKey(firstLine: first), at: position)
    }
  }
}
