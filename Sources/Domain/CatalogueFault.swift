/// Something that does not hold together in a catalogue.
public enum CatalogueFault: Hashable, Sendable {
  /// A code stands twice in a table.
  case duplicate(table: String, key: String)
  /// A row speaks of a code that does not exist.
  case unknownCode(table: String, key: String, code: String)
  /// A levelled competence without a level, or a held one with a level.
  case levelDoesNotFitKind(table: String, key: String)
  /// Not exactly 33 authorised professions, or one of the numbers 1–33 of helsepersonelloven § 48 missing or doubled.
  case section48(numbers: [Int])
  /// A care level's rank that is not on the ladder.
  case unknownRank(table: String, key: String, rank: Int)
  case missingSource(table: String, key: String)
  case missingName(table: String, key: String, language: Language)
  /// A text that is told in some of the languages only.
  case missingText(table: String, key: String, column: String, language: Language)
  /// A group of alternatives in which some are mandatory and some recommended.
  case mixedGroup(task: TaskCode, group: String)
  /// Two gates of one task that hold on the same day.
  case overlappingGates(task: TaskCode)
  /// A gate that only some may pass and that names nobody.
  case gateWithoutHolders(task: TaskCode)
  case gateWithoutStatute(task: TaskCode)
  /// Ranks that are not 0 … n without holes.
  case brokenLadder(ranks: [Int])
  /// A behaviour anchor that is missing for a level and a kind.
  case missingAnchor(level: EntrustmentLevel, kind: Competence.Kind?)
}
