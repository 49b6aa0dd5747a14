/// What a cell says when it is read as something.
enum Reading<Value> {
  case blank
  case value(Value)
  case fault(ImportFault)
}

extension Reading: Equatable where Value: Equatable {}
