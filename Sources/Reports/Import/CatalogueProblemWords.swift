public import Domain
public import Interchange

/// What is wrong with catalogue files, as lines: their rows, and what would no longer hold together.
public func catalogueProblemLines(
  _ problems: [ImportProblem], _ faults: [CatalogueFault], _ language: Language
) -> [String] {
  problems.map { "\(place($0.place, language)): \(words(of: $0.fault, at: $0.place, language)[language])" }
    + faults.map { words(of: $0)[language] }
}
