import Glibc

/// The attributes of one start tag; good only while the tag is being handled.
struct XMLAttributes {
  /// Names and values by turns, as expat gives them.
  private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
    self.pairs = pairs
  }

  /// The value of the attribute with this name, whatever its namespace.
  subscript(_ name: StaticString) -> String? {
    guard var pair = pairs else { return nil }
    while let key = pair[0], let value = pair[1] {
      if strcmp(localName(key), name.utf8Start) == 0 { return String(cString: value) }
      pair += 2
    }
    return nil
  }
}

/// What follows the namespace in a name that expat gives, with `|` between the two.
func localName(_ name: UnsafePointer<CChar>) -> UnsafePointer<CChar> {
  strrchr(name, 0x7C).map { UnsafePointer($0 + 1) } ?? name
}
