import Domain
import Foundation

/// What an assertion rests on, as it is typed.
public struct EvidenceDraft: Sendable {
  public var text: String
  public var link: String
  /// A file of which name and digest are kept, and nothing else.
  public var file: String?

  public init(text: String = "", link: String = "", file: String? = nil) {
    self.text = text
    self.link = link
    self.file = file
  }

  public static let none = EvidenceDraft()

  /// - Throws: `SignOffFault` for a file that cannot be read and an address that is none.
  func evidence(for assertion: Assertion) throws -> Evidence? {
    guard let from = assertion.period.from else { return nil }
    if !link.isEmpty {
      let isAddress = link.hasPrefix("https://") || link.hasPrefix("http://")
      let isClean = link.unicodeScalars.allSatisfy { $0.value > 0x20 && !"\"<>".unicodeScalars.contains($0) }
      guard isAddress, isClean, URL(string: link)?.host?.isEmpty == false else { throw SignOffFault.unusableLink }
    }
    var (name, digest) = ("", "")
    if let file {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue,
        let sum = sha256(ofFileAt: file)
      else { throw SignOffFault.fileNotReadable(path: file) }
      (name, digest) = (file.split(separator: "/").last.map(String.init) ?? file, sum)
    }
    let evidence = Evidence(
      employee: assertion.employee, competence: assertion.competence, assertedFrom: from, assertedKind: assertion.kind,
      text: text, link: link, fileName: name, fileDigest: digest)
    return evidence.isEmpty ? nil : evidence
  }
}
