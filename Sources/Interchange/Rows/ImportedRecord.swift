public import Domain

/// What a good row says.
public enum ImportedRecord: Hashable, Sendable {
  case unit(CareUnit)
  indirect case staff(StaffRow)
  case assertion(Assertion)
  case coverage(CoverageRule)
  indirect case delegation(Delegation)
  case volume(Volume)
  indirect case authorisation(Authorisation)
}
