/// A set of seats, one bit each.
struct SeatSet: Equatable, Sendable {
  private(set) var words: [UInt64]
  /// How many seats there are; the bits beyond are never set.
  let capacity: Int

  /// The empty set.
  init(capacity: Int) {
    self.capacity = capacity
    words = [UInt64](repeating: 0, count: (capacity + 63) / 64)
  }

  /// Every seat.
  init(allOf capacity: Int) {
    self.capacity = capacity
    words = [UInt64](repeating: .max, count: (capacity + 63) / 64)
    if capacity % 64 > 0 { words[words.count - 1] = (1 << UInt64(capacity % 64)) - 1 }
  }

  subscript(seat: Int32) -> Bool {
    get { words[Int(seat) >> 6] >> UInt64(seat & 63) & 1 == 1 }
    set {
      let bit: UInt64 = 1 << UInt64(seat & 63)
      if newValue { words[Int(seat) >> 6] |= bit } else { words[Int(seat) >> 6] &= ~bit }
    }
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  mutating func formUnion(_ other: SeatSet) { combine(other) { $0 | $1 } }

  mutating func formIntersection(_ other: SeatSet) { combine(other) { $0 & $1 } }

  mutating func subtract(_ other: SeatSet) { combine(other) { $0 & ~$1 } }

  func union(_ other: SeatSet) -> SeatSet { combined(other) { $0 | $1 } }

  func intersection(_ other: SeatSet) -> SeatSet { combined(other) { $0 & $1 } }

  func subtracting(_ other: SeatSet) -> SeatSet { combined(other) { $0 & ~$1 } }

  /// The members within a range of seats, in their order.
  func forEach(in seats: Range<Int>, _ body: (Int32) -> Void) {
    words.withUnsafeBufferPointer { words in
      var index = seats.lowerBound >> 6
      while index << 6 < seats.upperBound {
        var word = words[index]
        while word != 0 {
          let seat = index << 6 + word.trailingZeroBitCount
          if seats.contains(seat) { body(Int32(seat)) }
          word &= word - 1
        }
        index += 1
      }
    }
  }

  /// How many members lie before each of these seats.
  ///
  /// - Parameter seats: ascending; none beyond the capacity.
  func counts(before seats: [Int32]) -> [Int32] {
    words.withUnsafeBufferPointer { words in
      var (count, index) = (0, 0)
      return seats.map { seat in
        while index < Int(seat) >> 6 {
          count += words[index].nonzeroBitCount
          index += 1
        }
        let rest = seat & 63
        if rest == 0 { return Int32(count) }
        return Int32(count + (words[index] & ((1 << UInt64(rest)) - 1)).nonzeroBitCount)
      }
    }
  }

  /// Decides anew of each of these seats whether it is a member.
  @inline(__always)
  mutating func decide(_ notes: [SeatNote], _ isMember: (SeatNote) -> Bool) {
    words.withUnsafeMutableBufferPointer { words in
      for note in notes {
        let index = Int(note.seat) >> 6
        let bit: UInt64 = 1 << UInt64(note.seat & 63)
        words[index] = words[index] & ~bit | (isMember(note) ? bit : 0)
      }
    }
  }

  @inline(__always)
  private mutating func combine(_ other: SeatSet, _ operation: (UInt64, UInt64) -> UInt64) {
    precondition(capacity == other.capacity)
    words.withUnsafeMutableBufferPointer { mine in
      other.words.withUnsafeBufferPointer { theirs in
        for index in mine.indices { mine[index] = operation(mine[index], theirs[index]) }
      }
    }
  }

  @inline(__always)
  private func combined(_ other: SeatSet, _ operation: (UInt64, UInt64) -> UInt64) -> SeatSet {
    var copy = self
    copy.combine(other, operation)
    return copy
  }
}
