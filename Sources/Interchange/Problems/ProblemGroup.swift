/// Equal faults in one column of one sheet, on however many rows.
public struct ProblemGroup: Hashable, Sendable {
  /// Of the first row.
  public let fault: ImportFault
  /// Of the first row.
  public let place: ImportPlace
  /// The rows, in the order of the file; none where the fault is about the file as a whole.
  public private(set) var lines: [Int]
  /// For each line the earlier one that it repeats, where that is the fault.
  public private(set) var repeatedLines: [Int]

  fileprivate init(_ problem: ImportProblem) {
    fault = problem.fault
    place = problem.place
    (lines, repeatedLines) = ([], [])
    add(problem)
  }

  fileprivate mutating func add(_ problem: ImportProblem) {
    if let line = problem.place.line { lines.append(line) }
    if case .duplicateKey(let first, _) = problem.fault { repeatedLines.append(first) }
  }

  /// How many faults it stands for.
  public var count: Int { max(1, lines.count) }
}

extension ProblemGroup {
  private struct Key: Hashable {
    let file: String
    let sheet: String?
    let column: String?
    let fault: ImportFault

    init(_ problem: ImportProblem) {
      (file, sheet, column) = (problem.place.file, problem.place.sheet, problem.place.column)
      // Rows that say the same as an earlier one are alike, whichever that is.
      if case .duplicateKey(_, differences: []) = problem.fault {
        fault = .duplicateKey(firstLine: 0)
      } else {
        fault = problem.fault
      }
    }
  }

  /// The problems by what is wrong, in the order in which each was first met.
  public static func groups(of problems: [ImportProblem]) -> [ProblemGroup] {
    var places: [Key: Int] = [:]
    var groups: [ProblemGroup] = []
    for problem in problems {
      let key = Key(problem)
      if let place = places[key] {
        groups[place].add(problem)
      } else {
        places[key] = groups.count
        groups.append(ProblemGroup(problem))
      }
    }
    return groups
  }
}
