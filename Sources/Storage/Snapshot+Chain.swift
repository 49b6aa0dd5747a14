public import Domain
import Foundation
import GRDB

extension Snapshot {
  /// The last link of the event chain; `nil` while nothing is sealed.
  public func chainHead() throws -> ChainHead? {
    try all(
      """
      SELECT event.id, at, link FROM eventSeal JOIN event ON event.id = eventSeal.event
      ORDER BY eventSeal.event DESC LIMIT 1
      """
    ) { ChainHead(event: $0[0], at: $0[1], link: Array($0[2] as Data).hexadecimal) }.first
  }

  /// Goes through the event chain from the first event to the last, and tells where it breaks first.
  ///
  /// - Parameter head: an earlier head that the chain must still hold.
  public func proveChain(holding head: ChainHead? = nil) throws -> ChainProof {
    let beginnings = try Row.fetchAll(db, sql: "SELECT id, firstSealed FROM eventChain ORDER BY id")
    let begins: Int64 = beginnings.first?[1] ?? 1
    var walk = ChainWalk(firstSealed: begins, soundErasures: try soundErasures())
    try ChainRow.forEach(db, after: 0) { walk.visit($0) }
    try walk.end { try Int64.fetchOne(db, sql: "SELECT min(event) FROM eventSeal WHERE event > ?", arguments: [$0]) }
    // The chain has one beginning, under the number that its schema gives it.
    if walk.fault == nil, beginnings.map({ $0[0] as Int64 }) != [1] {
      walk.fault = ChainFault(event: begins, at: nil, part: .contents)
    }
    if walk.fault == nil, let head { walk.fault = try fault(of: head) }
    let summary = try Row.fetchOne(db, sql: "SELECT count(*), min(at), max(at) FROM event")
    let events: Int = summary?[0] ?? 0
    let before = try Int.fetchOne(db, sql: "SELECT count(*) FROM event WHERE id < ?", arguments: [begins]) ?? 0
    return ChainProof(
      events: events, firstAt: summary?[1], lastAt: summary?[2], erased: walk.erased,
      sealedLater: max(0, before - walk.unsealed), unsealed: walk.unsealed,
      head: walk.fault == nil ? try chainHead() : nil, fault: walk.fault)
  }

  /// The erasures whose record fits the events that they erased.
  private func soundErasures() throws -> Set<Int64> {
    var events: [Int64: [Int64]] = [:]
    try forEach("SELECT erasedBy, event FROM eventSeal WHERE erasedBy IS NOT NULL ORDER BY erasedBy, event") { row in
      events[row[0], default: []].append(row[1])
    }
    var sound: Set<Int64> = []
    try forEach("SELECT event, knownFrom, rows, digest FROM erasure") { row in
      let digest = EventSeal.erasureDigest(knownFrom: row[1], rows: row[2], events: events[row[0]] ?? [])
      if digest == Array(row[3] as Data) { sound.insert(row[0]) }
    }
    return sound
  }

  private func fault(of head: ChainHead) throws -> ChainFault? {
    let found = try Row.fetchOne(
      db, sql: "SELECT at, link FROM event JOIN eventSeal ON eventSeal.event = event.id WHERE event.id = ?",
      arguments: [head.event])
    guard let found else { return ChainFault(event: head.event, at: head.at, part: .headMissing) }
    let isSame = found[0] as String == head.at && Array(found[1] as Data).hexadecimal == head.link
    return isSame ? nil : ChainFault(event: head.event, at: head.at, part: .headDiffers)
  }
}

/// Goes from event to event and stops at the first that is not as it was sealed.
private struct ChainWalk {
  let firstSealed: Int64
  let soundErasures: Set<Int64>
  var fault: ChainFault?
  var erased = 0
  /// How many events wait for their first seal.
  var unsealed = 0

  private var previous: [UInt8]
  private var lastEvent: Int64 = 0
  /// An event whose link is wrong: the next one tells whether the event was changed, or only the link.
  private var doubtful: (fault: ChainFault, computed: [UInt8])?

  init(firstSealed: Int64, soundErasures: Set<Int64>) {
    self.firstSealed = firstSealed
    self.soundErasures = soundErasures
    previous = EventSeal.beginning(firstSealed: firstSealed)
  }

  /// Whether to go on.
  mutating func visit(_ row: ChainRow) -> Bool {
    if let doubtful {
      // The next link holds the true one: then only the link before was changed.
      let holdsTrueLink = row.seal.map {
        $0.link == row.link(after: doubtful.computed, textDigest: $0.textDigest)
      }
      let part: ChainFault.Part = holdsTrueLink == true ? .link : .contents
      fault = ChainFault(event: doubtful.fault.event, at: doubtful.fault.at, part: part)
      return false
    }
    func found(_ part: ChainFault.Part, _ event: Int64, _ at: String?) -> ChainFault {
      ChainFault(event: event, at: at, part: part)
    }
    guard row.event == lastEvent + 1 else {
      fault = found(.missingEvent, lastEvent + 1, nil)
      return false
    }
    lastEvent = row.event
    guard row.isWellTyped else {
      fault = found(.contents, row.event, row.time)
      return false
    }
    guard let seal = row.seal else {
      unsealed += 1
      if row.event >= firstSealed { fault = found(.missingSeal, row.event, row.time) }
      return fault == nil
    }
    if unsealed > 0 {
      fault = found(.missingSeal, row.event - 1, nil)
      return false
    }
    if let salt = seal.salt {
      if EventSeal.textDigest(salt: salt, actor: row.actor, reason: row.reason) != seal.textDigest {
        fault = found(.text, row.event, row.time)
      }
    } else {
      erased += 1
      if row.actor != Array(PersonalTraces.placeholder.utf8) || !row.reason.isEmpty {
        fault = found(.text, row.event, row.time)
      } else if let erasure = seal.erasedBy, !soundErasures.contains(erasure) {
        fault = found(.erasure, row.event, row.time)
      }
    }
    if fault == nil, row.isErasure, !soundErasures.contains(row.event) {
      fault = found(.erasure, row.event, row.time)
    }
    if fault != nil { return false }
    let computed = row.link(after: previous, textDigest: seal.textDigest)
    if computed != seal.link { doubtful = (found(.contents, row.event, row.time), computed) }
    previous = seal.link
    return true
  }

  /// - Parameter sealAfter: the first seal beyond the last event, which then has none of its own.
  mutating func end(sealAfter: (Int64) throws -> Int64?) rethrows {
    guard fault == nil else { return }
    if let doubtful {
      fault = doubtful.fault
    } else if let orphan = try sealAfter(lastEvent) {
      fault = ChainFault(event: orphan, at: nil, part: .missingEvent)
    }
  }
}
