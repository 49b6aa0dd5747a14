import Domain

extension NameIndex<Competence> {
  convenience init(competencesOf catalogue: Catalogue) {
    self.init(catalogue.competences, code: { $0.code.rawValue }, synonyms: { catalogue.synonyms(of: .competence) }) {
      $0.name.all
    }
  }
}

extension NameIndex<CareTask> {
  convenience init(tasksOf catalogue: Catalogue) {
    self.init(catalogue.tasks, code: { $0.code.rawValue }, synonyms: { catalogue.synonyms(of: .task) }) { $0.name.all }
  }
}

extension NameIndex<Profession> {
  convenience init(professionsOf catalogue: Catalogue) {
    self.init(catalogue.professions, code: { $0.code.rawValue }, synonyms: { catalogue.synonyms(of: .profession) }) {
      $0.name.all
    }
  }
}

extension NameIndex<CareUnit> {
  convenience init(_ units: [CareUnit]) {
    self.init(units, code: { $0.code.rawValue }) { [$0.name] }
  }
}

extension Catalogue {
  fileprivate func synonyms(of kind: Synonym.Kind) -> [String: [String]] {
    Dictionary(grouping: synonyms.filter { $0.kind == kind }, by: \.code).mapValues { $0.flatMap(\.words) }
  }
}
