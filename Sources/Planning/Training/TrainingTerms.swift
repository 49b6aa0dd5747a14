/// What a plan of training rests on beside what people hold.
public struct TrainingTerms: Hashable, Sendable {
  public var prices: TrainingPrices
  /// What something takes of which the catalogue does not say how long: a working day of 7.5 hours. Our judgement.
  public var unknownMinutes: Int
  /// How long each one who supervises others can guide those who practise: two hours a week for five months. Our judgement.
  public var guidanceMinutes: Int
  /// What may be spent at most.
  public var budget: TrainingModel.Budget?

  public init(
    prices: TrainingPrices, unknownMinutes: Int = 450, guidanceMinutes: Int = 40 * 60,
    budget: TrainingModel.Budget? = nil
  ) {
    self.prices = prices
    self.unknownMinutes = unknownMinutes
    self.guidanceMinutes = guidanceMinutes
    self.budget = budget
  }
}
