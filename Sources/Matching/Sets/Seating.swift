import Domain

/// The positions of a date as seats, ordered by unit, so that those of a unit and of everything below it stand side by
/// side.
///
/// Somebody with several positions has a seat for each. So that nobody is counted twice, such a person also has a second
/// kind of seats, which count less one: where the ways up from two positions meet.
struct Seating: Sendable {
  /// A position of somebody, by the place of the person.
  struct Occupancy: Sendable {
    let person: Int32
    let unit: UnitCode
    let share: Percentage
  }

  /// Every unit, each before those below it.
  let units: [UnitCode]
  let order: [UnitCode: Int]
  let everySeat: SeatSet
  let noSeat: SeatSet
  /// How many people work in each unit or below it.
  private(set) var headcounts: [Int32] = []
  /// By unit: its first seat. One more than units; seats of the second kind begin at the last.
  private let firstSeats: [Int32]
  /// The same for seats of the second kind.
  private let firstReturns: [Int32]
  /// By unit: one past the last unit below it.
  private let ends: [Int]
  private let parents: [Int?]
  /// By seat of the first kind.
  private let people: [Int32]
  private let unitOfSeat: [Int32]
  /// By seat of the first kind, in hundredths of a percent.
  private let shares: [Int32]
  /// By person: the one seat; below zero where there are several, whose place in `manySeats` it then tells, or none.
  private let onlySeat: [Int32]
  /// Of the people with several: the seats of both kinds, those of the first kind first and in order. The first is empty,
  /// for those who have none.
  private let manySeats: [[Int32]]

  init(_ occupancies: [Occupancy], people count: Int, in tree: UnitTree) {
    let line = TreeOrder(tree, and: occupancies.lazy.map(\.unit))
    (units, order, ends, parents) = (line.units, line.order, line.ends, line.parents)

    let placed = occupancies.map { (unit: Int32(line.order[$0.unit] ?? 0), occupancy: $0) }
    (firstSeats, people, shares) = Self.seated(placed, line.units.count)
    var only = [Int32](repeating: -1, count: count)
    var many: [[Int32]] = [[]]
    for (seat, person) in people.enumerated() {
      let known = only[Int(person)]
      if known >= 0 {
        only[Int(person)] = ~Int32(many.count)
        many.append([known, Int32(seat)])
      } else if known < -1 {
        many[Int(~known)].append(Int32(seat))
      } else {
        only[Int(person)] = Int32(seat)
      }
    }
    onlySeat = only

    // Where the ways up meet, in the order of the units.
    unitOfSeat = placed.map(\.unit).sorted()
    var meetings: [(unit: Int, place: Int)] = []
    for (place, seats) in many.enumerated() {
      for (left, right) in zip(seats, seats.dropFirst()) {
        guard let unit = line.meeting(Int(unitOfSeat[Int(left)]), Int(unitOfSeat[Int(right)])) else { continue }
        meetings.append((unit, place))
      }
    }
    meetings.sort { ($0.unit, $0.place) < ($1.unit, $1.place) }
    var returns = [Int32](repeating: 0, count: line.units.count + 1)
    for meeting in meetings { returns[meeting.unit + 1] += 1 }
    var start = Int32(people.count)
    firstReturns = returns.map { count in
      start += count
      return start
    }
    for (index, meeting) in meetings.enumerated() { many[meeting.place].append(Int32(people.count + index)) }
    manySeats = many
    // Of both kinds.
    let capacity = people.count + meetings.count
    (everySeat, noSeat) = (SeatSet(allOf: capacity), SeatSet(capacity: capacity))
    headcounts = counts(of: everySeat)
  }

  private static func seated(
    _ placed: [(unit: Int32, occupancy: Occupancy)], _ units: Int
  ) -> (firstSeats: [Int32], people: [Int32], shares: [Int32]) {
    var next = [Int32](repeating: 0, count: units + 1)
    for (unit, _) in placed { next[Int(unit) + 1] += 1 }
    for unit in 0..<units { next[unit + 1] += next[unit] }
    let firstSeats = next
    var people = [Int32](repeating: 0, count: placed.count)
    var shares = people
    for (unit, occupancy) in placed {
      let seat = Int(next[Int(unit)])
      next[Int(unit)] += 1
      people[seat] = occupancy.person
      shares[seat] = Int32(occupancy.share.hundredths)
    }
    return (firstSeats, people, shares)
  }

  /// Every seat of a person, of both kinds.
  @inline(__always)
  func forEachSeat(of person: Int32, _ body: (Int32) -> Void) {
    let seat = onlySeat[Int(person)]
    if seat >= 0 { body(seat) } else { manySeats[Int(~seat)].forEach(body) }
  }

  /// The first of a person's seats, which every person in a position has.
  func firstSeat(of person: Int32) -> Int32 {
    let seat = onlySeat[Int(person)]
    return seat >= 0 ? seat : manySeats[Int(~seat)].first ?? -1
  }

