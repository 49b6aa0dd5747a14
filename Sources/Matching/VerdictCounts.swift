/// How many people got each verdict; every verdict is counted, if only with none.
public struct VerdictCounts: Hashable, Sendable {
  private var counts = SIMD16<Int32>.zero

  public init(of verdicts: some Sequence<Verdict> = []) {
    for verdict in verdicts { counts[verdict.place] += 1 }
  }

  /// - Parameter counts: by the verdict's place.
  init(_ counts: SIMD16<Int32>) { self.counts = counts }

  public subscript(verdict: Verdict) -> Int { Int(counts[verdict.place]) }

  public var sum: Int { Int(counts.wrappedSum()) }
}

extension VerdictCounts: ExpressibleByDictionaryLiteral {
  /// Verdicts that are not named have none.
  public init(dictionaryLiteral elements: (Verdict, Int)...) {
    for (verdict, count) in elements { counts[verdict.place] = Int32(count) }
  }
}
