import Domain
import Foundation
import Matching
import Operations

// Measures what no process from outside can: the second of two counts in one process, and one change without the start of
// a program.
//
// Usage: benchmark-within counts REGISTRY DATE RUNS
//        benchmark-within changes REGISTRY DATE EMPLOYEE…

let arguments = CommandLine.arguments
guard arguments.count > 4, let date = CalendarDate(iso: arguments[3]) else {
  FileHandle.standardError.write(Data("benchmark-within counts|changes REGISTRY DATE RUNS|EMPLOYEE…\n".utf8))
  exit(64)
}
let bench = try Workbench(
  registryAt: arguments[2], today: date, now: "\(date.iso)T12:00:00.000Z", user: "benchmark")

func seconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}

func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

if arguments[1] == "counts" {
  let counting = try await bench.coverageCount(on: date)
  var (times, rows) = ([Double](), 0)
  for _ in 0...(Int(arguments[4]) ?? 1) {
    let start = ContinuousClock.now
    let table = await counting.tableAtOnce()
    times.append(seconds(ContinuousClock.now - start))
    rows = table.coverageOfAllTasks(in: table.units).count
  }
  print("{\"seconds\": \(median(Array(times.dropFirst()))), \"rows\": \(rows)}")
} else {
  var times: [Double] = []
  for number in arguments[4...] {
    let draft = AssertionDraft(
      employee: number, competence: "proc-insulin", level: .unsupervised, isNegative: false,
      period: Period(from: date), kind: .own, source: "benchmark")
    let start = ContinuousClock.now
    _ = try await bench.assert(draft)
    times.append(seconds(ContinuousClock.now - start))
  }
  print("{\"seconds\": \(median(times)), \"syncSeconds\": \(try syncSeconds(beside: arguments[2]))}")
}

/// What the disk itself takes to keep a page.
func syncSeconds(beside path: String) throws -> Double {
  let probe = path + ".sync"
  let file = open(probe, O_CREAT | O_WRONLY, 0o600)
  defer {
    close(file)
    unlink(probe)
  }
  let page = [UInt8](repeating: 1, count: 4096)
  return median(
    (0..<20).map { _ in
      let start = ContinuousClock.now
      _ = write(file, page, page.count)
      fsync(file)
      return seconds(ContinuousClock.now - start)
    })
}
