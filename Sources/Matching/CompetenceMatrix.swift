public import Domain

/// People × competences: who holds what of what a unit's tasks require.
public struct CompetenceMatrix: Sendable {
  public struct Column: Sendable {
    public let competence: Competence
    /// The highest level that a task asks for; `nil` for held kinds.
    public let need: EntrustmentLevel?
    /// How many people have enough, counted as the engine counts.
    public let enough: Int
  }

  public struct Row: Sendable {
    public let file: PersonnelFile
    public let unit: UnitCode?
    /// In the order of the columns.
    public let holdings: [Holding]
    /// The competences that the person need not have: exempted from them, or from every task that asks for them.
    public let exempt: Set<CompetenceCode>
  }

  /// Ordered by kind and code.
  public let columns: [Column]
  /// Ordered by employee number.
  public let rows: [Row]
}

extension Staffing {
  /// The matrix of a unit and those below it.
  ///
  /// - Parameter tasks: those whose mandatory requirements give the columns.
  public func matrix(of unit: UnitCode?, for tasks: Set<TaskCode>) -> CompetenceMatrix {
    var needs: [CompetenceCode: EntrustmentLevel?] = [:]
    for requirement in catalogue.requirements where tasks.contains(requirement.task) {
      guard requirement.importance == .mandatory else { continue }
      let known = needs[requirement.competence].flatMap { $0 }
      needs[requirement.competence] = .some([known, requirement.minimumLevel].compactMap { $0 }.max())
    }
    let competences = needs.keys.compactMap { catalogue[$0] }.sorted { left, right in
      let (a, b) = (kindOrder(left.kind), kindOrder(right.kind))
      return a != b ? a < b : left.code < right.code
    }
    let subtree = unit.map(tree.subtree)
    let rows = members(of: unit).map { place in
      CompetenceMatrix.Row(
        file: files[place], unit: self.unit(of: files[place], within: subtree),
        holdings: competences.map { standings[place].holding(of: $0.code) },
        exempt: exempt(files[place], from: Set(competences.map(\.code)), tasks))
    }
    let columns = competences.enumerated().map { index, competence in
      let need = needs[competence.code].flatMap { $0 }
      return CompetenceMatrix.Column(
        competence: competence, need: need, enough: rows.count { $0.holdings[index].satisfies(need) })
    }
    return CompetenceMatrix(columns: columns, rows: rows)
  }

  private func exempt(
    _ file: PersonnelFile, from competences: Set<CompetenceCode>, _ tasks: Set<TaskCode>
  ) -> Set<CompetenceCode> {
    let subjects = Set(file.exemptions.filter { $0.period.contains(date) }.map(\.subject))
    guard !subjects.isEmpty else { return [] }
    let asking = catalogue.requirements.filter {
      tasks.contains($0.task) && $0.importance == .mandatory && !subjects.contains(.task($0.task))
    }
    let stillAsked = Set(asking.map(\.competence))
    return competences.filter { subjects.contains(.competence($0)) || !stillAsked.contains($0) }
  }

  private func kindOrder(_ kind: Competence.Kind) -> Int { Competence.Kind.allCases.firstIndex(of: kind) ?? 0 }
}
