import Domain

extension Catalogue {
  /// Whether work of the profession is that of employees; so is that of one that is not in use any more.
  func isStaff(_ profession: ProfessionCode) -> Bool {
    switch self[profession]?.kind {
    case .authorised, .other, nil: true
    case .informal, .technology: false
    }
  }
}