  func seats(of people: some Sequence<Int32>) -> SeatSet {
    var set = noSeat
    for person in people { forEachSeat(of: person) { set[$0] = true } }
    return set
  }

  /// The members of a set of whole people, each once.
  func people(in seats: SeatSet) -> [Int32] {
    var found: [Int32] = []
    seats.forEach(in: 0..<people.count) { seat in
      let person = people[Int(seat)]
      if firstSeat(of: person) == seat { found.append(person) }
    }
    return found
  }

  /// How many people of the set work in each unit or below it.
  func counts(of seats: SeatSet) -> [Int32] {
    let direct = seats.counts(before: firstSeats)
    if firstReturns.last == firstReturns.first { return units.indices.map { direct[ends[$0]] - direct[$0] } }
    let less = seats.counts(before: firstReturns)
    return units.indices.map { unit in
      let end = ends[unit]
      return direct[end] - direct[unit] - less[end] + less[unit]
    }
  }

  /// The positions of the set's people in each unit and below it, summed, in hundredths of a percent.
  func shares(of seats: SeatSet) -> [Int] {
    var sums = [Int](repeating: 0, count: units.count + 1)
    var sum = 0
    for unit in units.indices {
      sums[unit] = sum
      seats.forEach(in: Int(firstSeats[unit])..<Int(firstSeats[unit + 1])) { sum += Int(shares[Int($0)]) }
    }
    sums[units.count] = sum
    return units.indices.map { sums[ends[$0]] - sums[$0] }
  }

  /// The units in which a person counts, and what the person's positions in each and below it come to.
  func unitsCounting(_ person: Int32) -> [Int: Int] {
    var found: [Int: Int] = [:]
    forEachSeat(of: person) { seat in
      guard Int(seat) < people.count else { return }
      var unit: Int? = Int(unitOfSeat[Int(seat)])
      while let current = unit {
        found[current, default: 0] += Int(shares[Int(seat)])
        unit = parents[current]
      }
    }
    return found
  }

  /// Whether one of two units is the other, or lies below it.
  func areInLine(_ left: UnitCode, _ right: Int) -> Bool {
    guard let left = order[left] else { return false }
    return (left..<ends[left]).contains(right) || (right..<ends[right]).contains(left)
  }

  /// The seats of a unit and of everything below it.
  func seats(in unit: Int) -> Range<Int> { Int(firstSeats[unit])..<Int(firstSeats[ends[unit]]) }

  /// Every position, in the order of the seats.
  var occupancies: some RandomAccessCollection<Occupancy> {
    people.indices.lazy.map { seat in
      Occupancy(
        person: people[seat], unit: units[Int(unitOfSeat[seat])], share: Percentage(hundredths: Int(shares[seat])))
    }
  }

  /// The person in a seat of the first kind.
  func person(in seat: Int32) -> Int32 { people[Int(seat)] }

  /// The units of a person's positions.
  func positions(of person: Int32) -> [Int] {
    var units: [Int] = []
    forEachSeat(of: person) { if Int($0) < people.count { units.append(Int(unitOfSeat[Int($0)])) } }
    return units
  }
}

/// The units in an order in which each stands before those below it, and these directly after it.
private struct TreeOrder {
  private(set) var units: [UnitCode] = []
  private(set) var order: [UnitCode: Int] = [:]
  private(set) var ends: [Int] = []
  private(set) var parents: [Int?] = []

  /// - Parameter others: units with positions, whether or not the tree knows them.
  init(_ tree: UnitTree, and others: some Sequence<UnitCode>) {
    var children: [UnitCode: [UnitCode]] = [:]
    var roots: [UnitCode] = []
    for unit in tree.units {
      if let parent = unit.parent, tree[parent] != nil {
        children[parent, default: []].append(unit.code)
      } else {
        roots.append(unit.code)
      }
    }
    for root in roots { visit(root, under: nil, children) }
    for unit in tree.units where order[unit.code] == nil { visit(unit.code, under: nil, children) }
    for unit in others where order[unit] == nil { visit(unit, under: nil, children) }
  }

  private mutating func visit(_ unit: UnitCode, under parent: Int?, _ children: [UnitCode: [UnitCode]]) {
    let index = units.count
    units.append(unit)
    order[unit] = index
    parents.append(parent)
    ends.append(0)
    for child in children[unit] ?? [] where order[child] == nil { visit(child, under: index, children) }
    ends[index] = units.count
  }

  /// The lowest unit that has both at it or below it; `nil` where there is none.
  func meeting(_ left: Int, _ right: Int) -> Int? {
    var unit: Int? = left
    while let current = unit, !(current..<ends[current]).contains(right) { unit = parents[current] }
    return unit
  }
}
