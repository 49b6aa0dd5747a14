/// The ranges of a sheet that were merged into one cell each.
final class MergedCells: XMLHandler {
  private(set) var all: [CellRange] = []

  func start(_ name: String, _ attributes: XMLAttributes) {
    guard name == "mergeCell", let range = attributes["ref"].flatMap(CellRange.init(reference:)) else { return }
    all.append(range)
  }

  func end(_ name: String, text: [UInt8]) {}
}
