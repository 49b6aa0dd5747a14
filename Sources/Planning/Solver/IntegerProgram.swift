import CIntegerProgram

/// Numbers to be chosen, each from 0 to a bound, so that a sum is least: every coefficient is a whole number, and some of
/// the numbers must be whole too.
struct IntegerProgram: Sendable {
  struct Column: Sendable {
    /// What each unit adds to the sum.
    var cost: Int
    var upper: Int
    var isInteger: Bool
  }

  struct Term: Sendable {
    let column: Int
    let coefficient: Int

    init(_ coefficient: Int, _ column: Int) { (self.column, self.coefficient) = (column, coefficient) }

    init(_ column: Int) { self.init(1, column) }
  }

  /// A sum of terms that keeps within its bounds.
  struct Row: Sendable {
    let terms: [Term]
    var atLeast: Int?
    var atMost: Int?
  }

  private(set) var columns: [Column] = []
  private(set) var rows: [Row] = []
  /// Values to start from, within all bounds.
  var start: [Int]?

  /// - Returns: the place of the column.
  mutating func add(_ column: Column) -> Int {
    columns.append(column)
    return columns.count - 1
  }

  mutating func setCost(of column: Int, to cost: Int) { columns[column].cost = cost }

  mutating func require(_ terms: [Term], atLeast: Int? = nil, atMost: Int? = nil) {
    rows.append(Row(terms: terms, atLeast: atLeast, atMost: atMost))
  }

  /// What the solver found, in numbers that are nearly whole: never to be trusted before they are checked.
  struct Outcome: Sendable {
    var values: [Double]?
    var isOptimal: Bool
    /// No choice within the bounds has a smaller sum; `nil` where nothing is known.
    var bound: Double?
  }

  /// Solves several programs within one limit.
  ///
  /// - Throws: `SolverFault`.
  static func solve(_ programs: [IntegerProgram], within limit: SearchLimit) throws -> [Outcome] {
    guard integer_program_is_available() else { throw SolverFault.missingLibrary }
    let unknown = programs.map { _ in Outcome(values: nil, isOptimal: false, bound: nil) }
    if programs.isEmpty || limit.isOver { return unknown }
    let matrices = programs.map(NumberMatrix.init)
    defer { matrices.forEach { $0.free() } }
    var answers = matrices.map(\.answer)
    let question = matrices.map(\.program)
    let wasStarted = withUnsafePointer(to: limit) { pointer in
      integer_programs_solve(
        question, &answers, Int32(programs.count), limit.secondsLeft(),
        { context in context?.assumingMemoryBound(to: SearchLimit.self).pointee.isStopped() ?? true },
        UnsafeMutableRawPointer(mutating: pointer))
    }
    guard wasStarted else { return unknown }
    return zip(matrices, answers).map { $0.outcome($1) }
  }
}

/// A program as the library takes it, in memory of its own.
private struct NumberMatrix {
  let program: integer_program
  private let doubles: UnsafeMutablePointer<Double>
  private let whole: UnsafeMutablePointer<Bool>
  private let places: UnsafeMutablePointer<Int32>
  private let values: UnsafeMutablePointer<Double>

  init(_ source: IntegerProgram) {
    let (width, height) = (source.columns.count, source.rows.count)
    var entries: [[(row: Int, value: Int)]] = Array(repeating: [], count: width)
    for (place, row) in source.rows.enumerated() {
      for term in row.terms { entries[term.column].append((place, term.coefficient)) }
    }
    let sorted = entries.flatMap { $0 }
    func bound(_ value: Int?, else none: Double) -> Double { value.map(Double.init) ?? none }

    let zeros = Array(repeating: 0.0, count: width)
    let numbers =
      source.columns.map { Double($0.cost) } + zeros + source.columns.map { Double($0.upper) }
      + source.rows.map { bound($0.atLeast, else: -.greatestFiniteMagnitude) }
      + source.rows.map { bound($0.atMost, else: .greatestFiniteMagnitude) }
      + sorted.map { Double($0.value) } + (source.start?.map(Double.init) ?? [])
    doubles = Self.memory(numbers)
    whole = Self.memory(source.columns.map(\.isInteger))
    let starts = entries.reduce(into: [Int32(0)]) { $0.append(($0.last ?? 0) + Int32($1.count)) }
    places = Self.memory(starts + sorted.map { Int32($0.row) })
    values = Self.memory(zeros)
    let rows = doubles + 3 * width
    program = integer_program(
      columns: Int32(width), rows: Int32(height), objective: doubles, column_lower: doubles + width,
      column_upper: doubles + 2 * width, is_integer: whole, starts: places, entry_rows: places + width + 1,
      entry_values: rows + 2 * height, row_lower: rows, row_upper: rows + height,
      start: source.start == nil ? nil : UnsafePointer(rows + 2 * height + sorted.count))
  }

  private static func memory<Value>(_ content: [Value]) -> UnsafeMutablePointer<Value> {
    let place = UnsafeMutablePointer<Value>.allocate(capacity: max(1, content.count))
    place.initialize(from: content, count: content.count)
    return place
  }

  func free() {
    doubles.deallocate()
    whole.deallocate()
    places.deallocate()
    values.deallocate()
  }

  var answer: integer_program_answer {
    integer_program_answer(
      has_values: false, is_optimal: false, is_infeasible: false, bound: -.infinity, values: values)
  }

  func outcome(_ answer: integer_program_answer) -> IntegerProgram.Outcome {
    IntegerProgram.Outcome(
      values: answer.has_values
        ? Array(UnsafeBufferPointer(start: values, count: Int(program.columns))) : nil,
      isOptimal: answer.is_optimal, bound: answer.bound.isFinite && abs(answer.bound) < 1e15 ? answer.bound : nil)
  }
}
