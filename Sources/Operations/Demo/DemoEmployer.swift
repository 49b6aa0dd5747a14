/// Who pays the wages.
enum DemoEmployer: Sendable {
  case municipality
  case hospital
}
