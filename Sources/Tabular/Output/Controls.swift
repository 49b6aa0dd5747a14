/// The text without the characters that XML has no place for: control characters, other than tabs and line breaks, and
/// the two code points that are never characters.
func withoutControls(_ text: String) -> String {
  let isClean = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0xEF || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  if isClean { return text }
  let kept = text.unicodeScalars.filter {
    $0.value >= 0x20 && $0.value != 0xFFFE && $0.value != 0xFFFF || $0 == "\t" || $0 == "\n" || $0 == "\r"
  }
  return String(kept)
}
