/// The kind of a table file, with what was found out about it.
public enum TableFormat: Hashable, Sendable {
  case csv(encoding: TextEncoding, delimiter: Character)
  case xlsx
}
