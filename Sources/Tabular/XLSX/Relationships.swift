/// The ties from one part of a workbook to others.
final class Relationships: XMLHandler {
  /// A tie to another part.
  struct Relationship {
    let id: String
    /// The last word of the type, such as `worksheet`; the strict and the transitional type differ only before it.
    let kind: String
    /// The path of the part within the archive.
    let part: String
  }

  private(set) var all: [Relationship] = []
  private let folder: [Substring]

  /// The relationships of a part, or with an empty name those of the archive; none if they are not there.
  init(of part: String, in archive: ZIPArchive, limits: TableLimits) throws(TableFault) {
    folder = part.split(separator: "/").dropLast()
    let name = part.split(separator: "/").last ?? ""
    let path = (folder + ["_rels", "\(name).rels"]).joined(separator: "/")
    try XMLReader.readAll(path, of: archive, into: self, limits: limits)
  }

  func first(_ kind: String) -> String? {
    all.first { $0.kind == kind }?.part
  }

  func start(_ name: String, _ attributes: XMLAttributes) {
    guard name == "Relationship", attributes["TargetMode"] != "External", let id = attributes["Id"],
      let type = attributes["Type"], let target = attributes["Target"]
    else { return }
    all.append(Relationship(id: id, kind: String(type.split(separator: "/").last ?? ""), part: resolved(target)))
  }

  func end(_ name: String, text: [UInt8]) {}

  /// The path of a target, which is relative to the folder of the part unless it begins with a slash.
  private func resolved(_ target: String) -> String {
    var steps = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }
}
