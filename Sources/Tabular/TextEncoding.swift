/// How a text file writes its characters as bytes.
public enum TextEncoding: String, Sendable {
  case utf8
  case utf8BOM
  case utf16LittleEndian
  case utf16BigEndian
  case windows1252
}
