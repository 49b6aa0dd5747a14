/// Text that may be made of several runs, as they come; what tells its pronunciation is left out.
struct RichText {
  private var bytes: [UInt8] = []
  private var isPhonetic = false

  mutating func start(_ name: String) {
    if name == "rPh" { isPhonetic = true }
  }

  mutating func end(_ name: String, text: [UInt8], limits: TableLimits) throws(TableFault) {
    if name == "rPh" { isPhonetic = false }
    if name == "t", !isPhonetic { bytes += text }
    if bytes.count > limits.cellBytes { throw .tooLarge(limit: "cellBytes", allowed: limits.cellBytes) }
  }

  /// All runs since the last time, joined.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }
}
